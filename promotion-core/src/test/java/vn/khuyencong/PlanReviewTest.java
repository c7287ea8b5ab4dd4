package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.DAY;
import static vn.khuyencong.ProjectFixtures.finding;
import static vn.khuyencong.ProjectFixtures.line;
import static vn.khuyencong.ProjectFixtures.outcome;
import static vn.khuyencong.plan.Plans.fund;
import static vn.khuyencong.plan.Plans.localProject;
import static vn.khuyencong.plan.Plans.management;
import static vn.khuyencong.plan.Plans.national;
import static vn.khuyencong.plan.Plans.nationalProject;
import static vn.khuyencong.plan.Plans.ofFacility;
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
import vn.khuyencong.citation.Citation;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.circular36.Article21GroupProjects;
import vn.khuyencong.law.circular46.Article04SupportContents;
import vn.khuyencong.law.decree45.Article11Funding;
import vn.khuyencong.law.jointcircular26.Article04Principles;
import vn.khuyencong.law.jointcircular26.Article07Conditions;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedTaskBuilder;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.Significance;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

/** Rules that only show in a plan as a whole, each with its clause. */
class PlanReviewTest {
  private static final LocalDate BEFORE_JOINT = LocalDate.of(2014, 4, 7);
  private static final LocalDate FIRST_OF_JOINT = LocalDate.of(2014, 4, 8);
  private static final LocalDate LAST_OF_JOINT = LocalDate.of(2018, 5, 10);
  private static final LocalDate AFTER_JOINT = LocalDate.of(2018, 5, 11);

  private static AnnualPlan of(Project... projects) {
    return national().projects(List.of(projects)).build();
  }

