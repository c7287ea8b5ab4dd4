package vn.khuyencong.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.khuyencong.ProjectFixtures.beneficiary;
import static vn.khuyencong.ProjectFixtures.national;
import static vn.khuyencong.ProjectFixtures.provincial;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

class BudgetLinesTest {
  private static final Locality PROVINCE =
      Locality.of("80", LocalityKind.PROVINCE, "Long An").build();
  private static final Locality DISTRICT =
      Locality.of("800", LocalityKind.RURAL_DISTRICT, "Thạnh Hóa").within(PROVINCE).build();
  private static final Locality COMMUNE =
      Locality.of("1", LocalityKind.COMMUNE, "Tân Tây").within(DISTRICT).build();

  @Test
  void theSupportRequestedIsTakenLineByLine() {
    assertThat(BudgetLines.supportRequested(provincial().build(), BudgetStage.ESTIMATED))
        .containsExactly(
            BudgetLine.builder()
                .id("p1/l1")
                .amount(Vnd.ofMillions(200))
                .stage(BudgetStage.ESTIMATED)
                .category(SupportCategory.TECHNOLOGY)
                .item(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
                .source(MoneySource.PROVINCIAL_PROMOTION)
                .province("80")
                .district("h")
                .commune("y")
                .beneficiary("b1")
                .project("p1")
                .year(Year.of(2016))
                .build());
  }

  @Test
  void theSourcesAreTakenWithTheCounterpart() {
    assertThat(BudgetLines.sources(national().build(), BudgetStage.APPROVED))
        .extracting(BudgetLine::source)
        .containsExactly(MoneySource.NATIONAL_PROMOTION, MoneySource.COUNTERPART);
  }

  @Test
  void theContentOfASourceIsTheOnlyOneOfTheProject() {
    assertThat(BudgetLines.sources(national().build(), BudgetStage.APPROVED))
        .extracting(BudgetLine::category)
        .containsOnly(Optional.of(SupportCategory.TECHNOLOGY));
  }

  @Test
  void aProjectWithoutAPlanYearIsRefused() {
    Project project = national().planYear(Optional.empty()).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BudgetLines.supportRequested(project, BudgetStage.APPROVED))
        .withMessage("plan year must be given for a budget line: project p1");
  }

  @ParameterizedTest
  @CsvSource({
    "NATIONAL, NATIONAL, NATIONAL_PROMOTION",
    "NATIONAL, PROVINCIAL, NATIONAL_PROMOTION",
    "NATIONAL, , NATIONAL_PROMOTION",
    "LOCAL, NATIONAL, LOCAL_PROMOTION",
    "LOCAL, PROVINCIAL, PROVINCIAL_PROMOTION",
    "LOCAL, DISTRICT, DISTRICT_PROMOTION",
    "LOCAL, COMMUNE, COMMUNE_PROMOTION",
    "LOCAL, , LOCAL_PROMOTION"
  })
  void theSourceIsToldByMoneyAndLevel(FundingSource money, ProjectLevel level, MoneySource source) {
    assertThat(MoneySource.of(money, Optional.ofNullable(level))).isEqualTo(source);
  }

  @Nested
  class Places {
    @Test
    void areThoseOfTheSite() {
      BudgetLine line = only(at("b1", COMMUNE));
      assertThat(line.province()).contains("80");
      assertThat(line.district()).contains("800");
      assertThat(line.commune()).contains("1");
    }

    @Test
    void areKnownAsFarAsAllSitesAgree() {
      BudgetLine line = only(at("b1", COMMUNE, DISTRICT));
      assertThat(line.district()).contains("800");
      assertThat(line.commune()).isEmpty();
    }

    @Test
    void areThoseOfTheFormerUnitBeforeTheDistrictsEnded() {
      Locality merged = Locality.of("tn", LocalityKind.PROVINCE, "Tây Ninh").build();
      ProductionSite site = ProductionSite.builder().unit(merged).formerUnit(COMMUNE).build();
      Project project =
          national()
              .beneficiaries(
                  List.of(Beneficiary.of(Facility.builder().id("b1").sites(List.of(site)).build())))
              .build();
      assertThat(provinceIn(project, 2025)).contains("80");
      assertThat(provinceIn(project, 2026)).contains("tn");
    }

    @Test
    void areNotKnownWithoutASite() {
      assertThat(only(Beneficiary.of(Facility.builder().id("b1").build())).province()).isEmpty();
    }

    @Test
    void andTheBeneficiaryAreNotKnownWhereItIsNotFixed() {
      BudgetLine line = only(Beneficiary.notFixed("b1"));
      assertThat(line.province()).isEmpty();
      assertThat(line.beneficiary()).isEmpty();
    }

    @Test
    void ofALineForAllAreThoseOfAll() {
      Project project =
          national().beneficiaries(List.of(at("b1", COMMUNE), at("b2", DISTRICT))).build();
      BudgetLine line = BudgetLines.sources(project, BudgetStage.APPROVED).get(0);
      assertThat(line.district()).contains("800");
      assertThat(line.commune()).isEmpty();
      assertThat(line.beneficiary()).isEmpty();
    }

    private Optional<String> provinceIn(Project project, int year) {
      Project planned =
          project.toBuilder().planYear(Year.of(year)).planDrawnUpIn(Optional.empty()).build();
      return BudgetLines.supportRequested(planned, BudgetStage.APPROVED).get(0).province();
    }

    private BudgetLine only(Beneficiary beneficiary) {
      Project project = national().beneficiaries(List.of(beneficiary)).build();
      return BudgetLines.supportRequested(project, BudgetStage.APPROVED).get(0);
    }

    private Beneficiary at(String id, Locality... units) {
      return Beneficiary.of(
          Facility.builder()
              .id(id)
              .sites(Stream.of(units).map(ProductionSite::in).toList())
              .build());
    }
  }
}
