package vn.khuyencong.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.allocation.LeftOut;
import vn.khuyencong.law.allocation.Ranking;
import vn.khuyencong.law.allocation.RankingChoices;
import vn.khuyencong.law.allocation.RankingChoices.Undetermined;
import vn.khuyencong.law.decree45.Article02Plans;
import vn.khuyencong.law.decree45.Article02Projects;
import vn.khuyencong.law.decree45.Article11Funding;
import vn.khuyencong.law.decree45.Article14Management;
import vn.khuyencong.law.decree45.Article16LocalPrograms;
import vn.khuyencong.law.decree45.Article16SupportForms;
import vn.khuyencong.law.decree45.NetworkPay;
import vn.khuyencong.law.point.ApprovalPoints;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.LocalityLink;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.MoneyApproval;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.ProjectPeriod;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.SupportForm;
import vn.khuyencong.project.YearAmount;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Settlement;

/** Plans by the readings of November 2026: levels, provinces, years, money. */
class PlansByLawTest {
  private static final LocalDate DAY = ProjectFixtures.DAY;

  private static List<Finding> found(Rule<?> rule, AnnualPlan plan, LocalDate day) {
    return PromotionLaw.inForceOn(day).review(plan).all().stream()
        .filter(one -> one.code().equals(rule.code()))
        .toList();
  }

  private static Stream<Outcome> outcomes(Rule<?> rule, AnnualPlan plan, LocalDate day) {
    return found(rule, plan, day).stream().map(Finding::outcome);
  }

  /** Điều 11 khoản 2: plans and money of districts exist to 30 June 2025. */
  @Nested
  class Levels {
    private AnnualPlan district(int year) {
      return Plans.provincial()
          .level(ProjectLevel.DISTRICT)
          .year(Year.of(year))
          .funds(List.of(Plans.fund(MoneySource.DISTRICT_PROMOTION, 500)))
          .projects(List.of())
          .networks(List.of())
          .tasks(List.of())
          .approval(Approval.unknown())
          .build();
    }

    private Stream<Outcome> level(AnnualPlan plan, LocalDate day) {
      return outcomes(Article11Funding.PLAN_LEVEL, plan, day);
    }

    @Test
    void aDistrictPlanOf2026IsOfNoLevelAndSoIsItsMoney() {
      assertThat(found(Article11Funding.PLAN_LEVEL, district(2026), LocalDate.of(2026, 3, 1)))
          .extracting(one -> one.path() + " " + one.outcome())
          .containsExactly("level VIOLATED", "funds[0] VIOLATED");
    }

    @Test
    void thePlanOf2024StaysWhatItWas() {
      assertThat(level(district(2024), LocalDate.of(2026, 3, 1))).isEmpty();
    }

    @Test
    void thePlanOf2025IsOfItsLevelUntilTheLastDay() {
      assertThat(level(district(2025), LocalDate.of(2025, 6, 30))).containsOnly(Outcome.SATISFIED);
      assertThat(level(district(2025), LocalDate.of(2025, 7, 1)))
          .containsOnly(Outcome.FACT_MISSING);
      assertThat(level(approved(LocalDate.of(2025, 6, 30)), LocalDate.of(2025, 8, 1)))
          .containsOnly(Outcome.SATISFIED);
      assertThat(level(approved(LocalDate.of(2025, 7, 1)), LocalDate.of(2025, 8, 1)))
          .containsOnly(Outcome.VIOLATED);
    }

    private AnnualPlan approved(LocalDate day) {
      return district(2025).toBuilder()
          .approval(Approval.by(ProjectAuthority.CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE, day))
          .build();
    }

    @Test
    void aTaskPaidByADistrictIn2026IsPaidByNobody() {
      AnnualPlan plan =
          Plans.provincial()
              .year(Year.of(2026))
              .funds(List.of())
              .projects(List.of())
              .tasks(
                  List.of(Plans.management("m", 1).source(MoneySource.DISTRICT_PROMOTION).build()))
              .build();
      assertThat(found(Article11Funding.PLAN_LEVEL, plan, LocalDate.of(2026, 3, 1)))
          .extracting(Finding::path)
          .containsExactly("tasks[0]");
    }

