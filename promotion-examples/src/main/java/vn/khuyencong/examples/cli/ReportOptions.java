package vn.khuyencong.examples.cli;

import picocli.CommandLine.Option;
import vn.khuyencong.language.Language;

/** How a command prints what it found. */
final class ReportOptions {
  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      defaultValue = "vi",
      description = "Language of the report (default: vi).")
  Language language = Language.VIETNAMESE;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "Form of the report (default: text).")
  ReportFormat format = ReportFormat.TEXT;
}
