package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 14. Quản lý kinh phí khuyến công quốc gia và kinh phí khuyến công địa phương: the plan and
 * its estimate, which have to add up and to fit the funds.
 */
public final class Article14Management {
  private static final Citation ARTICLE = Instruments.DECREE_45_2012.article(14);

  /**
   * Clauses 1 to 3: what a plan requests of each kind of money, and of each tier of local money
   * whose fund is named, is within the fund.
   *
   * <p>Reading: plan and estimate are drawn up together, "on the basis of the money there is" (Điều
   * 8 khoản 2 điểm a, 46/2012/TT-BCT, for the national plan); for a local plan it follows from the
   * estimate.
   */
  public static final Rule<AnnualPlan> WITHIN_FUNDS =
      Rule.of("decree45.article14.within-funds", ARTICLE, Article14Management::withinFunds);

  /** Clauses 1 and 2: the published parts of a plan come to its published total. */
  public static final Rule<AnnualPlan> STATED_PARTS =
      stated(
          "decree45.article14.stated-parts",
          plan ->
              plan.stated().parts().isEmpty()
                  ? Optional.empty()
                  : plan.stated().total().map(total -> same(total, plan.stated().partsTotal())));

  /** Clauses 1 and 2: the published parts have as many projects and tasks as the plan. */
  public static final Rule<AnnualPlan> STATED_COUNT =
      stated(
          "decree45.article14.stated-count",
          plan -> plan.stated().parts().isEmpty() ? Optional.empty() : counts(plan.stated()));

  /**
   * Clauses 1 and 2: projects, networks and tasks come to the published total. A published figure
   * may be rounded, so a difference is worth a look and no breach.
   */
  public static final Rule<AnnualPlan> STATED_TOTAL =
      stated(
          "decree45.article14.stated-total",
          plan ->
              plan.projects().isEmpty() && plan.networks().isEmpty() && plan.tasks().isEmpty()
                  ? Optional.empty()
                  : plan.stated().total().map(total -> planned(total, amounts(plan))));

  /** The rules of this article. */
  public static final RuleSet<AnnualPlan> RULES =
      new RuleSet<>(
          "decree45.article14",
          ImmutableList.of(WITHIN_FUNDS, STATED_PARTS, STATED_COUNT, STATED_TOTAL));

  /** This article as a part of its text. */
  static final TextPart PART = TextPart.of(Article14Management.class).rules(Matter.PLANS, RULES);

  private Article14Management() {}

  /** What {@code plan} requests, its networks computed by the law. */
  public static PlannedAmounts amounts(AnnualPlan plan) {
    return PlannedAmounts.of(plan, network -> NetworkPay.budget(network).total());
  }

  private static List<Verdict> withinFunds(AnnualPlan plan, Context context) {
    PlannedAmounts amounts = amounts(plan);
    Stream<Verdict> byKind =
        Stream.of(FundingSource.values())
            .filter(money -> money == plan.money() || amounts.of(money).compareTo(Vnd.ZERO) > 0)
            .map(
                money ->
                    within(plan.funds(money), amounts.of(money), amounts).with("source", money));
    Stream<Verdict> byTier =
        plan.funds().stream()
            .filter(fund -> isTier(fund.source()))
            .map(
                fund ->
                    within(Optional.of(fund.amount()), amounts.of(fund.source()), amounts)
                        .with("source", fund.source()));
    return Stream.concat(byKind, byTier)
        .map(verdict -> verdict.at("funds"))
        .collect(toImmutableList());
  }

  private static boolean isTier(MoneySource source) {
    return source == MoneySource.PROVINCIAL_PROMOTION
        || source == MoneySource.DISTRICT_PROMOTION
        || source == MoneySource.COMMUNE_PROMOTION;
  }

  private static Verdict within(Optional<Vnd> fund, Vnd planned, PlannedAmounts amounts) {
    Verdict verdict =
        fund.map(
                there ->
                    planned.compareTo(there) > 0
                        ? Verdict.violated()
                        : known(amounts, Verdict.satisfied()))
            .orElseGet(() -> Verdict.missing("funds"));
    return fund.map(there -> verdict.with("fund", there)).orElse(verdict).with("planned", planned);
  }

  /** {@code verdict}, unless something requests money without saying how much. */
  private static Verdict known(PlannedAmounts amounts, Verdict verdict) {
    return amounts.unknown().isEmpty() ? verdict : Verdict.missing("plannedAmount");
  }

  private static Rule<AnnualPlan> stated(
      String code, Function<AnnualPlan, Optional<Verdict>> check) {
    return Rule.<AnnualPlan>of(
            code,
            ARTICLE,
            (plan, context) ->
                check.apply(plan).map(verdict -> verdict.at("stated")).stream()
                    .collect(toImmutableList()))
        .weighing(Severity.WARNING);
  }

  private static Optional<Verdict> counts(StatedFigures stated) {
    return stated
        .count()
        .flatMap(
            count ->
                stated
                    .partsCount()
                    .map(
                        parts ->
                            Verdict.satisfiedIf(count.equals(parts))
                                .with("stated", count)
                                .with("sum", parts)));
  }

  private static Verdict planned(Vnd total, PlannedAmounts amounts) {
    Verdict verdict = same(total, amounts.total());
    boolean open = !amounts.unknown().isEmpty() && amounts.total().compareTo(total) <= 0;
    return open ? verdict.as(Verdict.missing("plannedAmount")) : verdict;
  }

  private static Verdict same(Vnd total, Vnd sum) {
    return Verdict.satisfiedIf(total.equals(sum))
        .with("stated", total)
        .with("sum", sum)
        .with("difference", sum.minus(total));
  }
}
