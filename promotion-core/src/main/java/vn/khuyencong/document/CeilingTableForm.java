package vn.khuyencong.document;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.CeilingTableBuilder;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.RepayableRow;
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
    @Nullable ValidityForm validity,
    @Nullable List<RepayableRowForm> repayable)
    implements Form<CeilingTable> {

  /** {@code table} as a document writes it. */
  public static CeilingTableForm of(CeilingTable table) {
    return new CeilingTableForm(
        table.name(),
        table.instrument().toString(),
        table.source().name(),
        table.rows().stream().map(CeilingRowForm::of).toList(),
        Written.name(table.completeness()),
        Written.list(table.items(), ItemForm::of),
        Written.plain(table.note()),
        Written.form(table.validity(), ValidityForm::of),
        Written.list(table.repayable(), RepayableRowForm::of));
  }

  /** {@code places} and the items that this table names, whatever is wrong with it. */
  public Places addedTo(Places places) {
    return places.withItems(
        Stream.concat(ProjectIds.each(items), ProjectIds.each(rows).map(CeilingRowForm::item))
            .filter(Objects::nonNull)
            .map(ItemForm::code)
            .filter(Objects::nonNull)
            .collect(toImmutableSet()));
  }

  @Override
  public @Nullable CeilingTable make(Fields at) {
    Field<List<CeilingRow>> all = at.forms("rows", rows);
    List<LocalItem> own = definitions(at);
    Field<Validity> days = at.form("validity", validity);
    List<RepayableRow> ofRepayable = at.list("repayable", repayable);
    Field<TableCompleteness> whole =
        at.choice("completeness", completeness, TableCompleteness.values());
    at.apart(
        DocumentRule.NO_OVERLAP,
        "repayable",
        repayable,
        ofRepayable,
        two -> named(days.value()).repayable(two).build());
    if (rows != null && rows.isEmpty() && (repayable == null || repayable.isEmpty())) {
      at.rule(
          DocumentRule.TABLE_ROW,
          () -> named(days.value()).completeness(whole.value()).build(),
          whole);
    }
    all.value().ifPresent(right -> TableRows.check(at, this, right, own, days.value()));
    return at.make(
        () ->
            new CeilingTable(
                at.text("name", name).required(),
                at.citation("instrument", instrument).required(),
                at.choice("source", source, TableSource.values()).required(),
                all.required(),
                whole.optional(),
                own,
                at.text("note", note).optional(),
                days.optional(),
                ofRepayable));
  }

  private static CeilingTableBuilder named(Optional<Validity> days) {
    return CeilingTable.builder()
        .name("x")
        .instrument(Citation.of("x"))
        .source(TableSource.UNKNOWN)
        .completeness(TableCompleteness.PARTIAL)
        .validity(days);
  }

  /** The items of its own; one of the circulars is none. */
  private List<LocalItem> definitions(Fields at) {
    List<ItemForm> forms = items == null ? List.of() : items;
    for (int i = 0; i < forms.size(); i++) {
      ItemForm item = forms.get(i);
      if (item != null && item.isNational()) {
        at.problem("items[" + i + "]", DocumentRule.OWN_ITEM);
      }
    }
    return at.list("items", items).stream()
        .filter(LocalItem.class::isInstance)
        .map(LocalItem.class::cast)
        .toList();
  }
}
