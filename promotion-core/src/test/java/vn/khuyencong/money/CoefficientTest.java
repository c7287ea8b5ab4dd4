package vn.khuyencong.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.language.Language;

class CoefficientTest {

  @Property
  void whatIsPrintedIsRead(
      @ForAll @BigRange(min = "0", max = "999999999999999999") @Scale(18) BigDecimal value) {
    Coefficient factor = new Coefficient(value);
    assertThat(Coefficient.parse(factor.toString())).isEqualTo(factor);
  }

  @Property
  void orderIsThatOfTheFactors(
      @ForAll @BigRange(min = "0", max = "1000") BigDecimal one,
      @ForAll @BigRange(min = "0", max = "1000") BigDecimal other) {
    assertThat(new Coefficient(one).compareTo(new Coefficient(other)))
        .isEqualTo(one.compareTo(other));
  }

  @Test
  void equalFactorsAreEqualHoweverWritten() {
    assertThat(Coefficient.parse("0.3")).isEqualTo(Coefficient.parse("0.30"));
    assertThat(Coefficient.parse("0.3")).hasSameHashCodeAs(Coefficient.parse("0.30"));
    assertThat(Coefficient.parse("1.0")).isEqualTo(Coefficient.parse("1"));
    assertThat(new Coefficient(new BigDecimal("1E+2"))).isEqualTo(Coefficient.parse("100"));
  }

  @Test
  void theDecimalSignIsThatOfTheLanguage() {
    Coefficient factor = Coefficient.parse("0.30");
    assertThat(factor).hasToString("0.3");
    assertThat(factor.in(Language.VIETNAMESE)).isEqualTo("0,3");
    assertThat(factor.in(Language.ENGLISH)).isEqualTo("0.3");
  }

  @Test
  void aFactorMayBeZeroOrMoreThanOne() {
    assertThat(Coefficient.parse("0").value()).isEqualByComparingTo("0");
    assertThat(Coefficient.parse("1.5").value()).isEqualByComparingTo("1.5");
  }

  @Test
  void aNegativeFactorIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Coefficient.parse("-0.3"))
        .withMessage("coefficient must not be negative: -0.3");
  }

  @Nested
  class Parsing {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "1e2",
          "1e999999999",
          "1,5",
          ".5",
          "5.",
          "+5",
          "NaN",
          "٠.٣",
          "0.３",
          "5%",
          "0.3\n"
        })
    void refusesWhatIsNotPlainDigits(String text) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Coefficient.parse(text))
          .withMessage("coefficient must be plain digits with a point: " + text);
    }

    @Test
    void showsOnlyTheBeginningOfAHostileText() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Coefficient.parse("9".repeat(1_000_000)))
          .withMessage("coefficient must be plain digits with a point: " + "9".repeat(40) + "…");
    }
  }

  @Test
  void theConstructorRefusesWhatParseRefuses() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Coefficient(new BigDecimal("1e999999999")))
        .withMessage(
            "coefficient must have at most 18 digits on either side of the point: 1E+999999999");
  }
}
