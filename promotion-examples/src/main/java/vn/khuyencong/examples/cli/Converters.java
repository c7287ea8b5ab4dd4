package vn.khuyencong.examples.cli;

import picocli.CommandLine.TypeConversionException;
import vn.khuyencong.language.Language;

/** Reads option values. */
final class Converters {
  private Converters() {}

  static Language language(String text) {
    return switch (text) {
      case "vi" -> Language.VIETNAMESE;
      case "en" -> Language.ENGLISH;
      default -> throw new TypeConversionException("language must be vi or en: " + text);
    };
  }

  static ReportFormat format(String text) {
    return switch (text) {
      case "text" -> ReportFormat.TEXT;
      case "json" -> ReportFormat.JSON;
      default -> throw new TypeConversionException("format must be text or json: " + text);
    };
  }
}
