package vn.khuyencong.law.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.MonthRange;
import vn.khuyencong.rule.Context;

/** Against our own copy of the figures of the legal pack, section 6 of its README. */
class BaseSalaryTest {
  /** One month has one law: that of the day by which it counts. */
  @Test
  void theSalaryOfAMonthIsThatOfItsDay() {
    for (YearMonth month = YearMonth.of(2011, 5);
        month.isBefore(YearMonth.of(2027, 1));
        month = month.plusMonths(1)) {
      assertThat(BaseSalary.of(month)).isEqualTo(BaseSalary.SERIES.on(MonthRange.dayOf(month)));
      Context then = Context.on(MonthRange.dayOf(month));
      assertThat(BaseSalary.find(month, then)).contains(BaseSalary.of(month));
    }
    assertThat(BaseSalary.find(YearMonth.of(2011, 4), Context.on(LocalDate.of(2020, 6, 1))))
        .isEmpty();
  }

  private static final String FIGURES = "/vn/khuyencong/law/wage/base-salary.csv";

  @ParameterizedTest
  @CsvFileSource(resources = FIGURES, numLinesToSkip = 1)
  void isTheFigureFromTheFirstDayToTheLast(
      LocalDate from, LocalDate to, long amount, String instrument, Evidence evidence) {
    Cited<Vnd> first = BaseSalary.SERIES.on(from);
    assertThat(first.value()).isEqualTo(Vnd.of(amount));
    assertThat(first.citation().instrument()).isEqualTo(instrument.replace("NĐ ", ""));
    assertThat(first.evidence()).isEqualTo(evidence);
    LocalDate last = to == null ? LocalDate.of(9999, 12, 31) : to;
    assertThat(BaseSalary.SERIES.on(last)).isEqualTo(first);
    assertThat(BaseSalary.of(YearMonth.from(from))).isEqualTo(first);
    assertThat(BaseSalary.of(YearMonth.from(last))).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvFileSource(resources = FIGURES, numLinesToSkip = 1)
  void changesOnTheDayAfterTheLast(
      LocalDate from, LocalDate to, long amount, String instrument, String evidence) {
    if (to != null) {
      assertThat(BaseSalary.SERIES.on(to.plusDays(1)).value())
          .as("%s, %s, since %s", instrument, evidence, from)
          .isGreaterThan(Vnd.of(amount));
    }
  }

  @Test
  void hasNoFigureBesidesThose() throws java.io.IOException {
    Map<LocalDate, Vnd> figures = new LinkedHashMap<>();
    for (String line : lines()) {
      String[] cells = line.split(",", -1);
      figures.put(LocalDate.parse(cells[0]), Vnd.of(Long.parseLong(cells[2])));
    }
    Map<LocalDate, Vnd> series = new LinkedHashMap<>();
    BaseSalary.SERIES.byFirstDay().forEach((day, cited) -> series.put(day, cited.value()));
    assertThat(series).containsExactlyEntriesOf(figures);
  }

  @Test
  void of2026IsCitedByItsClause() {
    assertThat(BaseSalary.of(YearMonth.of(2026, 7)).citation())
        .hasToString("Điều 3 khoản 2, 161/2026/NĐ-CP");
  }

  @Test
  void beforeTheFirstDayIsAnErrorThatNamesTheDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseSalary.SERIES.on(LocalDate.of(2011, 4, 30)))
        .withMessage("base salary must be asked from 2011-05-01 on: 2011-04-30");
  }

  @Test
  void beforeTheFirstMonthIsAnErrorThatNamesTheDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseSalary.of(YearMonth.of(2011, 4)))
        .withMessage("base salary must be asked from 2011-05-01 on: 2011-04-30");
  }

  private static java.util.List<String> lines() throws java.io.IOException {
    try (var in = BaseSalaryTest.class.getResourceAsStream(FIGURES)) {
      String text =
          new String(
              java.util.Objects.requireNonNull(in).readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8);
      return text.lines().skip(1).toList();
    }
  }
}
