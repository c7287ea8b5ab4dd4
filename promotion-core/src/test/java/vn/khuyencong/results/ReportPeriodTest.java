package vn.khuyencong.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.language.Language;

class ReportPeriodTest {
  private static final Year YEAR = Year.of(2022);

  @ParameterizedTest
  @CsvSource({
    "2022, YEAR, 2022-01-01, 2022-12-31, năm 2022, 2022",
    "2022-H1, HALF_YEAR, 2022-01-01, 2022-06-30, 6 tháng đầu năm 2022, first half of 2022",
    "2022-H2, HALF_YEAR, 2022-07-01, 2022-12-31, 6 tháng cuối năm 2022, second half of 2022",
    "2022-Q3, QUARTER, 2022-07-01, 2022-09-30, quý 3 năm 2022, quarter 3 of 2022",
    "2024-02, MONTH, 2024-02-01, 2024-02-29, tháng 2/2024, 2024-02",
    "2022-07-15, DAY, 2022-07-15, 2022-07-15, ngày 15/7/2022, 2022-07-15"
  })
  void isPrintedAndRead(
      String text, PeriodKind kind, LocalDate first, LocalDate last, String vi, String en) {
    ReportPeriod period = ReportPeriod.parse(text);
    assertThat(period).isEqualTo(new ReportPeriod(kind, first)).hasToString(text);
    assertThat(period.last()).isEqualTo(last);
    assertThat(period.in(Language.VIETNAMESE)).isEqualTo(vi);
    assertThat(period.in(Language.ENGLISH)).isEqualTo(en);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "22", "2022-Q5", "2022-Q0", "2022-H3", "2022-13", "2022-02-30", "Q3"})
  void nothingElseIsAPeriod(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportPeriod.parse(text))
        .withMessage(
            "period must be a day, month, quarter, half-year or year, such as 2022-Q3: " + text);
  }

  @Test
  void beginsWhereOneOfItsKindDoes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReportPeriod(PeriodKind.QUARTER, LocalDate.of(2022, 8, 1)))
        .withMessage("first day of a period must begin a quarter: 2022-08-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportPeriod.quarter(YEAR, 5))
        .withMessage("quarter must be between 1 and 4: 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportPeriod.half(YEAR, 0))
        .withMessage("half-year must be between 1 and 2: 0");
  }

  @Test
  void aYearHasItsQuarters() {
    assertThat(ReportPeriod.year(YEAR).parts(PeriodKind.QUARTER))
        .hasToString("[2022-Q1, 2022-Q2, 2022-Q3, 2022-Q4]");
    assertThat(ReportPeriod.half(YEAR, 2).parts(PeriodKind.QUARTER))
        .containsExactly(ReportPeriod.quarter(YEAR, 3), ReportPeriod.quarter(YEAR, 4));
    assertThat(ReportPeriod.quarter(YEAR, 2).months())
        .containsExactly(YearMonth.of(2022, 4), YearMonth.of(2022, 5), YearMonth.of(2022, 6));
    assertThat(ReportPeriod.year(YEAR).parts(PeriodKind.DAY)).hasSize(365);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportPeriod.month(YearMonth.of(2022, 4)).parts(PeriodKind.QUARTER))
        .withMessage("parts of 2022-04 must not be longer: QUARTER");
  }

  @Property(tries = 200)
  void ofTwoThatMeetOneLiesInTheOther(
      @ForAll PeriodKind kind,
      @ForAll PeriodKind other,
      @ForAll @IntRange(max = 1460) int one,
      @ForAll @IntRange(max = 1460) int two) {
    LocalDate day = LocalDate.of(2021, 1, 1).plusDays(one);
    ReportPeriod first = ReportPeriod.of(kind, day);
    ReportPeriod second = ReportPeriod.of(other, LocalDate.of(2021, 1, 1).plusDays(two));
    boolean meet =
        first.parts(PeriodKind.DAY).stream().anyMatch(part -> second.contains(part.first()));
    assertThat(first.overlaps(second)).isEqualTo(meet);
    assertThat(first.contains(day)).isTrue();
    assertThat(ReportPeriod.parse(first.toString())).isEqualTo(first);
    List<ReportPeriod> quarters = ReportPeriod.year(first.inYear()).parts(PeriodKind.QUARTER);
    assertThat(quarters.stream().filter(quarter -> quarter.contains(day))).hasSize(1);
  }
}
