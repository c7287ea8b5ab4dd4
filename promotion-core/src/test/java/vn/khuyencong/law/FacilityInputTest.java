package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.document.FacilityForm;
import vn.khuyencong.document.Problem;
import vn.khuyencong.document.SizeFactsForm;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.decree45.Article01Scope;
import vn.khuyencong.law.decree45.Article02Projects;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.point.OpenPoints;
import vn.khuyencong.law.point.PlaceReading;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.place.Locality;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Settlement;

/** What is refused as input, and in which words. */
class FacilityInputTest {
  private static final Citation TEXT = Citation.of("official text");

  @Test
  void aTownshipIn2026IsAskedForItsUnitToday() {
    assertThat(unitAsked("thị trấn<huyện<tỉnh", LocalDate.of(2026, 1, 1)))
        .containsExactly("unitToday at facility.sites[0].unit");
  }

  @Test
  void aSpecialZoneIn2020IsAskedForItsFormerUnit() {
    assertThat(unitAsked("đặc khu<tỉnh", LocalDate.of(2020, 1, 1)))
        .containsExactly("formerUnit at facility.sites[0].formerUnit");
  }

  @Test
  void aCommuneOfADistrictEndsWithTheDistrict() {
    assertThat(unitAsked("xã<huyện<tỉnh", LocalDate.of(2025, 6, 30))).isEmpty();
    assertThat(unitAsked("xã<huyện<tỉnh", LocalDate.of(2025, 7, 1)))
        .containsExactly("unitToday at facility.sites[0].unit");
  }

  @Test
  void anEndedUnitIsAskedAlsoOfAProjectApprovedBefore() {
    SupportRequest request =
        SupportRequest.builder()
            .facility(facility("xã<huyện<tỉnh"))
            .approvedOn(LocalDate.of(2024, 1, 15))
            .build();
    assertThat(unitAsked(request, LocalDate.of(2025, 8, 1)))
        .containsExactly("unitToday at facility.sites[0].unit");
    assertThat(unitAsked(request, LocalDate.of(2025, 12, 1))).isEmpty();
  }

  @Test
  void aCommuneThatWasMergedBeforeIsAskedForItsUnit() {
    Locality merged =
        Places.at("xã<huyện<tỉnh", Optional.empty()).toBuilder()
            .validity(Validity.until(LocalDate.of(2019, 12, 31)))
            .build();
    SupportRequest request =
        SupportRequest.of(Facility.builder().id("f").addSites(ProductionSite.in(merged)).build());
    assertThat(unitAsked(request, LocalDate.of(2019, 12, 31))).isEmpty();
    assertThat(unitAsked(request, LocalDate.of(2022, 6, 1)))
        .containsExactly("unitToday at facility.sites[0].unit");
  }

  @Test
  void aFormerUnitThatHadEndedByThenIsAsked() {
    Locality merged =
        Places.at("xã<huyện<tỉnh", Optional.empty()).toBuilder()
            .validity(Validity.until(LocalDate.of(2019, 12, 31)))
            .build();
    ProductionSite site =
        ProductionSite.builder()
            .unit(Places.at("xã<tỉnh", Optional.empty()))
            .formerUnit(merged)
            .build();
    SupportRequest request = SupportRequest.of(Facility.builder().id("f").addSites(site).build());
    assertThat(PromotionLaw.inForceOn(LocalDate.of(2025, 8, 1)).assess(request).all())
        .filteredOn(finding -> finding.code().equals(Article01Scope.PLACE.code()))
        .extracting(Finding::missingFacts)
        .containsExactly(List.of("formerUnit"));
  }

