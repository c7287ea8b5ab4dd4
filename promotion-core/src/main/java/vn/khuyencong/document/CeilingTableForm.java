package vn.khuyencong.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.TableSource;

/** A {@link CeilingTable} as a document writes it, with its components by the same names. */
public record CeilingTableForm(
    @Nullable String name,
    @Nullable String instrument,
    @Nullable String source,
    @Nullable List<CeilingRowForm> rows)
    implements Form<CeilingTable> {

  /** {@code table} as a document writes it. */
  public static CeilingTableForm of(CeilingTable table) {
    return new CeilingTableForm(
        table.name(),
        table.instrument().toString(),
        table.source().name(),
        Written.list(table.rows(), CeilingRowForm::of));
  }

  @Override
  public @Nullable CeilingTable make(Fields at) {
    return at.make(
        () ->
            new CeilingTable(
                at.text("name", name).required(),
                at.citation("instrument", instrument).required(),
                at.choice("source", source, TableSource.values()).required(),
                at.forms("rows", rows).required()));
  }
}
