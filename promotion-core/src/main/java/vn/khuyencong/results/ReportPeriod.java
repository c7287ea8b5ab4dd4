package vn.khuyencong.results;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.language.Wording;

/**
 * A day, month, quarter, half-year or year of the calendar, such as the third quarter of 2022. Of
 * two that have a day in common one lies in the other.
 *
 * @param kind how long it is
 * @param first its first day
 */
public record ReportPeriod(PeriodKind kind, LocalDate first)
    implements Comparable<ReportPeriod>, Localised {
  private static final Pattern PRINTED =
      Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|H([12])|(\\d\\d)(?:-(\\d\\d))?))?");
  private static final Comparator<ReportPeriod> ORDER =
      Comparator.comparing(ReportPeriod::first).thenComparing(ReportPeriod::kind);

  /**
   * Checks that a period of that kind begins on the first day.
   *
   * @throws IllegalArgumentException if a component is absent, the year has not four digits, or no
   *     period of the kind begins on the day
   */
  public ReportPeriod {
    kind = Gate.given("kind of a period", kind);
    first = Gate.day("first day of a period", first);
    checkArgument(
        kind.start(first).equals(first),
        "first day of a period must begin a %s: %s",
        kind.en(),
        first);
  }

  /**
   * The period of {@code kind} in which {@code day} lies.
   *
   * @throws IllegalArgumentException if the year has not four digits
   */
  public static ReportPeriod of(PeriodKind kind, LocalDate day) {
    return new ReportPeriod(kind, kind.start(day));
  }

  /**
   * One day.
   *
   * @throws IllegalArgumentException if its year has not four digits
   */
  public static ReportPeriod day(LocalDate day) {
    return new ReportPeriod(PeriodKind.DAY, day);
  }

  /**
   * One month.
   *
   * @throws IllegalArgumentException if its year has not four digits
   */
  public static ReportPeriod month(YearMonth month) {
    return new ReportPeriod(PeriodKind.MONTH, month.atDay(1));
  }

  /**
   * A quarter of {@code year}.
   *
   * @throws IllegalArgumentException if {@code number} is not between 1 and 4, or the year has not
   *     four digits
   */
  public static ReportPeriod quarter(Year year, int number) {
    return part(PeriodKind.QUARTER, year, number, 4);
  }

  /**
   * A half of {@code year}.
   *
   * @throws IllegalArgumentException if {@code number} is not 1 or 2, or the year has not four
   *     digits
   */
  public static ReportPeriod half(Year year, int number) {
    return part(PeriodKind.HALF_YEAR, year, number, 2);
  }

  /**
   * A year.
   *
   * @throws IllegalArgumentException if it has not four digits
   */
  public static ReportPeriod year(Year year) {
    return new ReportPeriod(PeriodKind.YEAR, year.atDay(1));
  }

  /**
   * The period that {@link #toString} printed: "2022", "2022-H2", "2022-Q3", "2022-07" or
   * "2022-07-15"; the JSON form.
   *
   * @throws IllegalArgumentException if {@code text} is none of these
   */
  @JsonCreator
  public static ReportPeriod parse(String text) {
    Matcher printed = PRINTED.matcher(text);
    checkArgument(printed.matches(), notAPeriod(text));
    Year year = Year.parse(printed.group(1));
    try {
      if (printed.group(2) != null) {
        return quarter(year, Integer.parseInt(printed.group(2)));
      }
      if (printed.group(3) != null) {
        return half(year, Integer.parseInt(printed.group(3)));
      }
      if (printed.group(5) != null) {
        return day(LocalDate.parse(text));
      }
      return printed.group(4) == null ? year(year) : month(YearMonth.parse(text));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(notAPeriod(text), e);
    }
  }

  /** Its last day. */
  public LocalDate last() {
    return kind.end(first);
  }

  /** Its year, or the one in which it lies. */
  public Year inYear() {
    return Year.from(first);
  }

  /** Whether {@code day} is one of its days. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last());
  }

  /** Whether {@code other} lies in it, or is the same. */
  public boolean encloses(ReportPeriod other) {
    return contains(other.first) && contains(other.last());
  }

  /** Whether they have a day in common, so that one lies in the other. */
  public boolean overlaps(ReportPeriod other) {
    return encloses(other) || other.encloses(this);
  }

  /** The months of which it has a day, in order. */
  public List<YearMonth> months() {
    YearMonth last = YearMonth.from(last());
    return Stream.iterate(
            YearMonth.from(first), month -> !month.isAfter(last), month -> month.plusMonths(1))
        .collect(toImmutableList());
  }

  /**
   * The periods of {@code shorter} kind that it is made of, in order: the four quarters of a year.
   *
   * @throws IllegalArgumentException if a period of that kind is longer
   */
  public List<ReportPeriod> parts(PeriodKind shorter) {
    checkArgument(
        shorter.compareTo(kind) <= 0, "parts of %s must not be longer: %s", this, shorter);
    LocalDate end = last();
    return Stream.iterate(first, day -> !day.isAfter(end), day -> shorter.end(day).plusDays(1))
        .map(day -> new ReportPeriod(shorter, day))
        .collect(toImmutableList());
  }

  @Override
  public int compareTo(ReportPeriod other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String in(Language language) {
    return language == Language.VIETNAMESE ? vietnamese() : english();
  }

  /** "2022", "2022-H2", "2022-Q3", "2022-07" or "2022-07-15". */
  @JsonValue
  @Override
  public String toString() {
    return switch (kind) {
      case DAY -> first.toString();
      case MONTH -> YearMonth.from(first).toString();
      case QUARTER -> inYear() + "-Q" + number();
      case HALF_YEAR -> inYear() + "-H" + number();
      case YEAR -> inYear().toString();
    };
  }

  private String vietnamese() {
    return switch (kind) {
      case DAY -> "ngày " + Wording.of(first, Language.VIETNAMESE);
      case MONTH -> "tháng " + Wording.of(YearMonth.from(first), Language.VIETNAMESE);
      case QUARTER -> "quý " + number() + " năm " + inYear();
      case HALF_YEAR -> "6 tháng " + (number() == 1 ? "đầu" : "cuối") + " năm " + inYear();
      case YEAR -> "năm " + inYear();
    };
  }

  private String english() {
    return switch (kind) {
      case DAY, MONTH, YEAR -> toString();
      case QUARTER -> "quarter " + number() + " of " + inYear();
      case HALF_YEAR -> (number() == 1 ? "first" : "second") + " half of " + inYear();
    };
  }

  private int number() {
    return kind.number(first);
  }

  private static ReportPeriod part(PeriodKind kind, Year year, int number, int parts) {
    checkArgument(
        number >= 1 && number <= parts,
        "%s must be between 1 and %s: %s",
        kind.en(),
        parts,
        number);
    LocalDate first = year.atDay(1);
    return new ReportPeriod(kind, first.plusMonths((number - 1L) * 12 / parts));
  }

  private static String notAPeriod(String text) {
    return "period must be a day, month, quarter, half-year or year, such as 2022-Q3: " + text;
  }
}
