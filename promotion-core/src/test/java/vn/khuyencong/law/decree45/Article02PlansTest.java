package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.khuyencong.ProjectFixtures.DAY;
import static vn.khuyencong.ProjectFixtures.finding;
import static vn.khuyencong.ProjectFixtures.outcome;
import static vn.khuyencong.plan.Plans.LONG_AN;
import static vn.khuyencong.plan.Plans.national;
import static vn.khuyencong.plan.Plans.nationalProject;
import static vn.khuyencong.plan.Plans.program;
import static vn.khuyencong.plan.Plans.provincial;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.language.Language;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.ProjectPeriod;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

class Article02PlansTest {
  private static final LocalDate LATER = LocalDate.of(2026, 3, 1);

  @Nested
  class Clause1WhoApproves {
    private Program of(ProjectAuthority who, String approved, @Nullable String received) {
      return program()
          .firstYear(Year.of(2026))
          .lastYear(Year.of(2030))
          .plans(List.of())
          .approval(Approval.by(who, LocalDate.parse(approved)))
          .receivedOn(Optional.ofNullable(received).map(LocalDate::parse))
          .build();
    }

    @ParameterizedTest
    @CsvSource({
      "PRIME_MINISTER, 2025-06-30, , SATISFIED",
      "MINISTER_OF_INDUSTRY_AND_TRADE, 2025-06-30, , VIOLATED",
      "PRIME_MINISTER, 2025-07-01, , FACT_MISSING",
      "MINISTER_OF_INDUSTRY_AND_TRADE, 2025-07-01, , FACT_MISSING",
      "PRIME_MINISTER, 2025-07-01, 2025-06-30, SATISFIED",
      "MINISTER_OF_INDUSTRY_AND_TRADE, 2025-07-01, 2025-06-30, VIOLATED",
      "PRIME_MINISTER, 2025-07-01, 2025-07-01, VIOLATED",
      "MINISTER_OF_INDUSTRY_AND_TRADE, 2025-07-01, 2025-07-01, SATISFIED",
      "MINISTRY_OF_INDUSTRY_AND_TRADE, 2025-09-23, 2025-07-02, SATISFIED",
      "MINISTER_OF_INDUSTRY_AND_TRADE, 2025-10-15, 2025-10-15, SATISFIED",
      "PRIME_MINISTER, 2025-10-15, 2025-10-15, VIOLATED"
    })
    void byTheDayOfReception(
        ProjectAuthority who, String approved, @Nullable String received, Outcome expected) {
      assertThat(
              outcome(Article02Plans.NATIONAL_PROGRAM_APPROVED, of(who, approved, received), LATER))
          .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "2025-06-30, 'Điều 2 khoản 1, 45/2012/NĐ-CP', SEEN",
      "2025-07-01, 'Điều 52, 146/2025/NĐ-CP', SEEN",
      "2025-10-14, 'Điều 52, 146/2025/NĐ-CP', SEEN",
      "2025-10-15, 'Điều 2 khoản 1, 45/2012/NĐ-CP', SECONDARY"
    })
    void restsOnTheTextOfThatDay(String received, String citation, Evidence evidence) {
      Finding finding =
          finding(
              Article02Plans.NATIONAL_PROGRAM_APPROVED,
              of(ProjectAuthority.PRIME_MINISTER, "2025-10-15", received),
              LATER);
      assertThat(finding.citation()).hasToString(citation);
      assertThat(finding.evidence()).isEqualTo(evidence);
    }

    @Test
    void beforeTheChangeNoDayIsNeeded() {
      Program program =
          program()
              .approval(Approval.builder().authority(ProjectAuthority.PRIME_MINISTER).build())
              .build();
      assertThat(
              outcome(Article02Plans.NATIONAL_PROGRAM_APPROVED, program, LocalDate.of(2025, 6, 30)))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(
              outcome(Article02Plans.NATIONAL_PROGRAM_APPROVED, program, LocalDate.of(2025, 7, 1)))
          .isEqualTo(Outcome.FACT_MISSING);
    }

    @Test
    void nobodyYetIsNoApproval() {
      assertThat(
              finding(
                      Article02Plans.NATIONAL_PROGRAM_APPROVED,
                      program().approval(Approval.notGiven()).build(),
                      DAY)
                  .message(Language.ENGLISH))
          .contains("approved by: nobody yet");
    }

    @Test
    void whoIsAFact() {
      assertThat(
              finding(
                      Article02Plans.NATIONAL_PROGRAM_APPROVED,
                      program().approval(Approval.unknown()).build(),
                      DAY)
                  .missingFacts())
          .containsExactly("planApprovalAuthority");
    }

    @Test
    void aFileOlderThanTheDecreeCountsAsReceivedOnItsFirstDay() {
      for (LocalDate received : List.of(LocalDate.of(2012, 7, 4), LocalDate.of(2012, 7, 5))) {
        assertThat(
                outcome(
                    Article02Plans.NATIONAL_PROGRAM_APPROVED,
                    program().receivedOn(received).build(),
                    DAY))
            .isEqualTo(Outcome.SATISFIED);
      }
    }

