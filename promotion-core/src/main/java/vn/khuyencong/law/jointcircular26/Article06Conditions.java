package vn.khuyencong.law.jointcircular26;

import com.google.common.collect.ImmutableList;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.kit.MoneyConditions;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;

/**
 * Điều 6. Mức chi hoạt động khuyến công, clause 2: the conditions it puts on national money beside
 * the ceilings.
 *
 * <p>Points b, c, g, h, i, l, m and o to r ask for nothing but what an item is; the words of point
 * k on tender stand in Article 3 of Circular 36, and those of point t go with the ceilings. The
 * price of ordered media work, point k, is the ceiling itself. Clause 1 refers to other texts.
 */
public final class Article06Conditions {
  private static final Citation CLAUSE_2 = Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(2);
  private static final Citation POINT_N = CLAUSE_2.point("n");

  private static final MoneyConditions ALIKE =
      new MoneyConditions(Instruments.JOINT_CIRCULAR_26_2014, "jointcircular26.article6");

  /** Clause 2 point a: enterprises are founded in difficult or specially difficult areas. */
  public static final Rule<Project> FOUNDING_AREA = ALIKE.foundingArea(CLAUSE_2.point("a"));

  /** Clause 2 point d: a fair at home goes by the tender price, or the price approved. */
  public static final Rule<Project> FAIR_AT_HOME_PRICE = ALIKE.fairAtHomePrice(CLAUSE_2.point("d"));

  /** Clause 2 point đ: a fair abroad goes by the tender price, or the price approved. */
  public static final Rule<Project> FAIR_ABROAD_PRICE = ALIKE.fairAbroadPrice(CLAUSE_2.point("đ"));

  /** Clause 2 point e: air tickets are for as many persons as the competent authority decides. */
  public static final Rule<Project> AIR_TICKETS = ALIKE.airTickets(CLAUSE_2.point("e"));

  /** Clause 2 point k: media work goes by contract with a media body. */
  public static final Rule<Project> MEDIA_CONTRACT = ALIKE.mediaContract(CLAUSE_2.point("k"));

  /** Clause 2 point n: a polluting establishment moves into an industrial zone or cluster. */
  public static final Rule<Project> RELOCATION = ALIKE.relocation(POINT_N);

  /** Clause 2 point n: interest is supported after the establishment completed its investment. */
  public static final Rule<Project> INTEREST_AFTER_COMPLETION =
      ALIKE.interestAfterCompletion(POINT_N);

  /** Clause 2 point n: the loan is for workshops, machinery and equipment. */
  public static final Rule<Project> INTEREST_PURPOSE = ALIKE.interestPurpose(POINT_N);

  /** Clause 2 point n: the loan is of medium or long term, in đồng, and not overdue. */
  public static final Rule<Project> INTEREST_LOAN = ALIKE.interestLoan(POINT_N);

  /** Clause 2 point n: interest of the first two years. */
  public static final Rule<Project> INTEREST_FIRST_TWO_YEARS = ALIKE.interestFirstTwoYears(POINT_N);

  /** Clause 2 point n: the lowest rate for such loans of the bank it names. */
  public static final Rule<Project> INTEREST_LOWEST_RATE = ALIKE.interestLowestRate(POINT_N);

  /** Clause 2 point s: content and money of the managing body are approved. */
  public static final Rule<Project> MANAGEMENT_APPROVED =
      ALIKE.managementApproved(CLAUSE_2.point("s"));

  /** The conditions of this article. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>(
          "jointcircular26.article6.conditions",
          ImmutableList.of(
              FOUNDING_AREA,
              FAIR_AT_HOME_PRICE,
              FAIR_ABROAD_PRICE,
              AIR_TICKETS,
              MEDIA_CONTRACT,
              RELOCATION,
              INTEREST_AFTER_COMPLETION,
              INTEREST_PURPOSE,
              INTEREST_LOAN,
              INTEREST_FIRST_TWO_YEARS,
              INTEREST_LOWEST_RATE,
              MANAGEMENT_APPROVED));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article06Conditions.class).rules(Matter.CEILING_CONDITIONS, RULES);

  private Article06Conditions() {}
}
