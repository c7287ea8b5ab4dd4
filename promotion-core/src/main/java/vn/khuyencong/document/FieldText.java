package vn.khuyencong.document;

import java.time.Year;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the text of a field, or its name, says. */
final class FieldText {
  private static final Pattern YEAR = Pattern.compile("[1-9]\\d{3}");

  private FieldText() {}

  /** {@code id}, if it can name something in a message. */
  static String called(@Nullable String id) {
    return isNamed(id) ? String.valueOf(id) : "?";
  }

  /** Whether {@code id} can be one: what is blank or not one line is told of itself. */
  static boolean isNamed(@Nullable String id) {
    return id != null && !id.isBlank() && id.codePoints().noneMatch(Character::isISOControl);
  }

  /** The year of four digits. */
  static Year year(String text) {
    if (!YEAR.matcher(text).matches()) {
      throw new IllegalArgumentException("year must have four digits: " + text);
    }
    return Year.parse(text);
  }

  /** The name of a field without the number in its list. */
  static String last(String name) {
    return name.replaceFirst("\\[\\d+]$", "");
  }
}
