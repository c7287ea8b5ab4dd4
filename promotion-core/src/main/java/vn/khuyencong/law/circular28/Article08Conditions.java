package vn.khuyencong.law.circular28;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.RecognitionLevel;
import vn.khuyencong.law.kit.LineConditions;
import vn.khuyencong.law.kit.MoneyConditions;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/**
 * Điều 8. Mức chi hoạt động khuyến công quốc gia: the conditions it puts on national money beside
 * the ceilings, as issued in 2018.
 *
 * <p>Clauses 2, 3, 8 to 10, 12, 13, 15 and 17, and clause 21 point a, ask for nothing but what an
 * item is; of clauses 2 to 4 the conditions stand in Article 4 of Circular 46. The words of clause
 * 11 on tender stand in Article 3 of Circular 36, and the price of ordered media work and the
 * estimate of clause 19 point b are the ceiling itself. Clause 19 point a refers to Circular 152,
 * clause 20 has {@link Article08Remuneration}, and clause 23 goes with the ceilings.
 */
public final class Article08Conditions {
  private static final Citation ARTICLE = Instruments.CIRCULAR_28_2018.article(8);

  private static final MoneyConditions ALIKE =
      new MoneyConditions(Instruments.CIRCULAR_28_2018, "circular28.article8");

  /** Clause 1: enterprises are founded in difficult or specially difficult areas. */
  public static final Rule<Project> FOUNDING_AREA = ALIKE.foundingArea(ARTICLE.clause(1));

  /** Clause 5: a fair at home goes by the tender price, or the price approved. */
  public static final Rule<Project> FAIR_AT_HOME_PRICE = ALIKE.fairAtHomePrice(ARTICLE.clause(5));

  /** Clause 6: a fair abroad goes by the tender price, or the price approved. */
  public static final Rule<Project> FAIR_ABROAD_PRICE = ALIKE.fairAbroadPrice(ARTICLE.clause(6));

  /** Clause 7: air tickets are for as many persons as the competent authority decides. */
  public static final Rule<Project> AIR_TICKETS = ALIKE.airTickets(ARTICLE.clause(7));

  /** Clause 11: media work goes by contract with a media body. */
  public static final Rule<Project> MEDIA_CONTRACT = ALIKE.mediaContract(ARTICLE.clause(11));

  /** Clause 14: a polluting establishment moves into an industrial zone or cluster. */
  public static final Rule<Project> RELOCATION = ALIKE.relocation(ARTICLE.clause(14));

  /** Clause 14: interest is supported after the establishment completed its investment. */
  public static final Rule<Project> INTEREST_AFTER_COMPLETION =
      ALIKE.interestAfterCompletion(ARTICLE.clause(14));

  /** Clause 14: the loan is for workshops, machinery, equipment or a technology line. */
  public static final Rule<Project> INTEREST_PURPOSE = ALIKE.interestPurpose(ARTICLE.clause(14));

  /** Clause 14: the loan is of medium or long term, in đồng, and not overdue. */
  public static final Rule<Project> INTEREST_LOAN = ALIKE.interestLoan(ARTICLE.clause(14));

  /** Clause 14: interest of the first two years. */
  public static final Rule<Project> INTEREST_FIRST_TWO_YEARS =
      ALIKE.interestFirstTwoYears(ARTICLE.clause(14));

  /** Clause 14: the lowest rate for such loans of the bank it names. */
  public static final Rule<Project> INTEREST_LOWEST_RATE =
      ALIKE.interestLowestRate(ARTICLE.clause(14));

  /**
   * Clauses 16 and 18: treatment of pollution at a cluster is paid as repair or as infrastructure,
   * not as both.
   *
   * <p>Reading: both clauses name the system, and one cost is one spending content. Of
   * infrastructure it is asked only where the project repairs the system too; what is said of it
   * counts in any case.
   */
  public static final Rule<Project> TREATMENT_PAID_ONCE =
      rule(
          "circular28.article8.treatment-paid-once",
          ARTICLE.clause(16),
          (project, context) -> treatmentPaidOnce(project));

  /** Clause 21 point b: the establishment has a typical product of national level. */
  public static final Rule<Project> SHOWROOM_NATIONAL =
      rule(
          "circular28.article8.showroom-national",
          ARTICLE.clause(21).point("b"),
          ShowroomCertificates.certified(
              SupportItem.SHOWROOM_NATIONAL_TYPICAL_PRODUCT, RecognitionLevel.NATION));

  /** Clause 21 point c: the establishment has a typical product of regional level. */
  public static final Rule<Project> SHOWROOM_REGIONAL =
      rule(
          "circular28.article8.showroom-regional",
          ARTICLE.clause(21).point("c"),
          ShowroomCertificates.certified(
              SupportItem.SHOWROOM_REGIONAL_TYPICAL_PRODUCT, RecognitionLevel.REGION));

  /** Clause 22 point a: content and money of the managing body are approved. */
  public static final Rule<Project> MANAGEMENT_APPROVED =
      ALIKE.managementApproved(ARTICLE.clause(22).point("a"));

  /** Clause 22 point b: the higher share for management is for difficult areas, poor districts. */
  public static final Rule<Project> MANAGEMENT_AREA =
      rule(
          "circular28.article8.management-area",
          ARTICLE.clause(22).point("b"),
          LineConditions.ofNationalMoney(
              Set.of(SupportItem.MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA),
              LineConditions.facts(
                  (facts, context) ->
                      Verdict.satisfiedIf(facts.inDifficultArea(), "inDifficultArea"))));

  /** The conditions of this article. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>(
          "circular28.article8.conditions",
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
              TREATMENT_PAID_ONCE,
              SHOWROOM_NATIONAL,
              SHOWROOM_REGIONAL,
              MANAGEMENT_APPROVED,
              MANAGEMENT_AREA));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article08Conditions.class).rules(Matter.CEILING_CONDITIONS, RULES);

  private Article08Conditions() {}

  private static Rule<Project> rule(String code, Citation citation, Rule.Check<Project> check) {
    return Rule.of(code, citation, check);
  }

  private static List<Verdict> treatmentPaidOnce(Project project) {
    boolean repairs =
        project.lines().stream()
            .anyMatch(line -> line.isOf(SupportItem.POLLUTION_TREATMENT_CLUSTER));
    return project.eachLine(
        line ->
            line.isOf(SupportItem.POLLUTION_TREATMENT_CLUSTER)
                || (line.isOf(SupportItem.CLUSTER_INFRASTRUCTURE)
                    && (repairs || project.factsOf(line).paidElsewhere().isPresent())),
        (line, path) -> paidOnce(project, line).at(path).with("line", line.id()));
  }

  private static Verdict paidOnce(Project project, CostLine line) {
    Optional<Boolean> elsewhere = project.factsOf(line).paidElsewhere();
    return project.moneyOf(line).equals(Optional.of(FundingSource.NATIONAL))
        ? Verdict.satisfiedIf(elsewhere.map(paid -> !paid), "paidElsewhere")
        : Verdict.notApplicable();
  }
}
