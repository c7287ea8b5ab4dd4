package vn.khuyencong.rule;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.khuyencong.citation.Validity;

/** The periods of a law, one after another. Immutable; shared by all who ask that law. */
public final class Timeline {
  /** Of no period: series and open points keep their own time. */
  static final Timeline NONE = new Timeline(ImmutableRangeMap.of());

  private final ImmutableRangeMap<LocalDate, Supplier<Period>> periods;

  private Timeline(ImmutableRangeMap<LocalDate, Supplier<Period>> periods) {
    this.periods = periods;
  }

  /** The timeline of {@code periods} by their days, no two of which share one. */
  public static Timeline of(Map<Validity, Supplier<Period>> periods) {
    ImmutableRangeMap.Builder<LocalDate, Supplier<Period>> builder = ImmutableRangeMap.builder();
    periods.forEach((days, period) -> builder.put(range(days), period));
    return new Timeline(builder.build());
  }

  /** The period in which {@code day} lies, if there is one. */
  public Optional<Period> at(LocalDate day) {
    return Optional.ofNullable(periods.get(day)).map(Supplier::get);
  }

  private static Range<LocalDate> range(Validity days) {
    Range<LocalDate> since = days.from().map(Range::atLeast).orElseGet(Range::all);
    return days.to().map(Range::atMost).map(since::intersection).orElse(since);
  }
}
