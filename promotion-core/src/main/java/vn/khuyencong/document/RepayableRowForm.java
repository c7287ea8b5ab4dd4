package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.RepayableRow;
import vn.khuyencong.support.RepayableRowBuilder;
import vn.khuyencong.support.RowConditions;

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
    Field<Vnd> sum = at.amount("most", most);
    Field<Integer> term = at.count("months", months);
    Field<RowConditions> asked = at.form("conditions", conditions);
    at.rule(
        DocumentRule.EITHER,
        () -> named().most(sum.value()).months(term.value()).build(),
        sum,
        term);
    at.asked(DocumentRule.NO_QUANTITY, asked, which -> named().months(1).conditions(which).build());
    return at.make(
        () ->
            new RepayableRow(
                sum.optional(),
                term.optional(),
                at.form("validity", validity).optional(),
                at.citation("citation", citation).required(),
                at.choice("evidence", evidence, Evidence.values()).required(),
                asked.optional(),
                at.text("note", note).optional()));
  }

  private static RepayableRowBuilder named() {
    return RepayableRow.builder().citation(Citation.of("x")).evidence(Evidence.SEEN);
  }
}
