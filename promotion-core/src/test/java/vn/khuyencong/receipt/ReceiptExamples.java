package vn.khuyencong.receipt;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductCertificate;
import vn.khuyencong.facility.ProductFacts;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.RecognitionLevel;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.AreaFact;
import vn.khuyencong.place.CityClass;
import vn.khuyencong.place.CityClassFact;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.WardOrigin;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectPeriod;
import vn.khuyencong.support.CeilingMultiple;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.TableSource;

/** Three decisions to keep a receipt of. */
final class ReceiptExamples {
  private static final Citation TEXT = Citation.of("1/QĐ-UBND");

  private ReceiptExamples() {}

  /** A workshop in a ward of a city, in 2022. */
  static Receipt facility() {
    return PromotionLaw.inForceOn(LocalDate.of(2022, 6, 1)).receipts().of(workshop());
  }

  /** A provincial project of 2019, by the province's table and with a point settled. */
  static Receipt project() {
    return lawOf2019().receipts().of(provincial());
  }

  /** The network of Long An in 2022. */
  static Receipt network() {
    return PromotionLaw.inForceOn(LocalDate.of(2022, 6, 1)).receipts().of(LongAn.published());
  }

  static PromotionLaw lawOf2019() {
    return PromotionLaw.inForceOn(LocalDate.of(2019, 6, 1))
        .with(table())
        .withNationalCeilingsAsLocal(TEXT);
  }

  static SupportRequest workshop() {
    return SupportRequest.builder()
        .facility(
            Facility.builder()
                .id("banh-trang")
                .form(LegalForm.BUSINESS_HOUSEHOLD)
                .lawful(true)
                .produces(true)
                .addSites(
                    ProductionSite.builder()
                        .unit(ward())
                        .addAreas(
                            new AreaFact(AreaClass.DIFFICULT_AREA, false, Validity.ALWAYS, TEXT))
                        .build())
                .registeredOffice(ward())
                .addSectors(Sector.FOOD_PROCESSING, Sector.BUILDING_MATERIALS)
                .size(SizeFacts.builder().averageLabour(12).capital(Vnd.of(900_000_001)).build())
                .products(
                    ProductFacts.builder()
                        .certificates(
                            List.of(
                                new ProductCertificate(
                                    "bánh tráng \"Mỹ Lồng\"",
                                    RecognitionLevel.PROVINCE,
                                    LocalDate.of(2020, 9, 1),
                                    TEXT)))
                        .build())
                .build())
        .approvedOn(LocalDate.of(2022, 1, 15))
        .planDrawnUpIn(Year.of(2021))
        .planYear(Year.of(2022))
        .build();
  }

  static Project provincial() {
    return ProjectFixtures.provincial()
        .beneficiaries(
            List.of(
                Beneficiary.builder()
                    .id("b1")
                    .facility(
                        Facility.builder()
                            .id("b1")
                            .form(LegalForm.COOPERATIVE)
                            .produces(true)
                            .cleanerProduction(true)
                            .build())
                    .share(Vnd.ofMillions(200))
                    .build()))
        .period(ProjectPeriod.of(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 11, 30)))
        .planYear(Year.of(2019))
        .planDrawnUpIn(Year.of(2018))
        .approval(
            Approval.by(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, LocalDate.of(2019, 1, 15)))
        .build();
  }

  static CeilingTable table() {
    return table(Vnd.ofMillions(150));
  }

  /** Ceilings of an invented province, with {@code cap} for machinery. */
  static CeilingTable table(Vnd cap) {
    return CeilingTable.builder()
        .name("tỉnh X")
        .instrument(TEXT)
        .source(TableSource.PEOPLES_COUNCIL_RESOLUTION)
        .addRows(
            row(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, SpendingCeiling.of(Percent.of(50), cap)),
            row(
                SupportItem.DEMONSTRATION_MODEL_EXISTING,
                SpendingCeiling.builder()
                    .multiple(
                        CeilingMultiple.of(
                            Coefficient.parse("1.5"), SupportItem.MACHINERY_TECHNOLOGY_TRANSFER))
                    .build()))
        .build();
  }

  private static CeilingRow row(SupportItem item, SpendingCeiling ceiling) {
    return CeilingRow.builder()
        .item(item)
        .ceiling(ceiling)
        .validity(Validity.ALWAYS)
        .citation(TEXT)
        .evidence(Evidence.SEEN)
        .build();
  }

  private static Locality ward() {
    Locality province = Locality.of("83", LocalityKind.PROVINCE, "Bến Tre").build();
    Locality city =
        Locality.of("829", LocalityKind.CITY, "Bến Tre")
            .within(province)
            .addCityClasses(new CityClassFact(CityClass.CLASS_2, Validity.ALWAYS, TEXT))
            .build();
    return Locality.of("28756", LocalityKind.WARD, "Phú Tân")
        .within(city)
        .wardOrigin(WardOrigin.convertedOn(LocalDate.of(2019, 2, 1), TEXT))
        .build();
  }
}
