package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.AreaFact;

/** An {@link AreaFact} as a document writes it, with its components by the same names. */
public record AreaFactForm(
    @Nullable String area,
    @Nullable Boolean holds,
    @Nullable ValidityForm validity,
    @Nullable String citation)
    implements Form<AreaFact> {

  /** {@code fact} as a document writes it. */
  public static AreaFactForm of(AreaFact fact) {
    return new AreaFactForm(
        fact.area().name(),
        fact.holds(),
        ValidityForm.of(fact.validity()),
        fact.citation().toString());
  }

  @Override
  public @Nullable AreaFact make(Fields at) {
    return at.make(
        () ->
            new AreaFact(
                at.choice("area", area, AreaClass.values()).required(),
                at.flag("holds", holds).required(false),
                at.form("validity", validity).required(),
                at.citation("citation", citation).required()));
  }
}
