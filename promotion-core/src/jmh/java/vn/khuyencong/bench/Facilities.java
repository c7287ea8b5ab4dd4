package vn.khuyencong.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.ArtisanTitle;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.FacilityBuilder;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.SizeFactsBuilder;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.floor.Population;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.AreaFact;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.WardOrigin;

/** The requests that are assessed, on the day of {@link vn.khuyencong.floor.Floor} or of 2026. */
final class Facilities {
  /** A day of the law as amended. */
  static final LocalDate DAY_2026 = LocalDate.of(2026, 6, 1);

  private static final int MIX = 512;
  private static final long SEED = 512;
  private static final Locality PROVINCE =
      Locality.of("80", LocalityKind.PROVINCE, "Long An").build();

  private Facilities() {}

  /** A limited company that makes food in a commune, of which all is known that is asked. */
  static SupportRequest passing() {
    return SupportRequest.of(company().addSites(ProductionSite.in(commune())).build());
  }

  /** The same in a ward of a central city. */
  static SupportRequest violated() {
    return SupportRequest.of(company().addSites(ProductionSite.in(ward())).build());
  }

  /** The same with the form, the capital and other things not known. */
  static SupportRequest undetermined() {
    return SupportRequest.of(
        company()
            .addSites(ProductionSite.in(commune()))
            .produces(Optional.empty())
            .lawful(Optional.empty())
            .size(size().capital(Optional.empty()).build())
            .cleanerProduction(Optional.empty())
            .build());
  }

  /** Nothing is known. */
  static SupportRequest unknown() {
    return SupportRequest.of(Facility.builder().id("x").build());
  }

  /** The first with every fact that the law of 2026 may ask. */
  static SupportRequest allFacts2026() {
    Citation source = Citation.of("benchmark");
    return SupportRequest.of(
        company()
            .addSites(
                ProductionSite.builder()
                    .unit(Locality.of("x", LocalityKind.COMMUNE, "X").within(PROVINCE).build())
                    .formerUnit(commune())
                    .addAreas(
                        new AreaFact(
                            AreaClass.RECOGNISED_CRAFT_VILLAGE, false, Validity.ALWAYS, source),
                        new AreaFact(AreaClass.DIFFICULT_AREA, false, Validity.ALWAYS, source),
                        new AreaFact(
                            AreaClass.SPECIALLY_DIFFICULT_AREA, false, Validity.ALWAYS, source))
                    .build())
            .sustainableProduction(false)
            .clusterInvestor(false)
            .artisan(ArtisanTitle.NONE)
            .build());
  }

  /** A facility with {@code count} sites, only the last of which is in a place that is named. */
  static SupportRequest withSites(int count) {
    FacilityBuilder facility = company();
    for (int i = 1; i < count; i++) {
      facility.addSites(ProductionSite.in(ward()));
    }
    return SupportRequest.of(facility.addSites(ProductionSite.in(commune())).build());
  }

  /** A facility with {@code count} sites, none of which is in a place that is named. */
  static SupportRequest refusedWithSites(int count) {
    FacilityBuilder facility = company();
    for (int i = 0; i < count; i++) {
      facility.addSites(ProductionSite.in(ward()));
    }
    return SupportRequest.of(facility.build());
  }

  /** 512 facilities made up by chance: the mix. */
  static List<SupportRequest> mix() {
    return Population.requests(MIX, SEED);
  }

  private static FacilityBuilder company() {
    return Facility.builder()
        .id("company")
        .form(LegalForm.LIMITED_COMPANY)
        .lawful(true)
        .produces(true)
        .addSectors(Sector.FOOD_PROCESSING)
        .size(size().build())
        .cleanerProduction(false)
        .promotionServices(false);
  }

  private static SizeFactsBuilder size() {
    return SizeFacts.builder()
        .averageLabour(45)
        .insuredLabour(40)
        .capital(Vnd.ofMillions(12_000))
        .revenue(Vnd.ofMillions(20_000))
        .founded(LocalDate.of(2009, 4, 15))
        .field(BusinessField.INDUSTRY_AND_CONSTRUCTION);
  }

  private static Locality commune() {
    return Locality.of("y", LocalityKind.COMMUNE, "Y")
        .within(Locality.of("h", LocalityKind.RURAL_DISTRICT, "H").within(PROVINCE).build())
        .build();
  }

  private static Locality ward() {
    Locality city = Locality.of("tp", LocalityKind.CENTRAL_CITY, "TP").build();
    return Locality.of("pq", LocalityKind.WARD, "P")
        .within(Locality.of("q", LocalityKind.URBAN_DISTRICT, "Q").within(city).build())
        .wardOrigin(WardOrigin.neverCommune())
        .build();
  }
}
