package vn.khuyencong.document;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts faults into forms. */
final class FaultyForms {
  private FaultyForms() {}

  /**
   * What can be made wrong in {@code form}: the places of its plain values, each with what is wrong
   * there.
   */
  static Map<String, Object> faults(Form<?> form) {
    Map<String, Object> faults = new LinkedHashMap<>();
    collect("", form, faults);
    return faults;
  }

  private static void collect(String path, Form<?> form, Map<String, Object> faults) {
    for (FormComponent component : described(form).components()) {
      Object value = Forms.read(form, component(form, component.name()));
      String at = path.isEmpty() ? component.name() : path + "." + component.name();
      if (value instanceof List<?> many) {
        for (int i = 0; i < many.size(); i++) {
          collect(at + "[" + i + "]", component, many.get(i), faults);
        }
      } else if (value != null) {
        collect(at, component, value, faults);
      }
    }
  }

  private static void collect(
      String at, FormComponent component, Object value, Map<String, Object> faults) {
    if (value instanceof Form<?> inner) {
      collect(at, inner, faults);
    } else {
      faults.put(at, wrong(component, value, faults.size()));
    }
  }

  private static Object wrong(FormComponent component, Object value, int number) {
    if (value instanceof Long amount) {
      return amount < 0 ? (Object) true : -1L; // below zero is right where money was taken back
    }
    if (value instanceof Integer) {
      return -1;
    }
    return switch (component.kind()) {
      case TEXT, CITATION -> " ";
      case LOCALITY -> "nowhere " + number;
      case FLAG -> value;
      default -> "wrong";
    };
  }

  /** {@code form} with what {@code wrong} says at its places. */
  static Form<?> with(Form<?> form, Map<String, Object> wrong) {
    return (Form<?>) Objects.requireNonNull(rewritten("", form, wrong));
  }

  private static @Nullable Object rewritten(
      String path, @Nullable Object value, Map<String, Object> wrong) {
    if (wrong.containsKey(path)) {
      return wrong.get(path);
    }
    if (value instanceof List<?> many) {
      List<@Nullable Object> copy = new ArrayList<>();
      for (int i = 0; i < many.size(); i++) {
        copy.add(rewritten(path + "[" + i + "]", many.get(i), wrong));
      }
      return copy;
    }
    if (!(value instanceof Form<?> form)) {
      return value;
    }
    Form<?> copy = form;
    for (RecordComponent component : form.getClass().getRecordComponents()) {
      String at = path.isEmpty() ? component.getName() : path + "." + component.getName();
      copy =
          Forms.with(copy, component.getName(), rewritten(at, Forms.read(form, component), wrong));
    }
    return copy;
  }

  /** An empty form of the type of {@code form}, which says what its components are. */
  static Form<?> described(Form<?> form) {
    Form<?> empty = form;
    for (RecordComponent component : form.getClass().getRecordComponents()) {
      empty = Forms.with(empty, component.getName(), null);
    }
    return empty;
  }

  private static RecordComponent component(Form<?> form, String name) {
    return List.of(form.getClass().getRecordComponents()).stream()
        .filter(one -> one.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
