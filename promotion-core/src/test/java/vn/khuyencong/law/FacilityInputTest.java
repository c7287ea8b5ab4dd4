package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.point.OpenPoints;
import vn.khuyencong.law.point.PlaceReading;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.place.Locality;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Settlement;

/** What is refused as input, and in which words. */
class FacilityInputTest {
  private static final Citation TEXT = Citation.of("official text");

  @Test
  void aTownshipIn2026NamesBothDates() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assess("thị trấn<huyện<tỉnh", LocalDate.of(2026, 1, 1)))
        .withMessage(
            "unit of a site must exist on the day of the law, 2026-01-01: thị trấn X exists"
                + " ../2025-06-30");
  }

  @Test
  void aSpecialZoneIn2020NamesBothDates() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assess("đặc khu<tỉnh", LocalDate.of(2020, 1, 1)))
        .withMessage(
            "unit of a site must exist on the day of the law, 2020-01-01: đặc khu X exists"
                + " 2025-07-01/..");
  }

  @Test
  void aCommuneOfADistrictEndsWithTheDistrict() {
    assertThat(assess("xã<huyện<tỉnh", LocalDate.of(2025, 6, 30)).findings()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assess("xã<huyện<tỉnh", LocalDate.of(2025, 7, 1)))
        .withMessageContaining("xã X exists ../2025-06-30");
  }

  @Test
  void theDayBeforeTheDecreeNamesItsFirstDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PromotionLaw.inForceOn(LocalDate.of(2012, 7, 4)))
        .withMessage(
            "day must not be before 2012-07-05, the first day of 45/2012/NĐ-CP: 2012-07-04");
  }

  @Test
  void anApprovalAfterTheDayIsRefused() {
    SupportRequest request =
        SupportRequest.builder()
            .facility(facility("xã<tỉnh"))
            .approvedOn(LocalDate.of(2026, 2, 2))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PromotionLaw.inForceOn(LocalDate.of(2026, 2, 1)).assess(request))
        .withMessageContaining("approval must lie between 2012-07-05 and the day of the law");
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

  private static Assessment assess(String place, LocalDate day) {
    return PromotionLaw.inForceOn(day).assess(facility(place));
  }

  private static Facility facility(String place) {
    Locality unit = Places.at(place, Optional.empty());
    return Facility.builder().id("x").addSites(ProductionSite.in(unit)).build();
  }
}
