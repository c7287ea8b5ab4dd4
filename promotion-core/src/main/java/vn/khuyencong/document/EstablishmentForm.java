package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.network.Authority;
import vn.khuyencong.network.Establishment;

/** An {@link Establishment} as a document writes it, with its components by the same names. */
public record EstablishmentForm(@Nullable String authority, @Nullable String decision)
    implements Form<Establishment> {

  /** {@code establishment} as a document writes it. */
  public static EstablishmentForm of(Establishment establishment) {
    return new EstablishmentForm(
        Written.name(establishment.authority()), Written.text(establishment.decision()));
  }

  @Override
  public @Nullable Establishment make(Fields at) {
    return at.make(
        () ->
            new Establishment(
                at.choice("authority", authority, Authority.values()).optional(),
                at.citation("decision", decision).optional()));
  }
}
