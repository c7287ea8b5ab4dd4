package vn.khuyencong.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.gate.Gate;

/**
 * An id where it is written: one that is spelled in two ways would count for two.
 *
 * @param path where
 * @param id the id
 */
record Spelled(String path, String id) {

  /** Tells each of {@code ids} that is spelled otherwise than one before it. */
  static void oneWay(Fields at, List<Spelled> ids) {
    Map<String, String> first = new HashMap<>();
    for (Spelled one : ids) {
      String before = first.putIfAbsent(Gate.compared(one.id), one.id);
      if (before != null && !before.equals(one.id)) {
        at.add(
            Problem.of(at.join(one.path), DocumentRule.SPELLED_ONE_WAY)
                .of(one.id)
                .near(Optional.of(before)));
      }
    }
  }

  /** Each of {@code ids} as it is first spelled; what differs among them is told of them. */
  static List<Spelled> firsts(List<Spelled> ids) {
    Map<String, Spelled> first = new LinkedHashMap<>();
    ids.forEach(one -> first.putIfAbsent(Gate.compared(one.id), one));
    return List.copyOf(first.values());
  }

  /** The ids that {@code id} finds in {@code forms}, the list {@code list}. */
  static <F> List<Spelled> each(
      String list, String component, @Nullable List<F> forms, Function<F, @Nullable String> id) {
    return all(
        list,
        forms,
        (path, form) -> {
          String written = id.apply(form);
          return FieldText.isNamed(written)
              ? List.of(new Spelled(path + "." + component, String.valueOf(written)))
              : List.of();
        });
  }

  /** What {@code ids} finds in each of {@code forms}, given its path. */
  static <F> List<Spelled> all(
      String list, @Nullable List<F> forms, BiFunction<String, F, List<Spelled>> ids) {
    List<Spelled> all = new ArrayList<>();
    for (int i = 0; forms != null && i < forms.size(); i++) {
      F form = forms.get(i);
      if (form != null) {
        all.addAll(ids.apply(list + "[" + i + "]", form));
      }
    }
    return all;
  }
}
