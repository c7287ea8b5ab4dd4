package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.support.CeilingMultiple;
import vn.khuyencong.support.SupportItem;

/** A {@link CeilingMultiple} as a document writes it, with its components by the same names. */
public record CeilingMultipleForm(@Nullable String factor, @Nullable String of)
    implements Form<CeilingMultiple> {

  /** {@code multiple} as a document writes it. */
  public static CeilingMultipleForm of(CeilingMultiple multiple) {
    return new CeilingMultipleForm(multiple.factor().toString(), Written.name(multiple.of()));
  }

  @Override
  public @Nullable CeilingMultiple make(Fields at) {
    return at.make(
        () ->
            new CeilingMultiple(
                at.factor("factor", factor).required(),
                at.choice("of", of, SupportItem.values()).optional()));
  }
}
