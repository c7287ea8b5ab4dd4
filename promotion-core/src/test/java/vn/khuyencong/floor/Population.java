package vn.khuyencong.floor;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
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
import vn.khuyencong.place.AreaFact;
import vn.khuyencong.place.CityClass;
import vn.khuyencong.place.CityClassFact;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.WardOrigin;

/**
 * Facilities made up by chance, the same for the same seed: most have all facts and are in order,
 * some lack one fact or another or fail a condition, and figures lie on the limits and one beyond.
 */
public final class Population {
  private static final Citation SOURCE = Citation.of("generated");
  private static final List<Long> CAPITAL_MILLIONS =
      List.of(500L, 3_000L, 10_000L, 10_001L, 20_000L, 20_001L, 45_000L, 100_000L, 100_001L);
  private static final List<Integer> WORKERS = List.of(4, 10, 11, 60, 100, 101, 200, 201);
  private static final List<Long> REVENUE_MILLIONS =
      List.of(0L, 2_000L, 50_000L, 200_000L, 300_001L);
  private static final int IN_HUNDRED = 100;
  private static final int KNOWN = 93;
  private static final int SELDOM = 8;

  private final Random random;
  private final List<Locality> places = places();

  private Population(long seed) {
    this.random = new Random(seed);
  }

  /** {@code count} requests. */
  public static List<SupportRequest> requests(int count, long seed) {
    Population population = new Population(seed);
    return IntStream.range(0, count).mapToObj(population::request).toList();
  }

  private SupportRequest request(int number) {
    Optional<Year> drawnUp = known(Year.of(2019 + random.nextInt(5)));
    Optional<Year> planYear = drawnUp.map(year -> year.plusYears(random.nextInt(2)));
    return SupportRequest.builder()
        .facility(facility("f" + number))
        .planDrawnUpIn(drawnUp)
        .planYear(random.nextBoolean() ? planYear : Optional.empty())
        .build();
  }

  private Facility facility(String id) {
    return Facility.builder()
        .id(id)
        .form(known(one(LegalForm.values())))
        .lawful(known(!seldom()))
        .produces(known(!seldom()))
        .sites(known(site()).stream().toList())
        .sectors(sectors())
        .kiln(known(one(BrickKiln.values())))
        .size(size())
        .cleanerProduction(known(seldom()))
        .promotionServices(known(seldom()))
        .build();
  }

  private Set<Sector> sectors() {
    Set<Sector> sectors = EnumSet.noneOf(Sector.class);
    for (int i = random.nextInt(IN_HUNDRED) < KNOWN ? 1 + random.nextInt(2) : 0; i > 0; i--) {
      sectors.add(one(Sector.values()));
    }
    return sectors;
  }

  private SizeFacts size() {
    return SizeFacts.builder()
        .averageLabour(known(one(WORKERS)))
        .insuredLabour(known(one(WORKERS)))
        .capital(known(Vnd.ofMillions(one(CAPITAL_MILLIONS)).plus(Vnd.of(random.nextInt(2)))))
        .revenue(known(Vnd.ofMillions(one(REVENUE_MILLIONS))))
        .founded(known(LocalDate.of(2005 + random.nextInt(17), 1 + random.nextInt(12), 1)))
        .field(
            seldom()
                ? Optional.of(one(BusinessField.values()))
                : known(BusinessField.INDUSTRY_AND_CONSTRUCTION))
        .build();
  }

  private ProductionSite site() {
    return ProductionSite.builder()
        .unit(one(places))
        .areas(
            known(random.nextBoolean()).stream()
                .flatMap(
                    difficult ->
                        Stream.of(AreaClass.DIFFICULT_AREA, AreaClass.SPECIALLY_DIFFICULT_AREA)
                            .map(area -> new AreaFact(area, difficult, Validity.ALWAYS, SOURCE)))
                .toList())
        .build();
  }

  private boolean seldom() {
    return random.nextInt(IN_HUNDRED) < SELDOM;
  }

  private <T> Optional<T> known(T fact) {
    return random.nextInt(IN_HUNDRED) < KNOWN ? Optional.of(fact) : Optional.empty();
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Every kind of place of the words of 2012; communes, the commonest, several times. */
  private static List<Locality> places() {
    Locality province = Locality.of("t", LocalityKind.PROVINCE, "T").build();
    Locality central = Locality.of("tw", LocalityKind.CENTRAL_CITY, "W").build();
    Locality district = in(province, "h", LocalityKind.RURAL_DISTRICT);
    Locality town = in(province, "tx", LocalityKind.TOWN);
    Locality urban = in(central, "q", LocalityKind.URBAN_DISTRICT);
    List<Locality> places = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      places.add(in(district, "x" + i, LocalityKind.COMMUNE));
    }
    places.add(in(district, "tt", LocalityKind.TOWNSHIP));
    places.add(in(town, "ptx", LocalityKind.WARD));
    places.add(in(urban, "pq", LocalityKind.WARD));
    places.add(province);
    places.add(district);
    places.add(town);
    places.add(urban);
    for (CityClass cityClass : List.of(CityClass.CLASS_1, CityClass.CLASS_2, CityClass.CLASS_3)) {
      addWards(city(province, Optional.of(cityClass)), places);
    }
    addWards(city(province, Optional.empty()), places);
    return places;
  }

  private static void addWards(Locality city, List<Locality> places) {
    places.add(city);
    places.add(in(city, city.id() + "-p", LocalityKind.WARD));
    places.add(ward(city, "never", WardOrigin.neverCommune()));
    for (int year = 2014; year < 2019; year++) {
      for (LocalDate day : List.of(LocalDate.of(year, 12, 31), LocalDate.of(year + 1, 1, 1))) {
        places.add(ward(city, day.toString(), WardOrigin.convertedOn(day, SOURCE)));
      }
    }
  }

  private static Locality city(Locality province, Optional<CityClass> cityClass) {
    return Locality.of("tp" + cityClass.map(Enum::name).orElse(""), LocalityKind.CITY, "C")
        .within(province)
        .cityClasses(
            cityClass.stream().map(one -> new CityClassFact(one, Validity.ALWAYS, SOURCE)).toList())
        .build();
  }

  private static Locality ward(Locality city, String id, WardOrigin origin) {
    return Locality.of(city.id() + id, LocalityKind.WARD, "P")
        .within(city)
        .wardOrigin(origin)
        .build();
  }

  private static Locality in(Locality unit, String id, LocalityKind kind) {
    return Locality.of(id, kind, "X").within(unit).build();
  }
}
