package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.law.circular36.Article21Reports;
import vn.khuyencong.law.circular36.Article22Reports;
import vn.khuyencong.law.decree45.Article15Reports;
import vn.khuyencong.law.decree45.Article16Reports;
import vn.khuyencong.law.jointcircular26.Article09Reports;
import vn.khuyencong.results.PeriodKind;

/** Who reports by which stretches of the year, as the clauses on reports say it. */
class ReportPeriodsTest {
  static Stream<Arguments> clauses() {
    return Stream.of(
        Arguments.of(
            Article15Reports.PERIODS,
            List.of(PeriodKind.YEAR),
            "Điều 15 khoản 1 điểm g, 45/2012/NĐ-CP"),
        Arguments.of(
            Article16Reports.PERIODS,
            List.of(PeriodKind.QUARTER),
            "Điều 16 khoản 1 điểm i, 45/2012/NĐ-CP"),
        Arguments.of(
            Article09Reports.PERIODS,
            List.of(PeriodKind.QUARTER),
            "Điều 9 khoản 3, 26/2014/TTLT-BTC-BCT"),
        Arguments.of(
            Article21Reports.PERIODS,
            List.of(PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR),
            "Điều 21 khoản 5, 36/2013/TT-BCT"),
        Arguments.of(
            Article22Reports.PERIODS,
            List.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR),
            "Điều 22 khoản 2, 36/2013/TT-BCT"));
  }

  @ParameterizedTest
  @MethodSource("clauses")
  void isAsTheClauseSays(Cited<List<PeriodKind>> periods, List<PeriodKind> said, String citation) {
    assertThat(periods.value()).isEqualTo(said);
    assertThat(periods.citation()).hasToString(citation);
  }
}
