package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.place.CityClass;
import vn.khuyencong.place.CityClassFact;

/** A {@link CityClassFact} as a document writes it, with its components by the same names. */
public record CityClassFactForm(
    @Nullable String cityClass, @Nullable ValidityForm validity, @Nullable String citation)
    implements Form<CityClassFact> {

  /** {@code fact} as a document writes it. */
  public static CityClassFactForm of(CityClassFact fact) {
    return new CityClassFactForm(
        fact.cityClass().name(), ValidityForm.of(fact.validity()), fact.citation().toString());
  }

  @Override
  public @Nullable CityClassFact make(Fields at) {
    return at.make(
        () ->
            new CityClassFact(
                at.choice("cityClass", cityClass, CityClass.values()).required(),
                at.form("validity", validity).required(),
                at.citation("citation", citation).required()));
  }
}