    @Test
    void aLocalProgrammeIsAnotherArticle() {
      Program local = program().level(ProjectLevel.PROVINCIAL).province(LONG_AN).build();
      assertThat(outcome(Article02Plans.NATIONAL_PROGRAM_APPROVED, local, DAY))
          .isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(outcome(Article16LocalPrograms.APPROVED, local, DAY)).isEqualTo(Outcome.VIOLATED);
      assertThat(outcome(Article16LocalPrograms.APPROVED, program().build(), DAY))
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource(
        value = ProjectAuthority.class,
        names = {"PROVINCIAL_PEOPLES_COMMITTEE", "CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE"})
    void theProvinceApprovesItsOwn(ProjectAuthority who) {
      Program local =
          program()
              .level(ProjectLevel.PROVINCIAL)
              .province(LONG_AN)
              .approval(Approval.by(who, DAY))
              .build();
      assertThat(outcome(Article16LocalPrograms.APPROVED, local, DAY)).isEqualTo(Outcome.SATISFIED);
    }
  }

  @Nested
  class Clause1Programme {
    @ParameterizedTest
    @CsvSource({"2019, VIOLATED", "2020, SATISFIED", "2021, VIOLATED"})
    void fiveYearsAreUsual(int last, Outcome expected) {
      Program program = program().lastYear(Year.of(last)).build();
      assertThat(outcome(Article02Plans.USUAL_LENGTH, program, DAY)).isEqualTo(expected);
    }

