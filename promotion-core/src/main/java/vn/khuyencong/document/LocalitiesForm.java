package vn.khuyencong.document;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.place.Locality;

/**
 * A list of localities that documents refer to by id, as a file of its own.
 *
 * @param version version of its form; {@link DocumentForm#VERSION} if left out
 * @param title what the list is
 * @param note what its reader should know of it
 * @param localities the localities, in any order
 */
public record LocalitiesForm(
    @Nullable Integer version,
    @Nullable String title,
    @Nullable String note,
    @Nullable List<LocalityForm> localities)
    implements Form<List<Locality>> {

  /** {@code localities} as a list of their own; what they lie within must be among them. */
  public static LocalitiesForm of(String title, Collection<Locality> localities) {
    return new LocalitiesForm(
        DocumentForm.VERSION, title, null, Written.list(localities, LocalityForm::of));
  }

  /**
   * {@code places} and those of this list that are right; the ids of the others are known, so that
   * what names them is not told as a fault of its own.
   */
  public Places addedTo(Places places) {
    Fields apart = new Fields(new Problems(), places);
    return places
        .with(LocalityList.resolve(apart, "localities", localities))
        .listing(LocalityList.ids(localities));
  }

  @Override
  public @Nullable List<Locality> make(Fields at) {
    DocumentForm.checkVersion(at, version);
    List<Locality> listed = LocalityList.resolve(at, "localities", localities);
    return at.make(
        () -> {
          at.text("title", title).optional();
          at.text("note", note).optional();
          return listed;
        });
  }
}
