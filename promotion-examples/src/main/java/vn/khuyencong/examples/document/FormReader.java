package vn.khuyencong.examples.document;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.document.CeilingTableForm;
import vn.khuyencong.document.DocumentRule;
import vn.khuyencong.document.FormComponent;
import vn.khuyencong.document.FormKind;
import vn.khuyencong.document.Nearest;
import vn.khuyencong.document.Problem;

/**
 * Fills forms from a JSON text. Nothing is converted, guessed or dropped: an unknown field and a
 * value of another type are told, and the rest is read on. A field whose name is nearly that of one
 * left out is read as that one, so that nothing more is told of it.
 */
final class FormReader {
  private final List<Problem> problems = new ArrayList<>();

  /** What was found wrong. */
  List<Problem> problems() {
    return problems;
  }

  /** The form of {@code type} that {@code value} holds; null if it is none. */
  <F> @Nullable F form(String path, JsonValue value, Class<F> type) {
    Optional<Method> plain = FormShape.of(type).plain();
    if (plain.isPresent() && !(value instanceof JsonValue.Members)) {
      Object written =
          plain.get().getParameterTypes()[0] == Long.class
              ? whole(path, value, Long.MAX_VALUE)
              : named(path, value);
      return written == null ? null : type.cast(FormShape.call(plain.get(), written));
    }
    if (!(value instanceof JsonValue.Members members)) {
      tell(Problem.of(path, path.isEmpty() ? DocumentRule.DOCUMENT : DocumentRule.OBJECT), value);
      return null;
    }
    FormShape shape = FormShape.of(type);
    return type.cast(
        read(
            path, path.isEmpty() ? withoutHead(members.fields(), shape) : members.fields(), shape));
  }

  /** The fields of a whole file without what only says how it is written. */
  private Map<String, JsonValue> withoutHead(Map<String, JsonValue> fields, FormShape shape) {
    Map<String, JsonValue> rest = new LinkedHashMap<>(fields);
    JsonValue schema = rest.remove(FileHead.SCHEMA);
    if (schema != null && !(schema instanceof JsonValue.Text)) {
      tell(Problem.of(FileHead.SCHEMA, DocumentRule.TEXT), schema);
    }
    if (!shape.parts().containsKey(FileHead.VERSION)) {
      JsonValue version = rest.remove(FileHead.VERSION);
      Integer number = version == null ? null : count(FileHead.VERSION, version);
      if (number != null && !FileHead.VERSIONS.contains(number)) {
        tell(
            Problem.of(FileHead.VERSION, DocumentRule.VERSION, "versions", FileHead.versions()),
            version);
      }
    }
    return rest;
  }

  /** The forms of {@code type} that {@code value} holds; null if it is no list. */
  <F> @Nullable List<@Nullable F> forms(String path, JsonValue value, Class<F> type) {
    if (!(value instanceof JsonValue.Items items)) {
      tell(Problem.of(path, DocumentRule.LIST), value);
      return null;
    }
    List<@Nullable F> forms = new ArrayList<>();
    for (int i = 0; i < items.values().size(); i++) {
      forms.add(form(JsonPaths.join(path, i), items.values().get(i), type));
    }
    return forms;
  }

  private @Nullable String named(String path, JsonValue value) {
    if (value instanceof JsonValue.Text text) {
      return text.text();
    }
    tell(Problem.of(path, DocumentRule.ITEM), value);
    return null;
  }

  private Object read(String path, Map<String, JsonValue> fields, FormShape shape) {
    Map<String, JsonValue> found = new HashMap<>();
    Set<String> unknown = new HashSet<>();
    fields.forEach(
        (name, value) ->
            shape
                .find(name)
                .ifPresentOrElse(
                    part -> {
                      if (found.putIfAbsent(part.component().name(), value) != null) {
                        tellTwice(JsonPaths.join(path, name), shape, name);
                      }
                    },
                    () -> unknown.add(name)));
    fields.forEach(
        (name, value) -> {
          if (unknown.contains(name)) {
            Optional<String> near = near(name, shape, found);
            tellUnknown(JsonPaths.join(path, name), shape, near);
            near.ifPresent(meant -> found.put(meant, value));
          }
        });
    @Nullable Object[] values = new Object[shape.parts().size()];
    int i = 0;
    for (FormShape.Part part : shape.parts().values()) {
      JsonValue value = found.get(part.component().name());
      values[i++] =
          value == null ? null : value(JsonPaths.join(path, part.component().name()), value, part);
    }
    return FormShape.make(shape.type(), values);
  }

  /** Tells that a field stands there under two of its names. */
  private void tellTwice(String path, FormShape shape, String name) {
    FormShape.Part part = shape.find(name).orElseThrow();
    List<String> names = new ArrayList<>(part.aliases());
    names.add(part.component().name());
    names.remove(name);
    problems.add(
        Problem.of(path, DocumentRule.FIELD_ONCE).near(Optional.of(String.join(", ", names))));
  }

