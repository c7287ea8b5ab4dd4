package vn.khuyencong.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.Coefficient;
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
    Field<Coefficient> times = at.factor("factor", factor);
    at.asked(DocumentRule.ABOVE_ZERO, times, by -> new CeilingMultiple(by, Optional.empty()));
    return at.make(() -> new CeilingMultiple(times.required(), at.item("of", of).optional()));
  }
}
