package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;

/**
 * Money that was paid back: of an advance (hoàn trả), or of repayable support (thu hồi).
 *
 * @param day the day on which it was paid back
 * @param amount how much, đồng
 */
public record Repayment(Optional<LocalDate> day, Optional<Vnd> amount) {

  /**
   * Takes what is absent as unknown.
   *
   * @throws IllegalArgumentException if the year of the day has not four digits, or the amount is
   *     negative
   */
  public Repayment {
    day = Gate.day("day of a repayment", day);
    amount = Gate.known(amount);
    checkArgument(
        amount.map(sum -> !sum.isNegative()).orElse(true),
        "amount of a repayment must not be negative: %s",
        amount);
  }

  /**
   * {@code amount}, paid back on {@code day}.
   *
   * @throws IllegalArgumentException if the year of the day has not four digits, or the amount is
   *     negative
   */
  public static Repayment of(LocalDate day, Vnd amount) {
    return new Repayment(Optional.of(day), Optional.of(amount));
  }
}
