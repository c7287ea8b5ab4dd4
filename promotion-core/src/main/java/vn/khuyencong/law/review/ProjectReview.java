package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.law.circular152.Article10Conditions;
import vn.khuyencong.law.circular28.Article08Conditions;
import vn.khuyencong.law.circular36.Article03Method;
import vn.khuyencong.law.circular36.Article05Parts;
import vn.khuyencong.law.circular36.Article08Appraisal;
import vn.khuyencong.law.circular36.Article10Filing;
import vn.khuyencong.law.circular36.Article21GroupProjects;
import vn.khuyencong.law.decree45.Article02Projects;
import vn.khuyencong.law.decree45.Article04SupportContents;
import vn.khuyencong.law.decree45.Article11Funding;
import vn.khuyencong.law.decree45.Article16SupportForms;
import vn.khuyencong.law.decree45.Beneficiaries;
import vn.khuyencong.law.decree45.ProjectMoney;
import vn.khuyencong.law.jointcircular26.Article06Conditions;
import vn.khuyencong.law.jointcircular26.Article07Conditions;
import vn.khuyencong.law.limit.JointLimits;
import vn.khuyencong.law.limit.LocalCeilings;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SupportForm;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.RuleSet;

/**
 * Puts the review of a project together: who benefits, the project itself, its money, the levels.
 */
public final class ProjectReview {
  private static final RuleSet<Project> RULES =
      new RuleSet<>("rules", Article02Projects.RULES.rules())
          .and(Article04SupportContents.RULES)
          .and(Article11Funding.PROJECT_RULES)
          .and(vn.khuyencong.law.circular46.Article04SupportContents.RULES)
          .and(Article03Method.RULES)
          .and(Article05Parts.RULES)
          .and(Article08Appraisal.RULES)
          .and(Article10Filing.RULES)
          .and(Article21GroupProjects.RULES)
          .and(Article07Conditions.RULES);

  /** The conditions that go with the national levels. */
  private static final RuleSet<Project> LEVEL_CONDITIONS =
      new RuleSet<>("rules", Article06Conditions.RULES.rules())
          .and(Article08Conditions.RULES)
          .and(vn.khuyencong.law.circular152.Article07Conditions.RULES)
          .and(Article10Conditions.RULES);

  private ProjectReview() {}

  /** Reviews {@code project}, its local money by {@code local}. */
  public static Assessment review(Project project, LocalCeilings local, Context context) {
    return Assessment.allOf(
        "project",
        ImmutableList.of(),
        ImmutableList.of(
            beneficiaries(project, context),
            rules(project, local, context),
            new RuleSet<>("money", ProjectMoney.RULES.rules()).assess(project, context),
            limits(project, local, context)));
  }

  private static Assessment rules(Project project, LocalCeilings local, Context context) {
    return Assessment.allOf(
        RULES.name(),
        Stream.concat(
                RULES.assess(project, context).findings().stream(),
                LEVEL_CONDITIONS
                    .assess(local.underNationalConditions(project, context), context)
                    .findings()
                    .stream())
            .collect(toImmutableList()),
        ImmutableList.of());
  }

  private static Assessment beneficiaries(Project project, Context context) {
    List<Assessment> parts =
        project
            .eachBeneficiary(
                (one, path) ->
                    one.facility()
                        .map(
                            facility ->
                                Beneficiaries.assess(
                                        Beneficiaries.request(project, facility), context)
                                    .under(path)))
            .stream()
            .flatMap(Optional::stream)
            .collect(toImmutableList());
    return Assessment.allOf("beneficiaries", ImmutableList.of(), parts);
  }

  /** The levels, unless the support is recoverable; if it may be, over them is not decided. */
  private static Assessment limits(Project project, LocalCeilings local, Context context) {
    List<Finding> recoverable = Article16SupportForms.RECOVERABLE.apply(project, context);
    if (project.form().equals(Optional.of(SupportForm.RECOVERABLE))) {
      return Assessment.allOf("limits", recoverable, ImmutableList.of());
    }
    Assessment byLine =
        Assessment.allOf("limits", ImmutableList.of(), limitsByLine(project, local, context));
    boolean open =
        project.form().isEmpty()
            && !project.money().equals(Optional.of(FundingSource.NATIONAL))
            && byLine.outcome() == Outcome.VIOLATED;
    return open ? Assessment.anyOf("limits", recoverable, ImmutableList.of(byLine)) : byLine;
  }

  /** The levels asked of the lines, each limit at the place of the first line it is for. */
  private static List<Assessment> limitsByLine(
      Project project, LocalCeilings local, Context context) {
    List<String> ids = project.lines().stream().map(CostLine::id).collect(toImmutableList());
    return JointLimits.of(project, local, context).stream()
        .map(limit -> limit.assessment().under("lines[" + ids.indexOf(limit.lines().get(0)) + "]"))
        .collect(toImmutableList());
  }
}
