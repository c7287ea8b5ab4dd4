package vn.khuyencong.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.place.AreaFact;
import vn.khuyencong.place.CityClassFact;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityBuilder;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.LocalityLevel;
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
    level.value().ifPresent(of -> checkTogether(at, level, of, own, containing));
    ofKind(at, level, origin, classes);
    at.apart(
        DocumentRule.CONTRADICT,
        "cityClasses",
        cityClasses,
        classes,
        two -> named(LocalityKind.CITY).cityClasses(two).build());
    at.rule(DocumentRule.CONTRADICT, () -> named(LocalityKind.WARD).areas(facts).build());
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

  /** Only a ward was a commune, only a city has a class of cities. */
  private static void ofKind(
      Fields at, Field<LocalityKind> level, Field<WardOrigin> origin, List<CityClassFact> classes) {
    at.both(
        DocumentRule.ORIGIN_OF_WARD,
        level,
        origin,
        (of, from) -> named(of).wardOrigin(from).build());
    if (!classes.isEmpty()) {
      level
          .value()
          .ifPresent(
              of ->
                  at.rule(
                      DocumentRule.CLASS_OF_CITY,
                      () -> named(of).addCityClasses(classes.get(0)).build(),
                      level));
    }
  }

  /** What is said of the areas it lies in, here and in a list of its own. */
  private List<AreaFact> facts(Fields at) {
    return ImmutableList.<AreaFact>builder()
        .addAll(at.list("areas", areas))
        .addAll(id == null ? List.of() : at.places().areasOf(id))
        .build();
  }

  private static void checkTogether(
      Fields at,
      Field<LocalityKind> kind,
      LocalityKind level,
      Field<Validity> own,
      Field<Locality> containing) {
    boolean apart =
        at.both(DocumentRule.UNIT_DAYS, kind, own, (of, days) -> named(of).validity(days).build());
    boolean misplaced =
        at.rule(
            DocumentRule.UNIT_WITHIN,
            () -> Locality.of("x", level, "x").within(containing.value()).build(),
            containing,
            kind);
    if (!apart && !misplaced) {
      at.both(
          DocumentRule.WITHIN_DAYS,
          own,
          containing,
          (days, unit) -> Locality.of("x", level, "x").validity(days).within(unit).build());
    }
  }

  /** A unit of this kind where it can be. */
  private static LocalityBuilder named(LocalityKind level) {
    LocalityBuilder unit = Locality.of("x", level, "x");
    return level.level() == LocalityLevel.PROVINCE
        ? unit
        : unit.within(Locality.of("y", LocalityKind.PROVINCE, "y").build());
  }
}
