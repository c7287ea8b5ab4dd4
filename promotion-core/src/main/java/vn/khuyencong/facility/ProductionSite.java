package vn.khuyencong.facility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.AreaFact;
import vn.khuyencong.place.Boundaries;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;

/**
 * A place where a facility produces; it decides, not the registered office. The unit may be known
 * only down to the district or the province.
 *
 * @param unit the smallest unit known
 * @param formerUnit the unit in which it lay on 30 June 2025, for a unit that came after
 * @param areas classes of areas said of the site itself, which go before those of its unit
 */
@Value.Builder
public record ProductionSite(Locality unit, Optional<Locality> formerUnit, List<AreaFact> areas) {

  /**
   * Takes what is absent as unknown, or refuses it.
   *
   * @throws IllegalArgumentException if the unit is absent, or the areas hold an absent one
   */
  public ProductionSite {
    unit = Gate.given("unit of a site", unit);
    formerUnit = Gate.known(formerUnit);
    areas = Gate.list("areas of a site", areas);
  }

  /** A builder without any value set. */
  public static ProductionSiteBuilder builder() {
    return new ProductionSiteBuilder();
  }

  /**
   * A site in {@code unit} of which nothing more is said.
   *
   * @throws IllegalArgumentException if the unit is absent
   */
  public static ProductionSite in(Locality unit) {
    return builder().unit(unit).build();
  }

  /**
   * The unit in which the site lay on {@code day}; absent if the one that is stated had ended by
   * then, or came after.
   */
  public Optional<Locality> unitOn(LocalDate day) {
    return existsOn(day) ? Optional.of(unitStatedFor(day)) : Optional.empty();
  }

  private boolean existsOn(LocalDate day) {
    return unitStatedFor(day).existsOn(day);
  }

  /** The unit stated for {@code day}, whether or not it existed then. */
  public Locality unitStatedFor(LocalDate day) {
    return day.isAfter(LocalityKind.LAST_DAY_OF_DISTRICTS.value()) ? unit : formerUnit.orElse(unit);
  }

  /** Whether the site is in {@code area} on {@code day}, if that is known. */
  public Optional<Boolean> isIn(AreaClass area, LocalDate day) {
    for (AreaFact fact : areas) {
      if (fact.speaksOf(area, day)) {
        return Optional.of(fact.holds());
      }
    }
    Optional<AreaFact> ofUnit =
        existsOn(day) ? unitStatedFor(day).area(area, day) : Optional.empty();
    return ofUnit.isPresent() ? Optional.of(ofUnit.get().holds()) : Optional.empty();
  }

  /**
   * This site as it is stated on the day of {@code boundaries}: if its unit had ended by then and
   * all of it went over into one unit, in that one, with the earlier as its former unit. Otherwise
   * it is stated as it was.
   *
   * @param boundaries the boundaries of a day, for {@code units}
   * @param units the units known, by id
   */
  public ProductionSite under(Boundaries boundaries, Map<String, Locality> units) {
    boolean ended = unit.existence().to().map(boundaries.day()::isAfter).orElse(false);
    Optional<Locality> successor =
        Optional.of(boundaries.unit(unit.id()).id())
            .filter(id -> ended && !id.equals(unit.id()))
            .flatMap(id -> Optional.ofNullable(units.get(id)));
    return successor
        .map(now -> new ProductionSite(now, formerUnit.or(this::unitWithDistricts), areas))
        .orElse(this);
  }

  private Optional<Locality> unitWithDistricts() {
    return Optional.of(unit)
        .filter(lay -> lay.existsOn(LocalityKind.LAST_DAY_OF_DISTRICTS.value()));
  }
}
