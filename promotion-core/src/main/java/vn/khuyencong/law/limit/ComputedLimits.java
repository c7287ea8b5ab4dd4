package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.limit.ConsideredLimit;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.OpenPoint;

/**
 * The limits computed from a ceiling, and what is missing to compute the others.
 *
 * @param limits those that can be computed, in the order of the text
 * @param missing names of the facts that are missing
 * @param unsettled the points that must be settled first
 * @param followed the points on which an answer was followed
 */
record ComputedLimits(
    List<ConsideredLimit> limits,
    List<String> missing,
    List<OpenPoint<?>> unsettled,
    List<OpenPoint<?>> followed) {

  ComputedLimits {
    limits = ImmutableList.copyOf(limits);
    missing = ImmutableList.copyOf(missing);
    unsettled = ImmutableList.copyOf(unsettled);
    followed = ImmutableList.copyOf(followed);
  }

  static ComputedLimits of(ConsideredLimit... limits) {
    return new ComputedLimits(
        ImmutableList.copyOf(limits), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
  }

  static ComputedLimits missing(String fact) {
    return new ComputedLimits(
        ImmutableList.of(), ImmutableList.of(fact), ImmutableList.of(), ImmutableList.of());
  }

  static ComputedLimits unsettled(OpenPoint<?> point) {
    return new ComputedLimits(
        ImmutableList.of(), ImmutableList.of(), ImmutableList.of(point), ImmutableList.of());
  }

  /** These limits, for which the answer to {@code point} was followed. */
  ComputedLimits following(OpenPoint<?> point) {
    return and(
        new ComputedLimits(
            ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of(point)));
  }

  /** Both together. */
  ComputedLimits and(ComputedLimits other) {
    return new ComputedLimits(
        joined(limits, other.limits),
        joined(missing, other.missing),
        joined(unsettled, other.unsettled),
        joined(followed, other.followed));
  }

  /** Whether all limits could be computed. */
  boolean isKnown() {
    return missing.isEmpty() && unsettled.isEmpty();
  }

  /** The lowest limit, if any could be computed. */
  Optional<Vnd> amount() {
    return limits.stream().map(ConsideredLimit::amount).min(Comparator.naturalOrder());
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().collect(toImmutableList());
  }
}