    /** A joint sum of district money goes on with projects approved while the level was there. */
    @ParameterizedTest
    @CsvSource({
      "2026, DISTRICT_PROMOTION, 2025-06-30, true, false",
      "2026, DISTRICT_PROMOTION, 2025-07-01, true, true",
      "2026, DISTRICT_PROMOTION, 2025-06-30, false, true",
      "2024, DISTRICT_PROMOTION, 2025-07-01, true, false",
      "2026, PROVINCIAL_PROMOTION, 2025-07-01, true, false",
      "2026, COMMUNE_PROMOTION, 2025-07-01, true, false"
    })
    void aJointSumOfADistrictIn2026IsPaidByNobody(
        int year, MoneySource source, LocalDate approved, boolean named, boolean refused) {
      Project project =
          ProjectFixtures.provincial()
              .approval(Approval.by(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, approved))
              .build();
      List<String> projects = named ? List.of(project.id()) : List.of();
      AnnualPlan plan =
          Plans.provincial()
              .year(Year.of(year))
              .projects(List.of(project))
              .sums(List.of(new JointSum("máy", projects, Vnd.ofMillions(100), source)))
              .build();
      assertThat(found(Article11Funding.PLAN_LEVEL, plan, LocalDate.of(2026, 3, 1)))
          .extracting(one -> one.path() + " " + one.outcome())
          .containsExactlyElementsOf(refused ? List.of("sums[0] VIOLATED") : List.of());
    }

    /** Of a project the day decides, also where it stands beside its kind of money. */
    @Test
    void aProjectApprovedWhileItsLevelWasThereGoesOn() {
      for (boolean apart : List.of(false, true)) {
        assertThat(ofDistrict(LocalDate.of(2025, 6, 30), apart)).isEmpty();
        assertThat(ofDistrict(LocalDate.of(2025, 7, 1), apart))
            .containsExactly("projects[0] VIOLATED");
      }
    }

    private Stream<String> ofDistrict(LocalDate day, boolean apart) {
      Approval approval = Approval.by(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, day);
      Project project =
          ProjectFixtures.provincial()
              .sources(
                  List.of(SourceAmount.of(MoneySource.DISTRICT_PROMOTION, Vnd.ofMillions(200))))
              .approval(apart ? Approval.unknown() : approval)
              .approvals(
                  apart ? List.of(MoneyApproval.of(FundingSource.LOCAL, approval)) : List.of())
              .build();
      AnnualPlan plan =
          Plans.provincial()
              .year(Year.of(2026))
              .funds(List.of())
              .tasks(List.of())
              .projects(List.of(project))
              .build();
      return found(Article11Funding.PLAN_LEVEL, plan, LocalDate.of(2026, 3, 1)).stream()
          .map(one -> one.path() + " " + one.outcome());
    }

    @Test
    void aProvincialPlanHasNothingToSayOfLevels() {
      assertThat(level(Plans.provincial().build(), DAY)).isEmpty();
    }
  }

  /** Điều 2 khoản 2 against Điều 14 khoản 2. */
  @Nested
  class WhoApproves {
    private Outcome approved(ProjectLevel level, ProjectAuthority who, PromotionLaw law) {
      AnnualPlan plan = Plans.provincial().level(level).approval(Approval.by(who, DAY)).build();
      return law.review(plan).all().stream()
          .filter(one -> one.code().equals(Article02Plans.PLAN_APPROVED.code()))
          .map(Finding::outcome)
          .findFirst()
          .orElseThrow();
    }

    @Test
    void theCommitteeOfTheOwnLevelIsAnOpenPoint() {
      PromotionLaw law = PromotionLaw.inForceOn(DAY);
      assertThat(approved(ProjectLevel.DISTRICT, ProjectAuthority.DISTRICT_PEOPLES_COMMITTEE, law))
          .isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(approved(ProjectLevel.COMMUNE, ProjectAuthority.COMMUNE_PEOPLES_COMMITTEE, law))
          .isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(
              approved(
                  ProjectLevel.DISTRICT,
                  ProjectAuthority.CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE,
                  law))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(approved(ProjectLevel.DISTRICT, ProjectAuthority.COMMUNE_PEOPLES_COMMITTEE, law))
          .isEqualTo(Outcome.VIOLATED);
      assertThat(
              approved(ProjectLevel.PROVINCIAL, ProjectAuthority.DISTRICT_PEOPLES_COMMITTEE, law))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void theCallerSettlesIt() {
      for (boolean may : List.of(true, false)) {
        PromotionLaw law =
            PromotionLaw.inForceOn(DAY)
                .settling(ApprovalPoints.OWN_PLAN_OF_DISTRICT_OR_COMMUNE, may, Citation.of("text"));
        assertThat(
                approved(ProjectLevel.DISTRICT, ProjectAuthority.DISTRICT_PEOPLES_COMMITTEE, law))
            .isEqualTo(may ? Outcome.SATISFIED : Outcome.VIOLATED);
      }
    }
  }

