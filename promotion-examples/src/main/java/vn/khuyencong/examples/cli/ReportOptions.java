package vn.khuyencong.examples.cli;

import java.util.function.BiFunction;
import picocli.CommandLine.Option;
import vn.khuyencong.examples.document.Usable;
import vn.khuyencong.examples.report.LeftOutOfReport;
import vn.khuyencong.language.Language;

/** How a command prints what it found. */
final class ReportOptions extends LanguageOption {
  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "Form of the report (default: text).")
  ReportFormat format = ReportFormat.TEXT;

  /** {@code subject} written by {@code text} or by {@code json}, with what is left out of it. */
  <T> String write(
      Usable<T> subject,
      BiFunction<T, Language, String> text,
      BiFunction<T, Language, String> json) {
    return format == ReportFormat.TEXT
        ? LeftOutOfReport.text(text.apply(subject.value(), language), subject.leftOut(), language)
        : LeftOutOfReport.json(json.apply(subject.value(), language), subject.leftOut());
  }

  /** {@code subject}, of which nothing is left out, written by {@code text} or by {@code json}. */
  <T> String write(
      T subject, BiFunction<T, Language, String> text, BiFunction<T, Language, String> json) {
    return (format == ReportFormat.TEXT ? text : json).apply(subject, language);
  }
}
