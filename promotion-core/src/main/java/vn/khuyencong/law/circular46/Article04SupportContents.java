package vn.khuyencong.law.circular46;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.kit.AsIssued;
import vn.khuyencong.law.kit.LineConditions;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.RelocationFacts;
import vn.khuyencong.project.TransferFacts;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/**
 * Điều 4. Quy định chi tiết một số nội dung hoạt động khuyến công quy định tại Điều 4 Nghị định số
 * 45/2012/NĐ-CP, as first issued. Clause 4 point a says what machinery is, against a technology
 * line, which the item of a line says; clause 5 point a and clauses 7 to 10 say what a content
 * comprises.
 */
public final class Article04SupportContents {
  private static final Citation ARTICLE = Instruments.CIRCULAR_46_2012.article(4);

  /** Clause 1 point b: most supports of an establishment in a year to go abroad. */
  public static final int MOST_SUPPORTS_ABROAD = 2;

  private static final ImmutableSet<SupportItem> MACHINERY =
      ImmutableSet.of(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, SupportItem.TECHNOLOGY_LINE);

  private static final ImmutableSet<SupportItem> NEW_TECHNOLOGY =
      ImmutableSet.of(SupportItem.DEMONSTRATION_MODEL_NEW_TECHNOLOGY);

  private static final ImmutableSet<SupportItem> CLEANER_PILOTS =
      ImmutableSet.of(
          SupportItem.COMMON_CLEANER_PRODUCTION_PILOT, SupportItem.CLEANER_PRODUCTION_PILOT);

  private static final ImmutableSet<SupportItem> RELOCATION =
      ImmutableSet.of(SupportItem.RELOCATION_LOAN_INTEREST);

  private static final ImmutableSet<SupportItem> DEMONSTRATION =
      ImmutableSet.of(
          SupportItem.DEMONSTRATION_MODEL_NEW_TECHNOLOGY, SupportItem.DEMONSTRATION_MODEL_EXISTING);

  /**
   * Clause 1 point b: an establishment is supported at most twice a year to take part in forums,
   * workshops, fairs and exhibitions abroad.
   *
   * <p>Reading: a line of fairs is as many supports as it counts fairs, any other such line is one;
   * all fall in the plan year.
   */
  public static final Rule<Project> SUPPORTS_ABROAD =
      rule(
          "circular46.article4.supports-abroad",
          ARTICLE.clause(1).point("b"),
          (project, context) -> SupportsAbroad.check(project));

  /**
   * Clause 1 point b, asked across the projects of a year, whichever of them pay; those of the
   * history count if they are of the plan year.
   */
  public static final Rule<AnnualPlan> SUPPORTS_ABROAD_IN_YEAR =
      Rule.of(
          "circular46.article4.supports-abroad-in-year",
          ARTICLE.clause(1).point("b"),
          AsIssued.whileStanding(
              DecreePoints.CIRCULAR_46_ARTICLE_4_AS_ISSUED,
              (plan, context) -> SupportsAbroad.check(plan)));

  /**
   * Clause 2 point a: in a national project no establishment in the district applies the
   * technology, or makes the product, that is demonstrated. For local projects the province
   * decides. There is no district since 1 July 2025.
   */
  public static final Rule<Project> NEW_TO_DISTRICT =
      rule(
          "circular46.article4.new-to-district",
          ARTICLE.clause(2).point("a"),
          LineConditions.each(NEW_TECHNOLOGY, Article04SupportContents::newToDistrict));

  /**
   * Clause 2 points a and b: the technology is superior to what is applied in the area, or the
   * establishment shown is exemplary, as the body that manages the programme decides.
   */
  public static final Rule<Project> SUPERIOR =
      rule(
          "circular46.article4.superior",
          ARTICLE.clause(2),
          holds(DEMONSTRATION, "superior", LineFacts::superior));

  /**
   * Clause 3 point a: the technology, or the progress, is advanced, makes a new product or raises
   * capacity or quality, saves resources, and is on the list of those whose transfer is encouraged.
   *
   * <p>Reading: the parts, divided by semicolons under "must meet the following conditions", hold
   * together. It is asked where facts of a transfer are given.
   */
  public static final Rule<Project> TRANSFER_TECHNOLOGY =
      rule(
          "circular46.article4.transfer-technology",
          ARTICLE.clause(3).point("a"),
          ofTransfer(
              facts ->
                  LineConditions.all(
                      ImmutableMap.of(
                          "transferAdvanced", facts.advanced(),
                          "transferImproves", facts.improves(),
                          "transferSaving", facts.saving(),
                          "transferListed", facts.listed()))));

  /** Clause 3 point b: procedure and formalities follow the law on technology transfer. */
  public static final Rule<Project> TRANSFER_PROCEDURE =
      rule(
          "circular46.article4.transfer-procedure",
          ARTICLE.clause(3).point("b"),
          ofTransfer(facts -> Verdict.satisfiedIf(facts.lawful(), "transferLawful")));