  /** The articles that were not read as amended. */
  @Nested
  class SinceDecree235 {
    @Test
    void theOldWordsGoOnAndThePointIsShown() {
      for (Rule<?> rule :
          List.of(
              Article02Plans.PLAN_APPROVED,
              Article11Funding.PLAN_OF_ITS_MONEY,
              Article14Management.WITHIN_FUNDS)) {
        assertThat(found(rule, Plans.national().build(), LocalDate.of(2025, 10, 14)))
            .isNotEmpty()
            .noneMatch(one -> one.openPoints().contains(ApprovalPoints.PLANS_SINCE_DECREE_235));
        assertThat(found(rule, Plans.national().build(), LocalDate.of(2025, 10, 15)))
            .isNotEmpty()
            .allMatch(one -> one.openPoints().contains(ApprovalPoints.PLANS_SINCE_DECREE_235))
            .noneMatch(one -> one.outcome() == Outcome.LAW_UNSETTLED);
      }
    }

    /** Projects by the same articles; one approved before the amendment goes on under old words. */
    @Test
    void soDoProjectsThatTheAmendmentDoesNotPassBy() {
      LocalDate dayBefore = LocalDate.of(2025, 10, 14);
      LocalDate day = LocalDate.of(2025, 10, 15);
      for (Rule<Project> rule :
          List.of(
              Article02Projects.APPROVED,
              Article11Funding.PROJECT_FROM_ITS_MONEY,
              Article16SupportForms.RECOVERABLE)) {
        assertThat(points(rule, approved(dayBefore), dayBefore)).as(rule.code()).isEmpty();
        assertThat(points(rule, approved(dayBefore), day)).as(rule.code()).isEmpty();
        assertThat(points(rule, approved(day), day))
            .as(rule.code())
            .containsExactly(ApprovalPoints.PLANS_SINCE_DECREE_235);
        assertThat(points(rule, unapproved(), day))
            .as(rule.code())
            .contains(ApprovalPoints.PLANS_SINCE_DECREE_235);
      }
    }

    @Test
    void theOutcomeOfAProjectIsThatOfTheOldWords() {
      LocalDate day = LocalDate.of(2025, 10, 15);
      Project project = approved(day);
      assertThat(ProjectFixtures.outcome(Article02Projects.APPROVED, project, day))
          .isEqualTo(Outcome.SATISFIED);
      Project byNobody =
          project.toBuilder().approval(Approval.by(ProjectAuthority.PRIME_MINISTER, day)).build();
      assertThat(ProjectFixtures.outcome(Article02Projects.APPROVED, byNobody, day))
          .isEqualTo(Outcome.VIOLATED);
      Context ended =
          Context.on(day)
              .settling(
                  Settlement.of(ApprovalPoints.PLANS_SINCE_DECREE_235, false, Citation.of("text")));
      assertThat(Article02Projects.APPROVED.apply(byNobody, ended))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.NOT_APPLICABLE);
    }

    private Project approved(LocalDate day) {
      return ProjectFixtures.provincial()
          .approval(Approval.by(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, day))
          .form(SupportForm.RECOVERABLE)
          .build();
    }

    private Project unapproved() {
      return approved(DAY).toBuilder().approval(Approval.unknown()).build();
    }

    private List<OpenPoint<?>> points(Rule<Project> rule, Project project, LocalDate day) {
      return ProjectFixtures.finding(rule, project, day).openPoints();
    }

    @Test
    void soDoProgrammes() {
      Program program =
          Plans.program()
              .level(ProjectLevel.PROVINCIAL)
              .province(Plans.LONG_AN)
              .plans(List.of())
              .approval(Approval.by(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, DAY))
              .build();
      assertThat(PromotionLaw.inForceOn(LocalDate.of(2025, 10, 15)).review(program).all())
          .filteredOn(one -> one.code().equals(Article16LocalPrograms.APPROVED.code()))
          .hasSize(1)
          .allMatch(one -> one.openPoints().contains(ApprovalPoints.PLANS_SINCE_DECREE_235));
    }
  }

  /** Điều 11 khoản 2, Điều 16 khoản 1 điểm b: a plan of a province holds its own. */
  @Nested
  class Provinces {
    private final Locality other = Locality.of("46", LocalityKind.PROVINCE, "Huế").build();

