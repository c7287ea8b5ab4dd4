package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.AreaFact;

/**
 * A {@link LocalityArea} as a list of areas writes it.
 *
 * @param locality id of the locality
 * @param area the area it lies in
 * @param holds whether it lies in it; it does if left out
 * @param validity the days of which that is said
 * @param citation the text that says it
 */
public record LocalityAreaForm(
    @Nullable String locality,
    @Nullable String area,
    @Nullable Boolean holds,
    @Nullable ValidityForm validity,
    @Nullable String citation)
    implements Form<LocalityArea> {

  /** {@code area} as a list of areas writes it. */
  public static LocalityAreaForm of(LocalityArea area) {
    AreaFact fact = area.fact();
    return new LocalityAreaForm(
        area.locality(),
        fact.area().name(),
        fact.holds() ? null : Boolean.FALSE,
        ValidityForm.of(fact.validity()),
        fact.citation().toString());
  }

  @Override
  public @Nullable LocalityArea make(Fields at) {
    return at.make(
        () ->
            new LocalityArea(
                at.text("locality", locality).required(),
                new AreaFact(
                    at.choice("area", area, AreaClass.values()).required(),
                    at.flag("holds", holds).or(true),
                    at.form("validity", validity).required(),
                    at.citation("citation", citation).required())));
  }
}
