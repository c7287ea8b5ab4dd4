package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.facility.BrickKiln;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.FacilityBuilder;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.law.point.SizePoints;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;

/** Facts that come late must not turn an answer around: cases beside the decision table. */
class MonotonyTest {
  private static final LocalDate DAY = LocalDate.of(2016, 5, 10);

  @ParameterizedTest
  @EnumSource(BrickKiln.class)
  void whoeverBurnsBrickIsAskedForTheKilnBeforeAnAnswer(BrickKiln kiln) {
    FacilityBuilder maker = workshop().addSectors(Sector.FIRED_CLAY_BRICK);
    assertThat(facts(assess(maker.build()))).containsExactly("kiln");
    boolean shutOut = kiln == BrickKiln.IMPROVED_MANUAL || kiln == BrickKiln.RING;
    assertThat(assess(maker.kiln(kiln).build()).outcome())
        .isEqualTo(shutOut ? Outcome.VIOLATED : Outcome.SATISFIED);
  }

  /** Corrugated iron, tiles, concrete: fired-clay brick is a sector of its own. */
  @Test
  void whoeverMakesOtherBuildingMaterialsIsAskedForNoKiln() {
    FacilityBuilder maker = workshop().addSectors(Sector.BUILDING_MATERIALS);
    assertThat(assess(maker.build()).outcome()).isEqualTo(Outcome.SATISFIED);
    for (BrickKiln kiln : BrickKiln.values()) {
      assertThat(assess(maker.kiln(kiln).build()).outcome()).isEqualTo(Outcome.SATISFIED);
    }
  }

  /** Of no other sector, on no day, neither of the facility nor in its project. */
  @ParameterizedTest
  @EnumSource(value = Sector.class, mode = EnumSource.Mode.EXCLUDE, names = "FIRED_CLAY_BRICK")
  void noOtherSectorIsAskedForAKiln(Sector sector) {
    Facility maker = workshop().addSectors(sector).build();
    Project project =
        ProjectFixtures.provincial()
            .beneficiaries(List.of(Beneficiary.builder().id("b1").facility(maker).build()))
            .build();
    for (String day :
        List.of("2013-02-09", "2013-02-10", "2020-06-01", "2025-08-01", "2025-10-15")) {
      PromotionLaw law = PromotionLaw.inForceOn(LocalDate.parse(day));
      assertThat(facts(law.assess(maker))).doesNotContain("kiln");
      assertThat(facts(law.review(project))).doesNotContain("kiln");
    }
  }

  @Test
  void otherBuildingMaterialsBesideAnUnlistedSectorAreAskedForNoKiln() {
    FacilityBuilder maker = workshop().addSectors(Sector.BUILDING_MATERIALS, Sector.OTHER);
    assertThat(assess(maker.build()).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void otherBuildingMaterialsBesideBrickOfARingKilnAreListed() {
    FacilityBuilder maker =
        workshop().addSectors(Sector.BUILDING_MATERIALS, Sector.FIRED_CLAY_BRICK);
    assertThat(assess(maker.build()).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(assess(maker.kiln(BrickKiln.RING).build()).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void capitalBeyondTheLimitIsRefusedByAReadingThatTheCallerMayChange() {
    Facility company =
        workshop()
            .form(LegalForm.LIMITED_COMPANY)
            .addSectors(Sector.FOOD_PROCESSING)
            .size(
                SizeFacts.builder()
                    .averageLabour(8)
                    .capital(Vnd.ofMillions(150_000))
                    .field(BusinessField.INDUSTRY_AND_CONSTRUCTION)
                    .build())
            .build();
    assertThat(assess(company).outcome()).isEqualTo(Outcome.VIOLATED);
    PromotionLaw settled =
        PromotionLaw.inForceOn(DAY)
            .settling(SizePoints.DECREE_56_LABOUR_SUFFICES, true, Citation.of("official text"));
    assertThat(settled.assess(company).outcome()).isEqualTo(Outcome.SATISFIED);
    Facility unknown =
        company.toBuilder()
            .size(
                SizeFacts.builder()
                    .capital(Vnd.ofMillions(150_000))
                    .field(BusinessField.INDUSTRY_AND_CONSTRUCTION)
                    .build())
            .build();
    assertThat(facts(settled.assess(unknown))).containsExactly("labour");
  }

  private static List<String> facts(Assessment verdict) {
    return verdict.questions().stream().map(Question::fact).toList();
  }

  private static Assessment assess(Facility facility) {
    return PromotionLaw.inForceOn(DAY).assess(facility);
  }

  private static FacilityBuilder workshop() {
    return Facility.builder()
        .id("x")
        .form(LegalForm.BUSINESS_HOUSEHOLD)
        .lawful(true)
        .produces(true)
        .cleanerProduction(false)
        .promotionServices(false)
        .addSites(ProductionSite.in(Places.at("xã<huyện<tỉnh", Optional.empty())));
  }
}
