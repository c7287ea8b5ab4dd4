package vn.khuyencong.citation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A legal value through its changes, such as the base salary: on each day from the first on exactly
 * one value holds, with its own citation. Immutable; {@link #then} and {@link #until} give a longer
 * or shorter series.
 *
 * @param <T> type of the value
 */
public final class Dated<T> {
  private final String name;
  private final ImmutableRangeMap<LocalDate, Cited<T>> values;

  private Dated(String name, RangeMap<LocalDate, Cited<T>> values) {
    this.name = name;
    this.values = ImmutableRangeMap.copyOf(values);
  }

  /** The series {@code name} that begins with {@code value} on {@code first}. */
  public static <T> Dated<T> from(
      String name, LocalDate first, T value, Citation citation, Evidence evidence) {
    return new Dated<>(
        name, ImmutableRangeMap.of(Range.atLeast(first), new Cited<>(value, citation, evidence)));
  }

  /**
   * The series {@code name} that has {@code value} on the days of {@code days}, which have a first.
   *
   * @throws IllegalArgumentException if they have none
   */
  public static <T> Dated<T> during(
      String name, Validity days, T value, Citation citation, Evidence evidence) {
    checkArgument(days.from().isPresent(), "%s must have a first day: %s", name, days);
    Dated<T> series = from(name, days.from().get(), value, citation, evidence);
    return days.to().map(series::until).orElse(series);
  }

  /**
   * This series with {@code value} from {@code day} on; {@code day} comes after the last change.
   *
   * @throws IllegalArgumentException if it does not, or if the series has ended by then
   */
  public Dated<T> then(LocalDate day, T value, Citation citation, Evidence evidence) {
    Range<LocalDate> last = last();
    checkArgument(
        day.isAfter(last.lowerEndpoint()),
        "change of %s must come after %s: %s",
        name,
        last.lowerEndpoint(),
        day);
    checkArgument(last.contains(day), "%s must not be changed after its last day: %s", name, day);
    RangeMap<LocalDate, Cited<T>> longer = TreeRangeMap.create();
    longer.putAll(values);
    longer.put(Range.atLeast(day).intersection(last), new Cited<>(value, citation, evidence));
    return new Dated<>(name, longer);
  }

  /**
   * This series ended: {@code lastDay} is the last day with a value.
   *
   * @throws IllegalArgumentException if it lies before the first day
   */
  public Dated<T> until(LocalDate lastDay) {
    checkArgument(
        !lastDay.isBefore(firstDay()),
        "last day of %s must not be before its first, %s: %s",
        name,
        firstDay(),
        lastDay);
    return new Dated<>(name, values.subRangeMap(Range.closed(firstDay(), lastDay)));
  }

  /** This series with what {@code change} makes of each value. */
  public <R> Dated<R> map(Function<? super T, ? extends R> change) {
    ImmutableRangeMap.Builder<LocalDate, Cited<R>> changed = ImmutableRangeMap.builder();
    values
        .asMapOfRanges()
        .forEach(
            (days, one) ->
                changed.put(
                    days, new Cited<>(change.apply(one.value()), one.citation(), one.evidence())));
    return new Dated<>(name, changed.build());
  }

  /**
   * The value on {@code day}.
   *
   * @throws IllegalArgumentException before the first day or after the last, naming that day
   */
  public Cited<T> on(LocalDate day) {
    Cited<T> value = values.get(day);
    if (value == null) {
      checkArgument(
          !day.isBefore(firstDay()), "%s must be asked from %s on: %s", name, firstDay(), day);
      throw new IllegalArgumentException(
          name + " must be asked up to " + last().upperEndpoint() + ": " + day);
    }
    return value;
  }

  /** Whether there is a value on {@code day}. */
  public boolean covers(LocalDate day) {
    return values.get(day) != null;
  }

  /** The value on {@code day}, if there is one. */
  public Optional<Cited<T>> find(LocalDate day) {
    return Optional.ofNullable(values.get(day));
  }

  /** The days on which a value begins, and the day after the last value. */
  public List<LocalDate> changes() {
    return values.asMapOfRanges().keySet().stream()
        .flatMap(range -> days(range).changes().stream())
        .distinct()
        .collect(toImmutableList());
  }

  /** The first day that has a value. */
  public LocalDate firstDay() {
    return values.span().lowerEndpoint();
  }

  /** Every value by the first day on which it holds, in order of days. */
  public Map<LocalDate, Cited<T>> byFirstDay() {
    return values.asMapOfRanges().entrySet().stream()
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                LocalDate::compareTo,
                entry -> entry.getKey().lowerEndpoint(),
                Map.Entry::getValue));
  }

  /**
   * The days of the value that begins on {@code first}.
   *
   * @throws IllegalArgumentException if none begins then
   */
  public Validity daysOf(LocalDate first) {
    return values.asMapOfRanges().keySet().stream()
        .filter(days -> days.lowerEndpoint().equals(first))
        .map(Dated::days)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("value of " + name + " must begin on: " + first));
  }

  private static Validity days(Range<LocalDate> days) {
    if (!days.hasUpperBound()) {
      return Validity.since(days.lowerEndpoint());
    }
    LocalDate end = days.upperEndpoint();
    return Validity.between(
        days.lowerEndpoint(), days.upperBoundType() == BoundType.CLOSED ? end : end.minusDays(1));
  }

  @Override
  public String toString() {
    return name + " " + byFirstDay();
  }

  private Range<LocalDate> last() {
    return values.asDescendingMapOfRanges().keySet().iterator().next();
  }
}
