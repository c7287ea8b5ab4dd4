package vn.khuyencong.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;

/**
 * An exact factor of zero or more, such as the 0.3 by which a base salary becomes a remuneration or
 * the 1.5 of a priority uplift. Not a share of a whole, which is a {@link Percent}.
 */
public record Coefficient(BigDecimal value) implements Comparable<Coefficient>, Localised {

  /**
   * Takes the factor itself.
   *
   * @throws IllegalArgumentException if it is negative, or has more than 18 digits on either side
   *     of the point
   */
  public Coefficient {
    value = Decimals.normal("coefficient", value);
    checkArgument(
        value.signum() >= 0, "coefficient must not be negative: %s", value.toPlainString());
  }

  /**
   * A factor from its digits, "0.3"; in JSON a string, so that no digit is lost.
   *
   * @throws IllegalArgumentException if {@code text} is not plain digits with a point, or the
   *     factor is negative
   */
  @JsonCreator
  public static Coefficient parse(String text) {
    return new Coefficient(Decimals.parse("coefficient", text));
  }

  @Override
  public int compareTo(Coefficient other) {
    return value.compareTo(other.value);
  }

  /** As the circulars write a factor, "1,0" rather than "1". */
  @Override
  public String in(Language language) {
    return Decimals.in(value.scale() == 0 ? value.setScale(1) : value, language);
  }

  /** Plain digits, "0.3". */
  @JsonValue
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
