package vn.khuyencong.floor;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.facility.BrickKiln;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.CityClass;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.LocalityLevel;
import vn.khuyencong.place.WardOrigin;

/**
 * Who is a beneficiary on {@link #DAY}, written by hand as straight-line code: twelve conditions,
 * each a bit, yes or no and no reason. The least that any answer to that question costs, with which
 * the benchmarks compare the library.
 *
 * <p>An unknown fact is not met, which comes to the same yes as the library's: where some value of
 * a missing fact would refuse, the library does not say yes either.
 */
public final class Floor {
  /** The day of the law that is written here. */
  public static final LocalDate DAY = LocalDate.of(2022, 6, 1);

  /** For how many years a ward converted from a commune counts. */
  public static final int CLOCK_YEARS = 5;

  /** How many conditions there are. */
  public static final int CONDITIONS = 12;

  /** The bits of the conditions, in their order. */
  public static final int PRODUCES = 1;

  public static final int LAWFUL = 1 << 1;
  public static final int FORM = 1 << 2;
  public static final int SIZE = 1 << 3;
  public static final int PLACE = 1 << 4;
  public static final int WARD = 1 << 5;
  public static final int CONVERTED_WARD = 1 << 6;
  public static final int SECTOR = 1 << 7;
  public static final int BRICK = 1 << 8;
  public static final int MINERALS = 1 << 9;
  public static final int CLEANER = 1 << 10;
  public static final int SERVICES = 1 << 11;

  private static final int ALWAYS_NEEDED = PRODUCES | LAWFUL | FORM | SIZE;
  private static final int ANY_PLACE = PLACE | WARD | CONVERTED_WARD;
  private static final int ANY_SECTOR = SECTOR | BRICK | MINERALS;
  private static final int CLEANER_PRODUCTION = PRODUCES | CLEANER;

  /** The forms named by Article 1, clause 2 point a. */
  public static final Set<LegalForm> FORMS =
      EnumSet.of(
          LegalForm.LIMITED_COMPANY,
          LegalForm.JOINT_STOCK_COMPANY,
          LegalForm.PRIVATE_ENTERPRISE,
          LegalForm.PARTNERSHIP,
          LegalForm.ENTERPRISE_BRANCH,
          LegalForm.COOPERATIVE,
          LegalForm.COOPERATIVE_GROUP,
          LegalForm.BUSINESS_HOUSEHOLD);

  /** The sectors listed by Article 5 whatever else is so. */
  public static final Set<Sector> SECTORS =
      EnumSet.of(
          Sector.AGRO_FORESTRY_FISHERY_PROCESSING,
          Sector.FOOD_PROCESSING,
          Sector.CONSUMER_AND_EXPORT_GOODS,
          Sector.TEXTILES_AND_LEATHER,
          Sector.IMPORT_SUBSTITUTES,
          Sector.AGRICULTURAL_CHEMICALS,
          Sector.BUILDING_MATERIALS,
          Sector.MACHINERY_AND_EQUIPMENT,
          Sector.COMPONENTS,
          Sector.SUPPORTING_INDUSTRY,
          Sector.SMALL_CRAFT_GOODS,
          Sector.POLLUTION_TREATMENT);

  private static final int MOST_WORKERS = 200;
  private static final int MOST_WORKERS_OF_TRADE = 100;
  private static final Vnd MOST_CAPITAL = Vnd.ofMillions(100_000);
  private static final Vnd MOST_CAPITAL_OF_AGRICULTURE = Vnd.ofMillions(20_000);
  private static final Vnd MOST_CAPITAL_OF_TRADE = Vnd.ofMillions(10_000);

  private Floor() {}

  /** Whether the facility of {@code request}, with at most one site, is a beneficiary. */
  public static boolean isBeneficiary(SupportRequest request) {
    return isBeneficiary(met(request));
  }

  /** Whether one of whom these conditions are met is a beneficiary. */
  public static boolean isBeneficiary(int met) {
    boolean establishment =
        (met & ALWAYS_NEEDED) == ALWAYS_NEEDED && (met & ANY_PLACE) != 0 && (met & ANY_SECTOR) != 0;
    return establishment
        || (met & CLEANER_PRODUCTION) == CLEANER_PRODUCTION
        || (met & SERVICES) != 0;
  }

  /** The conditions that are met, a bit each. */
  public static int met(SupportRequest request) {
    Facility facility = request.facility();
    int met = 0;
    if (facility.produces().orElse(false)) {
      met |= PRODUCES;
    }
    if (facility.lawful().orElse(false)) {
      met |= LAWFUL;
    }
    Optional<LegalForm> form = facility.form();
    if (form.isPresent() && FORMS.contains(form.get())) {
      met |= FORM;
    }
    if ((form.isPresent() && !form.get().isEnterprise()) || isSmallOrMedium(facility)) {
      met |= SIZE;
    }
    if (facility.cleanerProduction().orElse(false)) {
      met |= CLEANER;
    }
    if (facility.promotionServices().orElse(false)) {
      met |= SERVICES;
    }
    ProductionSite site = facility.sites().isEmpty() ? null : facility.sites().get(0);
    return site == null
        ? met | sectors(facility)
        : met | sectors(facility) | minerals(facility, site) | place(site, request);
  }

