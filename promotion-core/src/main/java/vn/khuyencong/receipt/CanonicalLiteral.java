package vn.khuyencong.receipt;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Wording;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;

/** One fact as it stands in a receipt; the grammar is in the description of the package. */
final class CanonicalLiteral {
  private static final HexFormat HEX = HexFormat.of();

  private CanonicalLiteral() {}

  /** The literal of {@code value}: of a set sorted; of what has no form of its own, its words. */
  static String of(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(CanonicalLiteral::of).orElse("[]");
    }
    if (value instanceof Collection<?> many) {
      Stream<String> literals = many.stream().map(CanonicalLiteral::of);
      return (many instanceof Set ? literals.sorted() : literals).collect(joining(", ", "[", "]"));
    }
    return isPlain(value)
        ? CanonicalValue.of(value)
        : text(value instanceof String words ? words : Wording.of(value, Language.VIETNAMESE));
  }

  /** {@code words} in quotes, on one line, and such that UTF-8 holds every character. */
  static String text(String words) {
    return words.codePoints().mapToObj(CanonicalLiteral::escaped).collect(joining("", "\"", "\""));
  }

  private static boolean isPlain(Object value) {
    return value instanceof Enum<?>
        || value instanceof Vnd
        || value instanceof Boolean
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Percent
        || value instanceof Coefficient
        || value instanceof LocalDate
        || value instanceof Year
        || value instanceof YearMonth
        || value instanceof Validity;
  }

  private static String escaped(int character) {
    if (character == '"' || character == '\\') {
      return "\\" + Character.toString(character);
    }
    return isOneLine(character)
        ? Character.toString(character)
        : "\\u" + HEX.toHexDigits((char) character).toUpperCase(Locale.ROOT);
  }

  /** Whether a line of UTF-8 can hold it: no control, no end of line, no half of a pair. */
  static boolean isOneLine(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
