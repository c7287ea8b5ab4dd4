package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.support.CeilingMultiple;

/** A {@link CeilingMultiple} as a document writes it, with its components by the same names. */
public record CeilingMultipleForm(@Nullable String factor, @Nullable ItemForm of)
    implements Form<CeilingMultiple> {

  /** {@code multiple} as a document writes it. */
  public static CeilingMultipleForm of(CeilingMultiple multiple) {
    return new CeilingMultipleForm(
        multiple.factor().toString(), Written.form(multiple.of(), ItemForm::of));
  }

  @Override
  public @Nullable CeilingMultiple make(Fields at) {
    return at.make(
        () ->
            new CeilingMultiple(
                at.factor("factor", factor).required(), at.item("of", of).optional()));
  }
}
