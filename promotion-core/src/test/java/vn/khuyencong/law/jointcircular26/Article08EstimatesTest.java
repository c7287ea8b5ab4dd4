package vn.khuyencong.law.jointcircular26;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.law.book.BookEntry;
import vn.khuyencong.law.book.RuleBook;
import vn.khuyencong.project.ProjectLevel;

class Article08EstimatesTest {
  @Test
  void theNationalEstimateGoesThroughTheMinistryOfFinanceToTheGovernment() {
    assertThat(Article08Estimates.estimate(ProjectLevel.NATIONAL).orElseThrow())
        .satisfies(
            path -> {
              assertThat(path.value())
                  .containsExactly(
                      EstimateBody.MINISTRY_OF_INDUSTRY_AND_TRADE,
                      EstimateBody.MINISTRY_OF_FINANCE,
                      EstimateBody.GOVERNMENT);
              assertThat(path.citation())
                  .hasToString("Điều 8 khoản 1 điểm a, 26/2014/TTLT-BTC-BCT");
            });
    assertThat(Article08Estimates.allocation(ProjectLevel.NATIONAL).orElseThrow().value())
        .containsExactly(
            EstimateBody.MINISTRY_OF_INDUSTRY_AND_TRADE, EstimateBody.MINISTRY_OF_FINANCE);
  }

  @Test
  void theProvincialEstimateGoesThroughTheDepartmentOfFinanceToThePeoplesCommittee() {
    assertThat(Article08Estimates.estimate(ProjectLevel.PROVINCIAL).orElseThrow())
        .satisfies(
            path -> {
              assertThat(path.value())
                  .containsExactly(
                      EstimateBody.DEPARTMENT_OF_INDUSTRY_AND_TRADE,
                      EstimateBody.DEPARTMENT_OF_FINANCE,
                      EstimateBody.PROVINCIAL_PEOPLES_COMMITTEE);
              assertThat(path.citation())
                  .hasToString("Điều 8 khoản 1 điểm b, 26/2014/TTLT-BTC-BCT");
            });
    assertThat(Article08Estimates.allocation(ProjectLevel.PROVINCIAL).orElseThrow().value())
        .containsExactly(
            EstimateBody.DEPARTMENT_OF_INDUSTRY_AND_TRADE, EstimateBody.DEPARTMENT_OF_FINANCE);
  }

  @ParameterizedTest
  @EnumSource(names = {"DISTRICT", "COMMUNE"})
  void belowTheProvinceItsPeoplesCommitteeRules(ProjectLevel level) {
    assertThat(Article08Estimates.estimate(level)).isEmpty();
    assertThat(Article08Estimates.allocation(level)).isEmpty();
    assertThat(Article08Estimates.LOWER_LEVELS.value())
        .isEqualTo(EstimateBody.PROVINCIAL_PEOPLES_COMMITTEE);
  }

  @ParameterizedTest
  @CsvSource({"2014-04-07, 0", "2014-04-08, 5", "2018-05-10, 5", "2018-05-11, 0"})
  void holdsOnTheDaysOfTheText(LocalDate day, int entries) {
    assertThat(
            RuleBook.on(day).stream()
                .filter(entry -> entry.source().endsWith(".Article08Estimates"))
                .map(BookEntry::id)
                .toList())
        .hasSize(entries);
  }
}
