package vn.khuyencong.examples.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.TypeConversionException;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.document.DocumentRule;
import vn.khuyencong.document.Problem;
import vn.khuyencong.examples.document.FileKind;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.allocation.AllocationMode;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.results.ReportPeriod;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportItem;

/** Reads option values. */
final class Converters {
  private static final Set<Dimension> NOT_OF_PROJECTS =
      Set.of(Dimension.ITEM, Dimension.BENEFICIARY, Dimension.NETWORK);

  private Converters() {}

  static Language language(String text) {
    return switch (text) {
      case "vi" -> Language.VIETNAMESE;
      case "en" -> Language.ENGLISH;
      default -> throw new TypeConversionException("language must be vi or en: " + text);
    };
  }

  static FileKind kind(String text) {
    return Arrays.stream(FileKind.values())
        .filter(kind -> kind.code().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "kind must be one of " + FileKind.codes() + ": " + text));
  }

  static FundingSource money(String text) {
    return switch (text) {
      case "national" -> FundingSource.NATIONAL;
      case "local" -> FundingSource.LOCAL;
      default -> throw new TypeConversionException("money must be national or local: " + text);
    };
  }

  /** Whole đồng, "690000000" or "690.000.000". */
  static Vnd amount(String text) {
    boolean grouped = text.matches("\\d{1,3}(\\.\\d{3})+");
    try {
      Vnd amount = Vnd.of(Long.parseLong(grouped ? text.replace(".", "") : text));
      if (amount.isNegative()) {
        throw new TypeConversionException("amount must not be negative: " + text);
      }
      return amount;
    } catch (NumberFormatException e) {
      throw new TypeConversionException("amount must be whole đồng: " + text);
    }
  }

  /** A day of a year of four digits, told as documents tell it. */
  static LocalDate day(String text) {
    return timed(DocumentRule.DAY, text, "\\d{4}-\\d{2}-\\d{2}", LocalDate::parse);
  }

  /** A month of a year of four digits, told as documents tell it. */
  static YearMonth month(String text) {
    return timed(DocumentRule.MONTH, text, "\\d{4}-\\d{2}", YearMonth::parse);
  }

  private static <T> T timed(
      DocumentRule rule, String text, String form, Function<String, T> parser) {
    try {
      if (text.matches(form) && !text.startsWith("0")) {
        return parser.apply(text);
      }
    } catch (DateTimeParseException e) {
      // Told below, as what has another form is.
    }
    throw new TypeConversionException(Problem.of("", rule).of(text).in(Language.ENGLISH));
  }

  /** A whole number that fits 32 bits, told as documents tell it. */
  static Integer number(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("must be a whole number: " + text);
    }
  }

  /** A factor, "1.2" or as the circulars write it, "1,2". */
  static Coefficient factor(String text) {
    try {
      return Coefficient.parse(text.replace(',', '.'));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * An item of the circulars by its name, or the same in small letters with hyphens; else one of a
   * province by its code.
   */
  static SpendingItem item(String text) {
    return SupportItem.named(text.toUpperCase(Locale.ROOT).replace('-', '_'))
        .<SpendingItem>map(item -> item)
        .orElseGet(() -> local(text));
  }

  private static SpendingItem local(String text) {
    try {
      return LocalItem.of(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  /** The names of the items of the circulars. */
  static final class Items implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(SupportItem.values()).map(SupportItem::name).iterator();
    }
  }

  static Citation citation(String text) {
    try {
      return Citation.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  /** A quarter, a year or another time, "2022-Q3". */
  static ReportPeriod period(String text) {
    try {
      return ReportPeriod.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  /** What projects can be counted by. */
  static Dimension dimension(String text) {
    return Arrays.stream(Dimension.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
        .filter(one -> !NOT_OF_PROJECTS.contains(one))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "dimension must be one of stage, category, source, tier, province, district,"
                        + " commune, project, year: "
                        + text));
  }

  static AllocationMode mode(String text) {
    return switch (text) {
      case "stop-at-first-cut" -> AllocationMode.STOP_AT_FIRST_CUT;
      case "skip-and-continue" -> AllocationMode.SKIP_AND_CONTINUE;
      case "partial" -> AllocationMode.PARTIAL;
      default ->
          throw new TypeConversionException(
              "mode must be stop-at-first-cut, skip-and-continue or partial: " + text);
    };
  }

  static ReportFormat format(String text) {
    return switch (text) {
      case "text" -> ReportFormat.TEXT;
      case "json" -> ReportFormat.JSON;
      default -> throw new TypeConversionException("format must be text or json: " + text);
    };
  }
}
