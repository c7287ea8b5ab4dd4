package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.law.circular36.Article21Reports;
import vn.khuyencong.law.circular36.Article22Reports;
import vn.khuyencong.law.decree45.Article15Reports;
import vn.khuyencong.law.decree45.Article16Reports;
import vn.khuyencong.law.jointcircular26.Article09Reports;
import vn.khuyencong.law.text.ReportInterval;

/** Who reports by which stretches of the year, as the clauses on reports say it. */
class ReportIntervalsTest {
  static Stream<Arguments> clauses() {
    return Stream.of(
        Arguments.of(
            Article15Reports.PERIODS,
            List.of(ReportInterval.YEAR),
            "Điều 15 khoản 1 điểm g, 45/2012/NĐ-CP"),
        Arguments.of(
            Article16Reports.PERIODS,
            List.of(ReportInterval.QUARTER),
            "Điều 16 khoản 1 điểm i, 45/2012/NĐ-CP"),
        Arguments.of(
            Article09Reports.PERIODS,
            List.of(ReportInterval.QUARTER),
            "Điều 9 khoản 3, 26/2014/TTLT-BTC-BCT"),
        Arguments.of(
            Article21Reports.PERIODS,
            List.of(ReportInterval.QUARTER, ReportInterval.HALF_YEAR, ReportInterval.YEAR),
            "Điều 21 khoản 5, 36/2013/TT-BCT"),
        Arguments.of(
            Article22Reports.PERIODS,
            List.of(
                ReportInterval.MONTH,
                ReportInterval.QUARTER,
                ReportInterval.HALF_YEAR,
                ReportInterval.YEAR),
            "Điều 22 khoản 2, 36/2013/TT-BCT"));
  }

  @ParameterizedTest
  @MethodSource("clauses")
  void isAsTheClauseSays(
      Cited<List<ReportInterval>> periods, List<ReportInterval> said, String citation) {
    assertThat(periods.value()).isEqualTo(said);
    assertThat(periods.citation()).hasToString(citation);
  }

  @Test
  void theQuartersOfAYearEndWithItsThirdMonths() {
    assertThat(ReportInterval.QUARTER.endsIn(Year.of(2016)))
        .containsExactly(
            YearMonth.of(2016, 3),
            YearMonth.of(2016, 6),
            YearMonth.of(2016, 9),
            YearMonth.of(2016, 12));
  }

  @Test
  void eachStretchFillsTheYear() {
    assertThat(ReportInterval.values())
        .allSatisfy(
            period -> {
              List<YearMonth> ends = period.endsIn(Year.of(2016));
              assertThat(ends).hasSize(12 / period.months());
              assertThat(ends.get(ends.size() - 1)).isEqualTo(YearMonth.of(2016, 12));
            });
  }
}
