package vn.khuyencong.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;

/**
 * An amount of money in whole đồng, such as 107.280.000 đ.
 *
 * <p>Arithmetic is exact; an overflow is an {@link ArithmeticException}, never a wrap. An amount
 * may be negative, as a difference or a recovery is; who needs more says so where it is asked.
 */
public record Vnd(long dong) implements Comparable<Vnd>, Localised {
  /** No money. */
  public static final Vnd ZERO = new Vnd(0);

  private static final long MILLION = 1_000_000;
  private static final Pattern PRINTED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})* đ");

  /** An amount of {@code dong} đồng; in JSON a plain whole number. */
  @JsonCreator
  public static Vnd of(long dong) {
    return new Vnd(dong);
  }

  /**
   * An amount of {@code millions} million đồng, the unit in which the circulars speak.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public static Vnd ofMillions(long millions) {
    return new Vnd(Math.multiplyExact(millions, MILLION));
  }

  /**
   * The amount that {@link #toString} printed.
   *
   * @throws IllegalArgumentException if {@code text} is not one that it printed, or does not fit
   *     whole đồng in 64 bits
   */
  public static Vnd parse(String text) {
    checkArgument(PRINTED.matcher(text).matches(), "amount must look like 107.280.000 đ: %s", text);
    try {
      return new Vnd(Long.parseLong(text.replace(".", "").replace(" đ", "")));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("amount must fit whole đồng in 64 bits: " + text, e);
    }
  }

  /**
   * The sum of {@code amounts}, zero if there are none.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public static Vnd total(Iterable<Vnd> amounts) {
    long sum = 0;
    for (Vnd amount : amounts) {
      sum = Math.addExact(sum, amount.dong);
    }
    return new Vnd(sum);
  }

  /**
   * This amount and {@code other} together.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd plus(Vnd other) {
    return new Vnd(Math.addExact(dong, other.dong));
  }

  /**
   * This amount less {@code other}.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd minus(Vnd other) {
    return new Vnd(Math.subtractExact(dong, other.dong));
  }

  /**
   * This amount {@code count} times.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd times(long count) {
    return new Vnd(Math.multiplyExact(dong, count));
  }

  /**
   * This amount by {@code factor}, rounded to the đồng by {@code rounding}.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits, or {@code rounding} is
   *     {@link RoundingMode#UNNECESSARY} and it is no whole number of them
   */
  public Vnd times(Coefficient factor, RoundingMode rounding) {
    return scaled(factor.value(), rounding);
  }

  /**
   * The part of this amount that {@code share} is, rounded to the đồng by {@code rounding}.
   *
   * @throws ArithmeticException if {@code rounding} is {@link RoundingMode#UNNECESSARY} and the
   *     part is no whole number of đồng
   */
  public Vnd share(Percent share, RoundingMode rounding) {
    return scaled(share.value().movePointLeft(2), rounding);
  }

  /** The lesser of this amount and {@code other}. */
  public Vnd min(Vnd other) {
    return dong <= other.dong ? this : other;
  }

  /** The greater of this amount and {@code other}. */
  public Vnd max(Vnd other) {
    return dong >= other.dong ? this : other;
  }

  /** Whether this is less than nothing. */
  public boolean isNegative() {
    return dong < 0;
  }

  /** The number of đồng; the JSON form. */
  @JsonValue
  @Override
  public long dong() {
    return dong;
  }

  @Override
  public int compareTo(Vnd other) {
    return Long.compare(dong, other.dong);
  }

  @Override
  public String in(Language language) {
    return language == Language.VIETNAMESE ? toString() : "VND " + grouped(',');
  }

  @Override
  public boolean saysNothing() {
    return dong == 0;
  }

  /** Vietnamese notation, "107.280.000 đ". */
  @Override
  public String toString() {
    return grouped('.') + " đ";
  }

  private Vnd scaled(BigDecimal factor, RoundingMode rounding) {
    return new Vnd(
        BigDecimal.valueOf(dong).multiply(factor).setScale(0, rounding).longValueExact());
  }

  private String grouped(char separator) {
    String digits = Long.toString(dong);
    StringBuilder text = new StringBuilder(digits);
    int first = dong < 0 ? 1 : 0;
    for (int i = digits.length() - 3; i > first; i -= 3) {
      text.insert(i, separator);
    }
    return text.toString();
  }
}
