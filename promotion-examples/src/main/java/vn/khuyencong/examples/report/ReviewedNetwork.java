package vn.khuyencong.examples.report;

import java.time.LocalDate;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.rule.Assessment;

/**
 * A network's year, reviewed and added up.
 *
 * @param plan what was asked about
 * @param figures what it costs
 * @param assessment what the law says of it
 * @param asOf day of the law under which it was asked
 */
public record ReviewedNetwork(
    NetworkPlan plan, BudgetFigures figures, Assessment assessment, LocalDate asOf) {

  /**
   * The review of {@code plan} under {@code law}.
   *
   * @throws IllegalArgumentException if the law cannot be asked about a month
   * @throws ArithmeticException if a total does not fit
   */
  public static ReviewedNetwork of(NetworkPlan plan, PromotionLaw law) {
    try {
      return new ReviewedNetwork(
          plan, BudgetFigures.of(law.budgetOf(plan)), law.review(plan), law.day());
    } catch (ArithmeticException e) {
      throw new ArithmeticException("total must fit whole đồng in 64 bits: " + e.getMessage());
    }
  }

  /** Why it came out so, at {@code path} of the document. */
  Explanation explanation(String path, PromotionLaw law) {
    return Explanation.of(
        path,
        language ->
            new ReportWords(language).say("header.network", plan.network().province(), plan.year()),
        assessment,
        law.on(asOf).remediesFor(plan));
  }
}
