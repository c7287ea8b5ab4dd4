package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.place.WardOrigin;

/** A {@link WardOrigin} as a document writes it, with its components by the same names. */
public record WardOriginForm(@Nullable String convertedFromCommune, @Nullable String decision)
    implements Form<WardOrigin> {

  /** {@code origin} as a document writes it. */
  public static WardOriginForm of(WardOrigin origin) {
    return new WardOriginForm(
        Written.text(origin.convertedFromCommune()), Written.text(origin.decision()));
  }

  @Override
  public @Nullable WardOrigin make(Fields at) {
    return at.make(
        () ->
            new WardOrigin(
                at.day("convertedFromCommune", convertedFromCommune).optional(),
                at.citation("decision", decision).optional()));
  }
}
