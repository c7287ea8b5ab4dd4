package vn.khuyencong.law.jointcircular26;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.AsIssued;
import vn.khuyencong.law.LineConditions;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.support.SupportItem;

/**
 * Điều 6. Mức chi hoạt động khuyến công, clause 2: the conditions it puts on national money beside
 * the levels.
 */
public final class Article06Conditions {
  private static final Citation CLAUSE_2 = Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(2);

  /** Clause 2 point a: enterprises are founded in difficult or specially difficult areas. */
  public static final Rule<Project> FOUNDING_AREA =
      rule(
          "jointcircular26.article6.founding-area",
          "a",
          SupportItem.ENTERPRISE_ESTABLISHMENT,
          "inDifficultArea",
          LineFacts::inDifficultArea);

  /** Clause 2 point d: a fair at home goes by the tender price, or the price approved. */
  public static final Rule<Project> FAIR_AT_HOME_PRICE =
      fairPrice("fair-at-home-price", "d", SupportItem.FAIR_DOMESTIC_ORGANISED);

  /** Clause 2 point đ: a fair abroad goes by the tender price, or the price approved. */
  public static final Rule<Project> FAIR_ABROAD_PRICE =
      fairPrice("fair-abroad-price", "đ", SupportItem.FAIR_ABROAD);

  /** Clause 2 point n: interest is supported after the establishment completed its investment. */
  public static final Rule<Project> INTEREST_AFTER_COMPLETION =
      interest("completed", "investmentComplete", LineFacts::investmentComplete);

  /** Clause 2 point n: the loan is of medium or long term, in đồng, and not overdue. */
  public static final Rule<Project> INTEREST_LOAN =
      interest("loan", "loanWithinTerm", LineFacts::loanWithinTerm);

  /** Clause 2 point n: interest of the first two years. */
  public static final Rule<Project> INTEREST_FIRST_TWO_YEARS =
      interest("two-years", "withinFirstTwoYears", LineFacts::withinFirstTwoYears);

  /** Clause 2 point n: the lowest rate for such loans of the bank it names. */
  public static final Rule<Project> INTEREST_LOWEST_RATE =
      interest("lowest-rate", "atLowestRate", LineFacts::atLowestRate);

  /** The conditions of this article. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>(
          "jointcircular26.article6.conditions",
          ImmutableList.of(
              FOUNDING_AREA,
              FAIR_AT_HOME_PRICE,
              FAIR_ABROAD_PRICE,
              INTEREST_AFTER_COMPLETION,
              INTEREST_LOAN,
              INTEREST_FIRST_TWO_YEARS,
              INTEREST_LOWEST_RATE));

  private Article06Conditions() {}

  private static Rule<Project> fairPrice(String name, String point, SupportItem item) {
    return Rule.of(
        "jointcircular26.article6." + name,
        CLAUSE_2.point(point),
        AsIssued.inTimeOf(
            Instruments.JOINT_CIRCULAR_26_2014, LineConditions.withinApprovedPrice(item)));
  }

  private static Rule<Project> interest(
      String name, String fact, Function<LineFacts, Optional<Boolean>> value) {
    return rule(
        "jointcircular26.article6.interest-" + name,
        "n",
        SupportItem.RELOCATION_LOAN_INTEREST,
        fact,
        value);
  }

  private static Rule<Project> rule(
      String code,
      String point,
      SupportItem item,
      String fact,
      Function<LineFacts, Optional<Boolean>> value) {
    return Rule.of(
        code,
        CLAUSE_2.point(point),
        AsIssued.inTimeOf(
            Instruments.JOINT_CIRCULAR_26_2014,
            LineConditions.holdsForNationalMoney(item, fact, value)));
  }
}