    private List<Finding> province(AnnualPlan plan) {
      return found(Article11Funding.PLAN_PROVINCE, plan, DAY);
    }

    @Test
    void aNetworkOfAnotherProvinceIsOutside() {
      AnnualPlan plan =
          Plans.provincial()
              .province(other)
              .projects(List.of())
              .networks(List.of(LongAn.published()))
              .build();
      assertThat(province(plan))
          .extracting(one -> one.path() + " " + one.outcome())
          .containsExactly("networks[0] VIOLATED");
      assertThat(province(plan.toBuilder().province(LongAn.PROVINCE).build())).isEmpty();
    }

    @Test
    void aProjectWhoseBeneficiaryProducesElsewhereIsOutside() {
      Locality own = Plans.LONG_AN;
      Project project =
          Plans.localProject("p").toBuilder()
              .beneficiaries(
                  List.of(
                      Beneficiary.builder()
                          .from(
                              Beneficiary.of(
                                  Facility.builder()
                                      .id("f")
                                      .addSites(ProductionSite.in(own))
                                      .build()))
                          .id("b1")
                          .build()))
              .build();
      AnnualPlan plan = Plans.provincial().province(own).projects(List.of(project)).build();
      assertThat(province(plan)).isEmpty();
      assertThat(province(plan.toBuilder().province(other).build()))
          .extracting(Finding::path)
          .containsExactly("projects[0]");
    }

    @Test
    void everyBeneficiaryWhoIsOutsideIsTold() {
      Project group =
          Plans.localProject("p").toBuilder()
              .group(true)
              .beneficiaries(
                  List.of(
                      producer("b1", other),
                      producer("b2", Plans.LONG_AN),
                      producer("b3", other),
                      Beneficiary.notFixed("b4")))
              .build();
      List<Finding> found = province(Plans.provincial().projects(List.of(group)).build());
      assertThat(found)
          .extracting(one -> one.path() + " " + one.outcome())
          .containsExactly(
              "projects[0].beneficiaries[0] VIOLATED", "projects[0].beneficiaries[2] VIOLATED");
      assertThat(found)
          .extracting(one -> one.message(Language.ENGLISH))
          .containsExactly(
              "p: b1 is of Huế province, while the plan is of Long An province.",
              "p: b3 is of Huế province, while the plan is of Long An province.");
    }

    private Beneficiary producer(String id, Locality province) {
      Facility facility =
          Facility.builder().id("f-" + id).addSites(ProductionSite.in(province)).build();
      return Beneficiary.builder().from(Beneficiary.of(facility)).id(id).build();
    }

    /** A province that went over into another on 1 July 2025 is one with it from that day on. */
    @Nested
    class Merged {
      private final Validity before = Validity.until(LocalDate.of(2025, 6, 30));
      private final Validity since = Validity.since(LocalDate.of(2025, 7, 1));
      private final Locality later =
          Locality.of("72", LocalityKind.PROVINCE, "Tây Ninh").validity(since).build();
      private final Locality earlier = earlier("80", "Long An", before);
      private final Locality neighbour = earlier("73", "Tây Ninh cũ", before);

      private Locality earlier(String id, String name, Validity validity) {
        return Locality.of(id, LocalityKind.PROVINCE, name)
            .validity(validity)
            .addSuccessors(
                new LocalityLink(
                    "72",
                    "Tây Ninh",
                    Optional.empty(),
                    Citation.of("202/2025/QH15"),
                    Evidence.SECONDARY))
            .build();
      }

      private List<String> of(Locality own, int year, Locality site, Optional<LocalDate> approved) {
        return of(own, year, ProductionSite.in(site), approved);
      }

      private List<String> of(
          Locality own, int year, ProductionSite site, Optional<LocalDate> approved) {
        Facility facility = Facility.builder().id("f").addSites(site).build();
        Project project =
            Plans.localProject("p").toBuilder()
                .approval(Approval.builder().day(approved).build())
                .beneficiaries(List.of(Beneficiary.builder().id("b1").facility(facility).build()))
                .build();
        Project apart =
            project.toBuilder()
                .approval(Approval.unknown())
                .approvals(List.of(MoneyApproval.of(FundingSource.LOCAL, project.approval())))
                .build();
        List<String> outside = outside(own, year, project);
        assertThat(outside(own, year, apart)).isEqualTo(outside);
        return outside;
      }

