package vn.khuyencong.law.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.limit.OtherTask;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.PlannedTaskBuilder;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.CostLineBuilder;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.support.SupportItem;

/** Each plan of a programme beside what it shares with the others. */
class OtherPlansTest {
  private static Project project(String id, String facility) {
    return Plans.ofFacility(ProjectFixtures.national().build(), id, facility);
  }

  private static Project named(String id, String facility, String unit) {
    Project project = project(id, facility);
    return project.toBuilder()
        .lines(project.lines().stream().map(one -> one.toBuilder().unit(unit).build()).toList())
        .build();
  }

  private static AnnualPlan plan(String id, Project... projects) {
    return Plans.national().id(id).projects(List.of(projects)).build();
  }

  private static Program program(AnnualPlan... plans) {
    return Plans.program().plans(List.of(plans)).build();
  }

  private static List<String> beside(Program program, int plan) {
    return new OtherPlans(program)
        .beside(program.plans().get(plan)).plan().history().stream().map(Project::id).toList();
  }

  @Test
  void aPlanIsComparedWithWhatItSharesAFacilityOrANamedThingWith() {
    Program program =
        program(
            plan("a", project("a1", "f"), named("a2", "g", "Lò  A"), project("a3", "x")),
            plan("b", project("b1", "y"), project("b2", "f")),
            plan("c", named("c1", "h", "lò a"), project("c2", "z"), project("c3", "f")));
    assertThat(beside(program, 0)).containsExactly("b2", "c1", "c3");
    assertThat(beside(program, 1)).containsExactly("a1", "c3");
    assertThat(beside(program, 2)).containsExactly("a1", "a2", "b2");
  }

  /** A project that stands in a plan is of its year, unless it says another. */
  @Test
  void aProjectWithoutAYearIsOfThatOfItsPlan() {
    assertThat(warned(silentOfYear("a1"), silentOfYear("b1"))).hasSize(2);
    assertThat(warned(silentOfYear("a1"), project("b1", "f"))).hasSize(2);
    Project drawnUp = silentOfYear("b1").toBuilder().planDrawnUpIn(Year.of(2015)).build();
    assertThat(warned(silentOfYear("a1"), drawnUp)).hasSize(2);
    Project earlier = silentOfYear("b1").toBuilder().planDrawnUpIn(Year.of(2014)).build();
    assertThat(warned(silentOfYear("a1"), earlier)).hasSize(1);
  }

  private static Project silentOfYear(String id) {
    return project(id, "f").toBuilder()
        .planYear(Optional.empty())
        .planDrawnUpIn(Optional.empty())
        .build();
  }

  private static List<Finding> warned(Project one, Project other) {
    return PromotionLaw.inForceOn(ProjectFixtures.DAY)
        .review(program(plan("a", one), plan("b", other)))
        .warnings()
        .stream()
        .filter(found -> found.code().equals("ceilings.projects-of-year"))
        .toList();
  }

  @Test
  void tasksOfItsYearForTheSameThingAreComparedToo() {
    AnnualPlan own = plan("a").toBuilder().tasks(List.of(round("t1", "2016"))).build();
    AnnualPlan other =
        own.toBuilder().id("b").tasks(List.of(round("t1", " 2016 "), round("t2", "x"))).build();
    AnnualPlan later = other.toBuilder().id("c").year(Year.of(2017)).build();
    Program program = program(own, other, later);
    assertThat(new OtherPlans(program).beside(own).tasks())
        .containsExactly(new OtherTask("b", other.tasks().get(0)));
    assertThat(new OtherPlans(program).beside(later).tasks()).isEmpty();
  }

  private static PlannedTask round(String id, String unit) {
    return Plans.management(id, 1)
        .category(SupportItem.PRODUCT_SELECTION_ROUND_NATIONAL.category())
        .item(SupportItem.PRODUCT_SELECTION_ROUND_NATIONAL)
        .unit(unit)
        .build();
  }

  /**
   * Found: a thing without a name in another plan of the year passed silently with two ceilings. It
   * is asked for at the line that does not name it, as within one plan.
   */
  @ParameterizedTest
  @CsvSource({
    "PRODUCT_SELECTION_ROUND_NATIONAL, 2020-06-01",
    "DEMONSTRATION_MODEL_NEW_TECHNOLOGY, 2016-06-01",
    "DEMONSTRATION_MODEL_EXISTING, 2020-06-01",
    "BRAND, 2016-06-01",
    "CLUSTER_INFRASTRUCTURE, 2020-06-01",
    "PRODUCT_PRIZE_NATIONAL, 2019-06-01",
    "SHOWROOM_NATIONAL_REGIONAL_CENTRE, 2020-06-01"
  })
  void aThingWithoutANameInAnotherPlanOfTheYearIsAsked(SupportItem item, LocalDate day) {
    PromotionLaw law = PromotionLaw.inForceOn(day);
    Vnd most = law.limitFor(ofThing(item, "l", Vnd.of(1), "x")).amount().orElseThrow();
    for (boolean tasks : List.of(true, false)) {
      AnnualPlan named = thing("a", item, most, "x", tasks, day);
      AnnualPlan silent = thing("b", item, most, "", tasks, day);
      String line = tasks ? "tasks[0]" : "projects[0].lines[0]";
      assertThat(asked(law, named, silent)).containsExactly("unit at plans[1]." + line);
      assertThat(asked(law, silent, named)).containsExactly("unit at plans[0]." + line);
      AnnualPlan silentToo = silent.toBuilder().id("c").build();
      assertThat(asked(law, silent, other(silentToo)))
          .containsExactly("unit at plans[0]." + line, "unit at plans[1]." + line);
      assertThat(asked(law, named, thing("b", item, most, "y", tasks, day))).isEmpty();
      assertThat(asked(law, named, thing("b", item, most, "", tasks, day.plusYears(1)))).isEmpty();
    }
  }

