package vn.khuyencong.gate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a record's gate that is the same everywhere. A component that is absent, as a field
 * left out of JSON is, becomes what it is called when nothing is known of it, or is refused by
 * name; a name must be one line, so that no report can be forged with it; a year has four digits.
 */
@SuppressWarnings("NullableOptional") // what a reader leaves out comes as null; here it ends
public final class Gate {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern SYLLABLE = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");
  private static final Pattern QUOTE = Pattern.compile("[\\u201c-\\u201f\\u00ab\\u00bb\\u2033]");
  private static final Pattern SINGLE_QUOTE = Pattern.compile("[\\u2018-\\u201b\\u2032]");
  private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private Gate() {}

  /**
   * {@code value}, which must be there.
   *
   * @throws IllegalArgumentException if it is absent, naming {@code name}
   */
  public static <T> T given(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException(name + " must be given");
    }
    return value;
  }

  /** {@code value}, or {@code unknown} if it is absent. */
  public static <T> T given(@Nullable T value, T unknown) {
    return value == null ? unknown : value;
  }

  /** {@code value}, empty if it is absent. */
  public static <T> Optional<T> known(@Nullable Optional<T> value) {
    return given(value, Optional.empty());
  }

  /**
   * A copy of {@code values}, empty if they are absent.
   *
   * @throws IllegalArgumentException if one of them is absent, naming {@code name} and its place
   */
  public static <T> List<T> list(String name, @Nullable Collection<T> values) {
    return ImmutableList.copyOf(eachGiven(name, values));
  }

  /** The same of a set. */
  public static <T> Set<T> set(String name, @Nullable Collection<T> values) {
    return ImmutableSet.copyOf(eachGiven(name, values));
  }

  /**
   * {@code value}, which must be one line of text.
   *
   * @throws IllegalArgumentException if it is absent, or holds a line break, another control
   *     character or one that turns the direction of writing, naming {@code name}
   */
  public static String line(String name, @Nullable String value) {
    String text = given(name, value);
    if (!isOneLine(text)) {
      throw new IllegalArgumentException(
          name + " must be one line of text without control characters: " + visible(text));
    }
    return text;
  }

  private static boolean isOneLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      // Each of those characters is one unit of text.
      if (breaksLine(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The same of a text that may be unknown. */
  public static Optional<String> line(String name, @Nullable Optional<String> value) {
    return known(value).map(text -> line(name, text));
  }

  /**
   * {@code name} as names are compared: without regard to case, to how often and where it has
   * spaces, to characters that do not show, to how letters with marks are composed, to which vowel
   * of a syllable bears its tone (Hòa and Hoà are one name), or to the shape of dashes and
   * quotation marks. It is not for reading.
   */
  public static String compared(String name) {
    return INVISIBLE
        .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
        .replaceAll("")
        .transform(text -> SPACES.matcher(text).replaceAll(" "))
        .transform(text -> DASH.matcher(text).replaceAll("-"))
        .transform(text -> QUOTE.matcher(text).replaceAll("\""))
        .transform(text -> SINGLE_QUOTE.matcher(text).replaceAll("'"))
        .strip()
        .toLowerCase(Locale.ROOT)
        .transform(text -> SYLLABLE.matcher(text).replaceAll(one -> toneLast(one.group())));
  }

  private static String toneLast(String syllable) {
    String toneless = TONE.matcher(syllable).replaceAll("");
    return TONE.matcher(syllable)
        .results()
        .map(MatchResult::group)
        .reduce(toneless, String::concat);
  }

  /**
   * Checks that no two of {@code ids} differ only as {@link #compared(String)} does not see: one
   * that is spelled in two ways would count for two.
   *
   * @throws IllegalArgumentException if two do, naming {@code name} and both
   */
  public static void spelledOneWay(String name, Stream<String> ids) {
    Map<String, String> spelled = new HashMap<>();
    ids.forEach(
        id -> {
          String first = spelled.computeIfAbsent(compared(id), key -> id);
          checkArgument(
              first.equals(id),
              "%s must not differ in case and spaces only: [%s] [%s]",
              name,
              first,
              id);
        });
  }

  /**
   * {@code value}, whose year must have four digits.
   *
   * @throws IllegalArgumentException if it is absent or its year has not, naming {@code name}
   */
  public static LocalDate day(String name, @Nullable LocalDate value) {
    LocalDate day = given(name, value);
    checkYear(name, day.getYear());
    return day;
  }

  /** The same of a day that may be unknown. */
  public static Optional<LocalDate> day(String name, @Nullable Optional<LocalDate> value) {
    return known(value).map(day -> day(name, day));
  }

  /** The same of a month. */
  public static YearMonth month(String name, @Nullable YearMonth value) {
    YearMonth month = given(name, value);
    checkYear(name, month.getYear());
    return month;
  }

  /** The same of a month that may be unknown. */
  public static Optional<YearMonth> month(String name, @Nullable Optional<YearMonth> value) {
    return known(value).map(month -> month(name, month));
  }

  /** The same of a year. */
  public static Year year(String name, @Nullable Year value) {
    Year year = given(name, value);
    checkYear(name, year.getValue());
    return year;
  }

  /** The same of a year that may be unknown. */
  public static Optional<Year> year(String name, @Nullable Optional<Year> value) {
    return known(value).map(year -> year(name, year));
  }

  private static void checkYear(String name, int year) {
    checkArgument(
        year >= FIRST_YEAR && year <= LAST_YEAR,
        "%s must have a year of four digits: %s",
        name,
        year);
  }

  private static <T> Collection<T> eachGiven(String name, @Nullable Collection<T> values) {
    Collection<T> all = given(values, ImmutableList.of());
    int at = 0;
    for (@Nullable T value : all) {
      checkArgument(value != null, "%s must not hold an absent one: [%s]", name, at);
      at++;
    }
    return all;
  }

  /** Control characters, separators of lines, and marks that turn the direction of writing. */
  private static boolean breaksLine(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> isDirectional(character);
      default -> false;
    };
  }

  private static boolean isDirectional(int character) {
    return character == 0x200E
        || character == 0x200F
        || character == 0x061C
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .map(character -> breaksLine(character) ? '\uFFFD' : character)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }
}
