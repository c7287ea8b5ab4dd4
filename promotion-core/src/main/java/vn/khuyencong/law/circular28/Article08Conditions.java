package vn.khuyencong.law.circular28;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.RecognitionLevel;
import vn.khuyencong.law.AsIssued;
import vn.khuyencong.law.LineConditions;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/**
 * Điều 8. Mức chi hoạt động khuyến công quốc gia: the conditions it puts on national money beside
 * the levels, as issued in 2018.
 */
public final class Article08Conditions {
  private static final Citation ARTICLE = Instruments.CIRCULAR_28_2018.article(8);

  /** Clause 1: enterprises are founded in difficult or specially difficult areas. */
  public static final Rule<Project> FOUNDING_AREA =
      rule(
          "circular28.article8.founding-area",
          ARTICLE.clause(1),
          LineConditions.holdsForNationalMoney(
              SupportItem.ENTERPRISE_ESTABLISHMENT, "inDifficultArea", LineFacts::inDifficultArea));

  /** Clause 5: a fair at home goes by the tender price, or the price approved. */
  public static final Rule<Project> FAIR_AT_HOME_PRICE =
      rule(
          "circular28.article8.fair-at-home-price",
          ARTICLE.clause(5),
          LineConditions.withinApprovedPrice(SupportItem.FAIR_DOMESTIC_ORGANISED));

  /** Clause 6: a fair abroad goes by the tender price, or the price approved. */
  public static final Rule<Project> FAIR_ABROAD_PRICE =
      rule(
          "circular28.article8.fair-abroad-price",
          ARTICLE.clause(6),
          LineConditions.withinApprovedPrice(SupportItem.FAIR_ABROAD));

  /** Clause 14: interest is supported after the establishment completed its investment. */
  public static final Rule<Project> INTEREST_AFTER_COMPLETION =
      interest("completed", "investmentComplete", LineFacts::investmentComplete);

  /** Clause 14: the loan is of medium or long term, in đồng, and not overdue. */
  public static final Rule<Project> INTEREST_LOAN =
      interest("loan", "loanWithinTerm", LineFacts::loanWithinTerm);

  /** Clause 14: interest of the first two years. */
  public static final Rule<Project> INTEREST_FIRST_TWO_YEARS =
      interest("two-years", "withinFirstTwoYears", LineFacts::withinFirstTwoYears);

  /** Clause 14: the lowest rate for such loans of the bank it names. */
  public static final Rule<Project> INTEREST_LOWEST_RATE =
      interest("lowest-rate", "atLowestRate", LineFacts::atLowestRate);

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
          Showrooms.certified(
              SupportItem.SHOWROOM_NATIONAL_TYPICAL_PRODUCT, RecognitionLevel.NATION));

  /** Clause 21 point c: the establishment has a typical product of regional level. */
  public static final Rule<Project> SHOWROOM_REGIONAL =
      rule(
          "circular28.article8.showroom-regional",
          ARTICLE.clause(21).point("c"),
          Showrooms.certified(
              SupportItem.SHOWROOM_REGIONAL_TYPICAL_PRODUCT, RecognitionLevel.REGION));

  /** Clause 22 point b: the higher share for management is for difficult areas, poor districts. */
  public static final Rule<Project> MANAGEMENT_AREA =
      rule(
          "circular28.article8.management-area",
          ARTICLE.clause(22).point("b"),
          LineConditions.holdsForNationalMoney(
              SupportItem.MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA,
              "inDifficultArea",
              LineFacts::inDifficultArea));

  /** The conditions of this article. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>(
          "circular28.article8.conditions",
          ImmutableList.of(
              FOUNDING_AREA,
              FAIR_AT_HOME_PRICE,
              FAIR_ABROAD_PRICE,
              INTEREST_AFTER_COMPLETION,
              INTEREST_LOAN,
              INTEREST_FIRST_TWO_YEARS,
              INTEREST_LOWEST_RATE,
              TREATMENT_PAID_ONCE,
              SHOWROOM_NATIONAL,
              SHOWROOM_REGIONAL,
              MANAGEMENT_AREA));

  private Article08Conditions() {}

  private static Rule<Project> rule(String code, Citation citation, Rule.Check<Project> check) {
    return Rule.of(code, citation, AsIssued.inTimeOf(Instruments.CIRCULAR_28_2018, check));
  }

  private static Rule<Project> interest(
      String name, String fact, Function<LineFacts, Optional<Boolean>> value) {
    return rule(
        "circular28.article8.interest-" + name,
        ARTICLE.clause(14),
        LineConditions.holdsForNationalMoney(SupportItem.RELOCATION_LOAN_INTEREST, fact, value));
  }

  private static List<Verdict> treatmentPaidOnce(Project project) {
    boolean repairs =
        project.lines().stream()
            .anyMatch(line -> line.item() == SupportItem.POLLUTION_TREATMENT_CLUSTER);
    return project.eachLine(
        line ->
            line.item() == SupportItem.POLLUTION_TREATMENT_CLUSTER
                || (line.item() == SupportItem.CLUSTER_INFRASTRUCTURE
                    && (repairs || project.factsOf(line).paidElsewhere().isPresent())),
        (line, path) -> paidOnce(project, line).at(path).with("line", line.id()));
  }

  private static Verdict paidOnce(Project project, CostLine line) {
    Optional<Boolean> elsewhere = project.factsOf(line).paidElsewhere();
    return line.money() == FundingSource.NATIONAL
        ? Verdict.satisfiedIf(elsewhere.map(paid -> !paid), "paidElsewhere")
        : Verdict.notApplicable();
  }
}
