package vn.khuyencong.budget;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.util.Optional;
import vn.khuyencong.money.Vnd;

/**
 * A sum of lines with their count. The sum has no bound, so that adding never fails midway and the
 * order of the lines cannot matter; what is read as an amount must fit one.
 *
 * @param sum the sum of the amounts that are known, đồng
 * @param count how many lines it is of; a sum of no line is zero
 * @param unknown of how many of them the amount is not known, which the sum lacks
 */
public record BudgetTotal(BigInteger sum, long count, long unknown) {
  /** The sum of no line. */
  public static final BudgetTotal NONE = new BudgetTotal(BigInteger.ZERO, 0, 0);

  /**
   * Checks that nothing is the sum of nothing.
   *
   * @throws IllegalArgumentException if the count is negative, the amounts not known are not
   *     between none and all, or no amount has a sum other than 0
   */
  public BudgetTotal {
    checkArgument(count >= 0, "count must not be negative: %s", count);
    checkArgument(
        unknown >= 0 && unknown <= count, "unknown must be between 0 and %s: %s", count, unknown);
    checkArgument(count > unknown || sum.signum() == 0, "sum of no line must be 0: %s", sum);
  }

  /** The sum of one line of {@code amount}. */
  public static BudgetTotal of(Vnd amount) {
    return new BudgetTotal(BigInteger.valueOf(amount.dong()), 1, 0);
  }

  /** The sum of one line of {@code amount}, which it lacks if that is not known. */
  public static BudgetTotal of(Optional<Vnd> amount) {
    return amount.map(BudgetTotal::of).orElseGet(() -> new BudgetTotal(BigInteger.ZERO, 1, 1));
  }

  /** Whether it lacks an amount. */
  public boolean lacks() {
    return unknown > 0;
  }

  /**
   * Both together.
   *
   * @throws ArithmeticException if there are more lines than fit 64 bits
   */
  public BudgetTotal plus(BudgetTotal other) {
    return new BudgetTotal(
        sum.add(other.sum),
        Math.addExact(count, other.count),
        Math.addExact(unknown, other.unknown));
  }

  /** {@code sum} as an amount; {@code what} is named where it does not fit one. */
  static Vnd amount(String what, BigInteger sum) {
    try {
      return Vnd.of(sum.longValueExact());
    } catch (ArithmeticException e) {
      ArithmeticException named =
          new ArithmeticException(what + " must fit whole đồng in 64 bits: " + sum);
      named.initCause(e);
      throw named;
    }
  }
}
