package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;

/**
 * A part of repayable support that falls due on a day.
 *
 * @param due the last day on which it is paid back in time
 * @param amount how much, đồng; absent if that is not known
 */
public record Instalment(LocalDate due, Optional<Vnd> amount) {

  /**
   * Checks that the amount is not negative.
   *
   * @throws IllegalArgumentException if the day is absent, its year has not four digits, or the
   *     amount is negative
   */
  public Instalment {
    due = Gate.day("due day of an instalment", due);
    amount = Gate.known(amount);
    Vnd least = amount.orElse(Vnd.ZERO);
    checkArgument(!least.isNegative(), "amount of an instalment must not be negative: %s", least);
  }

  /**
   * {@code amount}, due on {@code due}.
   *
   * @throws IllegalArgumentException if the year of the day has not four digits, or the amount is
   *     negative
   */
  public static Instalment of(LocalDate due, Vnd amount) {
    return new Instalment(due, Optional.of(amount));
  }

  /**
   * A part due on {@code due}, of which it is not known how much it is.
   *
   * @throws IllegalArgumentException if the year of the day has not four digits
   */
  public static Instalment of(LocalDate due) {
    return new Instalment(due, Optional.empty());
  }

  /** Whether it is not known how much it is. */
  public boolean saysNoAmount() {
    return amount.isEmpty();
  }

  /** What it is as far as that is known, which is nothing while the amount is not. */
  public Vnd least() {
    return amount.orElse(Vnd.ZERO);
  }
}
