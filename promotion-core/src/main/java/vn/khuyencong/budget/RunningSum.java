package vn.khuyencong.budget;

import java.math.BigInteger;
import java.util.Optional;
import vn.khuyencong.money.Vnd;

/** A total that grows, in 128 bits: more than as many lines as can be counted come to. */
final class RunningSum {
  private static final int LOW = 0;
  private static final int HIGH = 1;
  private static final int COUNT = 2;
  private static final int UNKNOWN = 3;
  private static final BigInteger UNSIGNED = BigInteger.ONE.shiftLeft(Long.SIZE);

  private final long[] held = new long[UNKNOWN + 1];

  /**
   * Adds a line of {@code amount}.
   *
   * @throws ArithmeticException if there are more lines than fit 64 bits
   */
  void add(Optional<Vnd> amount) {
    held[COUNT] = Math.addExact(held[COUNT], 1);
    if (amount.isPresent()) {
      long dong = amount.get().dong();
      add(dong, dong < 0 ? -1 : 0);
    } else {
      held[UNKNOWN]++;
    }
  }

  /**
   * Adds what {@code other} comes to.
   *
   * @throws ArithmeticException if there are more lines than fit 64 bits
   */
  void add(RunningSum other) {
    held[COUNT] = Math.addExact(held[COUNT], other.held[COUNT]);
    held[UNKNOWN] += other.held[UNKNOWN];
    add(other.held[LOW], other.held[HIGH]);
  }

  BudgetTotal total() {
    BigInteger low = BigInteger.valueOf(held[LOW]);
    BigInteger sum =
        BigInteger.valueOf(held[HIGH])
            .multiply(UNSIGNED)
            .add(low.signum() < 0 ? low.add(UNSIGNED) : low);
    return new BudgetTotal(sum, held[COUNT], held[UNKNOWN]);
  }

  private void add(long low, long high) {
    long sum = held[LOW] + low;
    int carry = Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
    held[LOW] = sum;
    held[HIGH] += high + carry;
  }
}