    @Test
    void anotherLengthIsNoBreach() {
      Program program = program().lastYear(Year.of(2021)).build();
      assertThat(
              PromotionLaw.inForceOn(DAY)
                  .review(program)
                  .part("program-rules")
                  .orElseThrow()
                  .outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void aLocalPhaseHasNoUsualLength() {
      Program local = program().level(ProjectLevel.PROVINCIAL).province(LONG_AN).build();
      assertThat(outcome(Article02Plans.USUAL_LENGTH, local, DAY))
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"2015, VIOLATED", "2016, SATISFIED", "2020, SATISFIED", "2021, VIOLATED"})
    void plansAreOfItsYears(int year, Outcome expected) {
      Program program = program().plans(List.of(plan(year))).build();
      assertThat(outcome(Article02Plans.PLANS_OF_PHASE, program, DAY)).isEqualTo(expected);
    }

    @Test
    void theNationalOneHasPlansOfBothLevels() {
      Program program = program().plans(List.of(national().build(), provincial().build())).build();
      assertThat(outcome(Article02Plans.PLANS_OF_LEVEL, program, DAY)).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void aLocalOneHasThoseOfItsProvince() {
      Locality other = Locality.of("72", LocalityKind.PROVINCE, "Tây Ninh").build();
      Program local =
          program()
              .level(ProjectLevel.PROVINCIAL)
              .province(LONG_AN)
              .plans(
                  List.of(
                      provincial().build(),
                      provincial().id("tay-ninh").province(other).build(),
                      national().build()))
              .build();
      assertThat(Article02Plans.PLANS_OF_LEVEL.apply(local, Context.on(DAY)))
          .extracting(Finding::outcome, Finding::path)
          .containsExactly(
              tuple(Outcome.VIOLATED, "plans[1]"), tuple(Outcome.VIOLATED, "plans[2]"));
    }

    private AnnualPlan plan(int year) {
      return national().year(Year.of(year)).projects(List.of()).build();
    }
  }

  @Nested
  class Clause2WhoApproves {
    private Outcome of(AnnualPlan plan, ProjectAuthority who) {
      return outcome(
          Article02Plans.PLAN_APPROVED,
          plan.toBuilder().approval(Approval.by(who, DAY)).build(),
          DAY);
    }

    @Test
    void theMinisterTheNationalPlan() {
      AnnualPlan plan = national().build();
      assertThat(of(plan, ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(of(plan, ProjectAuthority.PRIME_MINISTER)).isEqualTo(Outcome.VIOLATED);
      assertThat(of(plan, ProjectAuthority.CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE))
          .isEqualTo(Outcome.VIOLATED);
    }

    @ParameterizedTest
    @EnumSource(
        value = ProjectLevel.class,
        names = {"PROVINCIAL", "DISTRICT", "COMMUNE"})
    void theChairmanEveryLocalPlan(ProjectLevel level) {
      AnnualPlan plan = provincial().level(level).build();
      assertThat(of(plan, ProjectAuthority.CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(of(plan, ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE))
          .isEqualTo(Outcome.VIOLATED);
      assertThat(of(plan, ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE))
          .isEqualTo(Outcome.VIOLATED);
    }

    /** On the day before, of and after the amendment the old words name the same. */
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "NATIONAL | 2016-06-01 | quốc gia | Bộ trưởng Bộ Công Thương",
          "NATIONAL | 2025-07-01 | quốc gia | Bộ trưởng Bộ Công Thương",
          "NATIONAL | 2025-10-15 | quốc gia | Bộ trưởng Bộ Công Thương",
          "PROVINCIAL | 2016-06-01 | cấp tỉnh | Chủ tịch Ủy ban nhân dân cấp tỉnh",
          "PROVINCIAL | 2025-10-14 | cấp tỉnh | Chủ tịch Ủy ban nhân dân cấp tỉnh",
          "PROVINCIAL | 2025-10-15 | cấp tỉnh | Chủ tịch Ủy ban nhân dân cấp tỉnh",
          "DISTRICT | 2025-06-30 | cấp huyện | Chủ tịch Ủy ban nhân dân cấp tỉnh",
          "COMMUNE | 2025-07-01 | cấp xã | Chủ tịch Ủy ban nhân dân cấp tỉnh",
        })
    void whomTheClauseNamesIsSaidWhateverTheOutcome(
        ProjectLevel level, LocalDate day, String of, String required) {
      AnnualPlan plan = (level == ProjectLevel.NATIONAL ? national() : provincial()).build();
      AnnualPlan ofLevel = plan.toBuilder().level(level).build();
      for (Approval approval :
          List.of(
              Approval.unknown(),
              Approval.by(ProjectAuthority.OTHER, day),
              ofLevel.approval(),
              Approval.by(ProjectAuthority.COMMUNE_PEOPLES_COMMITTEE, day))) {
        assertThat(
                finding(
                        Article02Plans.PLAN_APPROVED,
                        ofLevel.toBuilder().approval(approval).build(),
                        day)
                    .message(Language.VIETNAMESE))
            .contains("Kế hoạch khuyến công " + of, required);
      }
    }

    @Test
    void theCommitteeStandsForTheChairmanWhoIsNamed() {
      AnnualPlan plan =
          provincial()
              .approval(Approval.by(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, DAY))
              .build();
      assertThat(finding(Article02Plans.PLAN_APPROVED, plan, DAY).message(Language.VIETNAMESE))
          .isEqualTo(
              "Kế hoạch khuyến công cấp tỉnh do Chủ tịch Ủy ban nhân dân cấp tỉnh phê duyệt (nơi phê"
                  + " duyệt: Ủy ban nhân dân cấp tỉnh).");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "2025-06-30 | Thủ tướng Chính phủ phê duyệt",
          "2025-07-01 | Bộ Công Thương phê duyệt",
          "'' | Bộ Công Thương nếu hồ sơ tiếp nhận từ 1/7/2025 phê duyệt",
        })
    void ofTheProgrammeItIsSaidByTheDayOfReception(String received, String required) {
      Program program =
          program()
              .receivedOn(Optional.of(received).filter(day -> !day.isEmpty()).map(LocalDate::parse))
              .approval(Approval.builder().given(false).build())
              .build();
      assertThat(
              finding(Article02Plans.NATIONAL_PROGRAM_APPROVED, program, LocalDate.of(2025, 12, 31))
                  .message(Language.VIETNAMESE))
          .contains(required);
    }

    @Test
    void whoIsAFact() {
      assertThat(
              outcome(
                  Article02Plans.PLAN_APPROVED,
                  national().approval(Approval.unknown()).build(),
                  DAY))
          .isEqualTo(Outcome.FACT_MISSING);
    }
  }

  @Nested
  class Clause2TheYear {
    private Outcome of(Optional<Year> year, Optional<ProjectPeriod> period) {
      AnnualPlan plan =
          national()
              .projects(
                  List.of(
                      nationalProject("p1").toBuilder()
                          .planDrawnUpIn(Optional.empty())
                          .planYear(year)
                          .period(period)
                          .build()))
              .build();
      return outcome(Article02Plans.OF_THE_YEAR, plan, DAY);
    }

    private Optional<ProjectPeriod> period(String first, String last) {
      return Optional.of(ProjectPeriod.of(LocalDate.parse(first), LocalDate.parse(last)));
    }

    @Test
    void aProjectOfAnotherPlanYearIsOutside() {
      assertThat(of(Optional.of(Year.of(2015)), Optional.empty())).isEqualTo(Outcome.VIOLATED);
      assertThat(of(Optional.of(Year.of(2016)), Optional.empty())).isEqualTo(Outcome.SATISFIED);
      assertThat(of(Optional.empty(), Optional.empty())).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void theTimeTouchesTheYear() {
      assertThat(of(Optional.empty(), period("2015-01-01", "2015-12-31")))
          .isEqualTo(Outcome.VIOLATED);
      assertThat(of(Optional.empty(), period("2015-01-01", "2016-01-01")))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(of(Optional.empty(), period("2016-12-31", "2018-01-01")))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(of(Optional.empty(), period("2017-01-01", "2018-01-01")))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aNetworkOfAnotherYearIsOutside() {
      AnnualPlan plan =
          provincial().projects(List.of()).networks(List.of(LongAn.published())).build();
      Finding finding = finding(Article02Plans.OF_THE_YEAR, plan, LocalDate.of(2022, 6, 1));
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.path()).isEqualTo("networks[0]");
    }
  }
}
