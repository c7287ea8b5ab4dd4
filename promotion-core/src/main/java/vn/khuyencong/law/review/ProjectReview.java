package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.decree45.ProjectMoney;
import vn.khuyencong.law.limit.JointLimits;
import vn.khuyencong.law.limit.LocalItems;
import vn.khuyencong.law.limit.LocalLookup;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SupportForm;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/**
 * Puts the review of a project together: who benefits and from which content, the project itself,
 * its money, the ceilings.
 */
public final class ProjectReview {
  private ProjectReview() {}

  /** Reviews {@code asked} by {@code law}. */
  public static Assessment of(Project asked, LawInForce law) {
    Project project = LocalItems.defined(asked, law);
    ContentReview contents = ContentReview.of(project, law);
    return Assessment.allOf(
        "project",
        ImmutableList.of(),
        ImmutableList.of(
            computed("beneficiaries", project, law, contents::beneficiaries),
            computed(Matter.PROJECTS.assessment(), project, law, () -> rules(project, law)),
            computed(
                Matter.PROJECT_MONEY.assessment(),
                project,
                law,
                () -> law.assess(Matter.PROJECT_MONEY, project)),
            computed("limits", project, law, () -> limits(project, project.lines(), law)),
            computed("contents", project, law, contents::contents)));
  }

  /** The part {@code name}; one that amounts are too large for says so, and the others go on. */
  private static Assessment computed(
      String name, Project project, LawInForce law, Supplier<Assessment> part) {
    try {
      return part.get();
    } catch (ArithmeticException tooLarge) {
      return Assessment.allOf(
          name, ProjectMoney.notComputed(project, law.context()), ImmutableList.of());
    }
  }

  private static Assessment rules(Project project, LawInForce law) {
    return Assessment.allOf(
        Matter.PROJECTS.assessment(),
        ImmutableList.<Finding>builder()
            .addAll(law.assess(Matter.PROJECTS, project).findings())
            .addAll(
                law.assess(
                        Matter.CEILING_CONDITIONS,
                        LocalLookup.underNationalConditions(project, law))
                    .findings())
            .build(),
        ImmutableList.of());
  }

  /**
   * The ceilings on {@code lines} of {@code project}, unless the support is recoverable; if it may
   * be, over them is not decided.
   */
  static Assessment limits(Project project, List<CostLine> lines, LawInForce law) {
    List<Finding> recoverable = law.assess(Matter.SUPPORT_FORMS, project).findings();
    if (project.form().equals(Optional.of(SupportForm.RECOVERABLE))) {
      return Assessment.allOf("limits", recoverable, ImmutableList.of());
    }
    Assessment byLine =
        Assessment.allOf("limits", ImmutableList.of(), limitsByLine(project, lines, law));
    boolean open =
        project.form().isEmpty()
            && !project.money().equals(Optional.of(FundingSource.NATIONAL))
            && byLine.outcome() == Outcome.VIOLATED;
    return open ? Assessment.anyOf("limits", recoverable, ImmutableList.of(byLine)) : byLine;
  }

  /** The ceilings on the lines, each limit at the place of the first line it is for. */
  private static List<Assessment> limitsByLine(
      Project project, List<CostLine> lines, LawInForce law) {
    Map<String, String> places = new HashMap<>();
    for (int i = 0; i < project.lines().size(); i++) {
      places.put(project.lines().get(i).id(), "lines[" + i + "]");
    }
    Set<String> of = lines.stream().map(CostLine::id).collect(toImmutableSet());
    return JointLimits.of(project, law).stream()
        .filter(limit -> of.containsAll(limit.lines()))
        .map(limit -> limit.assessment().under(place(limit, places)))
        .collect(toImmutableList());
  }

  private static String place(SupportLimit limit, Map<String, String> places) {
    return Optional.ofNullable(places.get(limit.lines().get(0))).orElseThrow();
  }
}
