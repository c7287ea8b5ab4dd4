package vn.khuyencong.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.khuyencong.budget.BudgetFixtures.line;

import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

class BudgetLineTest {
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RECOVERED")
  void aNegativeAmountIsRefused(BudgetStage stage) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line("a", -1).stage(stage).build())
        .withMessage("amount of a must not be negative unless it was recovered: -1 đ");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 1})
  void aRecoveredAmountHasEitherSign(long dong) {
    assertThatCode(() -> line("a", dong).stage(BudgetStage.RECOVERED).build())
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 0, -2024, 1899, 10_000})
  void aWrongYearIsRefused(int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line("a", 1).year(Year.of(year)).build())
        .withMessage("year of a must be between 1900 and 9999: %s", year);
  }

  @ParameterizedTest
  @ValueSource(ints = {1900, 9999})
  void theFirstAndTheLastYearAreTaken(int year) {
    assertThat(line("a", 1).year(Year.of(year)).build().year()).isEqualTo(Year.of(year));
  }

  @Test
  void theCategoryIsThatOfTheItem() {
    assertThat(
            line("a", 1)
                .category(Optional.empty())
                .item(SupportItem.TRAINING_MEALS)
                .build()
                .category())
        .contains(SupportCategory.TRAINING);
  }

  @Test
  void anotherCategoryThanThatOfTheItemIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line("a", 1).item(SupportItem.TRAINING_MEALS).build())
        .withMessage("category of a must be that of its item, TRAINING: TECHNOLOGY");
  }

  @Test
  void aBlankIdIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line(" ", 1).build())
        .withMessage("id of a budget line must not be blank");
  }

  @Test
  void aBlankPlaceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line("a", 1).province("").build())
        .withMessage("province of a must not be blank");
  }
}
