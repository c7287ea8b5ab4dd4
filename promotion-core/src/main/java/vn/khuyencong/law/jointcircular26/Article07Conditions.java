package vn.khuyencong.law.jointcircular26;

import com.google.common.collect.ImmutableList;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.AsIssued;
import vn.khuyencong.law.MoneyPoints;
import vn.khuyencong.law.decree45.Article02Projects;
import vn.khuyencong.law.decree45.Article04SupportContents;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 7. Điều kiện để được hỗ trợ kinh phí khuyến công: four conditions that hold for national and
 * local money alike, whatever else the Ministry or the province asks.
 *
 * <p>Reading: clauses 1 and 2 repeat the decree, on which they rest before and after the time of
 * this circular. Clauses 3 and 4 rest on the circular alone: outside its time they are open points.
 */
public final class Article07Conditions {
  private static final Citation ARTICLE = Instruments.JOINT_CIRCULAR_26_2014.article(7);

  /**
   * Clause 1: the content is one of Article 4 of the decree. That the sector is one of Article 5 is
   * asked of each who benefits.
   */
  public static final Rule<Project> CONTENT =
      Rule.of(
          "jointcircular26.article7.content",
          ARTICLE.clause(1),
          AsIssued.onceInTimeOf(
              Instruments.JOINT_CIRCULAR_26_2014,
              (project, context) ->
                  Article04SupportContents.contents(project, context).at("contents")));

  /** Clause 2: the competent authority approved the project. */
  public static final Rule<Project> APPROVED =
      Rule.of(
          "jointcircular26.article7.approved",
          ARTICLE.clause(2),
          AsIssued.onceInTimeOf(
              Instruments.JOINT_CIRCULAR_26_2014,
              (project, context) -> Article02Projects.approved(project)));

  /**
   * Clause 3: all the money that the State does not give is invested, or committed. A project that
   * the State pays in full needs none.
   */
  public static final Rule<Project> COUNTERPART =
      beyondItsTime(
          "jointcircular26.article7.counterpart",
          ARTICLE.clause(3),
          (project, context) ->
              (isPaidInFull(project)
                      ? Verdict.notApplicable()
                      : Verdict.satisfiedIf(
                          project.undertakings().counterpart(), "counterpartCommitted"))
                  .at("undertakings"));

  /**
   * Clause 4: commitment that no State money supported the same spending content. It compares
   * contents of spending, not establishments or years.
   */
  public static final Rule<Project> NO_OTHER_STATE_MONEY =
      beyondItsTime(
          "jointcircular26.article7.no-other-state-money",
          ARTICLE.clause(4),
          (project, context) ->
              Verdict.satisfiedIf(project.undertakings().noOtherStateMoney(), "noOtherStateMoney")
                  .at("undertakings.noOtherStateMoney"));

  /** The rules of this article. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>(
          "jointcircular26.article7",
          ImmutableList.of(CONTENT, APPROVED, COUNTERPART, NO_OTHER_STATE_MONEY));

  private Article07Conditions() {}

  private static Rule<Project> beyondItsTime(
      String code, Citation citation, Rule.Single<Project> check) {
    return Rule.of(
        code,
        citation,
        AsIssued.whileStanding(
            MoneyPoints.FUNDING_CONDITIONS_BEFORE_2014,
            AsIssued.whileStanding(
                MoneyPoints.FUNDING_CONDITIONS_SINCE_2018,
                (project, context) -> ImmutableList.of(check.check(project, context)))));
  }

  private static boolean isPaidInFull(Project project) {
    return project
        .cost()
        .flatMap(cost -> project.support().map(support -> support.compareTo(cost) >= 0))
        .orElse(false);
  }
}