  private static int sectors(Facility facility) {
    int met = 0;
    for (Sector sector : facility.sectors()) {
      if (SECTORS.contains(sector)) {
        met |= SECTOR;
      }
    }
    if (facility.sectors().contains(Sector.FIRED_CLAY_BRICK) && facility.kiln().isPresent()) {
      BrickKiln kiln = facility.kiln().get();
      if (kiln == BrickKiln.OTHER || kiln == BrickKiln.NONE) {
        met |= BRICK;
      }
    }
    return met;
  }

  private static int minerals(Facility facility, ProductionSite site) {
    return facility.sectors().contains(Sector.MINERALS)
            && (site.isIn(AreaClass.DIFFICULT_AREA, DAY).orElse(false)
                || site.isIn(AreaClass.SPECIALLY_DIFFICULT_AREA, DAY).orElse(false))
        ? MINERALS
        : 0;
  }

  private static int place(ProductionSite site, SupportRequest request) {
    Locality unit = site.formerUnit().isPresent() ? site.formerUnit().get() : site.unit();
    LocalityKind kind = unit.kind();
    if (kind == LocalityKind.COMMUNE
        || kind == LocalityKind.TOWNSHIP
        || kind == LocalityKind.RURAL_DISTRICT
        || kind == LocalityKind.TOWN) {
      return PLACE;
    }
    if (kind == LocalityKind.CITY) {
      return takesEveryWard(unit.cityClass(DAY)) ? WARD : 0;
    }
    Optional<Locality> district = unit.at(LocalityLevel.DISTRICT);
    return kind == LocalityKind.WARD && district.isPresent()
        ? ward(unit, district.get(), request)
        : 0;
  }

  private static int ward(Locality ward, Locality district, SupportRequest request) {
    if (district.kind() == LocalityKind.TOWN || district.kind() == LocalityKind.RURAL_DISTRICT) {
      return WARD;
    }
    if (district.kind() != LocalityKind.CITY) {
      return 0;
    }
    Optional<CityClass> cityClass = district.cityClass(DAY);
    if (takesEveryWard(cityClass)) {
      return WARD;
    }
    boolean ofClass1 = cityClass.isEmpty() || cityClass.get() == CityClass.CLASS_1;
    return ofClass1 && lastDayOfClock(ward) >= lastDayBefore(request) ? CONVERTED_WARD : 0;
  }

  private static boolean takesEveryWard(Optional<CityClass> cityClass) {
    return cityClass.isPresent()
        && (cityClass.get() == CityClass.CLASS_2 || cityClass.get() == CityClass.CLASS_3);
  }

  /** The last day on which a ward converted from a commune counts; the first of all if it never. */
  private static long lastDayOfClock(Locality ward) {
    Optional<LocalDate> converted = ward.wardOrigin().flatMap(WardOrigin::convertedFromCommune);
    return converted.isPresent()
        ? converted.get().plusYears(CLOCK_YEARS).toEpochDay()
        : Long.MIN_VALUE;
  }

  /** 31 December before the later of the years that may count; the last of all if none is known. */
  public static long lastDayBefore(SupportRequest request) {
    if (request.planYear().isPresent()) {
      return request.planYear().get().atDay(1).toEpochDay() - 1;
    }
    return request.planDrawnUpIn().isPresent()
        ? request.planDrawnUpIn().get().plusYears(1).atDay(1).toEpochDay() - 1
        : Long.MAX_VALUE;
  }

  /** By both tests that may bind: 56/2009/NĐ-CP by capital, 80/2021/NĐ-CP by workers too. */
  private static boolean isSmallOrMedium(Facility facility) {
    SizeFacts size = facility.size();
    if (size.insuredLabour().isEmpty() || size.capital().isEmpty()) {
      return false;
    }
    int workers = size.insuredLabour().get();
    Vnd capital = size.capital().get();
    return switch (field(facility)) {
      case INDUSTRY_AND_CONSTRUCTION ->
          workers <= MOST_WORKERS && capital.compareTo(MOST_CAPITAL) <= 0;
      case AGRICULTURE_FORESTRY_FISHERY ->
          workers <= MOST_WORKERS && capital.compareTo(MOST_CAPITAL_OF_AGRICULTURE) <= 0;
      case TRADE_AND_SERVICES ->
          workers <= MOST_WORKERS_OF_TRADE && capital.compareTo(MOST_CAPITAL_OF_TRADE) <= 0;
    };
  }

  /** The field stated; that of the sectors; else that with the narrowest bands. */
  public static BusinessField field(Facility facility) {
    Optional<BusinessField> stated = facility.size().field();
    if (stated.isPresent()) {
      return stated.get();
    }
    for (Sector sector : facility.sectors()) {
      if (!sector.isOfIndustry()) {
        return BusinessField.TRADE_AND_SERVICES;
      }
    }
    return facility.sectors().isEmpty()
        ? BusinessField.TRADE_AND_SERVICES
        : BusinessField.INDUSTRY_AND_CONSTRUCTION;
  }

  /** The names of the conditions, in the order of their bits. */
  public static List<String> names() {
    return List.of(
        "produces",
        "lawful",
        "form",
        "size",
        "place",
        "ward",
        "converted-ward",
        "sector",
        "brick",
        "minerals",
        "cleaner",
        "services");
  }
}
