package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Year;
import java.util.Optional;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;

/**
 * What one source is planned to pay of a project in one of its years: 60.000.000 đ of national
 * money in 2016, of a project of 2016 and 2017.
 *
 * @param year the year
 * @param source the source
 * @param amount what it pays in the year, đồng; absent if that is not known
 */
public record YearAmount(Year year, MoneySource source, Optional<Vnd> amount) {

  /**
   * Checks that the amount is not negative.
   *
   * @throws IllegalArgumentException if the year or source is absent, the year has not four digits,
   *     or the amount is negative
   */
  public YearAmount {
    year = Gate.year("year of an amount", year);
    source = Gate.given("source of an amount", source);
    amount = Gate.known(amount);
    Vnd least = amount.orElse(Vnd.ZERO);
    checkArgument(
        !least.isNegative(), "amount of %s in %s must not be negative: %s", source, year, least);
  }

  /**
   * {@code amount} from {@code source} in {@code year}.
   *
   * @throws IllegalArgumentException if the amount is negative, or the year has not four digits
   */
  public static YearAmount of(Year year, MoneySource source, Vnd amount) {
    return new YearAmount(year, source, Optional.of(amount));
  }

  /**
   * Something from {@code source} in {@code year}, of which it is not known how much.
   *
   * @throws IllegalArgumentException if the year has not four digits
   */
  public static YearAmount of(Year year, MoneySource source) {
    return new YearAmount(year, source, Optional.empty());
  }

  /** Whether it is not known how much it pays. */
  public boolean saysNoAmount() {
    return amount.isEmpty();
  }

  /** What it pays as far as that is known, which is nothing while the amount is not. */
  public Vnd least() {
    return amount.orElse(Vnd.ZERO);
  }
}
