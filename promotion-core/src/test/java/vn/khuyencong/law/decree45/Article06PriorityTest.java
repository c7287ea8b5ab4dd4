package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.Ownership;
import vn.khuyencong.facility.ProductCertificate;
import vn.khuyencong.facility.ProductFacts;
import vn.khuyencong.facility.ProductFactsBuilder;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.RecognitionLevel;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.circular46.AreaRank;
import vn.khuyencong.law.circular46.PriorityClass;
import vn.khuyencong.law.circular46.SectorRank;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.money.Percent;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.AreaFact;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;

/** Điều 6, 45/2012/NĐ-CP with Điều 6, 46/2012/TT-BCT. */
class Article06PriorityTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 1);
  private static final Citation LIST = Citation.of("861/QĐ-TTg");
  private static final Locality COMMUNE =
      Locality.of("xa", LocalityKind.COMMUNE, "A")
          .within(Locality.of("tinh", LocalityKind.PROVINCE, "B").build())
          .build();

  @Nested
  class Clause1Places {

    @ParameterizedTest
    @CsvSource({
      "HIGHLAND_DISTRICT, POINT_A",
      "ISLAND_DISTRICT, POINT_A",
      "LAND_BORDER_DISTRICT, POINT_A",
      "ETHNIC_MINORITY_AREA, POINT_A",
      "POOR_DISTRICT, POINT_B",
      "NEW_COUNTRYSIDE_COMMUNE, POINT_C",
      "DIFFICULT_AREA, POINT_D",
      "SPECIALLY_DIFFICULT_AREA, POINT_D"
    })
    void everyClassOfAreasHasItsRank(AreaClass area, AreaRank rank) {
      assertThat(rank(in(area)).area()).contains(rank);
    }

    @Test
    void theFirstRankOfSeveralCounts() {
      assertThat(rank(in(AreaClass.DIFFICULT_AREA, AreaClass.POOR_DISTRICT)).area())
          .contains(AreaRank.POINT_B);
    }

    @Test
    void theBestOfSeveralSitesCounts() {
      Facility facility =
          Facility.builder()
              .id("x")
              .addSites(site(AreaClass.DIFFICULT_AREA), site(AreaClass.NEW_COUNTRYSIDE_COMMUNE))
              .build();
      assertThat(rank(facility).area()).contains(AreaRank.POINT_C);
    }

    @Test
    void placesNotKnownAreAskedOnlyIfTheyCouldRankHigher() {
      assertThat(rank(in(AreaClass.POOR_DISTRICT)).questions())
          .filteredOn(question -> question.fact().equals("areas"))
          .extracting(Question::citation)
          .containsExactly(Citation.parse("Điều 6 khoản 1 điểm a, 46/2012/TT-BCT"));
    }

    @Test
    void anAreaThatEndedTheDayBeforeDoesNotCount() {
      AreaFact ended =
          new AreaFact(AreaClass.POOR_DISTRICT, true, Validity.until(DAY.minusDays(1)), LIST);
      Facility facility =
          Facility.builder()
              .id("x")
              .addSites(ProductionSite.builder().unit(COMMUNE).addAreas(ended).build())
              .build();
      assertThat(rank(facility).area()).isEmpty();
    }
  }

  @Nested
  class Clause2Sectors {

    @Test
    void fiftyPercentOfLocalMaterialsIsNotMoreThanFifty() {
      assertThat(rank(with(facts().localMaterials(Percent.of(50)).build())).sector()).isEmpty();
      assertThat(rank(with(facts().localMaterials(Percent.parse("50.1")).build())).sector())
          .contains(SectorRank.PRODUCTS_OF_POINT_B);
    }

    @Test
    void fiftyWorkersAreMuchLabourAndFortyNineAreNot() {
      assertThat(rank(with(facts().workers(49).build())).sector()).isEmpty();
      assertThat(rank(with(facts().workers(50).build())).sector())
          .contains(SectorRank.PRODUCTS_OF_POINT_B);
    }

    @Test
    void anExportContractCounts() {
      assertThat(rank(with(facts().export(true).build())).sector())
          .contains(SectorRank.PRODUCTS_OF_POINT_B);
    }

    @ParameterizedTest
    @CsvSource({
      "2017-01-02, PRODUCTS_OF_POINT_B",
      "2016-12-31, ",
      "2019-06-01, PRODUCTS_OF_POINT_B",
      "2019-06-02, "
    })
    void aCertificateCountsToTheEndOfItsThirdYear(LocalDate issued, SectorRank rank) {
      ProductCertificate certificate =
          new ProductCertificate(
              "rice paper", RecognitionLevel.PROVINCE, issued, Citation.of("1/QĐ-UBND"));
      assertThat(rank(with(facts().certificates(List.of(certificate)).build())).sector())
          .isEqualTo(Optional.ofNullable(rank));
    }

    @Test
    void productsOfPointBGoBeforeSectorsOfPointA() {
      Facility machinery =
          with(facts().build()).toBuilder().addSectors(Sector.MACHINERY_AND_EQUIPMENT).build();
      assertThat(rank(machinery).sector()).contains(SectorRank.SECTORS_OF_POINT_A);
      assertThat(
              rank(machinery.toBuilder().products(facts().export(true).build()).build()).sector())
          .contains(SectorRank.PRODUCTS_OF_POINT_B);
    }

    @Test
    void cleanerProductionHasNoRank() {
      PriorityClass priority = rank(Facility.builder().id("x").cleanerProduction(true).build());
      assertThat(priority.cleanerProduction()).contains(true);
      assertThat(priority.sector()).isEmpty();
    }
  }

  @Nested
  class Before10February2013 {
    private static final LocalDate EARLY = LocalDate.of(2013, 2, 9);

    @Test
    void thereIsNoOrder() {
      assertThat(law(EARLY).priorityOf(SupportRequest.of(in(AreaClass.POOR_DISTRICT))).area())
          .isEmpty();
      assertThat(
              law(EARLY.plusDays(1))
                  .priorityOf(SupportRequest.of(in(AreaClass.POOR_DISTRICT)))
                  .area())
          .contains(AreaRank.POINT_B);
    }

    @Test
    void theThresholdsAreOpenUntilSettled() {
      Facility facility = with(facts().workers(60).build());
      assertThat(labour(law(EARLY), facility).openPoints())
          .containsExactly(DecreePoints.PRIORITY_THRESHOLDS_BEFORE_CIRCULAR_46);
      PromotionLaw settled =
          law(EARLY).settling(DecreePoints.PRIORITY_THRESHOLDS_BEFORE_CIRCULAR_46, true, LIST);
      assertThat(labour(settled, facility).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    private Finding labour(PromotionLaw law, Facility facility) {
      return finding(law, facility, "circular46.article6.labour");
    }
  }

  @Nested
  class Since15October2025 {
    private static final LocalDate AMENDED = LocalDate.of(2025, 10, 15);
    private final Facility owned =
        Facility.builder()
            .id("x")
            .ownership(new Ownership(Optional.of(true), Optional.of(false)))
            .build();

    @Test
    void ownershipByWomenIsOpenUntilSettled() {
      assertThat(finding(law(AMENDED), owned, "decree45.article6.women").outcome())
          .isEqualTo(Outcome.LAW_UNSETTLED);
      PromotionLaw settled = law(AMENDED).settling(DecreePoints.ARTICLE_6_WOMEN, true, LIST);
      assertThat(finding(settled, owned, "decree45.article6.women").outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void theGroundsOf2012AreOpenUntilSettledAndGiveNoRank() {
      SupportRequest request = SupportRequest.of(in(AreaClass.ETHNIC_MINORITY_AREA));
      assertThat(law(AMENDED.minusDays(1)).priorityOf(request).area()).contains(AreaRank.POINT_A);
      assertThat(law(AMENDED).priorityOf(request).area()).isEmpty();
      assertThat(
              law(AMENDED)
                  .settling(DecreePoints.ARTICLE_6_GROUNDS, true, LIST)
                  .priorityOf(request)
                  .area())
          .contains(AreaRank.POINT_A);
    }

    @Test
    void theDayBeforeItIsNotAsked() {
      assertThat(law(AMENDED.minusDays(1)).assess(owned).all())
          .extracting(Finding::code)
          .doesNotContain("decree45.article6.women");
    }
  }

  /** Four grounds of area ask for one fact. */
  @Test
  void eachFactIsAskedOnce() {
    Facility unknown =
        ProjectFixtures.cooperative("f").sites(List.of(ProjectFixtures.ward())).build();
    assertThat(rank(unknown).questions())
        .isNotEmpty()
        .extracting(question -> question.fact() + " at " + question.path())
        .contains("areas at facility.sites[0]")
        .doesNotHaveDuplicates();
  }

  @Test
  void priorityNeverDecidesEligibility() {
    Facility poor = in(AreaClass.POOR_DISTRICT);
    assertThat(law(DAY).assess(poor).part("priority").orElseThrow().outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Finding finding(PromotionLaw law, Facility facility, String code) {
    return law.assess(facility).all().stream()
        .filter(finding -> finding.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static PriorityClass rank(Facility facility) {
    return law(DAY).priorityOf(SupportRequest.of(facility));
  }

  private static PromotionLaw law(LocalDate day) {
    return PromotionLaw.inForceOn(day);
  }

  private static Facility in(AreaClass... areas) {
    return Facility.builder().id("x").addSites(site(areas)).build();
  }

  private static ProductionSite site(AreaClass... areas) {
    return ProductionSite.builder()
        .unit(COMMUNE)
        .areas(
            List.of(areas).stream()
                .map(area -> new AreaFact(area, true, Validity.ALWAYS, LIST))
                .toList())
        .build();
  }

  private static ProductFactsBuilder facts() {
    return ProductFacts.builder();
  }

  private static Facility with(ProductFacts facts) {
    return Facility.builder().id("x").products(facts).build();
  }
}
