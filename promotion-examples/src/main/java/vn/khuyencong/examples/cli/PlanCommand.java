package vn.khuyencong.examples.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
import vn.khuyencong.examples.AnnualBudgetExample;
import vn.khuyencong.examples.document.AnnualPlanDocument;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlanDocumentReader;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.examples.report.ReviewedAnnualPlan;
import vn.khuyencong.law.allocation.AllocationMode;
import vn.khuyencong.law.allocation.RankingChoices;
import vn.khuyencong.law.allocation.RankingChoices.CleanerPlace;
import vn.khuyencong.law.allocation.RankingChoices.Undetermined;
import vn.khuyencong.money.Vnd;

/** The command {@code promotion plan}: the budget of a yearly plan, its review, who gets what. */
@Command(
    name = "plan",
    description =
        "Adds up and reviews a yearly plan, and gives out its fund; without FILE, a sample.",
    sortOptions = false,
    exitCodeOnInvalidInput = ExitCodes.UNUSABLE,
    exitCodeOnExecutionException = ExitCodes.BUG,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:nothing is violated and nothing is open",
      "1:something is violated",
      "2:undetermined: facts are missing, or the law is unsettled",
      "3:the input cannot be used"
    })
final class PlanCommand implements Callable<Integer> {
  @Spec @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "JSON document with a plan.")
  Optional<Path> file = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Day of the law; overrides asOf of the document.")
  Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--fund",
      paramLabel = "DONG",
      description =
          "What is given out to projects; else what networks and tasks leave of the plan's fund.")
  Optional<Vnd> fund = Optional.empty();

  @Option(
      names = "--mode",
      paramLabel = "stop-at-first-cut|skip-and-continue|partial",
      defaultValue = "stop-at-first-cut",
      description = "How it is given out (default: ${DEFAULT-VALUE}).")
  AllocationMode mode = AllocationMode.STOP_AT_FIRST_CUT;

  @Option(
      names = "--provisional",
      description = "Ranks projects whose review is not determined, provisionally.")
  boolean provisional;

  @Option(
      names = "--tie-break",
      paramLabel = "ID",
      split = ",",
      description = "Projects in the order in which they go where the law ranks them the same.")
  List<String> tieBreak = List.of();

  @Option(
      names = "--cleaner-order",
      paramLabel = "ID",
      split = ",",
      description = "Projects of cleaner production in the authority's own order.")
  List<String> cleanerOrder = List.of();

  @Option(
      names = "--cleaner-first",
      description = "Puts cleaner production before the order of the law, not after it.")
  boolean cleanerFirst;

  @Mixin ReportOptions report = new ReportOptions();

  @Mixin Settlements settlements = new Settlements();

  @Mixin LocalNorms norms = new LocalNorms();

  @Option(names = "--help", usageHelp = true, description = "Shows this help.")
  boolean help;

  @Override
  public Integer call() {
    CommandLine command = requireNonNull(spec).commandLine();
    try {
      ReviewedAnnualPlan review = review();
      command.getOut().print(report.format.write(review, report.language));
      command.getOut().flush();
      return ExitCodes.of(review.review().outcome());
    } catch (UnusableInputException e) {
      command.getErr().println(e.getMessage());
      return ExitCodes.UNUSABLE;
    }
  }

  private ReviewedAnnualPlan review() {
    JsonInput input = file.map(JsonInput::file).orElseGet(AnnualBudgetExample::sample);
    AnnualPlanDocument document = PlanDocumentReader.readAnnualPlan(input);
    PromotionLaw law = new LawInForce(asOf, settlements, norms).on(document.asOf(), input.name());
    try {
      return ReviewedAnnualPlan.of(document, law, fund, mode, choices());
    } catch (UnusableInputException e) {
      throw e.in(input.name());
    }
  }

  private RankingChoices choices() {
    return RankingChoices.builder()
        .undetermined(provisional ? Undetermined.PROVISIONAL : Undetermined.LEAVE_OUT)
        .tieBreak(tieBreak)
        .cleanerProduction(cleanerOrder)
        .cleanerPlace(cleanerFirst ? CleanerPlace.BEFORE_THE_ORDER : CleanerPlace.AFTER_THE_ORDER)
        .build();
  }
}