      private List<String> outside(Locality own, int year, Project project) {
        AnnualPlan plan =
            Plans.provincial().province(own).year(Year.of(year)).projects(List.of(project)).build();
        return found(Article11Funding.PLAN_PROVINCE, plan, LocalDate.of(2026, 3, 1)).stream()
            .map(one -> one.path() + " " + one.outcome() + " " + one.missingFacts())
            .toList();
      }

      @Test
      void provincesAreOneFromTheEndOfTheYearOfTheMergerOn() {
        assertThat(of(earlier, 2024, neighbour, Optional.empty()))
            .containsExactly("projects[0] VIOLATED []");
        for (Locality site : List.of(later, neighbour)) {
          assertThat(of(earlier, 2025, site, Optional.empty())).isEmpty();
          assertThat(of(later, 2026, site, Optional.empty())).isEmpty();
        }
      }

      @Test
      void theDayOfApprovalDecidesInTheYearOfTheMerger() {
        assertThat(of(earlier, 2025, neighbour, Optional.of(LocalDate.of(2025, 6, 30))))
            .containsExactly("projects[0] VIOLATED []");
        assertThat(of(earlier, 2025, neighbour, Optional.of(LocalDate.of(2025, 7, 1)))).isEmpty();
        assertThat(of(earlier, 2025, neighbour, Optional.of(LocalDate.of(2024, 12, 20)))).isEmpty();
      }

      @Test
      void theOwnIsTheOwnOnEveryDay() {
        assertThat(of(earlier, 2024, earlier, Optional.of(LocalDate.of(2024, 2, 1)))).isEmpty();
      }

      @Test
      void aSiteStatedByAUnitThatCameLaterIsAskedWhereItLay() {
        Locality unit =
            Locality.of("c", LocalityKind.COMMUNE, "C").within(later).validity(since).build();
        Locality former = Locality.of("o", LocalityKind.COMMUNE, "O").within(earlier).build();
        ProductionSite today = ProductionSite.in(unit);
        assertThat(of(earlier, 2024, today, Optional.empty()))
            .containsExactly("projects[0] FACT_MISSING [formerUnit]");
        assertThat(
                of(
                    earlier,
                    2024,
                    ProductionSite.builder().unit(unit).formerUnit(former).build(),
                    Optional.empty()))
            .isEmpty();
      }

      @Test
      void aMergerWithoutADayIsAsked() {
        Locality undated = earlier("80", "Long An", Validity.ALWAYS);
        Locality successor = Locality.of("72", LocalityKind.PROVINCE, "Tây Ninh").build();
        assertThat(of(undated, 2024, successor, Optional.empty()))
            .containsExactly("projects[0] FACT_MISSING [mergerDay]");
      }

      @Test
      void aNetworkOfTheOtherProvinceIsOutsideBefore() {
        NetworkPlan network =
            LongAn.published().toBuilder()
                .network(LongAn.published().network().toBuilder().province(neighbour).build())
                .build();
        for (int year : List.of(2024, 2025)) {
          AnnualPlan plan =
              Plans.provincial()
                  .province(earlier)
                  .year(Year.of(year))
                  .projects(List.of())
                  .networks(List.of(network))
                  .build();
          assertThat(found(Article11Funding.PLAN_PROVINCE, plan, LocalDate.of(2026, 3, 1)))
              .hasSize(year == 2024 ? 1 : 0);
        }
      }
    }

    @Test
    void aNationalPlanHoldsAllProvinces() {
      assertThat(province(Plans.national().build())).isEmpty();
    }
  }

  /** Projects of several years, TT 36 Điều 2 khoản 3 and Điều 15. */
  @Nested
  class SeveralYears {
    private Project project() {
      return Plans.nationalProject("p").toBuilder()
          .planYear(Year.of(2016))
          .planDrawnUpIn(Optional.empty())
          .period(ProjectPeriod.of(LocalDate.of(2016, 7, 1), LocalDate.of(2017, 10, 31)))
          .build();
    }

    private Project split(long first, long second) {
      return project().toBuilder()
          .supportByYear(
              List.of(
                  YearAmount.of(
                      Year.of(2016), MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(first)),
                  YearAmount.of(
                      Year.of(2017), MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(second))))
          .build();
    }

