package vn.khuyencong.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ids within a document: each is used once, and what is referred to is there. */
final class References {
  private References() {}

  /** The ids of {@code forms}, the list {@code list}; one used twice is told at the second. */
  static <F> Set<String> once(
      Fields at, String list, @Nullable List<F> forms, Function<F, @Nullable String> id) {
    return once(at, new HashSet<>(), list, "id", forms, id);
  }

  /** The same, where {@code seen} are used already. */
  static <F> Set<String> once(
      Fields at,
      Set<String> seen,
      String list,
      String component,
      @Nullable List<F> forms,
      Function<F, @Nullable String> id) {
    Set<String> ids = new HashSet<>(seen);
    for (int i = 0; forms != null && i < forms.size(); i++) {
      F form = forms.get(i);
      String written = form == null ? null : id.apply(form);
      if (written != null && FieldText.isNamed(written) && !ids.add(written)) {
        String place = at.join(list) + "[" + i + "]." + component;
        at.add(Problem.of(place, DocumentRule.ID_ONCE).of(written));
      }
    }
    return ids;
  }

  /** Tells each of {@code forms} that refers to none of {@code ids}, those of {@code target}. */
  static <F> void known(
      Fields at,
      String list,
      String component,
      @Nullable List<F> forms,
      Function<F, @Nullable String> reference,
      String target,
      Set<String> ids) {
    NearNames known = new NearNames(ids);
    for (int i = 0; forms != null && i < forms.size(); i++) {
      F form = forms.get(i);
      String written = form == null ? null : reference.apply(form);
      if (written != null && FieldText.isNamed(written) && !ids.contains(written)) {
        String place = at.join(list) + "[" + i + "]." + component;
        at.add(NameProblem.reference(place, written, at.join(target), known));
      }
    }
  }
}
