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

class PercentTest {

  @Property
  void whatIsPrintedIsRead(@ForAll @BigRange(min = "0", max = "100") @Scale(18) BigDecimal value) {
    Percent share = new Percent(value);
    assertThat(Percent.parse(share.toString())).isEqualTo(share);
  }

  @Property
  void orderIsThatOfTheShares(
      @ForAll @BigRange(min = "0", max = "100") BigDecimal one,
      @ForAll @BigRange(min = "0", max = "100") BigDecimal other) {
    assertThat(new Percent(one).compareTo(new Percent(other))).isEqualTo(one.compareTo(other));
  }

  @Test
  void equalSharesAreEqualHoweverWritten() {
    assertThat(Percent.parse("0.3")).isEqualTo(Percent.parse("0.30"));
    assertThat(Percent.parse("0.3")).hasSameHashCodeAs(Percent.parse("0.30"));
    assertThat(Percent.parse("50.0%")).isEqualTo(Percent.of(50));
    assertThat(Percent.parse("-0")).isEqualTo(Percent.of(0));
  }

  @Test
  void hundredIsNotPrintedAsAPower() {
    assertThat(Percent.of(100)).hasToString("100%");
    assertThat(Percent.of(0)).hasToString("0%");
  }

  @Test
  void theDecimalSignIsThatOfTheLanguage() {
    Percent share = Percent.parse("1.5");
    assertThat(share).hasToString("1.5%");
    assertThat(share.in(Language.VIETNAMESE)).isEqualTo("1,5%");
    assertThat(share.in(Language.ENGLISH)).isEqualTo("1.5%");
  }

  @Nested
  class Bounds {
    @Test
    void theEndsAreShares() {
      assertThat(Percent.of(0).value()).isEqualByComparingTo("0");
      assertThat(Percent.of(100).value()).isEqualByComparingTo("100");
    }

    @Test
    void moreThanTheWholeIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Percent.of(120))
          .withMessage("share must be between 0 and 100: 120");
    }

    @Test
    void slightlyMoreThanTheWholeIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Percent.parse("100.000000000000000001"))
          .withMessage("share must be between 0 and 100: 100.000000000000000001");
    }

    @Test
    void lessThanNothingIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Percent.of(-1))
          .withMessage("share must be between 0 and 100: -1");
    }
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
          "1E-999999999",
          "1,5",
          ".5",
          "5.",
          "+5",
          "0x5",
          "NaN",
          "Infinity",
          "١٢",
          "５",
          "5 ",
          "5\n",
          "1.0.0"
        })
    void refusesWhatIsNotPlainDigits(String text) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Percent.parse(text))
          .withMessage("share must be plain digits with a point: " + text);
    }

    @Test
    void refusesTwoPercentSigns() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Percent.parse("5%%"))
          .withMessage("share must be plain digits with a point: 5%");
    }

    @Test
    void showsOnlyTheBeginningOfAHostileText() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Percent.parse("9".repeat(1_000_000)))
          .withMessage("share must be plain digits with a point: " + "9".repeat(40) + "…");
    }
  }

  @Test
  void theConstructorRefusesWhatParseRefuses() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Percent(new BigDecimal("0.0000000000000000001")))
        .withMessage("share must have at most 18 digits on either side of the point: 1E-19");
  }
}