  /** Điều 7 khoản 4, 26/2014/TTLT-BTC-BCT, asked across the plans of a programme. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lò A | Lò A | VIOLATED at plans[0].projects[0].lines[0]; VIOLATED at plans[1].projects[0].lines[0]",
        "Lò A | Lò B | SATISFIED at plans[0].projects; SATISFIED at plans[1].projects",
        "Lò A | '' | FACT_MISSING at plans[0].projects[0].lines[0]; FACT_MISSING at plans[1].projects[0].lines[0]",
      })
  void oneSpendingContentInTwoPlansIsSupportedTwice(String unit, String other, String told) {
    AnnualPlan first = plan("a", named("a1", "f", unit));
    Project second = other.isEmpty() ? project("b1", "f") : named("b1", "f", other);
    for (int year : List.of(2016, 2017)) {
      AnnualPlan more =
          plan("b", second.toBuilder().planDrawnUpIn(Year.of(year - 1)).build()).toBuilder()
              .year(Year.of(year))
              .build();
      assertThat(supportedTwice(first, more)).isEqualTo(told);
    }
  }

  /** What benefits another facility is another content. */
  @Test
  void oneContentOfTwoFacilitiesInTwoPlansIsNotSupportedTwice() {
    assertThat(
            supportedTwice(plan("a", named("a1", "f", "Lò A")), plan("b", named("b1", "g", "x"))))
        .isEqualTo("SATISFIED at plans[0].projects; SATISFIED at plans[1].projects");
  }

