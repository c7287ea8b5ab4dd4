package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Fund;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/** Điều 14: a fund that is left out lets no plan and no programme pass. */
class Article14FundsLeftOutTest {
  private static final LocalDate DAY = LocalDate.of(2016, 6, 1);
  private static final Fund PROVINCE = Plans.fund(MoneySource.PROVINCIAL_PROMOTION, 100);
  private static final Fund DISTRICT = Plans.fund(MoneySource.DISTRICT_PROMOTION, 10);
  private static final Fund NATION = Plans.fund(MoneySource.NATIONAL_PROMOTION, 50);
  private static final Fund LOCAL = Plans.fund(MoneySource.LOCAL_PROMOTION, 60);

  @ParameterizedTest
  @CsvSource({"199, VIOLATED", "200, SATISFIED", "0, FACT_MISSING"})
  void theFundsOfAProgrammeAreAsked(long fund, Outcome expected) {
    Program program =
        Plans.program()
            .funds(
                Stream.of(fund)
                    .filter(millions -> millions > 0)
                    .map(millions -> Plans.fund(MoneySource.NATIONAL_PROMOTION, millions))
                    .toList())
            .build();
    assertThat(found(program)).extracting(Finding::outcome).containsExactly(expected);
  }

  @Test
  void theFundsOfTheOtherKindOfMoneyAreAskedOfAProgramme() {
    Program program =
        Plans.program()
            .plans(
                List.of(
                    Plans.national().tasks(List.of(task(MoneySource.LOCAL_PROMOTION, 20))).build()))
            .build();
    assertThat(found(program))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.SATISFIED, Outcome.FACT_MISSING);
    assertThat(found(program).get(1).missingFacts()).containsExactly("funds");
  }

  @Test
  void aProgrammeWithoutPlansAndFundsIsNotMeasured() {
    assertThat(found(Plans.program().plans(List.of()).funds(List.of()).build()))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({"10, SATISFIED", "11, VIOLATED"})
  void eachTierOfAProgrammeHasItsOwnFund(long district, Outcome expected) {
    List<PlannedTask> tasks =
        List.of(
            task(MoneySource.PROVINCIAL_PROMOTION, 30),
            task(MoneySource.DISTRICT_PROMOTION, district));
    assertThat(found(program(ProjectLevel.PROVINCIAL, tasks, List.of(PROVINCE, DISTRICT))))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.SATISFIED, expected);
  }

  @Test
  void theFundOfATierIsAskedBesideThatOfAnother() {
    List<PlannedTask> tasks =
        List.of(
            task(MoneySource.PROVINCIAL_PROMOTION, 30), task(MoneySource.DISTRICT_PROMOTION, 20));
    AnnualPlan plan = plan(ProjectLevel.PROVINCIAL, tasks, List.of(PROVINCE));
    assertThat(found(plan))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.SATISFIED, Outcome.FACT_MISSING);
    assertThat(found(plan).get(1).missingFacts()).containsExactly("funds");
  }

  /** Of funds of every tier, kind and none, whichever are left out. */
  @ParameterizedTest
  @EnumSource(ProjectLevel.class)
  void noFundLeftOutLetsAnythingPass(ProjectLevel level) {
    Set<Fund> all = Set.of(PROVINCE, DISTRICT, NATION, LOCAL);
    for (long district : List.of(0, 10, 11, 60, 61)) {
      for (long province : List.of(0, 50, 61, 100, 101, 160)) {
        List<PlannedTask> tasks =
            Stream.of(
                    task(MoneySource.PROVINCIAL_PROMOTION, province),
                    task(MoneySource.DISTRICT_PROMOTION, district),
                    task(MoneySource.NATIONAL_PROMOTION, 50))
                .toList();
        for (Set<Fund> more : Sets.powerSet(all)) {
          for (Fund one : more) {
            Set<Fund> less = Sets.difference(more, Set.of(one));
            assertNoMorePasses(level, tasks, less, more);
          }
        }
      }
    }
  }

  private static void assertNoMorePasses(
      ProjectLevel level, List<PlannedTask> tasks, Set<Fund> less, Set<Fund> more) {
    if (passes(found(plan(level, tasks, less)))) {
      assertThat(passes(found(plan(level, tasks, more))))
          .as("%s of %s with %s but %s", level, tasks, more, less)
          .isTrue();
    }
    if (passes(found(program(level, tasks, less)))) {
      assertThat(passes(found(program(level, tasks, more))))
          .as("programme, %s of %s with %s but %s", level, tasks, more, less)
          .isTrue();
    }
  }

  private static boolean passes(List<Finding> found) {
    return found.stream().allMatch(one -> one.outcome() == Outcome.SATISFIED);
  }

  private static PlannedTask task(MoneySource source, long millions) {
    return Plans.management(source.name(), Vnd.ofMillions(millions).dong()).source(source).build();
  }

  private static AnnualPlan plan(
      ProjectLevel level, List<PlannedTask> tasks, Iterable<Fund> funds) {
    return Plans.provincial()
        .level(level)
        .projects(List.of())
        .tasks(tasks)
        .funds(ImmutableList.copyOf(funds))
        .build();
  }

  private static Program program(
      ProjectLevel level, List<PlannedTask> tasks, Iterable<Fund> funds) {
    return Plans.program()
        .level(level)
        .province(Plans.LONG_AN)
        .plans(List.of(plan(level, tasks, List.of())))
        .funds(ImmutableList.copyOf(funds))
        .build();
  }

  private static List<Finding> found(AnnualPlan plan) {
    return Article14Management.WITHIN_FUNDS.apply(plan, Context.on(DAY));
  }

  private static List<Finding> found(Program program) {
    return Article14Management.PROGRAM_WITHIN_FUNDS.apply(program, Context.on(DAY));
  }
}
