package vn.khuyencong.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.khuyencong.budget.BudgetFixtures.disbursed;
import static vn.khuyencong.budget.BudgetFixtures.line;
import static vn.khuyencong.budget.BudgetFixtures.summary;
import static vn.khuyencong.budget.BudgetStage.APPROVED;
import static vn.khuyencong.budget.BudgetStage.DISBURSED;
import static vn.khuyencong.budget.Dimension.CATEGORY;
import static vn.khuyencong.budget.Dimension.PROVINCE;
import static vn.khuyencong.budget.Dimension.STAGE;
import static vn.khuyencong.budget.Dimension.YEAR;

import java.math.BigInteger;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.money.Vnd;

class BudgetStagesTest {
  @Nested
  class Comparison {
    @Test
    void givesTheRateOfExecution() {
      assertThat(of(line("a", 300).build(), disbursed("b", 200)).rate())
          .contains(new Ratio(BigInteger.TWO, BigInteger.valueOf(3)));
    }

    @Test
    void givesTheDifference() {
      assertThat(of(line("a", 300).build(), disbursed("b", 200)).difference())
          .isEqualTo(Vnd.of(-100));
    }

    @Test
    void hasNoRateWhereNothingWasApproved() {
      assertThat(of(disbursed("b", 200)).rate()).isEmpty();
    }

    @Test
    void hasARateOfZeroAndNoLineWhereNothingWasDisbursed() {
      StageDifference difference = of(line("a", 300).build());
      assertThat(difference.rate()).contains(new Ratio(BigInteger.ZERO, BigInteger.ONE));
      assertThat(difference.reached().count()).isZero();
    }

    @Test
    void goesGroupByGroupInTheirOrder() {
      List<BudgetLine> lines =
          List.of(disbursed("a", 1), line("b", 1).province("72").build(), line("c", 1).build());
      assertThat(summary(lines, STAGE, PROVINCE).compare(APPROVED, DISBURSED))
          .extracting(difference -> BudgetRow.name(difference.keys()))
          .containsExactly("PROVINCE=72", "PROVINCE=80");
    }

    @Test
    void asksForTheStage() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BudgetSummary.empty(CATEGORY).compare(APPROVED, DISBURSED))
          .withMessage("dimension must be one of [CATEGORY]: STAGE");
    }

    @Test
    void namesTheGroupThatOverflows() {
      StageDifference difference =
          of(line("a", Long.MAX_VALUE).build(), line("b", 2).build(), disbursed("c", 0));
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(difference::difference)
          .withMessage(
              "difference of PROVINCE=80 must fit whole đồng in 64 bits: -9223372036854775809");
    }

    private StageDifference of(BudgetLine... lines) {
      List<StageDifference> groups =
          summary(List.of(lines), PROVINCE, STAGE).compare(APPROVED, DISBURSED);
      assertThat(groups).hasSize(1);
      return groups.get(0);
    }
  }

  @Nested
  class CarriedOver {
    @Test
    void isWhatIsNotUsed() {
      assertThat(of(line("a", 300).build(), disbursed("b", 299)).amount()).isEqualTo(Vnd.of(1));
    }

    @Test
    void isNothingWhereAllIsUsed() {
      assertThat(of(line("a", 300).build(), disbursed("b", 300)).amount()).isEqualTo(Vnd.ZERO);
    }

    @Test
    void isNothingWhereMoreIsUsed() {
      CarryOver carryOver = of(line("a", 300).build(), disbursed("b", 301));
      assertThat(carryOver.amount()).isEqualTo(Vnd.ZERO);
      assertThat(carryOver.overspent()).isEqualTo(Vnd.of(1));
    }

    @Test
    void goesIntoTheNextYear() {
      assertThat(of(line("a", 300).build()).into()).isEqualTo(Year.of(2025));
    }

    @Test
    void asksForTheYear() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BudgetSummary.empty(STAGE).carryOver(APPROVED, DISBURSED))
          .withMessage("dimension must be one of [STAGE]: YEAR");
    }

    @Test
    void ofNoYearIsRefused() {
      StageDifference use =
          new StageDifference(
              List.of(BudgetKey.of(PROVINCE, "80")), BudgetTotal.NONE, BudgetTotal.NONE);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new CarryOver(use))
          .withMessage("group must have a year to carry over: PROVINCE=80");
    }

    private CarryOver of(BudgetLine... lines) {
      List<CarryOver> groups =
          summary(List.of(lines), STAGE, YEAR, PROVINCE).carryOver(APPROVED, DISBURSED);
      assertThat(groups).hasSize(1);
      return groups.get(0);
    }
  }
}
