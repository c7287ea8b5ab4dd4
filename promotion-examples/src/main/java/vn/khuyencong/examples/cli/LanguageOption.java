package vn.khuyencong.examples.cli;

import picocli.CommandLine.Option;
import vn.khuyencong.language.Language;

/** The option for the language a command prints in. */
class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      defaultValue = "vi",
      description = "Language of the report (default: vi).")
  Language language = Language.VIETNAMESE;
}
