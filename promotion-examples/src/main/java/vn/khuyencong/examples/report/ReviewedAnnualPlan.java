package vn.khuyencong.examples.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.examples.document.AnnualPlanDocument;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.law.allocation.Allocation;
import vn.khuyencong.law.allocation.AllocationMode;
import vn.khuyencong.law.allocation.RankingChoices;
import vn.khuyencong.limit.UnreadAmendment;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.rule.Assessment;

/**
 * The plan of a year with its budget, its review and the giving out of a fund.
 *
 * @param document the document
 * @param asOf day of the law
 * @param budget what is estimated, by content, source and province
 * @param review the review
 * @param allocation how the fund is given out among the projects of the plan's kind of money
 * @param unread that the national ceilings are those of a text as issued, if so
 */
public record ReviewedAnnualPlan(
    AnnualPlanDocument document,
    LocalDate asOf,
    BudgetSummary budget,
    Assessment review,
    Allocation allocation,
    Optional<UnreadAmendment> unread) {

  /**
   * The review of {@code document} under {@code law}.
   *
   * @param fund what is given out; if absent, what networks and tasks leave of the plan's fund
   * @throws UnusableInputException if there is no fund, or the plan cannot be computed or assessed
   */
  public static ReviewedAnnualPlan of(
      AnnualPlanDocument document,
      PromotionLaw law,
      Optional<Vnd> fund,
      AllocationMode mode,
      RankingChoices choices) {
    AnnualPlan plan = document.plan();
    Vnd given =
        fund.or(() -> leftForProjects(plan, law))
            .orElseThrow(
                () ->
                    new UnusableInputException(
                        "plan.funds", "fund must be given here or by --fund"));
    RankingChoices ofThePlan =
        RankingChoices.builder().from(choices).money(plan.money()).year(plan.year()).build();
    return UnusableInputException.at(
        "plan",
        "plan " + plan.id(),
        () ->
            new ReviewedAnnualPlan(
                document,
                law.day(),
                plan.lines(BudgetStage.ESTIMATED, law::budgetOf)
                    .collect(
                        BudgetSummary.by(Dimension.CATEGORY, Dimension.SOURCE, Dimension.PROVINCE)),
                law.review(plan),
                Allocation.of(given, law.rank(plan.projects(), ofThePlan), mode),
                law.unreadAmendment()));
  }

  private static Optional<Vnd> leftForProjects(AnnualPlan plan, PromotionLaw law) {
    AnnualPlan others = plan.toBuilder().projects(List.of()).build();
    Vnd requested = PlannedAmounts.of(others, network -> cost(network, law)).of(plan.money());
    return plan.funds(plan.money()).map(there -> there.minus(requested).max(Vnd.ZERO));
  }

  /** What {@code network} costs; absent if it is too large, of which the review says so. */
  private static Optional<Vnd> cost(NetworkPlan network, PromotionLaw law) {
    return ReviewedNetwork.of(network, law).figures().flatMap(BudgetFigures::total);
  }
}
