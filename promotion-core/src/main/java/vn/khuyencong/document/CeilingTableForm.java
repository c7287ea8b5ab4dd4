package vn.khuyencong.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.TableCompleteness;
import vn.khuyencong.support.TableSource;

/** A {@link CeilingTable} as a document writes it, with its components by the same names. */
public record CeilingTableForm(
    @Nullable String name,
    @Nullable String instrument,
    @Nullable String source,
    @Nullable List<CeilingRowForm> rows,
    @Nullable String completeness,
    @Nullable List<ItemForm> items,
    @Nullable String note,
    @Nullable ValidityForm validity)
    implements Form<CeilingTable> {

  /** {@code table} as a document writes it. */
  public static CeilingTableForm of(CeilingTable table) {
    return new CeilingTableForm(
        table.name(),
        table.instrument().toString(),
        table.source().name(),
        Written.list(table.rows(), CeilingRowForm::of),
        Written.name(table.completeness()),
        Written.list(table.items(), ItemForm::of),
        Written.plain(table.note()),
        Written.form(table.validity(), ValidityForm::of));
  }

  @Override
  public @Nullable CeilingTable make(Fields at) {
    return at.make(
        () ->
            new CeilingTable(
                at.text("name", name).required(),
                at.citation("instrument", instrument).required(),
                at.choice("source", source, TableSource.values()).required(),
                at.forms("rows", rows).required(),
                at.choice("completeness", completeness, TableCompleteness.values()).optional(),
                definitions(at),
                at.line("note", note).optional(),
                at.form("validity", validity).optional()));
  }

  /** The items of its own; one of the circulars is none. */
  private List<LocalItem> definitions(Fields at) {
    List<LocalItem> own = new ArrayList<>();
    List<SpendingItem> all = at.list("items", items);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof LocalItem item) {
        own.add(item);
      } else {
        at.problem("items[" + i + "]", DocumentRule.OWN_ITEM);
      }
    }
    return own;
  }
}
