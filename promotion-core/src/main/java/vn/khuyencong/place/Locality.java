package vn.khuyencong.place;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.immutables.value.Value;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;

/**
 * An administrative unit, such as xã Tân Tây in huyện Thạnh Hóa in tỉnh Long An. The facts the law
 * asks of it are the caller's, each with its days and its source; one that is not given is unknown,
 * never false.
 *
 * @param id the caller's id, for instance the code of the statistics office
 * @param name name without its kind, "Tân Tây"
 * @param kind kind of the unit
 * @param validity days on which the unit exists
 * @param within the unit of the next tier it lies in; always given below the province
 * @param cityClasses for a city, its class and since when
 * @param wardOrigin for a ward, whether and when it was converted from a commune
 * @param areas classes of areas it is or is not in
 * @param predecessors units it was made from
 * @param successors units it became
 */
@Value.Builder
public record Locality(
    String id,
    String name,
    LocalityKind kind,
    Validity validity,
    Optional<Locality> within,
    List<CityClassFact> cityClasses,
    Optional<WardOrigin> wardOrigin,
    List<AreaFact> areas,
    List<LocalityLink> predecessors,
    List<LocalityLink> successors)
    implements Localised {

  /**
   * Checks the unit against its kind and the unit it lies in.
   *
   * @throws IllegalArgumentException if the id, name, kind or days are absent, a name is blank or
   *     not one line, a list holds an absent one, the days do not overlap those of the kind and of
   *     the district, it does not lie within a unit of a higher tier or is a province and lies
   *     within one, facts contradict one another, or a class or an origin is not one of this kind
   *     of unit
   */
  public Locality {
    id = Gate.line("id of a locality", id);
    name = Gate.line("name of a locality", name);
    kind = Gate.given("kind of a locality", kind);
    validity = Gate.given("validity of a locality", validity);
    within = Gate.known(within);
    cityClasses = Gate.list("city classes of a locality", cityClasses);
    wardOrigin = Gate.known(wardOrigin);
    areas = Gate.list("areas of a locality", areas);
    predecessors = Gate.list("predecessors of a locality", predecessors);
    successors = Gate.list("successors of a locality", successors);
    checkArgument(!id.isBlank(), "id of a locality must not be blank: %s", name);
    checkArgument(!name.isBlank(), "name of a locality must not be blank: %s", id);
    checkArgument(
        validity.overlaps(kind.exists()),
        "validity of locality %s must overlap that of its kind, %s, %s: %s",
        id,
        kind.en(),
        kind.exists(),
        validity);
    checkWithin(id, kind, within);
    checkDays(id, validity.within(kind.exists()), within);
    checkArgument(
        cityClasses.isEmpty() || kind == LocalityKind.CITY || kind == LocalityKind.CENTRAL_CITY,
        "class must be that of a city, but %s is a %s",
        id,
        kind.en());
    checkFacts(id, cityClasses, areas);
    checkArgument(
        wardOrigin.isEmpty() || kind == LocalityKind.WARD,
        "origin must be that of a ward, but %s is a %s",
        id,
        kind.en());
  }

  /** A builder without any value set. */
  public static LocalityBuilder builder() {
    return new LocalityBuilder();
  }

  /** A builder for a unit of {@code kind}, existing as long as its kind does. */
  public static LocalityBuilder of(String id, LocalityKind kind, String name) {
    return builder().id(id).kind(kind).name(name).validity(kind.exists());
  }

  /** A builder with the values of this unit. */
  public LocalityBuilder toBuilder() {
    return builder().from(this);
  }

  /** The unit with its kind, "xã Tân Tây". */
  public String fullName() {
    return kind.vi() + " " + name;
  }

  /** The unit of {@code level} that this is or lies in. */
  public Optional<Locality> at(LocalityLevel level) {
    if (kind.level() == level) {
      return Optional.of(this);
    }
    return within.isPresent() ? within.get().at(level) : Optional.empty();
  }

  /** The province or centrally-run city it is or lies in. */
  public Locality province() {
    return at(LocalityLevel.PROVINCE).orElseThrow();
  }

  /** The class of this city on {@code day}, if known. */
  public Optional<CityClass> cityClass(LocalDate day) {
    for (CityClassFact fact : cityClasses) {
      if (fact.validity().contains(day)) {
        return Optional.of(fact.cityClass());
      }
    }
    return Optional.empty();
  }

  /** What is said of {@code area} on {@code day}, nearest unit first. */
  public Optional<AreaFact> area(AreaClass area, LocalDate day) {
    for (AreaFact fact : areas) {
      if (fact.speaksOf(area, day)) {
        return Optional.of(fact);
      }
    }
    return within.isPresent() ? within.get().area(area, day) : Optional.empty();
  }

  /** The days on which this unit exists: its own, within those of its kind and of its district. */
  public Validity existence() {
    Validity own = validity.within(kind.exists());
    return within
        .filter(containing -> containing.kind().level() == LocalityLevel.DISTRICT)
        .map(district -> own.within(district.existence()))
        .orElse(own);
  }

  /** Whether this unit exists on {@code day}. */
  public boolean existsOn(LocalDate day) {
    return validity.contains(day)
        && kind.exists().contains(day)
        && (within.isEmpty()
            || within.get().kind.level() != LocalityLevel.DISTRICT
            || within.get().existsOn(day));
  }

  @Override
  public String in(Language language) {
    return language == Language.VIETNAMESE ? fullName() : name + " " + kind.en();
  }

  private static void checkFacts(String id, List<CityClassFact> cityClasses, List<AreaFact> areas) {
    checkOne(
        id,
        cityClasses,
        (one, other) ->
            one.cityClass() != other.cityClass() && one.validity().overlaps(other.validity()));
    checkOne(
        id,
        areas,
        (one, other) ->
            one.area() == other.area()
                && one.holds() != other.holds()
                && one.validity().overlaps(other.validity()));
  }

  private static <F> void checkOne(String id, List<F> facts, BiPredicate<F, F> contradict) {
    for (F one : facts) {
      for (F other : facts) {
        checkArgument(
            !contradict.test(one, other),
            "facts of locality %s must not contradict one another: %s and %s",
            id,
            one,
            other);
      }
    }
  }

  private static void checkDays(String id, Validity own, Optional<Locality> within) {
    within.ifPresent(
        containing ->
            checkArgument(
                containing.kind().level() != LocalityLevel.DISTRICT
                    || containing.existence().overlaps(own),
                "validity of locality %s must overlap that of %s, %s: %s",
                id,
                containing.id(),
                containing.existence(),
                own));
  }

  private static void checkWithin(String id, LocalityKind kind, Optional<Locality> within) {
    if (kind.level() == LocalityLevel.PROVINCE) {
      checkArgument(within.isEmpty(), "province-level unit must not lie within another: %s", id);
      return;
    }
    checkArgument(
        within.isPresent(), "unit below the province must say what it lies within: %s", id);
    checkArgument(
        within.get().kind().level().compareTo(kind.level()) > 0,
        "%s must lie within a unit of a higher tier: %s",
        id,
        within.get().id());
  }
}
