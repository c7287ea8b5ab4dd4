package vn.khuyencong.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Year;
import java.util.Collection;
import java.util.Optional;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.RepayableSupport;

/**
 * Money that there is for a plan or programme: 5.930.000.000 đ of the province that came back from
 * repayable support of earlier years.
 *
 * @param source whose money it is
 * @param amount how much there is, đồng; absent if that is not known
 * @param origin where it comes from, if that is said
 */
public record Fund(MoneySource source, Optional<Vnd> amount, Optional<FundOrigin> origin) {

  /**
   * Checks that the amount is not negative.
   *
   * @throws IllegalArgumentException if the source is absent, or the amount is negative
   */
  public Fund {
    source = Gate.given("source of a fund", source);
    amount = Gate.known(amount);
    origin = Gate.known(origin);
    Vnd least = amount.orElse(Vnd.ZERO);
    checkArgument(!least.isNegative(), "fund of %s must not be negative: %s", source, least);
  }

  /**
   * {@code amount} of {@code source}, of which the origin is not said.
   *
   * @throws IllegalArgumentException if the amount is negative
   */
  public static Fund of(MoneySource source, Vnd amount) {
    return new Fund(source, Optional.of(amount), Optional.empty());
  }

  /**
   * What came back in {@code year} of repayable support, for the plans of later years: a fund of
   * {@code source} recovered. Absent while the day or the amount of a repayment that is told is not
   * known, since it may be one of the year; of support without a repayment nothing came back.
   *
   * @throws IllegalArgumentException if the source is absent
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public static Optional<Fund> recoveredIn(
      Year year, MoneySource source, Collection<RepayableSupport> supports) {
    boolean known =
        supports.stream()
            .flatMap(support -> support.repayments().stream())
            .allMatch(
                one ->
                    one.day()
                        .map(day -> day.getYear() != year.getValue() || one.amount().isPresent())
                        .orElse(false));
    return known
        ? Optional.of(
            of(
                source,
                Vnd.total(
                    supports.stream()
                        .flatMap(support -> support.repaymentsIn(year).stream())
                        .flatMap(one -> one.amount().stream())
                        .toList()),
                FundOrigin.RECOVERED))
        : Optional.empty();
  }

  /**
   * {@code amount} of {@code source} that comes from {@code origin}.
   *
   * @throws IllegalArgumentException if the amount is negative
   */
  public static Fund of(MoneySource source, Vnd amount, FundOrigin origin) {
    return new Fund(source, Optional.of(amount), Optional.of(origin));
  }

  /**
   * Money of {@code source}, of which it is not known how much there is.
   *
   * @throws IllegalArgumentException if the source is absent
   */
  public static Fund of(MoneySource source) {
    return new Fund(source, Optional.empty(), Optional.empty());
  }

  /** Whether it is not known how much there is. */
  public boolean saysNoAmount() {
    return amount.isEmpty();
  }

  /** What there is as far as that is known, which is nothing while the amount is not. */
  public Vnd least() {
    return amount.orElse(Vnd.ZERO);
  }
}
