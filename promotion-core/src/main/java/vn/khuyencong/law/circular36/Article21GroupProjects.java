package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/** Điều 21. Trách nhiệm của Sở Công Thương, clause 2 point a: projects drawn up for a group. */
public final class Article21GroupProjects {

  /**
   * Clause 2 point a: Sở Công Thương still has to examine those who are not fixed before the
   * project is carried out; a reminder, since the plan may be approved without them.
   */
  public static final Rule<Project> MEMBERS_TO_EXAMINE =
      NationalProjects.rule(
              "circular36.article21.members-to-examine",
              Instruments.CIRCULAR_36_2013.article(21).clause(2).point("a"),
              (project, context) ->
                  (project.group().orElse(false)
                          ? Verdict.satisfiedIf(project.namesAll())
                          : Verdict.notApplicable())
                      .at("beneficiaries"))
          .weighing(Severity.WARNING);

  /**
   * Clause 2 point a: the group projects of a plan whose members are not fixed, for which nothing
   * can be compared yet with the other projects of the same establishments.
   */
  public static final Rule<AnnualPlan> GROUPS_OF_PLAN =
      Rule.of(
              "circular36.article21.groups-of-plan",
              Instruments.CIRCULAR_36_2013.article(21).clause(2).point("a"),
              NationalProjects.<AnnualPlan>only(
                  plan -> Optional.of(plan.money()),
                  (plan, context) -> ImmutableList.of(groups(plan))))
          .weighing(Severity.WARNING);

  /** The rules of this article. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>("circular36.article21", ImmutableList.of(MEMBERS_TO_EXAMINE));

  /** The rules of this article that concern plans. */
  public static final RuleSet<AnnualPlan> PLAN_RULES =
      new RuleSet<>("circular36.article21.plans", ImmutableList.of(GROUPS_OF_PLAN));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article21GroupProjects.class)
          .rules(Matter.PROJECTS, RULES)
          .rules(Matter.PLANS, PLAN_RULES);

  private Article21GroupProjects() {}

  private static Verdict groups(AnnualPlan plan) {
    List<String> open =
        plan.projects().stream()
            .filter(project -> project.group().orElse(false))
            .filter(project -> !project.namesAll())
            .map(Project::id)
            .toList();
    return open.isEmpty()
        ? Verdict.satisfied()
        : Verdict.violated().at("projects").with("projects", open);
  }
}
