package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.support.RepayableRow;

/** A {@link RepayableRow} as a document writes it, with its components by the same names. */
public record RepayableRowForm(
    @Nullable Long most,
    @Nullable Integer months,
    @Nullable ValidityForm validity,
    @Nullable String citation,
    @Nullable String evidence,
    @Nullable RowConditionsForm conditions,
    @Nullable String note)
    implements Form<RepayableRow> {

  /** {@code row} as a document writes it. */
  public static RepayableRowForm of(RepayableRow row) {
    return new RepayableRowForm(
        Written.dong(row.most()),
        Written.plain(row.months()),
        Written.form(row.validity(), ValidityForm::of),
        row.citation().toString(),
        row.evidence().name(),
        Written.form(row.conditions(), RowConditionsForm::of),
        Written.plain(row.note()));
  }

  @Override
  public @Nullable RepayableRow make(Fields at) {
    return at.make(
        () ->
            new RepayableRow(
                at.amount("most", most).optional(),
                at.count("months", months).optional(),
                at.form("validity", validity).optional(),
                at.citation("citation", citation).required(),
                at.choice("evidence", evidence, Evidence.values()).required(),
                at.form("conditions", conditions).optional(),
                at.text("note", note).optional()));
  }
}
