package vn.khuyencong.limit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.money.Vnd;

/**
 * One of the limits on the support for a line, with how it was computed.
 *
 * @param kind what limits
 * @param steps the arithmetic, in order; at least one
 */
public record ConsideredLimit(LimitKind kind, List<CeilingStep> steps) {

  /**
   * Checks that it was computed.
   *
   * @throws IllegalArgumentException if it has no step
   */
  public ConsideredLimit {
    steps = ImmutableList.copyOf(steps);
    checkArgument(!steps.isEmpty(), "limit must have a step: %s", kind);
  }

  /**
   * Where the step that binds is written: of 1.0 base salary the place of the multiple, not that of
   * the salary; how many units there are is written nowhere.
   */
  public Citation citation() {
    return steps.stream()
        .filter(step -> step.kind() != StepKind.QUANTITY)
        .reduce((one, other) -> other)
        .orElseGet(() -> steps.get(0))
        .citation();
  }

  /** Whether a part of a đồng was cut on the way to what it comes to. */
  public boolean isRoundedDown() {
    return steps.stream().anyMatch(CeilingStep::isRoundedDown);
  }

  /** What it comes to, for all units of the line. */
  public Vnd amount() {
    return steps.get(steps.size() - 1).result();
  }
}
