package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.SupportItem;

/** A {@link CeilingRow} as a document writes it, with its components by the same names. */
public record CeilingRowForm(
    @Nullable String item,
    @Nullable SpendingCeilingForm ceiling,
    @Nullable ValidityForm validity,
    @Nullable String citation,
    @Nullable String evidence)
    implements Form<CeilingRow> {

  /** {@code row} as a document writes it. */
  public static CeilingRowForm of(CeilingRow row) {
    return new CeilingRowForm(
        row.item().name(),
        SpendingCeilingForm.of(row.ceiling()),
        ValidityForm.of(row.validity()),
        row.citation().toString(),
        row.evidence().name());
  }

  @Override
  public @Nullable CeilingRow make(Fields at) {
    return at.make(
        () ->
            new CeilingRow(
                at.choice("item", item, SupportItem.values()).required(),
                at.form("ceiling", ceiling).required(),
                at.form("validity", validity).required(),
                at.citation("citation", citation).required(),
                at.choice("evidence", evidence, Evidence.values()).required()));
  }
}
