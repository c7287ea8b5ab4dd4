package vn.khuyencong.law.ceiling;

import static vn.khuyencong.law.text.CeilingRules.rule;

import com.google.common.collect.ImmutableList;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.CeilingRules;
import vn.khuyencong.law.text.LimitCase;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/**
 * The conditions of a limit that no one circular words: that there is a ceiling, that lines which
 * stand together are measured as one, what binds local money. Each finding cites the closest place.
 *
 * <p>Reading: Article 14 clause 5 of the decree leaves the use of the money to the circulars of the
 * Ministry of Finance, Article 16 clause 1 point c the forms of support from local money to the
 * province; on these rests that there have to be ceilings, and that they are kept.
 */
public final class LimitRules {
  private static final Citation USE_OF_MONEY = Instruments.DECREE_45_2012.article(14).clause(5);
  private static final Citation LOCAL_SUPPORT =
      Instruments.DECREE_45_2012.article(16).clause(1).point("c");

  /** The rules on a table with which the caller settled an open point. */
  public static final CeilingRules SETTLED = CeilingRules.of("ceilings.settled", USE_OF_MONEY);

  /** The rules on the ceilings that bind local money. */
  public static final CeilingRules LOCAL = CeilingRules.of("ceilings.local", LOCAL_SUPPORT);

  /** The ceiling is known. */
  public static final Rule<LimitCase> CEILING_KNOWN = rule("ceilings.level-known", USE_OF_MONEY);

  /**
   * The text in force sets a ceiling for the item. Asked since the joint circular of 2014, the
   * first text that was read.
   */
  public static final Rule<LimitCase> CEILING_SET =
      rule("ceilings.level-set", USE_OF_MONEY)
          .weighing(Severity.INFORMATION)
          .during(Instruments.JOINT_CIRCULAR_26_2014.inForce().onwards());

  /** No more than the cost is requested, which no ceiling can allow. */
  public static final Rule<LimitCase> WITHIN_COST = rule("ceilings.within-cost", USE_OF_MONEY);

  /**
   * The factor of the priority uplift that was approved is one that the text allows; above it, the
   * ceiling is not lifted.
   */
  public static final Rule<LimitCase> UPLIFT_FACTOR =
      rule("ceilings.uplift-factor", USE_OF_MONEY).weighing(Severity.WARNING);

  /**
   * Where the text in force sets the ceiling of an item under the name of another, under which one;
   * since the joint circular of 2014.
   */
  public static final Rule<LimitCase> SISTER_ITEM =
      rule("ceilings.sister-item", USE_OF_MONEY)
          .weighing(Severity.INFORMATION)
          .during(Instruments.JOINT_CIRCULAR_26_2014.inForce().onwards());

  /** Of lines that may be one with another it is known who benefits. */
  public static final Rule<LimitCase> BENEFICIARY_KNOWN =
      rule("ceilings.beneficiary-known", USE_OF_MONEY);

  /** Of lines that may be one with another it is known for which thing they are. */
  public static final Rule<LimitCase> UNIT_KNOWN = rule("ceilings.unit-known", USE_OF_MONEY);

  /** A line counts no more establishments than the project has members. */
  public static final Rule<LimitCase> WITHIN_MEMBERS =
      rule("ceilings.within-members", USE_OF_MONEY);

  /** Lines of which some name nobody ask together for no more than all members may get. */
  public static final Rule<LimitCase> MEMBERS_WITHIN_LIMIT =
      rule("ceilings.members-within-limit", USE_OF_MONEY);

  /** The share of each beneficiary is within the ceiling for one. */
  public static final Rule<LimitCase> SHARE_WITHIN_LIMIT =
      rule("ceilings.share-within-limit", USE_OF_MONEY);

  /**
   * The projects of a plan year stay together within the ceiling for one facility, or for one thing
   * by its name; a warning, unless the open point on it is settled.
   */
  public static final Rule<LimitCase> PROJECTS_OF_YEAR =
      rule("ceilings.projects-of-year", USE_OF_MONEY).weighing(Severity.WARNING);

  /** It is known which item of those that have ceilings it is for. */
  public static final Rule<LimitCase> ITEM_KNOWN = rule("ceilings.item-known", USE_OF_MONEY);

  /** It is known how much is requested. */
  public static final Rule<LimitCase> SUPPORT_KNOWN = rule("ceilings.support-known", USE_OF_MONEY);

  /** It is known whether national or local money pays it. */
  public static final Rule<LimitCase> MONEY_KNOWN = rule("ceilings.money-known", USE_OF_MONEY);

