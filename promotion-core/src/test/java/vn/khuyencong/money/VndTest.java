package vn.khuyencong.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.language.Language;

class VndTest {
  private static final Vnd MOST = Vnd.of(Long.MAX_VALUE);
  private static final Vnd LEAST = Vnd.of(Long.MIN_VALUE);
  private static final long TRILLION = 1_000_000_000_000L;

  @Property
  void whatIsPrintedIsRead(@ForAll long dong) {
    assertThat(Vnd.parse(Vnd.of(dong).toString())).isEqualTo(Vnd.of(dong));
  }

  @Property
  void printingDiffersWhereAmountsDiffer(@ForAll long one, @ForAll long other) {
    assertThat(Vnd.of(one).toString().equals(Vnd.of(other).toString())).isEqualTo(one == other);
  }

  @Property
  void additionCommutes(
      @ForAll @LongRange(min = -TRILLION, max = TRILLION) long one,
      @ForAll @LongRange(min = -TRILLION, max = TRILLION) long other) {
    assertThat(Vnd.of(one).plus(Vnd.of(other))).isEqualTo(Vnd.of(other).plus(Vnd.of(one)));
  }

  @Property
  void additionAssociates(
      @ForAll @LongRange(min = -TRILLION, max = TRILLION) long one,
      @ForAll @LongRange(min = -TRILLION, max = TRILLION) long other,
      @ForAll @LongRange(min = -TRILLION, max = TRILLION) long third) {
    Vnd a = Vnd.of(one);
    Vnd b = Vnd.of(other);
    Vnd c = Vnd.of(third);
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
  }

  @Property
  void subtractionUndoesAddition(
      @ForAll @LongRange(min = -TRILLION, max = TRILLION) long one,
      @ForAll @LongRange(min = -TRILLION, max = TRILLION) long other) {
    assertThat(Vnd.of(one).plus(Vnd.of(other)).minus(Vnd.of(other))).isEqualTo(Vnd.of(one));
  }

  @Property
  void aTotalDoesNotDependOnTheOrder(
      @ForAll @Size(max = 30) List<@LongRange(min = -TRILLION, max = TRILLION) Long> amounts,
      @ForAll Random random) {
    List<Vnd> shuffled = new java.util.ArrayList<>(amounts.stream().map(Vnd::of).toList());
    Collections.shuffle(shuffled, random);
    long expected = amounts.stream().mapToLong(Long::longValue).sum();
    assertThat(Vnd.total(shuffled)).isEqualTo(Vnd.of(expected));
  }

