package vn.khuyencong.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.khuyencong.citation.Validity;

/** The periods of a law, one after another. Immutable; shared by all who ask that law. */
public final class Timeline {
  /** Of no period: series and open points keep their own time. */
  static final Timeline NONE = new Timeline(ImmutableRangeMap.of(), ImmutableMap.of());

  private final ImmutableRangeMap<LocalDate, Supplier<Period>> periods;
  private final ImmutableMap<OpenPoint<?>, OpenPoint<?>> points;

  private Timeline(
      ImmutableRangeMap<LocalDate, Supplier<Period>> periods,
      Map<OpenPoint<?>, OpenPoint<?>> points) {
    this.periods = periods;
    this.points = ImmutableMap.copyOf(points);
  }

  /**
   * The timeline of {@code periods} by their days, no two of which share one.
   *
   * @param points the open points of that law, each with the days and the answer that it has there
   */
  public static Timeline of(
      Map<Validity, Supplier<Period>> periods, Collection<OpenPoint<?>> points) {
    ImmutableRangeMap.Builder<LocalDate, Supplier<Period>> builder = ImmutableRangeMap.builder();
    periods.forEach((days, period) -> builder.put(range(days), period));
    return new Timeline(builder.build(), Maps.uniqueIndex(points, point -> point));
  }

  /** The period in which {@code day} lies, if there is one. */
  public Optional<Period> at(LocalDate day) {
    return Optional.ofNullable(periods.get(day)).map(Supplier::get);
  }

  /** {@code point} as that law has it, with its days and its answer there. */
  <A> OpenPoint<A> held(OpenPoint<A> point) {
    @SuppressWarnings("unchecked") // a point stands under its id, which stands for one type
    OpenPoint<A> found = (OpenPoint<A>) points.getOrDefault(point, point);
    return found;
  }

  private static Range<LocalDate> range(Validity days) {
    Range<LocalDate> since = days.from().map(Range::atLeast).orElseGet(Range::all);
    return days.to().map(Range::atMost).map(since::intersection).orElse(since);
  }
}
