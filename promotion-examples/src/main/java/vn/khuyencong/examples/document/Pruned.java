package vn.khuyencong.examples.document;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.document.DocumentForm;

/** Leaves elements out of the lists of a document. */
final class Pruned {
  private Pruned() {}

  /** {@code form} without those that {@code dropped} numbers, by the paths of their lists. */
  static DocumentForm of(DocumentForm form, Map<String, Set<Integer>> dropped) {
    return (DocumentForm) record("", form, dropped);
  }

  private static Object record(String path, Record form, Map<String, Set<Integer>> dropped) {
    RecordComponent[] components = form.getClass().getRecordComponents();
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String at = path.isEmpty() ? components[i].getName() : path + "." + components[i].getName();
      values[i] = value(at, read(form, components[i]), dropped);
    }
    return FormShape.make(form.getClass(), values);
  }

  private static @Nullable Object value(
      String path, @Nullable Object value, Map<String, Set<Integer>> dropped) {
    if (value instanceof List<?> all && dropped.containsKey(path)) {
      List<@Nullable Object> rest = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if (!dropped.getOrDefault(path, Set.of()).contains(i)) {
          rest.add(all.get(i));
        }
      }
      return rest;
    }
    return value instanceof Record inner
            && dropped.keySet().stream().anyMatch(list -> list.startsWith(path + "."))
        ? record(path, inner, dropped)
        : value;
  }

  private static @Nullable Object read(Record form, RecordComponent component) {
    try {
      return component.getAccessor().invoke(form);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("component must be read: " + component, e);
    }
  }
}
