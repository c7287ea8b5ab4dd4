package vn.khuyencong.examples.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
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
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlanDocumentReader;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.examples.report.LawDiff;

/** The command {@code promotion diff}: what changed between two days. */
@Command(
    name = "diff",
    description = "Prints what changed in the law between two days and, with FILE, for its cases.",
    sortOptions = false,
    exitCodeOnInvalidInput = ExitCodes.UNUSABLE,
    exitCodeOnExecutionException = ExitCodes.BUG,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:no case comes out otherwise",
      "1:some case comes out otherwise",
      "3:the input cannot be used"
    })
final class DiffCommand implements Callable<Integer> {
  @Spec @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "JSON plan document, or document with a yearly plan.")
  Optional<Path> file = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      required = true,
      description = "The first day, such as 2025-06-30.")
  LocalDate from = LocalDate.MIN;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      required = true,
      description = "The second day, such as 2025-07-01.")
  LocalDate to = LocalDate.MIN;

  @Mixin LocalNorms norms = new LocalNorms();

  @Mixin ReportOptions report = new ReportOptions();

  @Option(names = "--help", usageHelp = true, description = "Shows this help.")
  boolean help;

  @Override
  public Integer call() {
    CommandLine command = requireNonNull(spec).commandLine();
    try {
      LawDiff diff = diff();
      command.getOut().print(report.format.write(diff, report.language));
      command.getOut().flush();
      return diff.flips() ? ExitCodes.VIOLATED : ExitCodes.SATISFIED;
    } catch (UnusableInputException e) {
      command.getErr().println(e.getMessage());
      return ExitCodes.UNUSABLE;
    }
  }

  private LawDiff diff() {
    try {
      PromotionLaw law = norms.addedTo(PromotionLaw.inForceOn(from));
      return file.map(JsonInput::file)
          .map(input -> diff(input, law))
          .orElseGet(() -> LawDiff.of(from, to));
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException("", String.valueOf(e.getMessage()));
    }
  }

  private LawDiff diff(JsonInput input, PromotionLaw law) {
    return PlanDocumentReader.holdsAnnualPlan(input)
        ? LawDiff.of(from, to, PlanDocumentReader.readAnnualPlan(input), law)
        : LawDiff.of(from, to, PlanDocumentReader.read(input), law);
  }
}
