package vn.khuyencong.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.CeilingTable;

/** Answers to open points, of the type that each asks for. */
final class Answers {
  private Answers() {}

  /** {@code answer} as a document writes it. */
  static Object written(Object answer) {
    if (answer instanceof Vnd amount) {
      return amount.dong();
    }
    if (answer instanceof CeilingTable table) {
      return CeilingTableForm.of(table);
    }
    if (answer instanceof Enum<?> constant) {
      return constant.name();
    }
    return answer instanceof Boolean ? answer : answer.toString();
  }

  /** {@code answer} as an {@code type}, which is told if it is none. */
  static <A> Field<A> typed(Fields at, String name, @Nullable Object answer, Class<A> type) {
    if (type == CeilingTable.class && answer instanceof CeilingTableForm table) {
      return at.form(name, table).as(type);
    }
    Optional<A> read = Optional.empty();
    if (answer != null) {
      try {
        read = Optional.ofNullable(read(answer, type));
      } catch (IllegalArgumentException | ArithmeticException e) {
        at.add(
            Problem.of(at.join(name), DocumentRule.ANSWER)
                .with("reason", String.valueOf(e.getMessage()))
                .of(answer.toString()));
      }
    }
    return new Field<>(at, component(name), answer != null, read.orElse(null));
  }

  /** The same where the point is not known. */
  static Field<Object> untyped(Fields at, String name, @Nullable Object answer) {
    boolean blank = answer instanceof String text && at.isBlank(name, text);
    return new Field<>(at, component(name), answer != null, blank ? null : answer);
  }

  private static FormComponent component(String name) {
    return new FormComponent(name, FormKind.ANSWER, false, false, List.of());
  }

  private static <A> A read(Object answer, Class<A> type) {
    if (type == Boolean.class) {
      return type.cast(checked(answer instanceof Boolean, answer, "true or false"));
    }
    if (type == Vnd.class) {
      boolean whole = answer instanceof Long || answer instanceof Integer;
      checked(whole, answer, "a whole number, without quotes or decimals, that fits its range");
      long dong = ((Number) answer).longValue();
      checked(dong >= 0, answer, "an amount that is not negative");
      return type.cast(Vnd.of(dong));
    }
    if (type == Percent.class) {
      return type.cast(Percent.parse(text(answer, "a share in quotes, such as \"50%\"")));
    }
    if (type == Coefficient.class) {
      return type.cast(Coefficient.parse(text(answer, "a factor in quotes, such as \"0.3\"")));
    }
    if (type == LocalDate.class) {
      return type.cast(day(answer));
    }
    return chosen(answer, type);
  }

  private static LocalDate day(Object answer) {
    String expected = "a day such as \"2022-12-31\"";
    String text = text(answer, expected);
    checked(text.matches("\\d{4}-\\d{2}-\\d{2}"), answer, expected);
    try {
      return Gate.day("answer", LocalDate.parse(text));
    } catch (java.time.DateTimeException e) {
      throw new IllegalArgumentException("must be " + expected + ": " + text, e);
    }
  }

  private static <A> A chosen(Object answer, Class<A> type) {
    A[] constants = type.getEnumConstants();
    List<A> all = constants == null ? List.of() : List.of(constants);
    checked(!all.isEmpty(), answer, "a " + type.getSimpleName());
    return all.stream()
        .filter(constant -> ((Enum<?>) constant).name().equals(answer))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "must be one of "
                        + String.join(", ", all.stream().map(Object::toString).toList())
                        + ": "
                        + answer));
  }

  private static String text(Object answer, String expected) {
    return (String) checked(answer instanceof String, answer, expected);
  }

  private static Object checked(boolean right, Object answer, String expected) {
    if (!right) {
      throw new IllegalArgumentException("must be " + expected + ": " + answer);
    }
    return answer;
  }
}
