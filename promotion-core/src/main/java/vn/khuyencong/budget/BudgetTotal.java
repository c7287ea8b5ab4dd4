package vn.khuyencong.budget;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import vn.khuyencong.money.Vnd;

/**
 * A sum of lines with their count. The sum has no bound, so that adding never fails midway and the
 * order of the lines cannot matter; what is read as an amount must fit one.
 *
 * @param sum the sum, đồng
 * @param count how many lines it is made of; a sum of no line is zero
 */
public record BudgetTotal(BigInteger sum, long count) {
  /** The sum of no line. */
  public static final BudgetTotal NONE = new BudgetTotal(BigInteger.ZERO, 0);

  /**
   * Checks that nothing is the sum of nothing.
   *
   * @throws IllegalArgumentException if the count is negative, or no line has a sum other than 0
   */
  public BudgetTotal {
    checkArgument(count >= 0, "count must not be negative: %s", count);
    checkArgument(count > 0 || sum.signum() == 0, "sum of no line must be 0: %s", sum);
  }

  /** The sum of one line of {@code amount}. */
  public static BudgetTotal of(Vnd amount) {
    return new BudgetTotal(BigInteger.valueOf(amount.dong()), 1);
  }

  /**
   * Both together.
   *
   * @throws ArithmeticException if there are more lines than fit 64 bits
   */
  public BudgetTotal plus(BudgetTotal other) {
    return new BudgetTotal(sum.add(other.sum), Math.addExact(count, other.count));
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