  @Nested
  class TheWhole {
    @Test
    void aPlanInOrderPasses() {
      Assessment review = PromotionLaw.inForceOn(DAY).review(national().build());
      assertThat(review.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(review.all()).anyMatch(one -> one.path().startsWith("projects[0].lines[0]"));
    }

    @Test
    void aProgrammeIsAsGoodAsItsPlans() {
      PromotionLaw law = PromotionLaw.inForceOn(DAY);
      assertThat(law.review(program().build()).outcome()).isEqualTo(Outcome.SATISFIED);
      AnnualPlan poor = national().funds(List.of(fund(MoneySource.NATIONAL_PROMOTION, 1))).build();
      Assessment review = law.review(program().plans(List.of(poor)).build());
      assertThat(review.violations()).extracting(Finding::path).containsExactly("plans[0].funds");
    }

    @Test
    void theNetworkOfLongAnIsReviewedInItsPlan() {
      AnnualPlan plan =
          provincial()
              .year(Year.of(2022))
              .projects(List.of())
              .networks(List.of(LongAn.published()))
              .build();
      Assessment review = PromotionLaw.inForceOn(LocalDate.of(2022, 6, 1)).review(plan);
      assertThat(review.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(review.all()).anyMatch(one -> one.path().startsWith("networks[0].network."));
    }
  }

  /** Điều 6 khoản 2 điểm s, 26/2014/TTLT-BTC-BCT: 1.5 % of the money of the year. */
  @Nested
  class ManagementOfTheYear {
    private Outcome tasks(AnnualPlan plan) {
      return PromotionLaw.inForceOn(DAY).review(plan).part("tasks").orElseThrow().outcome();
    }

    @ParameterizedTest
    @CsvSource({"7499999, SATISFIED", "7500000, SATISFIED", "7500001, VIOLATED"})
    void isMeasuredByTheFund(long dong, Outcome expected) {
      assertThat(tasks(national().tasks(List.of(management("m", dong).build())).build()))
          .isEqualTo(expected);
    }

    @Test
    void isAddedUpFirst() {
      assertThat(
              tasks(
                  national()
                      .tasks(
                          List.of(
                              management("m1", 4_000_000).build(),
                              management("m2", 4_000_000).build()))
                      .build()))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void needsTheFund() {
      AnnualPlan plan =
          national().funds(List.of()).tasks(List.of(management("m", 1).build())).build();
      assertThat(tasks(plan)).isEqualTo(Outcome.FACT_MISSING);
    }

    @Test
    void ofLocalMoneyIsMeasuredByTheProvince() {
      AnnualPlan plan =
          provincial()
              .tasks(List.of(management("m", 1).source(MoneySource.PROVINCIAL_PROMOTION).build()))
              .build();
      assertThat(PromotionLaw.inForceOn(DAY).review(plan).part("tasks").orElseThrow().all())
          .anyMatch(finding -> finding.missingFacts().contains("provincialNorm"));
    }

    @Test
    void otherTasksAreMeasuredEachByItsCeiling() {
      assertThat(tasks(task(SupportItem.ASSOCIATION_REGIONAL, 9_000).quantity(1)))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aTaskIsMeasuredPerUnitAndTheNumberIsAskedWhereItDecides() {
      assertThat(tasks(task(SupportItem.ASSOCIATION_REGIONAL, 9_000)))
          .isEqualTo(Outcome.FACT_MISSING);
      LocalDate day = LocalDate.of(2019, 6, 1);
      assertThat(tasks(task(SupportItem.PRODUCT_PRIZE_NATIONAL, 10), day))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(tasks(task(SupportItem.PRODUCT_PRIZE_NATIONAL, 20), day))
          .isEqualTo(Outcome.FACT_MISSING);
      assertThat(asked(task(SupportItem.PRODUCT_PRIZE_NATIONAL, 20), day))
          .containsExactly("quantity");
      assertThat(tasks(task(SupportItem.PRODUCT_PRIZE_NATIONAL, 20).quantity(2), day))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(
              tasks(
                  task(SupportItem.PRODUCT_PRIZE_NATIONAL, 20)
                      .amount(Vnd.of(20_000_001))
                      .quantity(2),
                  day))
          .isEqualTo(Outcome.VIOLATED);
    }

    /** At most 50 % of the cost and 300m an establishment, 450m with the priority uplift. */
    @Test
    void theCostOfATaskIsAskedOnlyWhereItDecides() {
      LocalDate day = LocalDate.of(2019, 6, 1);
      var machinery = SupportItem.MACHINERY_TECHNOLOGY_TRANSFER;
      assertThat(asked(task(machinery, 300).quantity(1), day)).contains("cost");
      assertThat(tasks(task(machinery, 451).quantity(1), day)).isEqualTo(Outcome.VIOLATED);
      assertThat(tasks(task(machinery, 300).quantity(1).cost(Vnd.ofMillions(600)), day))
          .isNotEqualTo(Outcome.VIOLATED);
    }

    /** TT 28/2018 art. 8(23) names tasks: 300 million, 360 by a factor of 1,2, 450 by 1,5. */
    @Test
    void whatIsAskedOfATaskCanBeSaidOfIt() {
      LocalDate day = LocalDate.of(2019, 6, 1);
      PlannedTaskBuilder task =
          task(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 400)
              .quantity(1)
              .cost(Vnd.ofMillions(900));
      assertThat(asked(task, day)).contains("priority", "upliftApproved");
      task.priority(true).upliftApproved(true);
      assertThat(asked(task, day)).doesNotContain("priority", "upliftApproved");
      assertThat(tasks(task, day)).isNotEqualTo(Outcome.VIOLATED);
      assertThat(tasks(task.upliftFactor(Coefficient.parse("1.2")), day))
          .isEqualTo(Outcome.VIOLATED);
      assertThat(tasks(task.amount(Vnd.ofMillions(360)), day)).isNotEqualTo(Outcome.VIOLATED);
    }

    /** TT 28/2018 art. 8(22)(b): 3 % of the estimate of the scheme. */
    @Test
    void theSumThatATaskIsAShareOfCanBeSaid() {
      LocalDate day = LocalDate.of(2020, 6, 1);
      var item = SupportItem.MANAGEMENT_IMPLEMENTING_UNIT;
      assertThat(asked(task(item, 3), day)).contains("shareBase");
      assertThat(tasks(task(item, 3).priority(false).shareBase(Vnd.ofMillions(100)), day))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(tasks(task(item, 3).priority(false).shareBase(Vnd.of(99_999_999)), day))
          .isEqualTo(Outcome.VIOLATED);
    }

    private PlannedTaskBuilder task(SupportItem item, long millions) {
      return management("m", 1)
          .category(item.category())
          .item(item)
          .amount(Vnd.ofMillions(millions));
    }

    private Outcome tasks(PlannedTaskBuilder task) {
      return tasks(task, DAY);
    }

    private Outcome tasks(PlannedTaskBuilder task, LocalDate day) {
      return review(task, day).outcome();
    }

    private List<String> asked(PlannedTaskBuilder task, LocalDate day) {
      return review(task, day).all().stream()
          .flatMap(finding -> finding.missingFacts().stream())
          .distinct()
          .toList();
    }

    private Assessment review(PlannedTaskBuilder task, LocalDate day) {
      AnnualPlan plan = national().tasks(List.of(task.build())).build();
      return PromotionLaw.inForceOn(day).review(plan).part("tasks").orElseThrow();
    }
  }

  /** Điều 11, 45/2012/NĐ-CP. */
  @Nested
  class Money {
    @Test
    void aNationalPlanIsOfNationalMoney() {
      AnnualPlan plan = of(nationalProject("p1"), localProject("p2"));
      Finding finding = finding(Article11Funding.PLAN_OF_ITS_MONEY, plan, DAY);
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.path()).isEqualTo("projects[1]");
    }

    @Test
    void aLocalPlanIsOfLocalMoney() {
      AnnualPlan plan =
          provincial()
              .projects(List.of(localProject("p1")))
              .tasks(List.of(management("m", 1).build()))
              .build();
      Finding finding = finding(Article11Funding.PLAN_OF_ITS_MONEY, plan, DAY);
      assertThat(finding.path()).isEqualTo("tasks[0]");
      assertThat(finding.message(Language.ENGLISH))
          .isEqualTo(
              "m is carried out from national industrial-promotion money, while the plan is one of"
                  + " local industrial-promotion money.");
      assertThat(outcome(Article11Funding.PLAN_OF_ITS_MONEY, provincial().build(), DAY))
          .isEqualTo(Outcome.SATISFIED);
    }
  }

  /** Điều 4 khoản 1, 26/2014/TTLT-BTC-BCT. */
  @Nested
  class SignificanceOfProjects {
    private Finding of(@Nullable Significance significance, LocalDate day) {
      Project project =
          nationalProject("p1").toBuilder().significance(Optional.ofNullable(significance)).build();
      return finding(Article04Principles.SIGNIFICANCE, PlanReviewTest.of(project), day);
    }

    @ParameterizedTest
    @CsvSource({"NATIONAL, SATISFIED", "REGIONAL, SATISFIED", "PROVINCIAL, VIOLATED"})
    void nationalMoneyIsForMoreThanAProvince(Significance significance, Outcome expected) {
      assertThat(of(significance, DAY).outcome()).isEqualTo(expected);
    }

    @Test
    void localMoneyIsForTheProvince() {
      Project project = localProject("p1").toBuilder().significance(Significance.REGIONAL).build();
      AnnualPlan plan = provincial().projects(List.of(project)).build();
      assertThat(outcome(Article04Principles.SIGNIFICANCE, plan, DAY)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void itIsAFact() {
      assertThat(of(null, DAY).missingFacts()).containsExactly("significance");
    }

    @Test
    void outsideTheTimeOfTheCircularItIsOpen() {
      assertThat(of(Significance.PROVINCIAL, BEFORE_JOINT).outcome())
          .isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(of(Significance.PROVINCIAL, FIRST_OF_JOINT).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(of(Significance.PROVINCIAL, LAST_OF_JOINT).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(of(Significance.PROVINCIAL, AFTER_JOINT).outcome())
          .isEqualTo(Outcome.LAW_UNSETTLED);
    }

    private static PromotionLaw settledAfterJoint() {
      return PromotionLaw.inForceOn(AFTER_JOINT)
          .settling(
              MoneyPoints.SIGNIFICANCE_OUTSIDE_JOINT_CIRCULAR, true, Citation.of("28/2018/TT-BTC"));
    }

    @Test
    void whoSettlesItIsFollowed() {
      Assessment review =
          settledAfterJoint()
              .review(
                  PlanReviewTest.of(
                      nationalProject("p1").toBuilder()
                          .significance(Significance.PROVINCIAL)
                          .build()));
      assertThat(review.part("plan-rules").orElseThrow().violations())
          .extracting(Finding::path)
          .containsExactly("projects[0]");
    }

    private AnnualPlan three() {
      return PlanReviewTest.of(
          nationalProject("p1").toBuilder().significance(Significance.PROVINCIAL).build(),
          nationalProject("p2").toBuilder().significance(Optional.empty()).build(),
          nationalProject("p3").toBuilder().significance(Significance.PROVINCIAL).build());
    }

    @Test
    void eachProjectIsTold() {
      assertThat(Article04Principles.SIGNIFICANCE.apply(three(), Context.on(DAY)))
          .extracting(one -> one.outcome() + " " + one.path())
          .containsExactly(
              "VIOLATED projects[0]", "FACT_MISSING projects[1]", "VIOLATED projects[2]");
    }

    @Test
    void eachProjectIsToldByWhoSettlesIt() {
      Assessment review = settledAfterJoint().review(three());
      assertThat(review.part("plan-rules").orElseThrow().all())
          .filteredOn(one -> one.code().equals(Article04Principles.SIGNIFICANCE.code()))
          .extracting(one -> one.outcome() + " " + one.path())
          .containsExactly(
              "VIOLATED projects[0]", "FACT_MISSING projects[1]", "VIOLATED projects[2]");
    }

    @Test
    void aPlanWithoutProjectsIsNotAsked() {
      assertThat(Article04Principles.SIGNIFICANCE.apply(PlanReviewTest.of(), Context.on(DAY)))
          .isEmpty();
    }
  }

  /** Điều 7 khoản 4, 26/2014/TTLT-BTC-BCT. */
  @Nested
  class SupportedTwice {
    private Project machine(String id, String facility, @Nullable String unit) {
      return ofFacility(
          nationalProject(id).toBuilder()
              .lines(
                  List.of(
                      line("l1", SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
                          .unit(Optional.ofNullable(unit))
                          .build()))
              .build(),
          id,
          facility);
    }

    private Finding of(AnnualPlan plan, LocalDate day) {
      return finding(Article07Conditions.NOT_SUPPORTED_TWICE, plan, day);
    }

    @Test
    void theSameMachineInTwoProjectsIs() {
      Finding finding =
          of(PlanReviewTest.of(machine("p1", "f", "lò"), machine("p2", "f", "lò")), DAY);
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Language.ENGLISH))
          .isEqualTo(
              "f: the same spending content (advanced machinery and equipment, technology transfer)"
                  + " is supported by several projects: p1, p2.");
    }

    /** Since 11 May 2018 the clause is an open point; on one project alone nothing hangs by it. */
    @Test
    void ofOneProjectAloneNothingIsOpen() {
      LocalDate last = LocalDate.of(2018, 5, 10);
      AnnualPlan one = PlanReviewTest.of(machine("p1", "f", "lò"));
      AnnualPlan two = PlanReviewTest.of(machine("p1", "f", "lò"), machine("p2", "g", "lò"));
      assertThat(of(one, last).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(of(one, last.plusDays(1)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(of(two, last.plusDays(1)).outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(
              of(
                      one.toBuilder().history(List.of(machine("p0", "f", "lò"))).build(),
                      last.plusDays(1))
                  .outcome())
          .isEqualTo(Outcome.LAW_UNSETTLED);
    }

    @Test
    void anotherMachineIsNot() {
      assertThat(
              of(PlanReviewTest.of(machine("p1", "f", "lò"), machine("p2", "f", "máy")), DAY)
                  .outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void whichMachineHasToBeSaid() {
      assertThat(
              of(PlanReviewTest.of(machine("p1", "f", "lò"), machine("p2", "f", null)), DAY)
                  .missingFacts())
          .containsExactly("spendingContent");
    }

    @Test
    void otherFacilitiesAreNotCompared() {
      assertThat(
              of(PlanReviewTest.of(machine("p1", "f", "lò"), machine("p2", "g", "lò")), DAY)
                  .outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void earlierProjectsOfOtherYearsAndSourcesCount() {
      Project earlier =
          machine("old", "f", "lò").toBuilder()
              .planYear(Year.of(2014))
              .planDrawnUpIn(Year.of(2014))
              .lines(
                  List.of(
                      line("l1", SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
                          .unit("lò")
                          .money(FundingSource.LOCAL)
                          .build()))
              .build();
      AnnualPlan plan =
          national().projects(List.of(machine("p1", "f", "lò"))).history(List.of(earlier)).build();
      assertThat(of(plan, DAY).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void theHistoryAloneIsNoMatterOfThePlan() {
      AnnualPlan plan =
          national().history(List.of(machine("o1", "f", "lò"), machine("o2", "f", "lò"))).build();
      assertThat(of(plan, DAY).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void outsideTheTimeOfTheCircularItIsOpen() {
      AnnualPlan plan = PlanReviewTest.of(machine("p1", "f", "lò"), machine("p2", "f", "lò"));
      assertThat(of(plan, BEFORE_JOINT).outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(of(plan, FIRST_OF_JOINT).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(of(plan, LAST_OF_JOINT).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(of(plan, AFTER_JOINT).outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
    }
  }

  /** Điều 4 khoản 1 điểm b, 46/2012/TT-BCT. */
  @Nested
  class Abroad {
    private Project fairs(String id, int times) {
      return nationalProject(id).toBuilder()
          .beneficiaries(ofFacility(nationalProject(id), id, "f").beneficiaries())
          .lines(List.of(line("l1", SupportItem.FAIR_ABROAD).quantity(times).build()))
          .build();
    }

    private Project trip(String id) {
      return fairs(id, 1).toBuilder()
          .lines(List.of(line("l1", SupportItem.COMMON_ABROAD_TRIPS).build()))
          .build();
    }

    private List<Finding> of(AnnualPlan plan) {
      return Article04SupportContents.SUPPORTS_ABROAD_IN_YEAR.apply(plan, Context.on(DAY));
    }

    @Test
    void twiceInAYear() {
      assertThat(of(PlanReviewTest.of(fairs("p1", 1), fairs("p2", 1))))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.SATISFIED);
      assertThat(of(PlanReviewTest.of(fairs("p1", 1), fairs("p2", 2))))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.VIOLATED);
    }

    @Test
    void aTripThatMayBeOneIsAsked() {
      assertThat(of(PlanReviewTest.of(fairs("p1", 2), trip("p2"))))
          .extracting(Finding::missingFacts)
          .containsExactly(List.of("eventAbroad"));
      Project known =
          trip("p2").toBuilder()
              .facts(List.of(LineFacts.of("l1").eventAbroad(true).build()))
              .build();
      assertThat(of(PlanReviewTest.of(fairs("p1", 2), known)))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.VIOLATED);
    }

    @Test
    void oneProjectAloneIsReviewedByItself() {
      assertThat(of(PlanReviewTest.of(fairs("p1", 3)))).isEmpty();
    }

    @Test
    void theHistoryCountsInItsOwnYear() {
      AnnualPlan plan = PlanReviewTest.of(fairs("p1", 2));
      Project other =
          fairs("old", 1).toBuilder().planYear(Year.of(2015)).planDrawnUpIn(Year.of(2015)).build();
      assertThat(of(plan.toBuilder().history(List.of(fairs("old", 1))).build()))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.VIOLATED);
      assertThat(of(plan.toBuilder().history(List.of(other)).build())).isEmpty();
    }
  }

  /** Điều 21 khoản 2 điểm a, 36/2013/TT-BCT. */
  @Nested
  class Groups {
    private Finding of(AnnualPlan plan, LocalDate day) {
      return finding(Article21GroupProjects.GROUPS_OF_PLAN, plan, day);
    }

    @Test
    void thoseNotFixedAreNamed() {
      Project group =
          nationalProject("p2").toBuilder()
              .group(true)
              .lines(List.of())
              .facts(List.of())
              .beneficiaries(List.of(Beneficiary.notFixed("b1")))
              .build();
      Finding finding = of(PlanReviewTest.of(nationalProject("p1"), group), DAY);
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.arguments()).containsEntry("projects", List.of("p2"));
      assertThat(of(PlanReviewTest.of(nationalProject("p1")), DAY).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void theCircularIsForNationalPlansInItsTime() {
      assertThat(of(provincial().build(), DAY).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(of(national().build(), LocalDate.of(2014, 2, 9)).outcome())
          .isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(of(national().build(), LocalDate.of(2014, 2, 10)).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }
  }
}
