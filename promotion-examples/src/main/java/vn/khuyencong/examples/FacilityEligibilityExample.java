package vn.khuyencong.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.CityClass;
import vn.khuyencong.place.CityClassFact;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.WardOrigin;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/** Builds three facilities in code and asks of each whether it is a beneficiary, and why. */
public final class FacilityEligibilityExample {
  private static final Locality PROVINCE =
      Locality.of("tinh-mau", LocalityKind.PROVINCE, "Mẫu").build();

  private FacilityEligibilityExample() {}

  /** Prints the example to standard output, in UTF-8. */
  public static void main(String... args) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    PromotionLaw law = PromotionLaw.inForceOn(LocalDate.of(2019, 12, 31));
    for (SupportRequest request : requests()) {
      Assessment verdict = law.assess(request);
      out.println(request.facility().id() + ": " + sentence(verdict.outcome()));
      reasons(verdict).forEach(reason -> out.println("  - " + reason));
    }
  }

  static List<SupportRequest> requests() {
    return List.of(
        SupportRequest.of(household()),
        SupportRequest.of(largeCompany()),
        SupportRequest.builder()
            .facility(companyOfUnknownCapital())
            .planDrawnUpIn(Year.of(2019))
            .planYear(Year.of(2020))
            .build());
  }

  private static String sentence(Outcome outcome) {
    return switch (outcome) {
      case SATISFIED -> "thuộc đối tượng được hưởng chính sách khuyến công";
      case VIOLATED -> "không thuộc đối tượng được hưởng chính sách khuyến công";
      case FACT_MISSING, LAW_UNSETTLED, NOT_APPLICABLE -> "chưa kết luận được";
    };
  }

  /** The conditions that decide, or the facts that are still needed. */
  private static List<String> reasons(Assessment verdict) {
    Stream<String> decided =
        Stream.concat(
                verdict.violations().stream(),
                verdict.part("beneficiary").stream()
                    .flatMap(beneficiary -> beneficiary.parts().stream())
                    .filter(route -> route.outcome() == Outcome.SATISFIED)
                    .flatMap(route -> route.all().stream()))
            .map(FacilityEligibilityExample::reason);
    Stream<String> asked =
        verdict.questions().stream()
            .map(
                question ->
                    "cần biết: "
                        + question.in(Language.VIETNAMESE)
                        + " ["
                        + question.citation()
                        + "]");
    return Stream.concat(decided, asked).toList();
  }

  private static String reason(Finding finding) {
    return finding.message(Language.VIETNAMESE) + " [" + finding.citation() + "]";
  }

  /** Makes rice paper in a commune. */
  private static Facility household() {
    Locality district =
        Locality.of("huyen-mau", LocalityKind.RURAL_DISTRICT, "Mẫu").within(PROVINCE).build();
    Locality commune = Locality.of("xa-mau", LocalityKind.COMMUNE, "Mẫu").within(district).build();
    return Facility.builder()
        .id("ho-banh-trang-mau")
        .form(LegalForm.BUSINESS_HOUSEHOLD)
        .lawful(true)
        .produces(true)
        .addSites(ProductionSite.in(commune))
        .addSectors(Sector.FOOD_PROCESSING)
        .build();
  }

  /** A garment maker in a ward of an urban district, without cleaner production. */
  private static Facility largeCompany() {
    Locality city = Locality.of("trung-uong-mau", LocalityKind.CENTRAL_CITY, "Mẫu").build();
    Locality district =
        Locality.of("quan-mau", LocalityKind.URBAN_DISTRICT, "Mẫu").within(city).build();
    Locality ward =
        Locality.of("phuong-quan-mau", LocalityKind.WARD, "Mẫu 1").within(district).build();
    return Facility.builder()
        .id("cong-ty-co-phan-mau")
        .form(LegalForm.JOINT_STOCK_COMPANY)
        .lawful(true)
        .produces(true)
        .addSites(ProductionSite.in(ward))
        .addSectors(Sector.TEXTILES_AND_LEATHER)
        .size(
            SizeFacts.builder()
                .averageLabour(900)
                .insuredLabour(880)
                .capital(Vnd.ofMillions(500_000))
                .revenue(Vnd.ofMillions(800_000))
                .founded(LocalDate.of(2005, 6, 1))
                .field(BusinessField.INDUSTRY_AND_CONSTRUCTION)
                .build())
        .cleanerProduction(false)
        .promotionServices(false)
        .build();
  }

  /** A machine maker in a ward of a class-1 city that was a commune until March 2016. */
  private static Facility companyOfUnknownCapital() {
    Locality city =
        Locality.of("thanh-pho-mau", LocalityKind.CITY, "Mẫu")
            .within(PROVINCE)
            .addCityClasses(
                new CityClassFact(
                    CityClass.CLASS_1,
                    Validity.since(LocalDate.of(2014, 1, 1)),
                    Citation.of("Quyết định mẫu 1")))
            .build();
    Locality ward =
        Locality.of("phuong-mau", LocalityKind.WARD, "Mẫu")
            .within(city)
            .wardOrigin(
                WardOrigin.convertedOn(LocalDate.of(2016, 3, 1), Citation.of("Nghị quyết mẫu 2")))
            .build();
    return Facility.builder()
        .id("cong-ty-tnhh-mau")
        .form(LegalForm.LIMITED_COMPANY)
        .lawful(true)
        .produces(true)
        .addSites(ProductionSite.in(ward))
        .addSectors(Sector.MACHINERY_AND_EQUIPMENT)
        .size(
            SizeFacts.builder()
                .averageLabour(150)
                .insuredLabour(140)
                .revenue(Vnd.ofMillions(250_000))
                .founded(LocalDate.of(2010, 6, 1))
                .field(BusinessField.INDUSTRY_AND_CONSTRUCTION)
                .build())
        .cleanerProduction(false)
        .promotionServices(false)
        .build();
  }
}
