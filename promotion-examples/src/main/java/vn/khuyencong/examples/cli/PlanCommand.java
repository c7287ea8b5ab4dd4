package vn.khuyencong.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.AnnualBudgetExample;
import vn.khuyencong.examples.document.AnnualPlanDocument;
import vn.khuyencong.examples.document.FollowedSites;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlanDocumentReader;
import vn.khuyencong.examples.document.ProgramDocument;
import vn.khuyencong.examples.document.Usable;
import vn.khuyencong.examples.report.AnnualPlanText;
import vn.khuyencong.examples.report.JsonAnnualPlan;
import vn.khuyencong.examples.report.JsonProgram;
import vn.khuyencong.examples.report.ProgramText;
import vn.khuyencong.examples.report.ReviewedAnnualPlan;
import vn.khuyencong.examples.report.ReviewedProgram;
import vn.khuyencong.law.allocation.AllocationMode;
import vn.khuyencong.law.allocation.RankingChoices;
import vn.khuyencong.law.allocation.RankingChoices.CleanerPlace;
import vn.khuyencong.law.allocation.RankingChoices.Undetermined;
import vn.khuyencong.money.Vnd;

/**
 * The command {@code promotion plan}: the budget of a yearly plan, its review, who gets what; of a
 * programme the budget of its years and their review.
 */
@Command(
    name = "plan",
    description =
        "Adds up and reviews a yearly plan, and gives out its fund, or the plans of a programme; "
            + "without FILE, the plan of Đồng Tháp in 2025.",
    sortOptions = false,
    exitCodeList = {
      ExitCodes.SATISFIED_HELP,
      "1:something is violated",
      ExitCodes.UNDETERMINED_HELP,
      ExitCodes.UNUSABLE_HELP,
      ExitCodes.UNWRITTEN_HELP
    })
final class PlanCommand extends LawCommand {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "JSON document with a plan or a programme.")
  Optional<Path> file = Optional.empty();

  @Mixin DayOption day = new DayOption();

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

  @Mixin PlacesOptions places = new PlacesOptions();

  @Mixin UnusualOption unusual = new UnusualOption();

  @Mixin ReportOptions report = new ReportOptions();

  @Mixin LawOptions laws = new LawOptions();

  @Override
  int answer(PrintWriter out) {
    JsonInput input = file.map(JsonInput::file).orElseGet(AnnualBudgetExample::sample);
    if (PlanDocumentReader.holdsProgram(input)) {
      return program(out, input);
    }
    Usable<ReviewedAnnualPlan> review = review(input);
    out.print(
        report.write(
            review,
            (one, language) -> AnnualPlanText.of(one, review.leftOut(), language),
            JsonAnnualPlan::of));
    review.checkWhole();
    return ExitCodes.of(review.value().review().outcome());
  }

  private int program(PrintWriter out, JsonInput input) {
    Usable<ProgramDocument> read =
        PlanDocumentReader.readUsableProgram(input, places.places(laws, input));
    PromotionLaw law = laws.on(day.asOf, read.value().asOf(), input);
    Usable<ReviewedProgram> review =
        read.map(
            document ->
                input.naming(
                    () ->
                        ReviewedProgram.of(
                            FollowedSites.on(
                                law.day(),
                                unusual.nothingUnusual
                                    ? document.assumingNothingUnusual()
                                    : document),
                            law)));
    out.print(
        report.write(
            review,
            (one, language) -> ProgramText.of(one, review.leftOut(), language),
            JsonProgram::of));
    review.checkWhole();
    return ExitCodes.of(review.value().review().outcome());
  }

  private Usable<ReviewedAnnualPlan> review(JsonInput input) {
    Usable<AnnualPlanDocument> read =
        PlanDocumentReader.readUsableAnnualPlan(input, places.places(laws, input));
    PromotionLaw law = laws.on(day.asOf, read.value().asOf(), input);
    return read.map(
        document ->
            input.naming(
                () ->
                    ReviewedAnnualPlan.of(
                        FollowedSites.on(
                            law.day(),
                            unusual.nothingUnusual ? document.assumingNothingUnusual() : document),
                        law,
                        fund,
                        mode,
                        choices())));
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