  /**
   * Clause 4 point b: the machinery is new.
   *
   * <p>Reading: the clause speaks of machinery, while the circulars on money put it in one item
   * with the transfer of technology; it is asked of every line of that item, but not where only
   * facts of a transfer are given.
   */
  public static final Rule<Project> MACHINERY_NEW =
      rule(
          "circular46.article4.machinery-new",
          ARTICLE.clause(4).point("b"),
          ofMachinery("machineryNew", LineFacts::machineryNew));

  /**
   * Clause 4 point b: the machinery raises productivity, quality or efficiency, cuts pollution, or
   * makes a new product.
   */
  public static final Rule<Project> MACHINERY_IMPROVES =
      rule(
          "circular46.article4.machinery-improves",
          ARTICLE.clause(4).point("b"),
          ofMachinery("machineryImproves", LineFacts::machineryImproves));

  /**
   * Clause 5 point b: a pilot of cleaner production raises the efficient use of resources, cuts
   * emissions, and protects the environment and health.
   */
  public static final Rule<Project> CLEANER_PILOT =
      rule(
          "circular46.article4.cleaner-pilot",
          ARTICLE.clause(5).point("b"),
          holds(CLEANER_PILOTS, "cleanerPilot", LineFacts::cleanerPilot));

  /**
   * Clause 6: the Chairman of the provincial People's Committee chooses the establishments that
   * move, by how much they pollute. Of consultancy, which the clause names too, no line says that
   * it is for a move.
   */
  public static final Rule<Project> CHOSEN_TO_MOVE =
      rule(
          "circular46.article4.chosen-to-move",
          ARTICLE.clause(6),
          holds(
              RELOCATION,
              "chosenByChairman",
              facts -> facts.relocation().flatMap(RelocationFacts::chosenByChairman)));

  /** The rules of this article. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>(
          "circular46.article4",
          ImmutableList.of(
              SUPPORTS_ABROAD,
              NEW_TO_DISTRICT,
              SUPERIOR,
              TRANSFER_TECHNOLOGY,
              TRANSFER_PROCEDURE,
              MACHINERY_NEW,
              MACHINERY_IMPROVES,
              CLEANER_PILOT,
              CHOSEN_TO_MOVE));

  /** The rules of this article that concern plans. */
  public static final RuleSet<AnnualPlan> PLAN_RULES =
      new RuleSet<>("circular46.article4.plans", ImmutableList.of(SUPPORTS_ABROAD_IN_YEAR));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article04SupportContents.class)
          .rules(Matter.PROJECTS, RULES)
          .rules(Matter.PLANS, PLAN_RULES)
          .figure(
              "circular46.article4.most-supports-abroad",
              EntryKind.FIGURE,
              Term.of("số lần hỗ trợ đi nước ngoài trong năm", "supports to go abroad in a year"),
              MOST_SUPPORTS_ABROAD,
              SUPPORTS_ABROAD);

  private Article04SupportContents() {}

  private static Rule<Project> rule(String code, Citation citation, Rule.Check<Project> check) {
    return Rule.of(
        code,
        citation,
        AsIssued.whileStanding(DecreePoints.CIRCULAR_46_ARTICLE_4_AS_ISSUED, check));
  }

  private static Rule.Check<Project> holds(
      ImmutableSet<SupportItem> items, String name, Function<LineFacts, Optional<Boolean>> fact) {
    return LineConditions.each(
        items,
        LineConditions.facts((facts, context) -> Verdict.satisfiedIf(fact.apply(facts), name)));
  }

  private static Rule.Check<Project> ofMachinery(
      String name, Function<LineFacts, Optional<Boolean>> fact) {
    return LineConditions.each(
        MACHINERY,
        LineConditions.facts(
            (facts, context) ->
                isOnlyTransfer(facts)
                    ? Verdict.notApplicable()
                    : Verdict.satisfiedIf(fact.apply(facts), name)));
  }

  private static boolean isOnlyTransfer(LineFacts facts) {
    return facts.transfer().isPresent()
        && facts.machineryNew().isEmpty()
        && facts.machineryImproves().isEmpty();
  }

  private static Rule.Check<Project> ofTransfer(Function<TransferFacts, Verdict> check) {
    return (project, context) ->
        project.eachLine(
            line -> line.isOf(MACHINERY) && project.factsOf(line).transfer().isPresent(),
            (line, path) ->
                check
                    .apply(project.factsOf(line).transfer().orElseThrow())
                    .at(path)
                    .with("line", line.id()));
  }

  private static Verdict newToDistrict(Project project, CostLine line, Context context) {
    Optional<FundingSource> money = project.money();
    if (money.isPresent() && money.get() == FundingSource.LOCAL) {
      return Verdict.notApplicable();
    }
    Verdict verdict =
        money.isEmpty()
            ? Verdict.missing("level")
            : Verdict.satisfiedIf(project.factsOf(line).newToDistrict(), "newToDistrict");
    return AsIssued.ifStanding(DecreePoints.DEMONSTRATION_AREA_WITHOUT_DISTRICTS, verdict, context);
  }
}
