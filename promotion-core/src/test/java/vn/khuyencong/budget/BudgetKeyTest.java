package vn.khuyencong.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.khuyencong.budget.Dimension.CATEGORY;
import static vn.khuyencong.budget.Dimension.PROVINCE;
import static vn.khuyencong.budget.Dimension.STAGE;
import static vn.khuyencong.budget.Dimension.YEAR;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.language.Language;

class BudgetKeyTest {
  private static final BudgetKey DIVIDED =
      new BudgetKey(PROVINCE, Optional.of("tn"), List.of("80", "72"));

  @Test
  void anUnknownConstantIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BudgetKey.of(STAGE, "PLANNED"))
        .withMessage(
            "STAGE must be one of [ESTIMATED, APPROVED, ADVANCED, DISBURSED, SETTLED, RECOVERED]:"
                + " PLANNED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "1899", "10000", "năm"})
  void aWrongYearIsRefused(String year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BudgetKey.of(YEAR, year))
        .withMessage("YEAR must be between 1900 and 9999: %s", year);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900", "9999"})
  void theFirstAndTheLastYearAreTaken(String year) {
    assertThat(BudgetKey.of(YEAR, year).value()).contains(year);
  }

  @ParameterizedTest
  @EnumSource(names = {"STAGE", "SOURCE", "YEAR"})
  void whatEveryLineHasIsNeverAbsent(Dimension dimension) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BudgetKey.absent(dimension))
        .withMessage("%s must be given", dimension);
  }

  @Test
  void aBlankIdIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BudgetKey.of(PROVINCE, " "))
        .withMessage("PROVINCE must not be blank");
  }

  @Test
  void onlyAPlaceIsDivided() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BudgetKey(YEAR, Optional.of("2024"), List.of("a")))
        .withMessage("units must divide a place, not YEAR 2024: [a]");
  }

  @Test
  void anIdIsWrittenAsItIs() {
    assertThat(BudgetKey.of(PROVINCE, "80").in(Language.ENGLISH)).isEqualTo("80");
  }

  @Test
  void aConstantIsWrittenInBothLanguages() {
    BudgetKey key = BudgetKey.of(STAGE, BudgetStage.DISBURSED);
    assertThat(key.in(Language.VIETNAMESE)).isEqualTo("giải ngân");
    assertThat(key.in(Language.ENGLISH)).isEqualTo("disbursed");
  }

  @Test
  void whatIsAbsentIsWrittenInBothLanguages() {
    assertThat(BudgetKey.absent(CATEGORY).in(Language.VIETNAMESE)).isEqualTo("không ghi");
    assertThat(BudgetKey.absent(CATEGORY).in(Language.ENGLISH)).isEqualTo("not stated");
  }

  @Test
  void aDividedUnitNamesTheOthersInBothLanguages() {
    assertThat(DIVIDED.in(Language.VIETNAMESE)).isEqualTo("tn (chia về 72, 80)");
    assertThat(DIVIDED.in(Language.ENGLISH)).isEqualTo("tn (split among 72, 80)");
  }

  @Test
  void everyDimensionHasBothTerms() {
    assertThat(Dimension.values())
        .allSatisfy(dimension -> assertThat(dimension.vi()).isNotEqualTo(dimension.en()));
  }
}
