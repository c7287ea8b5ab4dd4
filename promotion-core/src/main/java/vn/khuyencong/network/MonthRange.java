package vn.khuyencong.network;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.gate.Gate;

/**
 * Months of service, both ends included; without an end, until further notice.
 *
 * @param from first month
 * @param to last month
 */
public record MonthRange(YearMonth from, Optional<YearMonth> to) {

  /**
   * Checks that the last month is not before the first.
   *
   * @throws IllegalArgumentException if the first month is absent, a year has not four digits, or
   *     the last month lies before the first
   */
  public MonthRange {
    from = Gate.month("first month (from) of service", from);
    to = Gate.month("last month (to) of service", to);
    checkArgument(
        to.isEmpty() || !to.get().isBefore(from),
        "last month of service must not be before the first: %s to %s",
        from,
        to.map(YearMonth::toString).orElse(".."));
  }

  /**
   * The day by whose law {@code month} counts: its last.
   *
   * <p>Reading: a month has one law. It is paid when it is over, so the rate, the host, the ceiling
   * and the words of the decree are all those of its last day, and so is the base salary, which
   * never changed within a month. July 2012 is thus the first month of the decree, and October 2025
   * the first under its amendment.
   */
  public static LocalDate dayOf(YearMonth month) {
    return month.atEndOfMonth();
  }

  /**
   * The months from {@code first} on.
   *
   * @throws IllegalArgumentException if its year has not four digits
   */
  public static MonthRange since(YearMonth first) {
    return new MonthRange(first, Optional.empty());
  }

  /**
   * The months from {@code first} to {@code last}.
   *
   * @throws IllegalArgumentException if a year has not four digits, or {@code last} lies before
   *     {@code first}
   */
  public static MonthRange between(YearMonth first, YearMonth last) {
    return new MonthRange(first, Optional.of(last));
  }

  /** Whether {@code month} is one of them. */
  public boolean contains(YearMonth month) {
    return !month.isBefore(from) && (to.isEmpty() || !month.isAfter(to.get()));
  }

  /** The days of the months. */
  Validity days() {
    return new Validity(Optional.of(from.atDay(1)), to.map(YearMonth::atEndOfMonth));
  }

  /** The months of {@code year}, in order. */
  static Stream<YearMonth> monthsOf(Year year) {
    return IntStream.rangeClosed(1, 12).mapToObj(year::atMonth);
  }
}
