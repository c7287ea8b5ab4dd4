package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.SpendingCeiling;

/** A {@link CeilingRow} as a document writes it, with its components by the same names. */
public record CeilingRowForm(
    @Nullable ItemForm item,
    @Nullable SpendingCeilingForm ceiling,
    @Nullable ValidityForm validity,
    @Nullable String citation,
    @Nullable String evidence,
    @Nullable RowConditionsForm conditions,
    @Nullable String note)
    implements Form<CeilingRow> {

  /** {@code row} as a document writes it. */
  public static CeilingRowForm of(CeilingRow row) {
    return new CeilingRowForm(
        ItemForm.of(row.item()),
        SpendingCeilingForm.of(row.ceiling()),
        Written.form(row.validity(), ValidityForm::of),
        row.citation().toString(),
        row.evidence().name(),
        Written.form(row.conditions(), RowConditionsForm::of),
        Written.plain(row.note()));
  }

  @Override
  public @Nullable CeilingRow make(Fields at) {
    Field<SpendingCeiling> limit = at.form("ceiling", ceiling);
    at.asked(
        DocumentRule.SETS_LIMIT,
        limit,
        most ->
            CeilingRow.builder()
                .item(LocalItem.of("x"))
                .ceiling(most)
                .citation(Citation.of("x"))
                .evidence(Evidence.SEEN)
                .build());
    return at.make(
        () ->
            new CeilingRow(
                at.item("item", item).required(),
                limit.required(),
                at.form("validity", validity).optional(),
                at.citation("citation", citation).required(),
                at.choice("evidence", evidence, Evidence.values()).required(),
                at.form("conditions", conditions).optional(),
                at.text("note", note).optional()));
  }
}