  @Property
  void sumsAreExactOrAnError(@ForAll long one, @ForAll long other) {
    BigInteger exact = BigInteger.valueOf(one).add(BigInteger.valueOf(other));
    if (exact.bitLength() < Long.SIZE) {
      assertThat(Vnd.of(one).plus(Vnd.of(other))).isEqualTo(Vnd.of(exact.longValueExact()));
    } else {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> Vnd.of(one).plus(Vnd.of(other)));
    }
  }

  @Property
  void aShareRoundedDownIsNeverAboveTheExactShare(
      @ForAll @LongRange(min = 0) long dong,
      @ForAll @BigRange(min = "0", max = "100") BigDecimal percent) {
    Vnd share = Vnd.of(dong).share(new Percent(percent), RoundingMode.DOWN);
    BigDecimal exact = BigDecimal.valueOf(dong).multiply(percent).movePointLeft(2);
    assertThat(BigDecimal.valueOf(share.dong())).isLessThanOrEqualTo(exact);
    assertThat(BigDecimal.valueOf(share.dong()).add(BigDecimal.ONE)).isGreaterThan(exact);
  }

  @Property
  void aLargerShareIsNeverLess(
      @ForAll @LongRange(min = 0) long dong,
      @ForAll @IntRange(min = 0, max = 100) int one,
      @ForAll @IntRange(min = 0, max = 100) int other) {
    Vnd smaller = Vnd.of(dong).share(Percent.of(Math.min(one, other)), RoundingMode.DOWN);
    Vnd larger = Vnd.of(dong).share(Percent.of(Math.max(one, other)), RoundingMode.DOWN);
    assertThat(smaller).isLessThanOrEqualTo(larger);
  }

  @Property
  void aShareOfMoreIsNeverLess(
      @ForAll @LongRange(min = 0) long one,
      @ForAll @LongRange(min = 0) long other,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    Percent share = Percent.of(percent);
    Vnd ofLess = Vnd.of(Math.min(one, other)).share(share, RoundingMode.DOWN);
    Vnd ofMore = Vnd.of(Math.max(one, other)).share(share, RoundingMode.DOWN);
    assertThat(ofLess).isLessThanOrEqualTo(ofMore);
  }

  @Property
  void theLesserAndTheGreaterAreTheTwoAmounts(@ForAll long one, @ForAll long other) {
    Vnd a = Vnd.of(one);
    Vnd b = Vnd.of(other);
    assertThat(a.min(b)).isEqualTo(Vnd.of(Math.min(one, other)));
    assertThat(a.max(b)).isEqualTo(Vnd.of(Math.max(one, other)));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Long.compare(one, other));
  }

  @Test
  void noAmountsComeToZero() {
    assertThat(Vnd.total(List.of())).isEqualTo(Vnd.ZERO);
  }

  @Test
  void millionsAreTheUnitOfTheCirculars() {
    assertThat(Vnd.ofMillions(300)).isEqualTo(Vnd.of(300_000_000));
  }

  @Test
  void onlyLessThanNothingIsNegative() {
    assertThat(Vnd.of(-1).isNegative()).isTrue();
    assertThat(Vnd.ZERO.isNegative()).isFalse();
    assertThat(Vnd.of(1).isNegative()).isFalse();
  }

  @Nested
  class Overflow {
    @Test
    void ofASum() {
      assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> MOST.plus(Vnd.of(1)));
    }

    @Test
    void ofADifference() {
      assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> LEAST.minus(Vnd.of(1)));
    }

    @Test
    void ofAMultiple() {
      assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> MOST.times(2));
    }

    @Test
    void ofTheLeastAmountTurnedRound() {
      assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> LEAST.times(-1));
    }

    @Test
    void ofAFactor() {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> MOST.times(Coefficient.parse("1.5"), RoundingMode.DOWN));
    }

    @Test
    void ofATotal() {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> Vnd.total(List.of(MOST, Vnd.of(1))));
    }

    @Test
    void ofMillions() {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> Vnd.ofMillions(Long.MAX_VALUE));
    }
  }

  @Nested
  class Rounding {
    @ParameterizedTest
    @CsvSource({
      "101, DOWN, 50",
      "101, UP, 51",
      "101, HALF_UP, 51",
      "101, HALF_EVEN, 50",
      "103, HALF_EVEN, 52",
      "101, FLOOR, 50",
      "101, CEILING, 51",
      "-101, DOWN, -50",
      "-101, FLOOR, -51"
    })
    void ofHalfAnAmountIsAsked(long dong, RoundingMode rounding, long expected) {
      assertThat(Vnd.of(dong).share(Percent.of(50), rounding)).isEqualTo(Vnd.of(expected));
      assertThat(Vnd.of(dong).times(Coefficient.parse("0.5"), rounding))
          .isEqualTo(Vnd.of(expected));
    }

    @Test
    void isRefusedWhereNothingMayBeRounded() {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> Vnd.of(101).share(Percent.of(50), RoundingMode.UNNECESSARY));
    }

    @Test
    void leavesTheRemunerationOfLongAnExact() {
      assertThat(Vnd.of(1_490_000).times(Coefficient.parse("0.3"), RoundingMode.UNNECESSARY))
          .isEqualTo(Vnd.of(447_000));
    }

    @Test
    void ofTheWholeGivesTheAmountBack() {
      assertThat(MOST.share(Percent.of(100), RoundingMode.DOWN)).isEqualTo(MOST);
      assertThat(LEAST.share(Percent.of(100), RoundingMode.DOWN)).isEqualTo(LEAST);
      assertThat(MOST.share(Percent.of(0), RoundingMode.UP)).isEqualTo(Vnd.ZERO);
    }
  }

  @Nested
  class Printing {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "0|0 đ|VND 0",
          "999|999 đ|VND 999",
          "1000|1.000 đ|VND 1,000",
          "-1|-1 đ|VND -1",
          "-999|-999 đ|VND -999",
          "-1000|-1.000 đ|VND -1,000",
          "-100000|-100.000 đ|VND -100,000",
          "107280000|107.280.000 đ|VND 107,280,000",
          "9223372036854775807|9.223.372.036.854.775.807 đ|VND 9,223,372,036,854,775,807",
          "-9223372036854775808|-9.223.372.036.854.775.808 đ|VND -9,223,372,036,854,775,808"
        })
    void groupsThousandsInBothLanguages(long dong, String vi, String en) {
      assertThat(Vnd.of(dong)).hasToString(vi);
      assertThat(Vnd.of(dong).in(Language.VIETNAMESE)).isEqualTo(vi);
      assertThat(Vnd.of(dong).in(Language.ENGLISH)).isEqualTo(en);
    }
  }

  @Nested
  class Parsing {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "đ",
          "1000 đ",
          "1.00 đ",
          "1.0000 đ",
          "1,000 đ",
          "1.000",
          "1.000đ",
          "1.000 d",
          "+1 đ",
          "--1 đ",
          " 1 đ",
          "1 đ ",
          "1 đ\n",
          "1e9 đ",
          "0x1 đ",
          "١٢٣ đ",
          "１２３ đ",
          "NaN đ"
        })
    void refusesWhatWasNotPrinted(String text) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Vnd.parse(text))
          .withMessage("amount must look like 107.280.000 đ: " + text);
    }

    @Test
    void refusesMoreThanALongHolds() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Vnd.parse("9.223.372.036.854.775.808 đ"))
          .withMessage("amount must fit whole đồng in 64 bits: 9.223.372.036.854.775.808 đ");
    }

    @Test
    void refusesLessThanALongHolds() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Vnd.parse("-9.223.372.036.854.775.809 đ"))
          .withMessage("amount must fit whole đồng in 64 bits: -9.223.372.036.854.775.809 đ");
    }

    @Test
    void refusesAMillionDigitsWithoutExhaustingTheStack() {
      String hostile = "1" + ".000".repeat(300_000) + " đ";
      assertThatIllegalArgumentException().isThrownBy(() -> Vnd.parse(hostile));
    }
  }
}