    private AnnualPlan plan(int year, long fund, Project project) {
      return Plans.national()
          .id("k" + year)
          .year(Year.of(year))
          .projects(List.of(project))
          .networks(List.of())
          .tasks(List.of())
          .funds(List.of(Plans.fund(MoneySource.NATIONAL_PROMOTION, fund)))
          .stated(StatedFigures.none())
          .build();
    }

    private Outcome funds(AnnualPlan plan) {
      return outcomes(Article14Management.WITHIN_FUNDS, plan, DAY).findFirst().orElseThrow();
    }

    @Test
    void eachYearCountsWithItsPart() {
      assertThat(funds(plan(2016, 60, split(60, 40)))).isEqualTo(Outcome.SATISFIED);
      assertThat(funds(plan(2016, 59, split(60, 40)))).isEqualTo(Outcome.VIOLATED);
      assertThat(funds(plan(2017, 40, split(60, 40)))).isEqualTo(Outcome.SATISFIED);
      assertThat(
              plan(2016, 60, split(60, 40))
                  .lines(BudgetStage.ESTIMATED, NetworkPay::budget)
                  .map(line -> line.amount().orElseThrow())
                  .reduce(Vnd::plus))
          .contains(Vnd.ofMillions(60));
    }

    /** Local money of three years: 60, 100 and 40 million; beside them it has no place. */
    @ParameterizedTest
    @CsvSource({
      "2015, 0, VIOLATED, SATISFIED",
      "2016, 60, SATISFIED, SATISFIED",
      "2016, 59, SATISFIED, VIOLATED",
      "2017, 100, SATISFIED, SATISFIED",
      "2017, 99, SATISFIED, VIOLATED",
      "2018, 40, SATISFIED, SATISFIED",
      "2018, 39, SATISFIED, VIOLATED",
      "2019, 0, VIOLATED, SATISFIED"
    })
    void eachOfThreeYearsOfLocalMoneyCountsWithItsPart(
        int year, long fund, Outcome place, Outcome within) {
      Project three =
          Plans.localProject("p").toBuilder()
              .planDrawnUpIn(Optional.empty())
              .period(ProjectPeriod.of(LocalDate.of(2016, 7, 1), LocalDate.of(2018, 10, 31)))
              .supportByYear(List.of(local(2016, 60), local(2017, 100), local(2018, 40)))
              .build();
      AnnualPlan plan =
          Plans.provincial()
              .year(Year.of(year))
              .projects(List.of(three))
              .funds(List.of(Plans.fund(MoneySource.PROVINCIAL_PROMOTION, fund)))
              .build();
      LocalDate day = LocalDate.of(2019, 6, 1);
      assertThat(outcomes(Article02Plans.OF_THE_YEAR, plan, day)).containsExactly(place);
      assertThat(outcomes(Article14Management.WITHIN_FUNDS, plan, day)).containsOnly(within);
    }

    private YearAmount local(int year, long millions) {
      return YearAmount.of(
          Year.of(year), MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(millions));
    }

    @Test
    void whatFallsInTheYearIsAskedOnlyWhereItDecides() {
      Vnd whole = Vnd.total(PlannedAmounts.requested(project()).values());
      long millions = whole.dong() / 1_000_000;
      assertThat(funds(plan(2016, millions, project()))).isEqualTo(Outcome.SATISFIED);
      assertThat(found(Article14Management.WITHIN_FUNDS, plan(2016, 1, project()), DAY))
          .extracting(Finding::missingFacts)
          .containsExactly(List.of("supportByYear"));
    }

    @Test
    void itsPlaceInThePlanOfALaterYearIsLawful() {
      for (Project one : List.of(project(), split(60, 40))) {
        assertThat(outcomes(Article02Plans.OF_THE_YEAR, plan(2017, 100, one), DAY))
            .containsExactly(Outcome.SATISFIED);
        assertThat(outcomes(Article02Plans.OF_THE_YEAR, plan(2018, 100, one), DAY))
            .containsExactly(Outcome.VIOLATED);
        assertThat(outcomes(Article02Plans.OF_THE_YEAR, plan(2015, 100, one), DAY))
            .containsExactly(Outcome.VIOLATED);
      }
    }

