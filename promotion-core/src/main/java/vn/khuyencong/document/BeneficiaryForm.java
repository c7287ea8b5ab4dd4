package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Beneficiary;

/** A {@link Beneficiary} as a document writes it, with its components by the same names. */
public record BeneficiaryForm(
    @Nullable String id,
    @Nullable FacilityForm facility,
    @Nullable Long share,
    @Nullable Integer earlierSupportsAbroad)
    implements Form<Beneficiary> {

  /** {@code beneficiary} as a document writes it. */
  public static BeneficiaryForm of(Beneficiary beneficiary) {
    return new BeneficiaryForm(
        beneficiary.id(),
        Written.form(beneficiary.facility(), FacilityForm::of),
        Written.dong(beneficiary.share()),
        Written.plain(beneficiary.earlierSupportsAbroad()));
  }

  @Override
  public @Nullable Beneficiary make(Fields at) {
    return at.make(
        () ->
            new Beneficiary(
                at.text("id", id).required(),
                at.form("facility", facility).optional(),
                at.amount("share", share).optional(),
                at.count("earlierSupportsAbroad", earlierSupportsAbroad).optional()));
  }
}
