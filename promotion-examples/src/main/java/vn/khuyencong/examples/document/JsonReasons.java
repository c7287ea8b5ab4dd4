package vn.khuyencong.examples.document;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;

/** Says in plain words why a JSON text could not be read. */
final class JsonReasons {
  private static final String WHOLE_NUMBER =
      "a whole number, without quotes or decimals, that fits its range";

  private static final Map<Class<?>, String> EXPECTED =
      Map.ofEntries(
          Map.entry(Vnd.class, WHOLE_NUMBER),
          Map.entry(long.class, WHOLE_NUMBER),
          Map.entry(int.class, WHOLE_NUMBER),
          Map.entry(Integer.class, WHOLE_NUMBER),
          Map.entry(Boolean.class, "true or false"),
          Map.entry(boolean.class, "true or false"),
          Map.entry(String.class, "a text in quotes"),
          Map.entry(Coefficient.class, "a factor in quotes, such as \"0.3\""),
          Map.entry(Percent.class, "a share in quotes, such as \"50%\""),
          Map.entry(Citation.class, "a citation in quotes"));

  private JsonReasons() {}

  /** Why the text is not JSON, or too much of it. */
  static String ofSyntax(JacksonException problem) {
    TokenStreamLocation at = problem.getLocation();
    String place =
        at == null || at.getLineNr() < 1
            ? ""
            : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
    String what =
        problem instanceof StreamConstraintsException
            ? "document must stay within the limits of the reader: "
            : "document must be valid JSON: ";
    return place
        + what
        + problem.getOriginalMessage().replaceAll(" \\(from `[^`]*`\\)|, from `[^`]*`", "");
  }

  /** Why a value does not fit. */
  static String ofValue(JacksonException problem) {
    Optional<String> refusal = refusal(problem);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (problem instanceof UnrecognizedPropertyException unknown) {
      return "field must be a known one: " + known(unknown.getKnownPropertyIds());
    }
    if (problem instanceof InvalidNullException) {
      return "must be given";
    }
    if (problem instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      return "must be " + expected(mismatch.getTargetType());
    }
    return "must be of the right type";
  }

  /** What a constructor or a look-up said. */
  private static Optional<String> refusal(JacksonException problem) {
    return Stream.<Throwable>iterate(problem, Objects::nonNull, Throwable::getCause)
        .filter(e -> e instanceof IllegalArgumentException || e instanceof ArithmeticException)
        .map(e -> String.valueOf(e.getMessage()))
        .findFirst();
  }

  private static String known(Collection<Object> names) {
    return names.stream().map(Object::toString).collect(joining(", "));
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(joining(", "));
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    return EXPECTED.getOrDefault(type, "an object");
  }
}