  private static Optional<String> near(String name, FormShape shape, Map<String, JsonValue> found) {
    return Nearest.to(
        name, shape.parts().keySet().stream().filter(known -> !found.containsKey(known)).toList());
  }

  private void tellUnknown(String path, FormShape shape, Optional<String> near) {
    problems.add(
        Problem.of(
                path,
                DocumentRule.KNOWN_FIELD,
                "choices",
                shape.parts().keySet().stream().collect(joining(", ")))
            .near(near));
  }

  private @Nullable Object value(String path, JsonValue value, FormShape.Part part) {
    FormComponent component = part.component();
    if (value instanceof JsonValue.Nothing) {
      return null;
    }
    if (!component.many()) {
      return single(path, value, part);
    }
    if (!(value instanceof JsonValue.Items items)) {
      tell(Problem.of(path, DocumentRule.LIST), value);
      return null;
    }
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < items.values().size(); i++) {
      JsonValue one = items.values().get(i);
      values.add(
          one instanceof JsonValue.Nothing ? null : single(JsonPaths.join(path, i), one, part));
    }
    return values;
  }

  private @Nullable Object single(String path, JsonValue value, FormShape.Part part) {
    FormKind kind = part.component().kind();
    return switch (kind) {
      case FORM, ITEM -> form(path, value, part.held());
      case FLAG -> flag(path, value);
      case COUNT, POSITIVE -> count(path, value);
      case AMOUNT, SIGNED_AMOUNT -> whole(path, value, Long.MAX_VALUE);
      case ANSWER -> answer(path, value);
      case YEAR, PERIOD ->
          value instanceof JsonValue.Figure ? value.shown() : text(path, value, part);
      default -> text(path, value, part);
    };
  }

  private @Nullable Boolean flag(String path, JsonValue value) {
    if (value instanceof JsonValue.Truth truth) {
      return truth.value();
    }
    tell(Problem.of(path, DocumentRule.TRUE_OR_FALSE), value);
    return null;
  }

  private @Nullable Integer count(String path, JsonValue value) {
    Long number = whole(path, value, Integer.MAX_VALUE);
    return number == null ? null : Math.toIntExact(number);
  }

  private @Nullable Long whole(String path, JsonValue value, long most) {
    if (value instanceof JsonValue.Figure figure && figure.digits().matches("-?\\d{1,19}")) {
      try {
        long number = Long.parseLong(figure.digits());
        if (number <= most && number >= -most - 1) {
          return number;
        }
      } catch (NumberFormatException e) {
        // too large, which is told below
      }
    }
    tell(Problem.of(path, DocumentRule.WHOLE_NUMBER), value);
    return null;
  }

  private @Nullable String text(String path, JsonValue value, FormShape.Part part) {
    if (value instanceof JsonValue.Text text) {
      return text.text();
    }
    FormComponent component = part.component();
    if (component.kind() == FormKind.CHOICE) {
      return value.shown(); // which is none of the names; the form tells them
    }
    tell(expected(path, component), value);
    // An id stays one, so that what refers to it is found.
    return value instanceof JsonValue.Figure ? value.shown() : null;
  }

  private static Problem expected(String path, FormComponent component) {
    return switch (component.kind()) {
      case DAY -> Problem.of(path, DocumentRule.DAY);
      case MONTH -> Problem.of(path, DocumentRule.MONTH);
      case YEAR -> Problem.of(path, DocumentRule.YEAR);
      case PERIOD -> Problem.of(path, DocumentRule.PERIOD);
      case SHARE -> reasoned(path, DocumentRule.SHARE, "a share in quotes, such as \"50%\"");
      case FACTOR -> reasoned(path, DocumentRule.FACTOR, "a factor in quotes, such as \"0.3\"");
      case CITATION -> reasoned(path, DocumentRule.CITATION, "a citation in quotes");
      case LOCALITY -> Problem.of(path, DocumentRule.LOCALITY_ID);
      default -> Problem.of(path, DocumentRule.TEXT);
    };
  }

  private static Problem reasoned(String path, DocumentRule rule, String expected) {
    return Problem.of(path, rule, "reason", "must be " + expected);
  }

  /** An answer as it is written: what it must be is known when the point is. */
  private @Nullable Object answer(String path, JsonValue value) {
    if (value instanceof JsonValue.Truth truth) {
      return truth.value();
    }
    if (value instanceof JsonValue.Figure figure) {
      return figure.digits().matches("-?\\d{1,18}")
          ? (Object) Long.valueOf(figure.digits())
          : new java.math.BigDecimal(
              figure.digits().substring(0, Math.min(40, figure.digits().length())));
    }
    if (value instanceof JsonValue.Items) {
      tell(reasoned(path, DocumentRule.ANSWER, "one answer, not a list"), value);
      return null;
    }
    return value instanceof JsonValue.Members
        ? form(path, value, CeilingTableForm.class)
        : value.shown();
  }

  private void tell(Problem problem, JsonValue value) {
    problems.add(problem.of(value.shown()));
  }
}
