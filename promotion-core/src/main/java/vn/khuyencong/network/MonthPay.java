package vn.khuyencong.network;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityLevel;

/**
 * Remuneration for one month of one member.
 *
 * @param month the month
 * @param host where the member is placed
 * @param baseSalary base salary of the month
 * @param coefficient factor on it; absent where the pay is fixed in đồng a month
 * @param amount what is paid
 * @param knownOn for a month that had not begun, the day on which this was the base salary known
 *     for it; absent for the others
 */
public record MonthPay(
    YearMonth month,
    HostOffice host,
    Vnd baseSalary,
    Optional<Coefficient> coefficient,
    Vnd amount,
    Optional<LocalDate> knownOn) {

  /** Pay by a factor, in a month that has begun. */
  public MonthPay(
      YearMonth month, HostOffice host, Vnd baseSalary, Coefficient coefficient, Vnd amount) {
    this(month, host, baseSalary, Optional.of(coefficient), amount, Optional.empty());
  }

  /**
   * The district of the host, or its commune-level unit where there are no districts; absent if the
   * unit of the host is not named.
   */
  public Optional<Locality> unit() {
    return host.unit().map(at -> at.at(LocalityLevel.DISTRICT).orElse(at));
  }

  /** Whether it is a factor of the base salary of which a part of a đồng was cut. */
  public boolean wasRoundedDown() {
    return coefficient
        .filter(factor -> baseSalary.times(factor, RoundingMode.DOWN).equals(amount))
        .filter(factor -> !baseSalary.times(factor, RoundingMode.UP).equals(amount))
        .isPresent();
  }
}
