package vn.khuyencong.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.project.Repayment;

class RecoveredFundTest {
  /** Paid back on 31 December 2016, on 1 January and 31 December 2017 and on 1 January 2018. */
  @ParameterizedTest
  @CsvSource({"2015, 0", "2016, 1", "2017, 6", "2018, 8"})
  void whatCameBackInAYear(int year, long millions) {
    List<RepayableSupport> all =
        List.of(
            support(
                Repayment.of(LocalDate.of(2016, 12, 31), Vnd.ofMillions(1)),
                Repayment.of(LocalDate.of(2017, 1, 1), Vnd.ofMillions(2))),
            support(
                Repayment.of(LocalDate.of(2017, 12, 31), Vnd.ofMillions(4)),
                Repayment.of(LocalDate.of(2018, 1, 1), Vnd.ofMillions(8))),
            support());
    assertThat(Fund.recoveredIn(Year.of(year), MoneySource.PROVINCIAL_PROMOTION, all))
        .contains(
            Fund.of(
                MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(millions), FundOrigin.RECOVERED));
  }

  @Test
  void anUnknownRepaymentLeavesItUnknown() {
    Repayment undated = new Repayment(Optional.empty(), Optional.of(Vnd.ofMillions(1)));
    Repayment unknown = new Repayment(Optional.of(LocalDate.of(2017, 1, 1)), Optional.empty());
    assertThat(in2017(undated)).isEmpty();
    assertThat(in2017(unknown)).isEmpty();
    assertThat(
            Fund.recoveredIn(
                Year.of(2018), MoneySource.PROVINCIAL_PROMOTION, List.of(support(unknown))))
        .isPresent();
  }

  private static Optional<Fund> in2017(Repayment repayment) {
    return Fund.recoveredIn(
        Year.of(2017), MoneySource.PROVINCIAL_PROMOTION, List.of(support(repayment)));
  }

  private static RepayableSupport support(Repayment... repayments) {
    return ProjectFiles.repayable().repayments(List.of(repayments)).build();
  }
}
