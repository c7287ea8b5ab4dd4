package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.budget.BudgetLine;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.budget.CarryOver;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.support.SupportCategory;

class Article14CarryOverTest {
  @ParameterizedTest
  @CsvSource({"299, 1, 0", "300, 0, 0", "301, 0, 1"})
  void whatIsNotUsedGoesIntoTheNextYear(long used, long left, long over) {
    List<CarryOver> unused =
        unused(
            line("a", BudgetStage.APPROVED, MoneySource.NATIONAL_PROMOTION, 300),
            line("b", BudgetStage.DISBURSED, MoneySource.NATIONAL_PROMOTION, used));
    assertThat(unused).extracting(CarryOver::amount).containsExactly(Vnd.of(left));
    assertThat(unused).extracting(CarryOver::overspent).containsExactly(Vnd.of(over));
    assertThat(unused).extracting(CarryOver::into).containsExactly(Year.of(2017));
  }

  @Test
  void eachKindOfMoneyByItself() {
    assertThat(
            unused(
                line("a", BudgetStage.APPROVED, MoneySource.NATIONAL_PROMOTION, 300),
                line("b", BudgetStage.APPROVED, MoneySource.PROVINCIAL_PROMOTION, 200),
                line("c", BudgetStage.DISBURSED, MoneySource.PROVINCIAL_PROMOTION, 150)))
        .extracting(CarryOver::amount)
        .containsExactlyInAnyOrder(Vnd.of(300), Vnd.of(50));
  }

  @Test
  void moneyOfTheBeneficiaryIsNotCarried() {
    assertThat(unused(line("a", BudgetStage.APPROVED, MoneySource.COUNTERPART, 300))).isEmpty();
    assertThat(Article14CarryOver.CARRIED.value())
        .doesNotContain(MoneySource.COUNTERPART, MoneySource.OTHER_STATE, MoneySource.OTHER)
        .hasSize(5);
  }

  @Test
  void moneyOfALevelNotSaidIsCarriedByItself() {
    assertThat(
            unused(
                line("a", BudgetStage.APPROVED, MoneySource.PROMOTION, 300),
                line("b", BudgetStage.DISBURSED, MoneySource.PROVINCIAL_PROMOTION, 100),
                line("c", BudgetStage.DISBURSED, MoneySource.PROMOTION, 120)))
        .extracting(CarryOver::amount)
        .contains(Vnd.of(180));
  }

  private static List<CarryOver> unused(BudgetLine... lines) {
    return Article14CarryOver.unused(List.of(lines), BudgetStage.APPROVED, BudgetStage.DISBURSED);
  }

  private static BudgetLine line(String id, BudgetStage stage, MoneySource source, long dong) {
    return BudgetLine.builder()
        .id(id)
        .amount(Vnd.of(dong))
        .stage(stage)
        .category(SupportCategory.TECHNOLOGY)
        .source(source)
        .year(Year.of(2016))
        .build();
  }
}