  /** Of a task it is known for how many it is, where that decides. */
  public static final Rule<LimitCase> QUANTITY_KNOWN =
      rule("ceilings.quantity-known", USE_OF_MONEY);

  /** Of a task it is known what the whole costs, of which it is a share, where that decides. */
  public static final Rule<LimitCase> COST_KNOWN = rule("ceilings.cost-known", USE_OF_MONEY);

  /** The month paid for is one of the decree, which pays no other. */
  public static final Rule<LimitCase> MONTH_OF_DECREE =
      rule("ceilings.month-of-decree", Instruments.DECREE_45_2012.article(10));

  /** Of a month that has not begun, at which base salary it is measured: the one known by then. */
  public static final Rule<LimitCase> MONTH_AHEAD =
      rule("ceilings.month-ahead", Instruments.DECREE_45_2012.article(10))
          .weighing(Severity.INFORMATION);

  /** The estimate of the scheme is within the cost of the project. */
  public static final Rule<LimitCase> BASE_WITHIN_SCHEME =
      rule("ceilings.base-within-scheme", USE_OF_MONEY);

  /** The lines of a scheme name one estimate. */
  public static final Rule<LimitCase> ONE_ESTIMATE = rule("ceilings.one-estimate", USE_OF_MONEY);

  /** The province has a ceiling for the item. */
  public static final Rule<LimitCase> LOCAL_CEILING_KNOWN =
      rule("ceilings.local-norm-known", LOCAL_SUPPORT);

  /** It is known by which row of the province's table the line goes. */
  public static final Rule<LimitCase> LOCAL_ROW_KNOWN =
      rule("ceilings.local-row-known", LOCAL_SUPPORT);

  /** Without a local ceiling, the support is within the national one, which is a reference. */
  public static final Rule<LimitCase> WITHIN_NATIONAL_REFERENCE =
      rule("ceilings.within-national-reference", LOCAL_SUPPORT).weighing(Severity.WARNING);

  /** The local ceiling is not above the national one. */
  public static final Rule<LimitCase> LOCAL_ABOVE_NATIONAL =
      rule("ceilings.local-above-national", LOCAL_SUPPORT).weighing(Severity.WARNING);

  /** The caller took the national ceiling as the local one. */
  public static final Rule<LimitCase> NATIONAL_TAKEN_AS_LOCAL =
      rule("ceilings.national-taken-as-local", LOCAL_SUPPORT).weighing(Severity.INFORMATION);

  /** The rules of this class. */
  public static final RuleSet<LimitCase> RULES =
      new RuleSet<>(
          "limit",
          ImmutableList.of(
              SETTLED.withinLimit(),
              LOCAL.withinLimit(),
              CEILING_KNOWN,
              CEILING_SET,
              WITHIN_COST,
              UPLIFT_FACTOR,
              SISTER_ITEM,
              BENEFICIARY_KNOWN,
              UNIT_KNOWN,
              WITHIN_MEMBERS,
              MEMBERS_WITHIN_LIMIT,
              SHARE_WITHIN_LIMIT,
              PROJECTS_OF_YEAR,
              ITEM_KNOWN,
              MONEY_KNOWN,
              SUPPORT_KNOWN,
              QUANTITY_KNOWN,
              COST_KNOWN,
              MONTH_OF_DECREE,
              MONTH_AHEAD,
              BASE_WITHIN_SCHEME,
              ONE_ESTIMATE,
              LOCAL_CEILING_KNOWN,
              LOCAL_ROW_KNOWN,
              WITHIN_NATIONAL_REFERENCE,
              LOCAL_ABOVE_NATIONAL,
              NATIONAL_TAKEN_AS_LOCAL));

  /** This class as a part of the law that belongs to no one text. */
  public static final TextPart PART = TextPart.of(LimitRules.class).rules(Matter.LIMITS, RULES);

  private LimitRules() {}

  /** What {@code rule} finds of {@code line}, resting on {@code place}. */
  public static Finding find(
      Rule<LimitCase> rule, CostLine line, Verdict measured, Cited<?> place, Context context) {
    return rule.apply(new LimitCase(line, measured.citing(place)), context).get(0);
  }

  /** The same, resting on a text that was read. */
  public static Finding find(
      Rule<LimitCase> rule, CostLine line, Verdict measured, Citation place, Context context) {
    return find(rule, line, measured, new Cited<>(place, place, Evidence.SEEN), context);
  }
}
