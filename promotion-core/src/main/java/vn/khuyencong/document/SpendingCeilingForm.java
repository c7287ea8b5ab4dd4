package vn.khuyencong.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.support.CeilingKind;
import vn.khuyencong.support.CostBase;
import vn.khuyencong.support.SpendingCeiling;

/** A {@link SpendingCeiling} as a document writes it, with its components by the same names. */
public record SpendingCeilingForm(
    @Nullable String kind,
    @Nullable String share,
    @Nullable String base,
    @Nullable Long cap,
    @Nullable CeilingMultipleForm multiple,
    @Nullable List<String> references)
    implements Form<SpendingCeiling> {

  /** {@code ceiling} as a document writes it. */
  public static SpendingCeilingForm of(SpendingCeiling ceiling) {
    return new SpendingCeilingForm(
        ceiling.kind().name(),
        Written.text(ceiling.share()),
        Written.name(ceiling.base()),
        Written.dong(ceiling.cap()),
        Written.form(ceiling.multiple(), CeilingMultipleForm::of),
        Written.list(ceiling.references(), Citation::toString));
  }

  @Override
  public @Nullable SpendingCeiling make(Fields at) {
    return at.make(
        () ->
            new SpendingCeiling(
                at.choice("kind", kind, CeilingKind.values()).required(),
                at.share("share", share).optional(),
                at.choice("base", base, CostBase.values()).optional(),
                at.amount("cap", cap).optional(),
                at.form("multiple", multiple).optional(),
                at.citations("references", references)));
  }
}
