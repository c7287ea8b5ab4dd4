package vn.khuyencong.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option for the day of the law of a document. */
final class DayOption {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Day of the law; overrides asOf of the document.")
  Optional<LocalDate> asOf = Optional.empty();
}
