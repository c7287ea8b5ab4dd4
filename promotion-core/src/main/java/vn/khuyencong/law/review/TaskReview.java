package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.limit.LineLimits;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/**
 * Measures a task of a plan by its ceiling.
 *
 * <p>Reading: a ceiling is "for each", so a task that does not say for how many units it is counts
 * as one of one unit, and its cost as what is requested; where that would refuse it and another
 * number or a greater cost would not, the number or the cost is asked.
 */
final class TaskReview {
  /** More units than any task has. */
  private static final int MANY = 1_000;

  private final PlannedTask task;
  private final CostLine line;
  private final LawInForce law;

  private TaskReview(PlannedTask task, CostLine line, LawInForce law) {
    this.task = task;
    this.line = line;
    this.law = law;
  }

  /** What the ceiling says of {@code task}, of which {@code line} is requested. */
  static Assessment of(PlannedTask task, CostLine line, LawInForce law) {
    return new TaskReview(task, line, law).result();
  }

  private Assessment result() {
    Assessment asStated = limit(false, false);
    if (asStated.outcome() != Outcome.VIOLATED || isKnown()) {
      return asStated;
    }
    if (limit(true, true).outcome() == Outcome.VIOLATED) {
      return limit(false, true);
    }
    return asking(
        asStated,
        asked(
            task.quantity().isEmpty() && limit(false, true).outcome() == Outcome.VIOLATED,
            task.cost().isEmpty() && limit(true, false).outcome() == Outcome.VIOLATED));
  }

  private boolean isKnown() {
    return task.quantity().isPresent() && task.cost().isPresent();
  }

  /** The ceiling, had an unknown number been large, or an unknown cost. */
  private Assessment limit(boolean many, boolean costly) {
    return LineLimits.of(
            line.toBuilder()
                .quantity(many && task.quantity().isEmpty() ? MANY : line.quantity())
                .cost(costly && task.cost().isEmpty() ? PlannedAmounts.MOST : line.cost())
                .build(),
            law)
        .assessment();
  }

  private static List<String> asked(boolean quantity, boolean cost) {
    return quantity || cost
        ? ImmutableList.copyOf(
            quantity && cost
                ? List.of("taskQuantity", "taskCost")
                : List.of(quantity ? "taskQuantity" : "taskCost"))
        : ImmutableList.of("taskQuantity", "taskCost");
  }

  /** {@code found} with {@code facts} asked where it is violated. */
  private static Assessment asking(Assessment found, List<String> facts) {
    return new Assessment(
        found.name(),
        found.combination(),
        found.findings().stream()
            .map(finding -> asking(finding, facts).orElse(finding))
            .collect(toImmutableList()),
        found.parts().stream().map(part -> asking(part, facts)).collect(toImmutableList()));
  }

  private static Optional<Finding> asking(Finding finding, List<String> facts) {
    return Optional.of(finding)
        .filter(one -> one.outcome() == Outcome.VIOLATED)
        .map(
            one ->
                new Finding(
                    one.code(),
                    Outcome.FACT_MISSING,
                    one.severity(),
                    one.path(),
                    one.citation(),
                    one.evidence(),
                    one.arguments(),
                    facts,
                    one.openPoints(),
                    one.settlements()));
  }
}
