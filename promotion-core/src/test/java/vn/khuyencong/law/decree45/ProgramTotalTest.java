package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.Program;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.ProjectPeriod;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.YearAmount;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/** The published total of a programme against the plans of its years. */
class ProgramTotalTest {
  /** 300 over two years that are not told apart in the first case, 100 and 200 in the others. */
  @ParameterizedTest
  @CsvSource({
    "false, 300, FACT_MISSING",
    "false, 600, FACT_MISSING",
    "true, 300, SATISFIED",
    "true, 299, VIOLATED",
    "true, 301, VIOLATED"
  })
  void theTotalIsComparedWithThePlansOfAllYears(boolean byYear, long total, Outcome expected) {
    Finding found = onTotal(ofTwoYears(byYear, total));
    assertThat(found.outcome()).isEqualTo(expected);
    assertThat(found.path()).isEqualTo("stated");
    assertThat(found.missingFacts()).isEqualTo(byYear ? List.of() : List.of("supportByYear"));
  }

  /** A year without a plan may have the rest, but never less than nothing. */
  @ParameterizedTest
  @CsvSource({"99, VIOLATED", "100, ", "101, "})
  void thePlansOfSomeYearsAreNotMoreThanTheTotal(long total, @Nullable Outcome expected) {
    Program whole = ofTwoYears(true, total);
    Program first = whole.toBuilder().plans(whole.plans().subList(0, 1)).build();
    assertThat(
            Article14Management.PROGRAM_STATED
                .apply(first, Context.on(ProjectFixtures.DAY))
                .stream()
                .map(Finding::outcome))
        .isEqualTo(Stream.ofNullable(expected).toList());
  }

  @Test
  void theTotalMayTakeInCounterpart() {
    Program program = ofTwoYears(true, 301);
    List<AnnualPlan> plans =
        program.plans().stream()
            .map(
                plan ->
                    plan.year().equals(Year.of(2016))
                        ? plan.toBuilder()
                            .projects(
                                List.of(
                                    plan.projects().get(0).toBuilder()
                                        .addSources(
                                            SourceAmount.of(MoneySource.COUNTERPART, Vnd.of(1)))
                                        .build()))
                            .build()
                        : plan)
            .toList();
    assertThat(onTotal(program.toBuilder().plans(plans).build()).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  private static Finding onTotal(Program program) {
    List<Finding> found =
        Article14Management.PROGRAM_STATED.apply(program, Context.on(ProjectFixtures.DAY));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Program ofTwoYears(boolean byYear, long total) {
    MoneySource source = MoneySource.PROVINCIAL_PROMOTION;
    Project project =
        ProjectFixtures.unknown()
            .sources(List.of(SourceAmount.of(source, Vnd.of(300))))
            .period(ProjectPeriod.of(LocalDate.of(2016, 1, 1), LocalDate.of(2017, 12, 31)))
            .supportByYear(
                byYear
                    ? List.of(
                        YearAmount.of(Year.of(2016), source, Vnd.of(100)),
                        YearAmount.of(Year.of(2017), source, Vnd.of(200)))
                    : List.of())
            .build();
    return Plans.program()
        .level(ProjectLevel.PROVINCIAL)
        .firstYear(Year.of(2016))
        .lastYear(Year.of(2017))
        .province(Plans.provincial().build().province())
        .plans(
            Stream.of(2016, 2017)
                .map(
                    year ->
                        Plans.provincial()
                            .id("k" + year)
                            .year(Year.of(year))
                            .projects(List.of(project))
                            .networks(List.of())
                            .tasks(List.of())
                            .build())
                .toList())
        .stated(StatedFigures.builder().total(StatedAmount.exactly(Vnd.of(total))).build())
        .build();
  }
}
