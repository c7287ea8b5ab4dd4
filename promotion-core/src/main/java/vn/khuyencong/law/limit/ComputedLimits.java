package vn.khuyencong.law.limit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
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
  /** Nothing limits. */
  static final ComputedLimits NONE =
      new ComputedLimits(
          ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

  ComputedLimits {
    limits = ImmutableList.copyOf(limits);
    missing = ImmutableList.copyOf(missing);
    unsettled = ImmutableList.copyOf(unsettled);
    followed = ImmutableList.copyOf(followed);
  }

  static ComputedLimits of(ConsideredLimit limit) {
    return new ComputedLimits(
        ImmutableList.of(limit), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
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
    if (limits.isEmpty()) {
      return Optional.empty();
    }
    Vnd least = limits.get(0).amount();
    for (int i = 1; i < limits.size(); i++) {
      Vnd other = limits.get(i).amount();
      least = other.compareTo(least) < 0 ? other : least;
    }
    return Optional.of(least);
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    ImmutableList.Builder<T> both =
        ImmutableList.builderWithExpectedSize(one.size() + other.size());
    both.addAll(one);
    for (int i = 0; i < other.size(); i++) {
      if (!one.contains(other.get(i))) {
        both.add(other.get(i));
      }
    }
    return both.build();
  }
}
