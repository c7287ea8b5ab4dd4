package vn.khuyencong.law.jointcircular26;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.law.book.BookEntry;
import vn.khuyencong.law.book.RuleBook;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectLevel;

class Article08SettlementTest {
  @ParameterizedTest
  @CsvSource({
    "NATIONAL, MINISTRY_OF_INDUSTRY_AND_TRADE",
    "PROVINCIAL, DEPARTMENT_OF_INDUSTRY_AND_TRADE",
    "DISTRICT, ",
    "COMMUNE, "
  })
  void withWhomTheYearIsSettled(ProjectLevel level, ProjectAuthority body) {
    assertThat(Article08Settlement.settledWith(level).map(one -> one.value()).stream().toList())
        .isEqualTo(body == null ? List.of() : List.of(body));
  }

  /** It ends with the text; another is reported since, which was not read. */
  @ParameterizedTest
  @CsvSource({"2014-04-07, false", "2014-04-08, true", "2018-05-10, true", "2018-05-11, false"})
  void theBudgetIndexHoldsOnTheDaysOfTheText(LocalDate day, boolean holds) {
    assertThat(RuleBook.on(day))
        .extracting(BookEntry::id)
        .satisfies(
            ids ->
                assertThat(ids.contains("jointcircular26.article8.budget-index")).isEqualTo(holds));
  }

  @Test
  void theBudgetIndex() {
    assertThat(Article08Settlement.BUDGET_INDEX.value()).isEqualTo("070-102");
    assertThat(Article08Settlement.BUDGET_INDEX.citation())
        .hasToString("Điều 8 khoản 3 điểm a, 26/2014/TTLT-BTC-BCT");
  }
}
