package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.facility.ArtisanTitle;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.FacilityBuilder;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;

/** Artisans are persons who hold a title; since 15 October 2025 they are a route, as reported. */
class ArtisansTest {
  private static final LocalDate AMENDED = LocalDate.of(2025, 10, 15);

  @ParameterizedTest
  @CsvSource({
    "INDIVIDUAL, PEOPLES, LAW_UNSETTLED",
    "BUSINESS_HOUSEHOLD, MERITORIOUS, LAW_UNSETTLED",
    "PRIVATE_ENTERPRISE, PEOPLES, LAW_UNSETTLED",
    "INDIVIDUAL, NONE, VIOLATED",
    "INDIVIDUAL, , FACT_MISSING",
    "PRIVATE_ENTERPRISE, , FACT_MISSING",
    ", PEOPLES, FACT_MISSING",
    ", NONE, VIOLATED",
    "JOINT_STOCK_COMPANY, , VIOLATED",
    "LIMITED_COMPANY, PEOPLES, VIOLATED",
    "PARTNERSHIP, , VIOLATED",
    "COOPERATIVE, , VIOLATED",
    "COOPERATIVE_GROUP, , VIOLATED",
    "UNION_OF_COOPERATIVES, , VIOLATED",
    "STATE_UNIT, , VIOLATED",
    "OTHER_ORGANISATION, , VIOLATED"
  })
  void arePersonsWithATitle(LegalForm form, ArtisanTitle title, Outcome outcome) {
    assertThat(route(form, title, AMENDED).orElseThrow().outcome()).isEqualTo(outcome);
    assertThat(route(form, title, AMENDED.plusDays(1)).orElseThrow().outcome()).isEqualTo(outcome);
    assertThat(route(form, title, AMENDED.minusDays(1))).isEmpty();
  }

  @Test
  void areAskedForTheirTitleAndForm() {
    FacilityBuilder unknown =
        RouteFacilities.none()
            .form(Optional.<LegalForm>empty())
            .artisan(Optional.<ArtisanTitle>empty());
    assertThat(asked(unknown)).containsExactlyInAnyOrder("artisan", "form");
    assertThat(asked(unknown.artisan(ArtisanTitle.PEOPLES))).containsExactly("form");
    assertThat(asked(unknown.form(LegalForm.INDIVIDUAL).artisan(Optional.<ArtisanTitle>empty())))
        .containsExactly("artisan");
  }

  private static List<String> asked(FacilityBuilder facility) {
    return route(facility.build(), AMENDED).orElseThrow().questions().stream()
        .map(Question::fact)
        .toList();
  }

  private static Optional<Assessment> route(LegalForm form, ArtisanTitle title, LocalDate day) {
    return route(
        RouteFacilities.none()
            .form(Optional.ofNullable(form))
            .artisan(Optional.ofNullable(title))
            .build(),
        day);
  }

  private static Optional<Assessment> route(Facility facility, LocalDate day) {
    return PromotionLaw.inForceOn(day).assess(facility).part(Route.ARTISAN.part());
  }
}