  /** A task is State money too, in the same plan and in another, of the same year or not. */
  @Test
  void aTaskForTheFacilityOfAProjectIsAskedWhetherItIsTheSameContent() {
    Project project = project("a1", "f");
    PlannedTask task =
        Plans.management("t", 1)
            .category(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER.category())
            .item(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
            .unit("f")
            .build();
    AnnualPlan of = plan("a", project);
    AnnualPlan tasks = plan("b").toBuilder().tasks(List.of(task)).build();
    String asked = "FACT_MISSING at plans[0].projects[0].lines[0]";
    assertThat(supportedTwice(of.toBuilder().tasks(List.of(task)).build())).isEqualTo(asked);
    for (int year : List.of(2016, 2017)) {
      assertThat(supportedTwice(of, tasks.toBuilder().year(Year.of(year)).build()))
          .isEqualTo("SATISFIED at plans[0].projects; " + asked);
    }
    PlannedTask other = new PlannedTaskBuilder().from(task).unit("g").build();
    assertThat(supportedTwice(of, tasks.toBuilder().tasks(List.of(other)).build()))
        .isEqualTo("SATISFIED at plans[0].projects");
  }

  /** The clause asks who carries out a project to commit itself; two tasks are not compared. */
  @Test
  void twoTasksAreNotCompared() {
    PlannedTask task =
        Plans.management("t", 1)
            .category(SupportItem.CONSULTANCY.category())
            .item(SupportItem.CONSULTANCY)
            .unit("f")
            .build();
    PlannedTask same = new PlannedTaskBuilder().from(task).id("u").build();
    assertThat(supportedTwice(plan("a").toBuilder().tasks(List.of(task, same)).build())).isEmpty();
  }

  private static String supportedTwice(AnnualPlan... plans) {
    return PromotionLaw.inForceOn(ProjectFixtures.DAY).review(program(plans)).all().stream()
        .filter(found -> found.code().equals("jointcircular26.article7.not-supported-twice"))
        .map(found -> found.outcome() + " at " + found.path())
        .collect(Collectors.joining("; "));
  }

  /** Both within one ceiling are not asked about. */
  @Test
  void thingsWithoutANameThatComeToOneCeilingAreNotAsked() {
    LocalDate day = LocalDate.of(2020, 6, 1);
    PromotionLaw law = PromotionLaw.inForceOn(day);
    SupportItem round = SupportItem.PRODUCT_SELECTION_ROUND_NATIONAL;
    for (boolean tasks : List.of(true, false)) {
      AnnualPlan named = thing("a", round, Vnd.ofMillions(200), "2020", tasks, day);
      AnnualPlan within = thing("b", round, Vnd.ofMillions(200), "", tasks, day);
      AnnualPlan over = thing("b", round, Vnd.of(200_000_001), "", tasks, day);
      assertThat(asked(law, named, within)).isEmpty();
      assertThat(asked(law, named, over)).hasSize(1);
    }
  }

  private static AnnualPlan other(AnnualPlan plan) {
    return plan.toBuilder()
        .projects(
            plan.projects().stream()
                .map(one -> Plans.ofFacility(one, plan.id() + "1", plan.id() + "f"))
                .toList())
        .build();
  }

  private static AnnualPlan thing(
      String id, SupportItem item, Vnd support, String name, boolean task, LocalDate day) {
    AnnualPlan plan = plan(id).toBuilder().year(Year.of(day.getYear())).build();
    if (task) {
      PlannedTaskBuilder one =
          Plans.management("t", support.dong())
              .category(item.category())
              .item(item)
              .cost(Vnd.ofMillions(100_000));
      return plan.toBuilder()
          .tasks(List.of(name.isEmpty() ? one.build() : one.unit(name).build()))
          .build();
    }
    Project project = project(id + "1", id + "f");
    CostLine line =
        ofThing(item, "l1", support, name).toBuilder()
            .beneficiary(project.beneficiaries().get(0).id())
            .build();
    return plan.toBuilder()
        .projects(
            List.of(
                project.toBuilder()
                    .lines(List.of(line))
                    .facts(List.of())
                    .planDrawnUpIn(Optional.empty())
                    .planYear(plan.year())
                    .build()))
        .build();
  }

  private static CostLine ofThing(SupportItem item, String id, Vnd support, String name) {
    CostLineBuilder line =
        ProjectFixtures.line(id, item)
            .money(FundingSource.NATIONAL)
            .cost(Vnd.ofMillions(100_000))
            .supportRequested(support);
    return name.isEmpty() ? line.build() : line.unit(name).build();
  }

  private static List<String> asked(PromotionLaw law, AnnualPlan... plans) {
    return law.review(program(plans)).all().stream()
        .filter(found -> found.code().equals("ceilings.projects-of-year"))
        .flatMap(found -> found.missingFacts().stream().map(fact -> fact + " at " + found.path()))
        .toList();
  }

  @Test
  void aProjectOfSeveralYearsIsNotComparedWithItself() {
    Program program =
        program(
            plan("a", project("p", "f")),
            plan("b", project("p", "f"), project("q", "f")),
            plan("c", project("r", "f")));
    assertThat(beside(program, 0)).containsExactly("q", "r");
    assertThat(beside(program, 2)).containsExactly("p", "q");
  }

  @Test
  void whatIsGivenAsHistoryStays() {
    AnnualPlan own =
        plan("a", project("a1", "f")).toBuilder().history(List.of(project("old", "z"))).build();
    assertThat(beside(program(own, plan("b", project("b1", "f"))), 0)).containsExactly("old", "b1");
  }

  /** The work grows with the projects, not with plans times projects. */
  @Test
  void plansThatShareNothingAreNotHandedToOneAnother() {
    Program program =
        Plans.program()
            .plans(
                IntStream.range(0, 300)
                    .mapToObj(i -> plan("k" + i, project("p" + i, "f" + i)))
                    .toList())
            .build();
    OtherPlans others = new OtherPlans(program);
    assertThat(program.plans()).allMatch(plan -> others.beside(plan).plan().history().isEmpty());
  }

  /** A day that a project states stays, where the approval is that of its plan. */
  @Test
  void theDayThatAProjectStatesIsKeptWithTheApprovalOfItsPlan() {
    LocalDate tomorrow = ProjectFixtures.DAY.plusDays(1);
    for (LocalDate day : List.of(ProjectFixtures.DAY, tomorrow)) {
      List<Finding> found = approval(Approval.builder().day(day).build());
      assertThat(found)
          .filteredOn(one -> one.code().equals("decree45.article2.approval-day"))
          .hasSize(day.equals(tomorrow) ? 1 : 0);
      assertThat(found)
          .filteredOn(one -> one.code().equals("decree45.article2.approved"))
          .allMatch(one -> one.missingFacts().isEmpty());
    }
  }

  @Test
  void aDecisionOfItsOwnIsNotThatOfThePlan() {
    assertThat(approval(Approval.builder().decision(Citation.of("9/QĐ-BCT")).build()))
        .filteredOn(one -> one.code().equals("decree45.article2.approved"))
        .allMatch(one -> one.missingFacts().contains("approvalAuthority"));
  }

  private static List<Finding> approval(Approval approval) {
    AnnualPlan plan = plan("a", project("a1", "f").toBuilder().approval(approval).build());
    return PromotionLaw.inForceOn(ProjectFixtures.DAY).review(plan).all();
  }
}
