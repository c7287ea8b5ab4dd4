package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;

/**
 * What a line comes to by each reading of the open points on which its limits rest: 300.000.000 đ
 * and 450.000.000 đ for a technology line of 600.000.000 đ. Points that a text or the caller
 * answered have one reading.
 *
 * <p>Reading: what is requested between the amounts of two readings is neither allowed nor refused.
 * At most three points meet in one line, so all their answers are tried.
 *
 * @param limits the limits, by the points of which the documented reading is not followed
 */
record Readings(Map<Set<OpenPoint<Boolean>>, ComputedLimits> limits) {

  Readings {
    limits = ImmutableMap.copyOf(limits);
  }

  /**
   * What {@code limits} come to by each reading of {@code points}, where they are {@code computed}
   * by the documented one.
   */
  static Readings of(
      ComputedLimits computed,
      Function<Context, ComputedLimits> limits,
      Set<OpenPoint<Boolean>> points,
      Context context) {
    if (points.isEmpty()) {
      return new Readings(ImmutableMap.of(ImmutableSet.of(), computed));
    }
    return new Readings(
        Sets.powerSet(points).stream()
            .collect(
                toImmutableMap(
                    ImmutableSet::copyOf,
                    otherwise -> limits.apply(supposing(otherwise, context)))));
  }

  /** The points that {@code limits} follow by a reading of yes or no that may be another. */
  static Set<OpenPoint<Boolean>> open(ComputedLimits limits, Context context) {
    if (limits.followed().isEmpty()) {
      return ImmutableSet.of();
    }
    ImmutableSet.Builder<OpenPoint<Boolean>> open = ImmutableSet.builder();
    for (OpenPoint<?> point : limits.followed()) {
      if (point.answerType() == Boolean.class && point.reading().isPresent()) {
        @SuppressWarnings("unchecked") // the type of its answer was asked
        OpenPoint<Boolean> typed = (OpenPoint<Boolean>) point;
        if (context.decided(typed).isEmpty()) {
          open.add(typed);
        }
      }
    }
    return open.build();
  }

  private static Context supposing(Set<OpenPoint<Boolean>> otherwise, Context context) {
    Context supposed = context;
    for (OpenPoint<Boolean> point : otherwise) {
      supposed = supposed.supposing(point, !point.reading().orElseThrow());
    }
    return supposed;
  }

  /** Whether {@code requested} is above the most by some reading. */
  boolean isAboveSome(Vnd requested) {
    for (ComputedLimits read : limits.values()) {
      if (isAbove(requested, read)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code requested} is above the most by every reading. */
  boolean isAboveAll(Vnd requested) {
    return limits.values().stream().allMatch(read -> isAbove(requested, read));
  }

  /** The limits by the reading that lets most through; none where one of them limits nothing. */
  ComputedLimits most() {
    ComputedLimits most = null;
    for (ComputedLimits read : limits.values()) {
      if (read.amount().isEmpty()) {
        return ComputedLimits.NONE;
      }
      if (most == null || isAbove(read.amount().get(), most)) {
        most = read;
      }
    }
    return Objects.requireNonNull(most);
  }

  /** Whether each reading says of {@code requested} what it says in {@code other}. */
  boolean agreesWith(Readings other, Vnd requested) {
    return limits.keySet().stream()
        .allMatch(read -> isAbove(requested, read) == other.isAbove(requested, read));
  }

  /** The points whose answer decides whether {@code requested} is above the most. */
  List<OpenPoint<Boolean>> deciding(Vnd requested) {
    return points().stream()
        .filter(
            point ->
                limits.keySet().stream()
                    .filter(read -> !read.contains(point))
                    .anyMatch(
                        read ->
                            isAbove(requested, read)
                                != isAbove(requested, Sets.union(read, ImmutableSet.of(point)))))
        .collect(toImmutableList());
  }

  /** The different amounts, from the least. */
  List<Vnd> different() {
    return limits.values().stream()
        .flatMap(read -> read.amount().stream())
        .distinct()
        .sorted()
        .collect(toImmutableList());
  }

  private List<OpenPoint<Boolean>> points() {
    return limits.keySet().stream()
        .flatMap(Set::stream)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isAbove(Vnd requested, Set<OpenPoint<Boolean>> read) {
    return isAbove(requested, limits.getOrDefault(ImmutableSet.copyOf(read), ComputedLimits.NONE));
  }

  private static boolean isAbove(Vnd requested, ComputedLimits read) {
    return read.amount().map(most -> requested.compareTo(most) > 0).orElse(false);
  }
}
