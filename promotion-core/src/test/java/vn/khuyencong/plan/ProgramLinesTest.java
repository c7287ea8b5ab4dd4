package vn.khuyencong.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkBudget;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.ProjectPeriod;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.YearAmount;

/** What a programme requests in all: 300 of a project of two years, and 50 of one in each year. */
class ProgramLinesTest {
  private static final MoneySource SOURCE = MoneySource.PROVINCIAL_PROMOTION;

  @ParameterizedTest
  @CsvSource({
    "false, 2016:350 2017:50, 400, plans[0].projects[0]",
    "true, 2016:150 2017:250, 400, ''"
  })
  void aProjectOfTwoPlansRequestsItsMoneyOnce(
      boolean byYear, String years, long total, String before) {
    Program program = program(byYear);
    BudgetSummary summary =
        program
            .lines(BudgetStage.ESTIMATED, plan -> none())
            .collect(BudgetSummary.by(Dimension.YEAR));
    assertThat(
            summary.rows().stream()
                .map(row -> row.keys().get(0).value().orElseThrow() + ":" + row.amount().dong()))
        .isEqualTo(List.of(years.split(" ")));
    assertThat(summary.total()).isEqualTo(Vnd.of(total));
    assertThat(String.join(" ", program.countedBefore())).isEqualTo(before);
  }

  /** Whatever the order in which the plans are told, it counts in the earliest year. */
  @Test
  void theEarliestPlanHasItAndNotTheFirstTold() {
    assertThat(program(false).plans().get(0).year()).isEqualTo(Year.of(2017));
  }

  private static NetworkBudget none() {
    throw new AssertionError("there is no network");
  }

  private static Program program(boolean byYear) {
    Project both =
        project("hai-nam", 300).toBuilder()
            .period(ProjectPeriod.of(LocalDate.of(2016, 1, 1), LocalDate.of(2017, 12, 31)))
            .supportByYear(
                byYear
                    ? List.of(
                        YearAmount.of(Year.of(2016), SOURCE, Vnd.of(100)),
                        YearAmount.of(Year.of(2017), SOURCE, Vnd.of(200)))
                    : List.of())
            .build();
    return Plans.program()
        .level(ProjectLevel.PROVINCIAL)
        .firstYear(Year.of(2016))
        .lastYear(Year.of(2017))
        .province(Plans.provincial().build().province())
        .plans(
            Stream.of(2017, 2016)
                .map(
                    year ->
                        Plans.provincial()
                            .id("k" + year)
                            .year(Year.of(year))
                            .projects(List.of(both, project("de-an-" + year, 50)))
                            .networks(List.of())
                            .tasks(List.of())
                            .build())
                .toList())
        .build();
  }

  private static Project project(String id, long dong) {
    return ProjectFixtures.unknown()
        .id(id)
        .sources(List.of(SourceAmount.of(SOURCE, Vnd.of(dong))))
        .build();
  }
}
