package vn.khuyencong.bench;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.facility.BrickKiln;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.floor.Floor;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.CityClass;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.LocalityLevel;
import vn.khuyencong.place.WardOrigin;

/**
 * The facts of a request laid out flat, as rule engines like them. It is made before the clock
 * starts, so that the engines are measured on bare conditions only.
 */
public final class Sheet {
  private final boolean produces;
  private final boolean lawful;
  private final boolean cleaner;
  private final boolean services;
  private final @Nullable LegalForm form;
  private final boolean enterprise;
  private final BusinessField field;
  private final int workers;
  private final long capital;
  private final @Nullable LocalityKind unit;
  private final @Nullable LocalityKind district;
  private final @Nullable CityClass cityClass;
  private final long lastDayOfClock;
  private final long lastDayBefore;
  private final boolean listed;
  private final boolean brick;
  private final @Nullable BrickKiln kiln;
  private final boolean minerals;
  private final boolean difficult;
  private int met;

  /** The facts of {@code request}; a figure that is unknown is beyond every limit. */
  public Sheet(SupportRequest request) {
    Facility facility = request.facility();
    this.produces = facility.produces().orElse(false);
    this.lawful = facility.lawful().orElse(false);
    this.cleaner = facility.cleanerProduction().orElse(false);
    this.services = facility.promotionServices().orElse(false);
    this.form = facility.form().orElse(null);
    this.enterprise = facility.form().map(LegalForm::isEnterprise).orElse(true);
    this.field = Floor.field(facility);
    this.workers = facility.size().insuredLabour().orElse(Integer.MAX_VALUE);
    this.capital = facility.size().capital().map(Vnd::dong).orElse(Long.MAX_VALUE);
    this.listed = facility.sectors().stream().anyMatch(Floor.SECTORS::contains);
    this.brick = facility.sectors().contains(Sector.FIRED_CLAY_BRICK);
    this.kiln = facility.kiln().orElse(null);
    this.minerals = facility.sectors().contains(Sector.MINERALS);
    Optional<ProductionSite> site = facility.sites().stream().findFirst();
    Optional<Locality> place = site.flatMap(one -> one.unitOn(Floor.DAY));
    Optional<Locality> within = place.flatMap(one -> one.at(LocalityLevel.DISTRICT));
    this.difficult =
        isIn(site, AreaClass.DIFFICULT_AREA) || isIn(site, AreaClass.SPECIALLY_DIFFICULT_AREA);
    this.unit = place.map(Locality::kind).orElse(null);
    this.district = within.map(Locality::kind).orElse(null);
    this.cityClass = within.flatMap(one -> one.cityClass(Floor.DAY)).orElse(null);
    this.lastDayOfClock =
        place
            .flatMap(Locality::wardOrigin)
            .flatMap(WardOrigin::convertedFromCommune)
            .map(day -> day.plusYears(Floor.CLOCK_YEARS))
            .map(LocalDate::toEpochDay)
            .orElse(Long.MIN_VALUE);
    this.lastDayBefore = Floor.lastDayBefore(request);
  }

  private static boolean isIn(Optional<ProductionSite> site, AreaClass area) {
    return site.flatMap(one -> one.isIn(area, Floor.DAY)).orElse(false);
  }

  /** Forgets what was met. */
  public Sheet cleared() {
    met = 0;
    return this;
  }

  /** Notes that a condition, a bit of {@link Floor}, is met. */
  public void meet(int condition) {
    met |= condition;
  }

  /** The conditions that were noted. */
  public int met() {
    return met;
  }

  public boolean isProduces() {
    return produces;
  }

  public boolean isLawful() {
    return lawful;
  }

  public boolean isCleaner() {
    return cleaner;
  }

  public boolean isServices() {
    return services;
  }

  public @Nullable LegalForm getForm() {
    return form;
  }

  public boolean isEnterprise() {
    return enterprise;
  }

  public BusinessField getField() {
    return field;
  }

  public int getWorkers() {
    return workers;
  }

  public long getCapital() {
    return capital;
  }

  public @Nullable LocalityKind getPlace() {
    return unit;
  }

  public @Nullable LocalityKind getDistrict() {
    return district;
  }

  public @Nullable CityClass getCityClass() {
    return cityClass;
  }

  public long getLastDayOfClock() {
    return lastDayOfClock;
  }

  public long getLastDayBefore() {
    return lastDayBefore;
  }

  public boolean isListed() {
    return listed;
  }

  public boolean isBrick() {
    return brick;
  }

  public @Nullable BrickKiln getKiln() {
    return kiln;
  }

  public boolean isMinerals() {
    return minerals;
  }

  public boolean isDifficult() {
    return difficult;
  }
}
