package vn.khuyencong.examples.report;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SupportForm;
import vn.khuyencong.rule.Assessment;

/**
 * A project reviewed, with the most that may be paid for each of its lines.
 *
 * @param project the project
 * @param assessment what the law says of it
 * @param limits the limits on its lines, a line may stand in two; none if the support is
 *     recoverable, which the ceilings of grants do not measure
 */
public record ReviewedProject(Project project, Assessment assessment, List<LineLimit> limits) {

  /** Copies the list. */
  public ReviewedProject {
    limits = List.copyOf(limits);
  }

  /** The review of {@code project} under {@code law}. */
  public static ReviewedProject of(Project project, PromotionLaw law) {
    boolean recoverable = project.form().equals(Optional.of(SupportForm.RECOVERABLE));
    return new ReviewedProject(
        project, law.review(project), recoverable ? List.of() : limits(project, law));
  }

  /** The limits; none if the amounts are too large, of which the review says so. */
  private static List<LineLimit> limits(Project project, PromotionLaw law) {
    try {
      return law.limitsFor(project).stream()
          .map(limit -> LineLimit.of(limit, project.lines()))
          .toList();
    } catch (ArithmeticException tooLarge) {
      return List.of();
    }
  }

  /** Why it came out so, at {@code path} of the document. */
  Explanation explanation(String path, PromotionLaw law) {
    return Explanation.of(
        path,
        language -> new ReportWords(language).say("project.title", project.id(), project.title()),
        assessment,
        law.remediesFor(project));
  }

  /**
   * The support requested: by the sources of the project, else by its lines, else by the shares.
   */
  Optional<Vnd> requested() {
    if (!PlannedAmounts.isComputable(project)) {
      return Optional.empty();
    }
    return project
        .support()
        .or(this::ofLines)
        .or(
            () ->
                total(
                    project.beneficiaries().stream()
                        .flatMap(one -> one.share().stream())
                        .toList()));
  }

  private Optional<Vnd> ofLines() {
    return !PlannedAmounts.leavesSupportOpen(project)
        ? total(project.lines().stream().map(CostLine::leastRequested).toList())
        : Optional.empty();
  }

  private static Optional<Vnd> total(List<Vnd> amounts) {
    return amounts.isEmpty() ? Optional.empty() : Optional.of(Vnd.total(amounts));
  }
}
