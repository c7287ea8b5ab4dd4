package vn.khuyencong.facility;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.AreaFact;
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

  /** Copies what it is given. */
  public ProductionSite {
    unit = Gate.given("unit of a site", unit);
    formerUnit = Gate.known(formerUnit);
    areas = Gate.list("areas of a site", areas);
  }

  /** A builder without any value set. */
  public static ProductionSiteBuilder builder() {
    return new ProductionSiteBuilder();
  }

  /** A site in {@code unit} of which nothing more is said. */
  public static ProductionSite in(Locality unit) {
    return builder().unit(unit).build();
  }

  /**
   * The unit in which the site lay on {@code day}.
   *
   * @throws IllegalArgumentException if that unit did not exist on that day, naming both dates
   */
  public Locality unitOn(LocalDate day) {
    Locality lay = unitStatedFor(day);
    checkArgument(
        lay.existsOn(day),
        "unit of a site must exist on the day of the law, %s: %s exists %s",
        day,
        lay.fullName(),
        lay.existence());
    return lay;
  }

  /** The unit stated for {@code day}, whether or not it existed then. */
  public Locality unitStatedFor(LocalDate day) {
    return day.isAfter(LocalityKind.LAST_DAY_OF_DISTRICTS.value()) ? unit : formerUnit.orElse(unit);
  }

  /** Whether the site is in {@code area} on {@code day}, if that is known. */
  public Optional<Boolean> isIn(AreaClass area, LocalDate day) {
    Stream<AreaFact> own =
        areas.stream().filter(fact -> fact.area() == area && fact.validity().contains(day));
    return Stream.concat(own, unitOn(day).area(area, day).stream())
        .map(AreaFact::holds)
        .findFirst();
  }
}