    @Test
    void aProgrammeCountsEachYearAndKnowsWhatStandsTwice() {
      Program program =
          Plans.program()
              .funds(List.of(Plans.fund(MoneySource.NATIONAL_PROMOTION, 100)))
              .plans(List.of(plan(2016, 60, split(60, 40)), plan(2017, 40, split(60, 40))))
              .build();
      assertThat(of(program, Article14Management.PROGRAM_WITHIN_FUNDS))
          .containsExactly(Outcome.SATISFIED);
      assertThat(of(program, Article02Plans.ONCE)).isEmpty();
      assertThat(
              of(
                  program.toBuilder()
                      .funds(List.of(Plans.fund(MoneySource.NATIONAL_PROMOTION, 99)))
                      .build(),
                  Article14Management.PROGRAM_WITHIN_FUNDS))
          .containsExactly(Outcome.VIOLATED);
      Project single = Plans.nationalProject("p");
      assertThat(
              of(
                  program.toBuilder()
                      .plans(List.of(plan(2016, 60, single), plan(2017, 40, single)))
                      .build(),
                  Article02Plans.ONCE))
          .containsExactly(Outcome.VIOLATED);
    }

    /** Found: the part of a year counted twice where two plans of the year hold the project. */
    @Test
    void inTwoPlansOfOneYearAProjectStandsTwice() {
      for (Project one : List.of(split(60, 40), project(), Plans.nationalProject("p"))) {
        AnnualPlan first = plan(2016, 60, one);
        AnnualPlan second = first.toBuilder().id("more").build();
        assertThat(twice(first, second))
            .containsExactly(
                "plans[1].projects[0]: Project p stands in several plans of one year.");
        assertThat(twice(first)).isEmpty();
      }
      AnnualPlan first = plan(2016, 60, split(60, 40));
      assertThat(twice(first, plan(2017, 40, split(60, 40)), first.toBuilder().id("more").build()))
          .containsExactly("plans[2].projects[0]: Project p stands in several plans of one year.");
    }

    @Test
    void inPlansOfSeveralYearsAProjectOfOneIsToldAsSuch() {
      Project single = Plans.nationalProject("p");
      assertThat(twice(plan(2016, 60, single), plan(2017, 40, single)))
          .containsExactly(
              "plans[1].projects[0]: Project p stands in the plans of several years, in which it is"
                  + " not carried out.");
    }

