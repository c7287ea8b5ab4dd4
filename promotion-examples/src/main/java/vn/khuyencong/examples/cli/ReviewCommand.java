package vn.khuyencong.examples.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.PlanDocument;
import vn.khuyencong.examples.document.Usable;
import vn.khuyencong.examples.report.JsonReport;
import vn.khuyencong.examples.report.ReviewedDocument;
import vn.khuyencong.examples.report.TextReport;

/** The command {@code promotion review}: reviews a plan document and prints a report. */
@Command(
    name = "review",
    description = "Reviews a plan document; without FILE, the network of Long An in 2022.",
    exitCodeList = {
      ExitCodes.SATISFIED_HELP,
      "1:something is violated, or a facility is no beneficiary",
      ExitCodes.UNDETERMINED_HELP,
      ExitCodes.UNUSABLE_HELP,
      ExitCodes.UNWRITTEN_HELP
    })
final class ReviewCommand extends LawCommand {
  @Mixin DocumentOptions document = new DocumentOptions();

  @Mixin DayOption day = new DayOption();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description =
          "Asks the same networks about another year, under the law of its last day unless --as-of "
              + "names one; facilities and projects are not concerned.")
  Optional<Year> year = Optional.empty();

  @Option(
      names = "--explain",
      description = "Adds why each came out as it did, in full, and what it could change.")
  boolean explain;

  @Mixin ReportOptions report = new ReportOptions();

  @Override
  int answer(PrintWriter out) {
    Usable<ReviewedDocument> review = document.answer(day.asOf, this::review);
    out.print(report.write(review, TextReport::of, JsonReport::of));
    review.checkWhole();
    return ExitCodes.of(review.value().outcome());
  }

  private Usable<ReviewedDocument> review(PlanDocument plan, PromotionLaw law) {
    return ReviewedDocument.of(plan, law, year, dayOfNetworks(law))
        .map(review -> explain ? review.explainedBy(law) : review);
  }

  /**
   * The day whose law the networks are asked under: that of the document, or the last of another
   * year asked about, so that the law of one year never meets the pay of another.
   */
  private LocalDate dayOfNetworks(PromotionLaw law) {
    return year.filter(asked -> day.asOf.isEmpty() && asked.getValue() != law.day().getYear())
        .map(asked -> asked.atMonth(12).atEndOfMonth())
        .orElse(law.day());
  }
}
