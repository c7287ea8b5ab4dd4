package vn.khuyencong.law.point;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.rule.OpenPoint;

/**
 * The questions of law that the texts at hand do not decide, from {@link DecreePoints}, {@link
 * ApprovalPoints}, {@link CeilingPoints}, {@link LocalPoints}, {@link MoneyPoints}, {@link
 * SizePoints}, {@link SubjectPoints} and {@link NetworkPoints}. A rule that meets one answers
 * {@code LAW_UNSETTLED}, unless the point has a documented reading or the caller has settled it.
 */
public final class OpenPoints {
  private static final List<OpenPoint<?>> ALL =
      Stream.of(
              DecreePoints.ALL,
              ApprovalPoints.ALL,
              CeilingPoints.ALL,
              LocalPoints.ALL,
              MoneyPoints.ALL,
              SizePoints.ALL,
              SubjectPoints.ALL,
              NetworkPoints.ALL)
          .flatMap(List::stream)
          .collect(toImmutableList());

  private OpenPoints() {}

  /** Every open point. */
  public static List<OpenPoint<?>> all() {
    return ALL;
  }

  /**
   * The point with this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static OpenPoint<?> of(String id) {
    return ALL.stream()
        .filter(point -> point.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("open point must be a known one: " + id));
  }
}
