package vn.khuyencong.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.khuyencong.budget.BudgetFixtures.line;
import static vn.khuyencong.budget.Dimension.PROVINCE;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.language.Language;

class BudgetSharesTest {
  @Nested
  class LargestRemainders {
    @Test
    void ofEqualOnesTheEarliestRowIsRaised() {
      assertThat(printed(0, 1, 1, 1)).containsExactly("34", "33", "33");
    }

    @Test
    void areRaisedFirst() {
      assertThat(printed(0, 1004, 4006, 4990)).containsExactly("10", "40", "50");
    }

    @Test
    void areTakenAtTheDigitPrinted() {
      assertThat(printed(1, 1, 1, 1)).containsExactly("33.4", "33.3", "33.3");
    }

    @Test
    void neverRaiseAnExactShare() {
      assertThat(printed(0, 0, 100, 100, 200)).containsExactly("0", "25", "25", "50");
    }

    @Test
    void holdWhereMoreWasRecovered() {
      assertThat(printed(0, 4, -1)).containsExactly("133", "-33");
    }

    @Test
    void holdWhereTheWholeWasRecovered() {
      assertThat(printed(0, -1, -1, -1)).containsExactly("34", "33", "33");
    }
  }

  @Test
  void theExactShareStandsBeside() {
    assertThat(shares(0, 1, 2))
        .extracting(BudgetShare::exact)
        .containsExactly(ratio(1, 3), ratio(2, 3));
  }

  @Test
  void nothingHasNoShares() {
    assertThat(shares(0, 0, 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 19})
  void otherDecimalsAreRefused(int decimals) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shares(decimals, 1))
        .withMessage("decimals must be between 0 and 18: %s", decimals);
  }

  @Test
  void aShareIsWrittenInBothLanguages() {
    BudgetShare share = shares(1, 1, 2).get(0);
    assertThat(share.in(Language.VIETNAMESE)).isEqualTo("33,3%");
    assertThat(share.in(Language.ENGLISH)).isEqualTo("33.3%");
  }

  @Nested
  class Ratios {
    @Test
    void areInLowestTermsWithAPositiveDenominator() {
      assertThat(ratio(2, -4)).isEqualTo(ratio(-1, 2)).hasToString("-1/2");
    }

    @Test
    void areRoundedAsAsked() {
      assertThat(ratio(2, 3).percent(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("66.67"));
    }

    @Test
    void areOrderedByValue() {
      assertThat(ratio(1, 3)).isLessThan(ratio(1, 2)).isGreaterThan(ratio(-1, 2));
    }

    @Test
    void byZeroAreNone() {
      assertThat(Ratio.of(BigInteger.ONE, BigInteger.ZERO)).isEmpty();
    }

    @Test
    void byZeroAreRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ratio(5, 0))
          .withMessage("denominator must not be 0: 5/0");
    }
  }

  private static Ratio ratio(long numerator, long denominator) {
    return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  private static List<String> printed(int decimals, long... dong) {
    return shares(decimals, dong).stream().map(share -> share.printed().toPlainString()).toList();
  }

  /** The shares of provinces "0", "1" and so on with these amounts. */
  private static List<BudgetShare> shares(int decimals, long... dong) {
    return IntStream.range(0, dong.length)
        .mapToObj(
            i ->
                line("l" + i, dong[i])
                    .stage(BudgetStage.RECOVERED)
                    .province(Integer.toString(i))
                    .build())
        .collect(BudgetSummary.by(PROVINCE))
        .shares(decimals);
  }
}