  @Test
  void theDayBeforeTheDecreeNamesItsFirstDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PromotionLaw.inForceOn(LocalDate.of(2012, 7, 4)))
        .withMessage(
            "day must not be before 2012-07-05, the first day of 45/2012/NĐ-CP: 2012-07-04");
  }

  @Test
  void anApprovalOutsideTheDaysIsFoundAndTheRestGoesOn() {
    LocalDate day = LocalDate.of(2026, 2, 1);
    assertThat(approvalDays(day, day)).isEmpty();
    assertThat(approvalDays(day, day.plusDays(1))).hasSize(1);
    assertThat(approvalDays(day, LocalDate.of(2012, 7, 5))).isEmpty();
    assertThat(approvalDays(day, LocalDate.of(2012, 7, 4))).hasSize(1);
  }

  private static List<Finding> approvalDays(LocalDate day, LocalDate approved) {
    SupportRequest request =
        SupportRequest.builder().facility(facility("xã<tỉnh")).approvedOn(approved).build();
    return PromotionLaw.inForceOn(day).assess(request).all().stream()
        .filter(finding -> finding.code().equals(Article02Projects.REQUEST_APPROVAL_DAY.code()))
        .toList();
  }

  private static List<String> unitAsked(String place, LocalDate day) {
    return unitAsked(SupportRequest.of(facility(place)), day);
  }

  private static List<String> unitAsked(SupportRequest request, LocalDate day) {
    PromotionLaw law = PromotionLaw.inForceOn(day);
    assertThat(law.priorityOf(request).area()).isEmpty();
    return law.assess(request).all().stream()
        .filter(finding -> finding.code().equals(Article01Scope.PLACE.code()))
        .flatMap(finding -> finding.questions().stream())
        .map(question -> question.fact() + " at " + question.path())
        .filter(text -> text.contains("Unit") || text.contains("unitToday"))
        .toList();
  }

  @Test
  void aPlanYearTwoYearsAheadIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SupportRequest.builder()
                    .facility(facility("xã<tỉnh"))
                    .planDrawnUpIn(Year.of(2019))
                    .planYear(Year.of(2021))
                    .build())
        .withMessage(
            "plan year must be the year in which the plan is drawn up, 2019, or the next: 2021");
  }

  @Test
  void negativeLabourIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SizeFacts.builder().averageLabour(-1).build())
        .withMessage("averageLabour must not be negative: -1");
  }

  /** Found: parts that a document leaves out ended `assess` deep inside. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':'x','sites':[],'sectors':[]}",
        "{'id':'x'}",
        "{'id':'x','sites':null,'sectors':null,'size':null,'products':null,'ownership':null}",
        "{'id':'x','sites':[],'sectors':[],'size':{},'products':{},'ownership':{}}"
      })
  void partsThatAreLeftOutAreUnknown(String written) {
    String json = written.replace('\'', '"');
    Facility read = JsonMapper.builder().build().readValue(json, Facility.class);
    Facility byForm =
        JsonMapper.builder()
            .build()
            .readValue(json, FacilityForm.class)
            .resolve()
            .value()
            .orElseThrow();
    for (LocalDate day :
        List.of(LocalDate.of(2017, 1, 15), LocalDate.of(2022, 6, 1), LocalDate.of(2026, 3, 1))) {
      PromotionLaw law = PromotionLaw.inForceOn(day);
      Assessment nothingKnown = law.assess(SupportRequest.of(Facility.builder().id("x").build()));
      assertThat(nothingKnown.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(law.assess(SupportRequest.of(read))).isEqualTo(nothingKnown);
      assertThat(law.assess(SupportRequest.of(byForm))).isEqualTo(nothingKnown);
    }
  }

  /** Found: a day in such a year ended the assessment with a stack trace. */
  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "+10000-01-01"})
  void aDayOfFoundationInAnExtremeYearIsRefusedByName(String day) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SizeFacts.builder().founded(LocalDate.parse(day)).build())
        .withMessageStartingWith("founded must have a year of four digits: ");
    assertThat(
            new SizeFactsForm(null, null, null, null, day, null)
                .resolve().problems().stream().map(Problem::toString))
        .singleElement()
        .asString()
        .contains("founded");
  }

  @Test
  void anUnknownOpenPointIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenPoints.of("no-such-point"))
        .withMessage("open point must be a known one: no-such-point");
  }

  @Test
  void everyOpenPointIsFoundByItsId() {
    assertThat(OpenPoints.all()).hasSizeGreaterThan(15).doesNotHaveDuplicates();
    assertThat(OpenPoints.all())
        .allSatisfy(point -> assertThat((Object) OpenPoints.of(point.id())).isSameAs(point));
  }

  @Test
  @SuppressWarnings("unchecked")
  void anAnswerOfTheWrongTypeIsRefused() {
    OpenPoint<Object> raw =
        (OpenPoint<Object>) (OpenPoint<?>) DecreePoints.PLACE_JULY_TO_OCTOBER_2025;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Settlement.of(raw, Coefficient.parse("1"), TEXT))
        .withMessage("answer to place-july-to-october-2025 must be a PlaceReading: 1");
  }

  @Test
  void anAnswerOutsideItsDatesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PromotionLaw.inForceOn(LocalDate.of(2025, 6, 30))
                    .settling(DecreePoints.PLACE_JULY_TO_OCTOBER_2025, PlaceReading.NEW_UNIT, TEXT))
        .withMessageContaining("must not be for days after the day of the law, 2025-06-30");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Settlement<>(
                    DecreePoints.PLACE_JULY_TO_OCTOBER_2025,
                    PlaceReading.NEW_UNIT,
                    TEXT,
                    Validity.since(LocalDate.of(2025, 7, 1))))
        .withMessageContaining("must lie within 2025-07-01/2025-10-14");
  }

  private static Facility facility(String place) {
    Locality unit = Places.at(place, Optional.empty());
    return Facility.builder().id("x").addSites(ProductionSite.in(unit)).build();
  }
}
