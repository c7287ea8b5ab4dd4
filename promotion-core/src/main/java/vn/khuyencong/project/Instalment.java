package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;

/**
 * A part of repayable support that falls due on a day.
 *
 * @param due the last day on which it is paid back in time
 * @param amount how much, đồng
 */
public record Instalment(LocalDate due, Vnd amount) {

  /**
   * Checks that the amount is not negative.
   *
   * @throws IllegalArgumentException if a component is absent, the year of the day has not four
   *     digits, or the amount is negative
   */
  public Instalment {
    due = Gate.day("due day of an instalment", due);
    amount = Gate.given("amount of an instalment", amount);
    checkArgument(!amount.isNegative(), "amount of an instalment must not be negative: %s", amount);
  }

  /**
   * {@code amount}, due on {@code due}.
   *
   * @throws IllegalArgumentException if the year of the day has not four digits, or the amount is
   *     negative
   */
  public static Instalment of(LocalDate due, Vnd amount) {
    return new Instalment(due, amount);
  }
}
