package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.facility.Ownership;

/** An {@link Ownership} as a document writes it, with its components by the same names. */
public record OwnershipForm(@Nullable Boolean byWomen, @Nullable Boolean byEthnicMinority)
    implements Form<Ownership> {

  /** {@code ownership} as a document writes it. */
  public static OwnershipForm of(Ownership ownership) {
    return new OwnershipForm(
        Written.plain(ownership.byWomen()), Written.plain(ownership.byEthnicMinority()));
  }

  @Override
  public @Nullable Ownership make(Fields at) {
    return at.make(
        () ->
            new Ownership(
                at.flag("byWomen", byWomen).optional(),
                at.flag("byEthnicMinority", byEthnicMinority).optional()));
  }
}