    @Test
    void aProjectOfBothKindsOfMoneyMayStandInAPlanOfEach() {
      Project both =
          split(60, 40).toBuilder()
              .approvals(List.of())
              .supportByYear(
                  List.of(
                      YearAmount.of(
                          Year.of(2016), MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(60)),
                      YearAmount.of(
                          Year.of(2016), MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(40))))
              .sources(
                  List.of(
                      SourceAmount.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(60)),
                      SourceAmount.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(40))))
              .build();
      assertThat(both.kindsOfMoney()).hasSize(2);
      AnnualPlan national = plan(2016, 60, both);
      AnnualPlan local =
          Plans.provincial().projects(List.of(both)).networks(List.of()).tasks(List.of()).build();
      assertThat(twice(national, local)).isEmpty();
      assertThat(twice(national, local, local.toBuilder().id("more").build()))
          .containsExactly("plans[2].projects[0]: Project p stands in several plans of one year.");
    }

    @Test
    void networksAndTasksStandInOnePlanOfAYearToo() {
      AnnualPlan first =
          Plans.provincial()
              .year(Year.of(2022))
              .projects(List.of())
              .networks(List.of(LongAn.published()))
              .tasks(List.of(Plans.management("t", 1).build()))
              .build();
      AnnualPlan second = first.toBuilder().id("more").build();
      assertThat(twice(first, second))
          .containsExactly(
              "plans[1].networks[0]: Network "
                  + LongAn.published().network().id()
                  + " stands in several plans of one year.",
              "plans[1].tasks[0]: Task t stands in several plans of one year.");
      AnnualPlan later =
          second.toBuilder()
              .year(Year.of(2023))
              .networks(List.of(LongAn.published().inYear(Year.of(2023))))
              .build();
      assertThat(twice(first, later)).isEmpty();
      Locality other = Locality.of("46", LocalityKind.PROVINCE, "Huế").build();
      assertThat(twice(first, second.toBuilder().province(other).networks(List.of()).build()))
          .isEmpty();
      PlannedTask numberedAnew = Plans.management("t", 2).build();
      assertThat(
              twice(
                  first,
                  second.toBuilder().networks(List.of()).tasks(List.of(numberedAnew)).build()))
          .isEmpty();
    }

    private List<String> twice(AnnualPlan... plans) {
      Program program = Plans.program().plans(List.of(plans)).build();
      return PromotionLaw.inForceOn(DAY).review(program).all().stream()
          .filter(one -> one.code().equals(Article02Plans.ONCE.code()))
          .filter(one -> one.outcome() == Outcome.VIOLATED)
          .map(one -> one.path() + ": " + one.message(Language.ENGLISH))
          .toList();
    }

    private List<Outcome> of(Program program, Rule<Program> rule) {
      return PromotionLaw.inForceOn(DAY).review(program).all().stream()
          .filter(one -> one.code().equals(rule.code()))
          .map(Finding::outcome)
          .toList();
    }

    @Test
    void aRankingOfTheYearGivesItsPart() {
      RankingChoices choices =
          RankingChoices.builder()
              .undetermined(Undetermined.PROVISIONAL)
              .year(Year.of(2017))
              .build();
      Ranking ranking = PromotionLaw.inForceOn(DAY).rank(List.of(split(60, 40)), choices);
      assertThat(ranking.projects()).allMatch(one -> one.requested().equals(Vnd.ofMillions(40)));
    }
  }

  /** What drops out of an allocation is listed. */
  @Test
  void aProjectOfTheOtherMoneyIsListedAsLeftOut() {
    RankingChoices choices = RankingChoices.builder().money(FundingSource.LOCAL).build();
    Ranking ranking =
        PromotionLaw.inForceOn(DAY)
            .rank(List.of(Plans.localProject("p1"), Plans.nationalProject("p2")), choices);
    assertThat(ranking.leftOut())
        .filteredOn(out -> out.reason() == LeftOut.Reason.OTHER_MONEY)
        .extracting(out -> out.message(Language.ENGLISH))
        .containsExactly(
            "p2 is not ranked: it is carried out from other industrial-promotion money.");
  }

  /** Điều 14: a published figure. */
  @Nested
  class Published {
    private String said(long stated, long sum) {
      AnnualPlan plan =
          Plans.provincial()
              .projects(List.of())
              .networks(List.of())
              .tasks(List.of(Plans.management("m", sum).build()))
              .stated(StatedFigures.builder().total(StatedAmount.exactly(Vnd.of(stated))).build())
              .build();
      return found(Article14Management.STATED_TOTAL, plan, DAY).get(0).message(Language.ENGLISH);
    }

    /** A part by its source too, in a plan or in that of a programme, in both languages. */
    @ParameterizedTest
    @CsvSource({
      "324920000000, 65000000000, false",
      "1400000000, 1401000000, false",
      "1400000000, 1400999999, true"
    })
    void noPartIsRoundedByMoreThanTheUnitStated(long stated, long sum, boolean rounding) {
      AnnualPlan plan =
          Plans.provincial()
              .projects(List.of())
              .networks(List.of())
              .tasks(
                  List.of(
                      Plans.management("m", sum).source(MoneySource.PROVINCIAL_PROMOTION).build()))
              .stated(
                  StatedFigures.builder()
                      .addParts(
                          new StatedPart(
                              "tỉnh",
                              Optional.empty(),
                              Optional.of(StatedAmount.exactly(Vnd.of(stated))),
                              Optional.of(MoneySource.PROVINCIAL_PROMOTION)))
                      .build())
              .build();
      PromotionLaw law = PromotionLaw.inForceOn(DAY);
      Program program = Plans.program().plans(List.of(plan)).build();
      for (Assessment review : List.of(law.review(plan), law.review(program))) {
        assertThat(review.all())
            .filteredOn(one -> one.code().equals(Article14Management.STATED_BY_SOURCE.code()))
            .singleElement()
            .satisfies(
                one -> {
                  assertThat(one.message(Language.VIETNAMESE).contains("có thể do làm tròn"))
                      .isEqualTo(rounding);
                  assertThat(one.message(Language.ENGLISH).contains("may be rounding"))
                      .isEqualTo(rounding);
                  assertThat(one.message(Language.ENGLISH).contains("counterpart"))
                      .isEqualTo(stated > sum);
                });
      }
    }

    @Test
    void aDifferenceMayBeRoundingOnlyBelowTheUnitStated() {
      assertThat(said(1_400_000_000, 1_400_999_999)).contains("may be rounding");
      assertThat(said(1_400_000_000, 1_401_000_000)).contains("no rounding");
      assertThat(said(14_000_000_000L, 13_000_000_001L)).contains("may be rounding");
      assertThat(said(1_234_567_890, 1_234_567_889)).contains("no rounding");
      assertThat(said(324_920_000_000L, 65_000_000_000L)).contains("counterpart");
    }
  }
}
