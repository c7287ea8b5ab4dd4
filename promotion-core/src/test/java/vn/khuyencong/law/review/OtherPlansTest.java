package vn.khuyencong.law.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.limit.OtherTask;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Approval;
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
        .beside(program.plans().get(plan)).history().stream().map(Project::id).toList();
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
    assertThat(new OtherPlans(program).tasksBeside(own))
        .containsExactly(new OtherTask("b", other.tasks().get(0)));
    assertThat(new OtherPlans(program).tasksBeside(later)).isEmpty();
  }

  private static PlannedTask round(String id, String unit) {
    return Plans.management(id, 1)
        .category(SupportItem.PRODUCT_SELECTION_ROUND_NATIONAL.category())
        .item(SupportItem.PRODUCT_SELECTION_ROUND_NATIONAL)
        .unit(unit)
        .build();
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
    assertThat(program.plans()).allMatch(plan -> others.beside(plan).history().isEmpty());
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
