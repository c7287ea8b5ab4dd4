package vn.khuyencong.examples.cli;

import static vn.khuyencong.examples.document.UnusableInputException.at;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.document.Places;
import vn.khuyencong.examples.document.AnnualPlanDocument;
import vn.khuyencong.examples.document.FollowedSites;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlanDocument;
import vn.khuyencong.examples.document.PlanDocumentReader;
import vn.khuyencong.examples.document.Usable;
import vn.khuyencong.examples.report.DiffText;
import vn.khuyencong.examples.report.JsonDiff;
import vn.khuyencong.examples.report.LawDiff;

/** The command {@code promotion diff}: what changed between two days. */
@Command(
    name = "diff",
    description = "Prints what changed in the law between two days and, with FILE, for its cases.",
    sortOptions = false,
    exitCodeList = {
      "0:no case comes out otherwise",
      "1:some case comes out otherwise",
      ExitCodes.UNUSABLE_HELP,
      ExitCodes.UNWRITTEN_HELP
    })
final class DiffCommand extends LawCommand {
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

  @Mixin PlacesOptions places = new PlacesOptions();

  @Mixin UnusualOption unusual = new UnusualOption();

  @Mixin LocalCeilingOptions ceilings = new LocalCeilingOptions();

  @Mixin ReportOptions report = new ReportOptions();

  @Override
  int answer(PrintWriter out) {
    Usable<LawDiff> diff = at("", this::diff);
    out.print(report.write(diff, DiffText::of, JsonDiff::of));
    diff.checkWhole();
    return diff.value().flips() ? ExitCodes.VIOLATED : ExitCodes.SATISFIED;
  }

  private Usable<LawDiff> diff() {
    PromotionLaw law = PromotionLaw.inForceOn(from);
    return file.map(JsonInput::file)
        .map(input -> diff(input, law))
        .orElseGet(() -> Usable.whole(LawDiff.of(from, to)));
  }

  private Usable<LawDiff> diff(JsonInput input, PromotionLaw national) {
    Places known = places.places(ceilings.table, input);
    PromotionLaw law = ceilings.addedTo(national);
    if (PlanDocumentReader.holdsAnnualPlan(input)) {
      return PlanDocumentReader.readUsableAnnualPlan(input, known)
          .map(read -> LawDiff.of(from, to, FollowedSites.on(later(), asked(read)), law));
    }
    return PlanDocumentReader.readUsable(input, known)
        .then(read -> LawDiff.of(from, to, FollowedSites.on(later(), asked(read)), law));
  }

  private LocalDate later() {
    return from.isAfter(to) ? from : to;
  }

  private AnnualPlanDocument asked(AnnualPlanDocument read) {
    return unusual.nothingUnusual ? read.assumingNothingUnusual() : read;
  }

  private PlanDocument asked(PlanDocument read) {
    return unusual.nothingUnusual ? read.assumingNothingUnusual() : read;
  }
}
