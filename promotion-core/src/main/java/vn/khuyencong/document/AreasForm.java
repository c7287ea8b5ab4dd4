package vn.khuyencong.document;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of difficult and other areas as a file of its own: which localities lie in them, on which
 * days, by which text.
 *
 * @param version version of its form; {@link DocumentForm#VERSION} if left out
 * @param title what the list is
 * @param note what its reader should know of it
 * @param areas the rows of the list
 */
public record AreasForm(
    @Nullable Integer version,
    @Nullable String title,
    @Nullable String note,
    @Nullable List<LocalityAreaForm> areas)
    implements Form<List<LocalityArea>> {

  /** {@code areas} as a list of their own. */
  public static AreasForm of(String title, Collection<LocalityArea> areas) {
    return new AreasForm(
        DocumentForm.VERSION, title, null, Written.list(areas, LocalityAreaForm::of));
  }

  @Override
  public @Nullable List<LocalityArea> make(Fields at) {
    DocumentForm.checkVersion(at, version);
    return at.make(
        () -> {
          at.text("title", title).optional();
          at.text("note", note).optional();
          return at.forms("areas", areas).required();
        });
  }
}
