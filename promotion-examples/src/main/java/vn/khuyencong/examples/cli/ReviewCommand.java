package vn.khuyencong.examples.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.examples.report.ReviewedDocument;

/** The command {@code promotion review}: reviews a plan document and prints a report. */
@Command(
    name = "review",
    description = "Reviews a plan document; without FILE, the network of Long An in 2022.",
    exitCodeOnInvalidInput = ExitCodes.UNUSABLE,
    exitCodeOnExecutionException = ExitCodes.BUG,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:nothing is violated and nothing is open",
      "1:something is violated, or a facility is no beneficiary",
      "2:undetermined: facts are missing, or the law is unsettled",
      "3:the input cannot be used"
    })
final class ReviewCommand implements Callable<Integer> {
  @Spec @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "JSON plan document.")
  Optional<Path> file = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Day of the law; overrides asOf of the document.")
  Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description =
          "Asks the same networks about another year; facilities and projects are not concerned.")
  Optional<Year> year = Optional.empty();

  @Option(
      names = "--explain",
      description = "Adds why each came out as it did, in full, and what it could change.")
  boolean explain;

  @Mixin ReportOptions report = new ReportOptions();

  @Mixin Settlements settlements = new Settlements();

  @Mixin LocalNorms norms = new LocalNorms();

  @Option(names = "--help", usageHelp = true, description = "Shows this help.")
  boolean help;

  @Override
  public Integer call() {
    CommandLine command = requireNonNull(spec).commandLine();
    try {
      ReviewRequest request = new ReviewRequest(file, asOf, year, settlements, norms);
      ReviewedDocument review = explain ? request.explained() : request.review();
      command.getOut().print(report.format.write(review, report.language));
      command.getOut().flush();
      return ExitCodes.of(review.outcome());
    } catch (UnusableInputException e) {
      command.getErr().println(e.getMessage());
      return ExitCodes.UNUSABLE;
    }
  }
}
