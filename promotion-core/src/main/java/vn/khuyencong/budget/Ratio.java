package vn.khuyencong.budget;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One sum by another, exact: 1/3. Lowest terms with a positive denominator, so that equal ratios
 * are equal. It may be negative or above one, unlike a {@link vn.khuyencong.money.Percent}.
 *
 * @param numerator the one
 * @param denominator the other
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Reduces to lowest terms.
   *
   * @throws IllegalArgumentException if the denominator is 0
   */
  public Ratio {
    checkArgument(denominator.signum() != 0, "denominator must not be 0: %s/0", numerator);
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  /** {@code part} by {@code whole}; absent if the whole is zero. */
  public static Optional<Ratio> of(BigInteger part, BigInteger whole) {
    return whole.signum() == 0 ? Optional.empty() : Optional.of(new Ratio(part, whole));
  }

  /** The ratio in percent with {@code decimals} digits, rounded by {@code rounding}. */
  public BigDecimal percent(int decimals, RoundingMode rounding) {
    return new BigDecimal(numerator)
        .multiply(HUNDRED)
        .divide(new BigDecimal(denominator), decimals, rounding);
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** The two with a stroke, "1/3". */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
