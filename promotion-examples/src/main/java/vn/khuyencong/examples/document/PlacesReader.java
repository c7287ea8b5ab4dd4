package vn.khuyencong.examples.document;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.document.AreasForm;
import vn.khuyencong.document.CeilingTableForm;
import vn.khuyencong.document.LocalitiesForm;
import vn.khuyencong.document.LocalityArea;
import vn.khuyencong.document.Nearest;
import vn.khuyencong.document.Places;
import vn.khuyencong.place.Locality;

/** Reads localities, and the areas they lie in, from files of their own. */
public final class PlacesReader {
  private static final int SHOWN = 5;

  private PlacesReader() {}

  /**
   * The localities that {@code input} lists, or everything that is wrong with them.
   *
   * @param places the areas that they lie in, from a list of its own
   * @throws UnusableInputException if it is no JSON
   */
  public static Checked<List<Locality>> localities(JsonInput input, Places places) {
    return FormFiles.read(input, LocalitiesForm.class, form -> form.resolve(places));
  }

  /**
   * The areas that {@code input} lists, or everything that is wrong with them.
   *
   * @throws UnusableInputException if it is no JSON
   */
  public static Checked<List<LocalityArea>> areas(JsonInput input) {
    return FormFiles.read(input, AreasForm.class, AreasForm::resolve);
  }

  /**
   * {@code places} and what can be read of a list of localities or a table in which something is
   * wrong, so that what names it is not told as a fault of its own.
   *
   * @throws UnusableInputException if it is no JSON
   */
  public static Places withPartOf(JsonInput input, FileKind kind, Places places) {
    JsonValue root = input.naming(input::text).root();
    FormReader reader = new FormReader();
    if (kind == FileKind.LOCALITIES) {
      LocalitiesForm form = reader.form("", root, LocalitiesForm.class);
      return form == null ? places : form.addedTo(places);
    }
    if (kind == FileKind.TABLE) {
      CeilingTableForm form = reader.form("", root, CeilingTableForm.class);
      return form == null ? places : form.addedTo(places);
    }
    return places;
  }

  /**
   * What is to be told of areas of localities that neither {@code document} nor {@code places}
   * have: of them nothing is said, which may be meant, or a slip of an id.
   */
  public static Optional<String> unknown(
      List<LocalityArea> areas, JsonInput document, Places places) {
    if (areas.isEmpty()) {
      return Optional.empty();
    }
    Set<String> known = new LinkedHashSet<>(ids(document.naming(document::text).root()));
    places.all().forEach(one -> known.add(one.id()));
    List<String> unknown =
        areas.stream()
            .map(LocalityArea::locality)
            .distinct()
            .filter(id -> !known.contains(id))
            .toList();
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "areas of localities that the document does not have say nothing of it, "
                + unknown.size()
                + ": "
                + unknown.stream()
                    .limit(SHOWN)
                    .map(id -> id + nearest(id, known))
                    .collect(joining(", "))
                + (unknown.size() > SHOWN ? ", …" : ""));
  }

  private static String nearest(String id, Set<String> known) {
    return Nearest.to(id, known).map(near -> " (nearest known: " + near + ")").orElse("");
  }

  private static List<String> ids(JsonValue document) {
    return document instanceof JsonValue.Members members
            && members.fields().get("localities") instanceof JsonValue.Items items
        ? items.values().stream().flatMap(PlacesReader::id).toList()
        : List.of();
  }

  private static Stream<String> id(JsonValue locality) {
    return locality instanceof JsonValue.Members members
            && members.fields().get("id") instanceof JsonValue.Text id
        ? Stream.of(id.text())
        : Stream.empty();
  }
}
