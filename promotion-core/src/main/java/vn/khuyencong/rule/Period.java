package vn.khuyencong.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Validity;

/**
 * Days throughout which the law does not change, with what rules ask of it: the value that each
 * series has then, and the open points that arise. Immutable; put together once and shared.
 */
public final class Period {
  private final Validity days;
  private final ImmutableMap<Dated<?>, Optional<Cited<?>>> values;
  private final ImmutableSet<OpenPoint<?>> arising;
  private final ImmutableMap<Citation, OpenPoint<Boolean>> ended;

  /**
   * The period of {@code days}.
   *
   * @param days the days
   * @param values the value of each series, absent where it has none
   * @param arising the open points that arise
   * @param ended by text that ended with none in its place, the point that asks if it goes on
   */
  public Period(
      Validity days,
      Map<Dated<?>, Optional<Cited<?>>> values,
      Set<OpenPoint<?>> arising,
      Map<Citation, OpenPoint<Boolean>> ended) {
    this.days = days;
    this.values = ImmutableMap.copyOf(values);
    this.arising = ImmutableSet.copyOf(arising);
    this.ended = ImmutableMap.copyOf(ended);
  }

  /** The days. */
  public Validity days() {
    return days;
  }

  /** Whether {@code point} arises. */
  public boolean arises(OpenPoint<?> point) {
    return arising.contains(point);
  }

  /** The point that asks whether {@code text} goes on, if it ended with none in its place. */
  Optional<OpenPoint<Boolean>> afterEnd(Citation text) {
    return Optional.ofNullable(ended.get(text));
  }

  /** Whether the value of {@code series} was put down. */
  boolean knows(Dated<?> series) {
    return values.containsKey(series);
  }

  /** The value of {@code series}, if it has one. */
  <T> Optional<Cited<T>> value(Dated<T> series) {
    @SuppressWarnings("unchecked") // a value stands under its series
    Optional<Cited<T>> found =
        (Optional<Cited<T>>) (Optional<?>) values.getOrDefault(series, Optional.empty());
    return found;
  }
}
