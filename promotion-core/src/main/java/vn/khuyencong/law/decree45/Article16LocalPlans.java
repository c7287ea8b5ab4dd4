package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 16. Trách nhiệm của Ủy ban nhân dân cấp tỉnh, clause 1 point b: the plan of the year is that
 * of a province that is there.
 */
public final class Article16LocalPlans {
  private static final Citation POINT_B =
      Instruments.DECREE_45_2012.article(16).clause(1).point("b");

  /** Clause 1 point b: the province exists in the plan year. What succeeded it is named. */
  public static final Rule<AnnualPlan> PROVINCE_EXISTS =
      Rule.of(
          "decree45.article16.province-exists",
          POINT_B,
          Amendment.ofPlans((plan, context) -> province(plan, false)));

  /**
   * Clause 1 point b: the province exists throughout the plan year.
   *
   * <p>Reading: the plan of a province that is merged within the year was its own; who carries it
   * out from then on was not read, so this is worth a look and no breach.
   */
  public static final Rule<AnnualPlan> PROVINCE_GOES_ON =
      Rule.<AnnualPlan>of(
              "decree45.article16.province-goes-on",
              POINT_B,
              Amendment.ofPlans((plan, context) -> province(plan, true)))
          .weighing(Severity.WARNING);

  /** The rules of this point that concern plans. */
  public static final RuleSet<AnnualPlan> RULES =
      new RuleSet<>(
          "decree45.article16.plans", ImmutableList.of(PROVINCE_EXISTS, PROVINCE_GOES_ON));

  /** This point as a part of its text. */
  static final TextPart PART = TextPart.of(Article16LocalPlans.class).rules(Matter.PLANS, RULES);

  private Article16LocalPlans() {}

  /** A violation, if the province exists on a {@code part} of the year only, or on none of it. */
  private static List<Verdict> province(AnnualPlan plan, boolean part) {
    Validity year =
        Validity.between(plan.year().atDay(1), LocalDate.of(plan.year().getValue(), 12, 31));
    return plan.province().stream()
        .filter(province -> !province.existence().encloses(year))
        .filter(province -> province.existence().overlaps(year) == part)
        .map(
            province ->
                Verdict.violated()
                    .at("province")
                    .with("province", province)
                    .with("days", province.existence())
                    .with("year", plan.year())
                    .with("successors", new Successors(Optional.of(province))))
        .toList();
  }
}
