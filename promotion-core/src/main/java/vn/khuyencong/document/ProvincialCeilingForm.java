package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.network.ProvincialCeiling;

/** A {@link ProvincialCeiling} as a document writes it, with its components by the same names. */
public record ProvincialCeilingForm(
    @Nullable String most, @Nullable ValidityForm validity, @Nullable String citation)
    implements Form<ProvincialCeiling> {

  /** {@code ceiling} as a document writes it. */
  public static ProvincialCeilingForm of(ProvincialCeiling ceiling) {
    return new ProvincialCeilingForm(
        ceiling.most().toString(),
        ValidityForm.of(ceiling.validity()),
        ceiling.citation().toString());
  }

  @Override
  public @Nullable ProvincialCeiling make(Fields at) {
    return at.make(
        () ->
            new ProvincialCeiling(
                at.factor("most", most).required(),
                at.form("validity", validity).required(),
                at.citation("citation", citation).required()));
  }
}
