package vn.khuyencong.examples.report;

import java.time.LocalDate;
import java.util.Optional;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.law.decree45.Article14Management;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.rule.Assessment;

/**
 * A network's year, reviewed and added up.
 *
 * @param plan what was asked about
 * @param figures what it costs; absent if its amounts are too large, of which the review says so
 * @param assessment what the law says of it
 * @param asOf day of the law under which it was asked
 */
public record ReviewedNetwork(
    NetworkPlan plan, Optional<BudgetFigures> figures, Assessment assessment, LocalDate asOf) {

  /**
   * The review of {@code plan} under {@code law}.
   *
   * @throws IllegalArgumentException if the law cannot be asked about a month
   */
  public static ReviewedNetwork of(NetworkPlan plan, PromotionLaw law) {
    Assessment review = law.review(plan);
    boolean computable =
        review.all().stream()
            .noneMatch(one -> one.code().equals(Article14Management.COMPUTABLE.code()));
    return new ReviewedNetwork(
        plan,
        Optional.of(plan).filter(all -> computable).map(law::budgetOf).map(BudgetFigures::of),
        review,
        law.day());
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
