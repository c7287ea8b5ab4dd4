package vn.khuyencong.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.khuyencong.language.Language;

/** The one way decimals are read, kept and written. */
final class Decimals {
  // Bounded, so that a hostile "1e999999999" is an error and not an exhausted memory.
  private static final Pattern DIGITS = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

  private static final int MOST_DIGITS = 18;

  private Decimals() {}

  static BigDecimal parse(String name, String text) {
    checkArgument(
        DIGITS.matcher(text).matches(),
        "%s must be plain digits with a point: %s",
        name,
        shown(text));
    return new BigDecimal(text);
  }

  /**
   * {@code value} in its one form; digits that {@link #parse} would refuse are refused here too.
   */
  static BigDecimal normal(String name, BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    checkArgument(
        stripped.scale() <= MOST_DIGITS
            && (long) stripped.precision() - stripped.scale() <= MOST_DIGITS,
        "%s must have at most 18 digits on either side of the point: %s",
        name,
        stripped);
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static String in(BigDecimal value, Language language) {
    String plain = value.toPlainString();
    return language == Language.VIETNAMESE ? plain.replace('.', ',') : plain;
  }

  private static String shown(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
