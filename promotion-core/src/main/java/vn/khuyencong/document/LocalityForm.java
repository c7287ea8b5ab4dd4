package vn.khuyencong.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.place.AreaFact;
import vn.khuyencong.place.CityClassFact;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.WardOrigin;

/**
 * A {@link Locality} as a document lists it, with its components by the same names. The unit it
 * lies within is given by its id; without days it exists as long as its kind.
 */
public record LocalityForm(
    @Nullable String id,
    @Nullable String name,
    @Nullable String kind,
    @Nullable ValidityForm validity,
    @Nullable String within,
    @Nullable List<CityClassFactForm> cityClasses,
    @Nullable WardOriginForm wardOrigin,
    @Nullable List<AreaFactForm> areas,
    @Nullable List<LocalityLinkForm> predecessors,
    @Nullable List<LocalityLinkForm> successors)
    implements Form<Locality> {

  /** {@code locality} as a document lists it. */
  public static LocalityForm of(Locality locality) {
    return new LocalityForm(
        locality.id(),
        locality.name(),
        locality.kind().name(),
        Written.group(locality.validity(), locality.kind().exists(), ValidityForm::of),
        Written.id(locality.within()),
        Written.list(locality.cityClasses(), CityClassFactForm::of),
        Written.form(locality.wardOrigin(), WardOriginForm::of),
        Written.list(locality.areas(), AreaFactForm::of),
        Written.list(locality.predecessors(), LocalityLinkForm::of),
        Written.list(locality.successors(), LocalityLinkForm::of));
  }

  @Override
  public @Nullable Locality make(Fields at) {
    Field<LocalityKind> level = at.choice("kind", kind, LocalityKind.values());
    Field<Validity> own = at.form("validity", validity);
    Field<Locality> containing = at.locality("within", within);
    List<CityClassFact> classes = at.list("cityClasses", cityClasses);
    Field<WardOrigin> origin = at.form("wardOrigin", wardOrigin);
    List<AreaFact> facts = facts(at);
    Validity days = own.or(level.value().map(LocalityKind::exists).orElse(Validity.ALWAYS));
    if (level.value().isPresent() && at.isRight("validity") && at.isRight("within")) {
      checkTogether(at, level.value().get(), days, containing.value());
    }
    return at.make(
        () ->
            new Locality(
                at.text("id", id).required(),
                at.text("name", name).required(),
                level.required(),
                days,
                containing.optional(),
                classes,
                origin.optional(),
                facts,
                at.list("predecessors", predecessors),
                at.list("successors", successors)));
  }

  /** What is said of the areas it lies in, here and in a list of its own. */
  private List<AreaFact> facts(Fields at) {
    return ImmutableList.<AreaFact>builder()
        .addAll(at.list("areas", areas))
        .addAll(id == null ? List.of() : at.places().areasOf(id))
        .build();
  }

  private void checkTogether(
      Fields at, LocalityKind level, Validity days, Optional<Locality> containing) {
    at.tried(
        DocumentRule.REFUSED,
        () ->
            Locality.of(FieldText.called(id), level, "x")
                .validity(days)
                .within(containing)
                .build());
  }
}
