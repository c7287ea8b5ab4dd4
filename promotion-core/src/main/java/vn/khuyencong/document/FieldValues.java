package vn.khuyencong.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.results.ReportPeriod;

/**
 * The plain values of one form: texts, numbers, flags, and texts that say a day, a share or a
 * citation.
 */
abstract sealed class FieldValues extends FieldRules permits Fields {
  /** The component {@code name} as {@code read} reads it, given its place and what is there. */
  abstract <F, T> Field<T> field(
      String name, FormKind kind, @Nullable F value, BiFunction<String, F, @Nullable T> read);

  /** The same of each of a list. */
  abstract <F, T> Field<List<T>> each(
      String name,
      FormKind kind,
      @Nullable List<F> values,
      BiFunction<String, F, @Nullable T> read);

  /** {@code problem}, of which {@code e} says the reason. */
  static Problem reason(Problem problem, RuntimeException e) {
    return problem.with("reason", String.valueOf(e.getMessage()));
  }

  // One line of text.

  Field<String> text(String name, @Nullable String value) {
    return field(name, FormKind.TEXT, value, this::checkedText);
  }

  Field<List<String>> texts(String name, @Nullable List<String> values) {
    return each(name, FormKind.TEXT, values, this::checkedText);
  }

  /** Tells a text that is blank. */
  boolean isBlank(String name, String value) {
    if (value.isBlank()) {
      add(Problem.of(join(name), DocumentRule.NOT_BLANK, "name", FieldText.last(name)));
    }
    return value.isBlank();
  }

  private @Nullable String checkedText(String name, String value) {
    if (isBlank(name, value)) {
      return null;
    }
    return parsed(
        name, DocumentRule.ONE_LINE, value, text -> Gate.line(FieldText.last(name), text));
  }

  // Numbers and flags.

  Field<Boolean> flag(String name, @Nullable Boolean value) {
    return field(name, FormKind.FLAG, value, (at, yes) -> yes);
  }

  Field<Integer> count(String name, @Nullable Integer value) {
    return field(name, FormKind.COUNT, value, (at, number) -> atLeast(at, number, 0));
  }

  Field<Integer> positive(String name, @Nullable Integer value) {
    return field(name, FormKind.POSITIVE, value, (at, number) -> atLeast(at, number, 1));
  }

  Field<Vnd> amount(String name, @Nullable Long value) {
    return field(
        name,
        FormKind.AMOUNT,
        value,
        (at, dong) -> {
          Long enough = atLeast(at, dong, 0);
          return enough == null ? null : Vnd.of(enough);
        });
  }

  /** An amount that may be below zero only if {@code below}. */
  Field<Vnd> signedAmount(String name, @Nullable Long value, boolean below) {
    return field(
        name,
        FormKind.SIGNED_AMOUNT,
        value,
        (at, dong) -> {
          Long right = below ? dong : atLeast(at, dong, 0);
          return right == null ? null : Vnd.of(right);
        });
  }

  private <N extends Number> @Nullable N atLeast(String name, N number, int least) {
    if (number.longValue() >= least) {
      return number;
    }
    DocumentRule rule = least == 0 ? DocumentRule.NOT_NEGATIVE : DocumentRule.AT_LEAST_ONE;
    add(Problem.of(join(name), rule, "name", FieldText.last(name)).of(number.toString()));
    return null;
  }

  // Days, shares, citations: text of a form of its own.

  Field<LocalDate> day(String name, @Nullable String value) {
    return parsed(
        name, FormKind.DAY, DocumentRule.DAY, value, text -> Gate.day(name, LocalDate.parse(text)));
  }

  Field<YearMonth> month(String name, @Nullable String value) {
    return parsed(
        name,
        FormKind.MONTH,
        DocumentRule.MONTH,
        value,
        text -> Gate.month(name, YearMonth.parse(text)));
  }

  Field<Year> year(String name, @Nullable String value) {
    return parsed(name, FormKind.YEAR, DocumentRule.YEAR, value, FieldText::year);
  }

  Field<ReportPeriod> period(String name, @Nullable String value) {
    return parsed(name, FormKind.PERIOD, DocumentRule.PERIOD, value, ReportPeriod::parse);
  }

  Field<Percent> share(String name, @Nullable String value) {
    return parsed(name, FormKind.SHARE, DocumentRule.SHARE, value, Percent::parse);
  }

  Field<Coefficient> factor(String name, @Nullable String value) {
    return parsed(name, FormKind.FACTOR, DocumentRule.FACTOR, value, Coefficient::parse);
  }

  Field<Citation> citation(String name, @Nullable String value) {
    return parsed(name, FormKind.CITATION, DocumentRule.CITATION, value, Citation::parse);
  }

  Field<List<Citation>> citations(String name, @Nullable List<String> values) {
    return each(
        name,
        FormKind.CITATION,
        values,
        (at, text) -> parsed(at, DocumentRule.CITATION, text, Citation::parse));
  }

  private <T> Field<T> parsed(
      String name,
      FormKind kind,
      DocumentRule rule,
      @Nullable String value,
      Function<String, T> parser) {
    return field(name, kind, value, (at, text) -> parsed(at, rule, text, parser));
  }

  private <T> @Nullable T parsed(
      String name, DocumentRule rule, String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      add(reason(Problem.of(join(name), rule), e).of(text));
      return null;
    }
  }
}
