package vn.khuyencong.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.support.SupportCategory;

class PlanPartTest {
  private static final Approval BY_MINISTER =
      Approval.builder()
          .given(true)
          .authority(ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE)
          .build();

  @Test
  void aPlanOfOneLevelIsItsOnlyPart() {
    AnnualPlan plan = Plans.provincial().tasks(List.of(task("t1", MoneySource.PROMOTION))).build();
    assertThat(PlanPart.of(plan)).extracting(PlanPart::plan).containsExactly(plan);
  }

  @Test
  void eachLevelHasItsProjectsTasksFundsAndApproval() {
    AnnualPlan plan = mixed();
    List<PlanPart> parts = PlanPart.of(plan);
    assertThat(parts)
        .extracting(part -> part.plan().level())
        .containsExactly(ProjectLevel.PROVINCIAL, ProjectLevel.NATIONAL, ProjectLevel.DISTRICT);
    assertThat(parts)
        .extracting(part -> part.plan().projects().stream().map(Project::id).toList())
        .containsExactly(List.of("p1"), List.of("n1"), List.of());
    assertThat(parts)
        .extracting(part -> part.plan().tasks().stream().map(PlannedTask::id).toList())
        .containsExactly(List.of("t2"), List.of(), List.of("t1"));
    assertThat(parts).extracting(part -> part.plan().funds().size()).containsExactly(1, 1, 0);
    assertThat(parts)
        .extracting(part -> part.plan().approval())
        .containsExactly(plan.approval(), BY_MINISTER, Approval.unknown());
  }

  @Test
  void whatStandsInAPartIsFoundInTheDocument() {
    List<PlanPart> parts = PlanPart.of(mixed());
    assertThat(parts.get(1).inDocument("projects[0].lines[2].cost"))
        .isEqualTo("projects[1].lines[2].cost");
    assertThat(parts.get(0).inDocument("tasks[0]")).isEqualTo("tasks[1]");
    assertThat(parts.get(2).inDocument("tasks[0].amount")).isEqualTo("tasks[0].amount");
    assertThat(parts.get(0).inDocument("funds")).isEqualTo("funds");
    assertThat(parts.get(0).inDocument("projects[7]")).isEqualTo("projects[7]");
  }

  @Test
  void theOtherLevelsStandInTheHistory() {
    assertThat(PlanPart.of(mixed()).get(0).plan().history())
        .extracting(Project::id)
        .containsExactly("n1");
  }

  /** A project that stands in a plan is of its year, unless it says another. */
  @Test
  void theOtherLevelsAreOfTheYearOfTheDocument() {
    assertThat(yearsBeside(Optional.empty(), Optional.empty())).containsExactly(Year.of(2016));
    assertThat(yearsBeside(Optional.empty(), Optional.of(Year.of(2015))))
        .containsExactly(Year.of(2016));
    assertThat(yearsBeside(Optional.empty(), Optional.of(Year.of(2016))))
        .containsExactly(Year.of(2016));
    assertThat(yearsBeside(Optional.of(Year.of(2015)), Optional.empty()))
        .containsExactly(Year.of(2015));
    assertThat(yearsBeside(Optional.empty(), Optional.of(Year.of(2014)))).isEmpty();
  }

  private static List<Year> yearsBeside(Optional<Year> year, Optional<Year> drawnUp) {
    Project other =
        Plans.nationalProject("n1").toBuilder().planYear(year).planDrawnUpIn(drawnUp).build();
    AnnualPlan plan =
        mixed().toBuilder().projects(List.of(Plans.localProject("p1"), other)).build();
    return PlanPart.of(plan).get(0).plan().history().stream()
        .flatMap(one -> one.planYear().stream())
        .toList();
  }

  @Test
  void aJointSumGoesWithItsFirstProject() {
    AnnualPlan plan =
        mixed().toBuilder()
            .sums(
                List.of(
                    new JointSum(
                        "máy", List.of("n1"), Vnd.ofMillions(9), MoneySource.NATIONAL_PROMOTION)))
            .build();
    assertThat(PlanPart.of(plan))
        .extracting(part -> part.plan().sums().size())
        .containsExactly(0, 1, 0);
  }

  /** What the parts request of each source comes to what the whole does. */
  @Property(tries = 200)
  void thePartsComeToTheWhole(@ForAll("tasks") List<PlannedTask> tasks) {
    AnnualPlan plan = mixed().toBuilder().tasks(tasks).build();
    for (MoneySource source : MoneySource.values()) {
      assertThat(
              Vnd.total(
                  PlanPart.of(plan).stream().map(part -> amounts(part.plan()).of(source)).toList()))
          .isEqualTo(amounts(plan).of(source));
    }
    assertThat(PlanPart.of(plan).stream().mapToInt(part -> part.plan().tasks().size()).sum())
        .isEqualTo(tasks.size());
  }

  @Provide
  Arbitrary<List<PlannedTask>> tasks() {
    return Arbitraries.of(MoneySource.values())
        .list()
        .ofMaxSize(6)
        .map(
            sources ->
                Stream.iterate(0, i -> i < sources.size(), i -> i + 1)
                    .map(i -> task("t" + i, sources.get(i)))
                    .toList());
  }

  private static PlannedAmounts amounts(AnnualPlan plan) {
    return PlannedAmounts.of(plan, network -> Optional.empty());
  }

  private static PlannedTask task(String id, MoneySource source) {
    return PlannedTask.builder()
        .id(id)
        .title(id)
        .category(SupportCategory.PRODUCTS_AND_TRADE)
        .amount(Vnd.ofMillions(10))
        .source(source)
        .build();
  }

  private static AnnualPlan mixed() {
    return Plans.provincial()
        .projects(List.of(Plans.localProject("p1"), Plans.nationalProject("n1")))
        .tasks(
            List.of(
                task("t1", MoneySource.DISTRICT_PROMOTION),
                task("t2", MoneySource.PROVINCIAL_PROMOTION)))
        .funds(
            List.of(
                Fund.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(500)),
                Fund.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(300))))
        .approvals(List.of(LevelApproval.of(ProjectLevel.NATIONAL, BY_MINISTER)))
        .build();
  }
}
