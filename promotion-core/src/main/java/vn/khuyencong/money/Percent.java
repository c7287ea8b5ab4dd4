package vn.khuyencong.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;

/**
 * An exact share of a whole, from 0 to 100 percent, such as 50 %; not a multiple, which is a {@link
 * Coefficient}. Equal shares are equal however they were written: 50 is 50.0.
 */
public record Percent(BigDecimal value) implements Comparable<Percent>, Localised {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /**
   * Takes {@code value} in percent.
   *
   * @throws IllegalArgumentException if it is not between 0 and 100, or has more than 18 digits
   *     after the point
   */
  public Percent {
    value = Decimals.normal("share", value);
    checkArgument(
        value.signum() >= 0 && value.compareTo(WHOLE) <= 0,
        "share must be between 0 and 100: %s",
        value.toPlainString());
  }

  /**
   * A share of a whole number of percent.
   *
   * @throws IllegalArgumentException if it is not between 0 and 100
   */
  public static Percent of(long percent) {
    return new Percent(BigDecimal.valueOf(percent));
  }

  /**
   * A share from its digits, "1.5" or "1.5%"; in JSON a string, so that no digit is lost.
   *
   * @throws IllegalArgumentException if {@code text} is not plain digits with a point, or the share
   *     is not between 0 and 100
   */
  @JsonCreator
  public static Percent parse(String text) {
    return new Percent(
        Decimals.parse("share", text.endsWith("%") ? text.substring(0, text.length() - 1) : text));
  }

  @Override
  public int compareTo(Percent other) {
    return value.compareTo(other.value);
  }

  @Override
  public String in(Language language) {
    return Decimals.in(value, language) + "%";
  }

  /** Plain digits with a sign, "1.5%". */
  @JsonValue
  @Override
  public String toString() {
    return value.toPlainString() + "%";
  }
}
