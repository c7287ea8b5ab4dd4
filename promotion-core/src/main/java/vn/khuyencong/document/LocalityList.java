package vn.khuyencong.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityLevel;

/** Makes localities of the flat list of a document, in any order of the list. */
final class LocalityList {
  private final Fields at;
  private final String list;
  private final List<LocalityForm> forms;
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final Map<Integer, Locality> made = new LinkedHashMap<>();
  private final Set<Integer> begun = new LinkedHashSet<>();
  private final Set<Integer> inProgress = new LinkedHashSet<>();
  private final Places places;

  private LocalityList(Fields at, String list, List<LocalityForm> forms) {
    this.at = at;
    this.list = list;
    this.forms = forms;
    this.places = at.places().listing(ids(forms));
  }

  /** The localities of {@code forms} that are right, in their order. */
  static List<Locality> resolve(Fields at, String list, @Nullable List<LocalityForm> forms) {
    at.describeList(list);
    LocalityList all = new LocalityList(at, list, forms == null ? List.of() : forms);
    all.index();
    for (int i = 0; i < all.forms.size(); i++) {
      all.resolve(i, 1);
    }
    return all.inOrder();
  }

  /** The ids of {@code forms}, right or wrong. */
  static Set<String> ids(@Nullable List<LocalityForm> forms) {
    Set<String> ids = new LinkedHashSet<>();
    ProjectIds.each(forms).map(LocalityForm::id).filter(Objects::nonNull).forEach(ids::add);
    return ids;
  }

  private List<Locality> inOrder() {
    List<Locality> localities = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      Locality locality = made.get(i);
      if (locality != null) {
        localities.add(locality);
      }
    }
    return localities;
  }

  private void index() {
    for (int i = 0; i < forms.size(); i++) {
      LocalityForm form = forms.get(i);
      String id = form == null ? null : form.id();
      if (id != null && FieldText.isNamed(id) && indexes.putIfAbsent(id, i) != null) {
        at.add(Problem.of(place(i, ".id"), DocumentRule.ID_ONCE).of(id));
      }
    }
  }

  private void resolve(int index, int depth) {
    LocalityForm form = forms.get(index);
    if (!begun.add(index)) {
      return;
    }
    if (form == null) {
      at.problem(list + "[" + index + "]", DocumentRule.REQUIRED);
      return;
    }
    inProgress.add(index);
    Integer containing = form.within() == null ? null : indexes.get(form.within());
    if (containing == null || isResolved(index, containing, depth)) {
      Locality locality = form.make(at.in(around(containing)).at(list + "[" + index + "]"));
      if (locality != null) {
        made.put(index, locality);
      }
    }
    inProgress.remove(index);
  }

  /** Resolves what {@code index} lies within; false if that cannot be, which is told. */
  private boolean isResolved(int index, int containing, int depth) {
    if (inProgress.contains(containing)) {
      tell(index, DocumentRule.WITHIN_ITSELF);
      return false;
    }
    if (depth >= LocalityLevel.values().length && !begun.contains(containing)) {
      tell(index, DocumentRule.WITHIN_TOO_DEEP);
      return false;
    }
    resolve(containing, depth + 1);
    return true;
  }

  private void tell(int index, DocumentRule rule) {
    String id = forms.get(index).id();
    at.add(Problem.of(place(index, ".within"), rule).of(FieldText.called(id)));
  }

  /** The places known before, and the unit {@code containing} if it is right. */
  private Places around(@Nullable Integer containing) {
    Locality unit = containing == null ? null : made.get(containing);
    return unit == null ? places : places.beside(unit);
  }

  private String place(int index, String component) {
    return at.join(list) + "[" + index + "]" + component;
  }
}
