package vn.khuyencong.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.language.Language;

class InstrumentsTest {

  @Test
  void everyNumberStandsForOneInstrument() {
    assertThat(Instruments.all()).extracting(LegalInstrument::number).doesNotHaveDuplicates();
  }

  @Test
  void everyConstantIsListed() throws IllegalAccessException {
    List<Object> constants = new ArrayList<>();
    for (var field : Instruments.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == LegalInstrument.class) {
        constants.add(field.get(null));
      }
    }
    assertThat(constants).isNotEmpty();
    assertThat(Instruments.all()).containsExactlyInAnyOrderElementsOf(instruments(constants));
  }

  @Test
  void everyListedInstrumentIsFoundByItsNumber() {
    assertThat(Instruments.all())
        .allSatisfy(
            instrument ->
                assertThat(Instruments.find(instrument.number())).containsSame(instrument));
    assertThat(Instruments.find("45/2012")).isEmpty();
  }

  /** The ranges of section 5 of the legal pack. */
  @ParameterizedTest
  @CsvSource({
    "45/2012/NĐ-CP, 2012-07-05,",
    "235/2025/NĐ-CP, 2025-10-15,",
    "46/2012/TT-BCT, 2013-02-10,",
    "26/2014/TTLT-BTC-BCT, 2014-04-08, 2018-05-10",
    "28/2018/TT-BTC, 2018-05-11,",
    "40/2017/TT-BTC, 2017-07-01,",
    "56/2009/NĐ-CP,, 2018-03-10",
    "39/2018/NĐ-CP, 2018-03-11, 2021-10-14",
    "80/2021/NĐ-CP, 2021-10-15,"
  })
  void isInForceOnItsDaysAndOnNoOther(String number, LocalDate first, LocalDate last) {
    Validity inForce = Instruments.find(number).orElseThrow().inForce();
    if (first == null) {
      assertThat(inForce.from()).isEmpty();
    } else {
      assertThat(inForce.contains(first.minusDays(1))).isFalse();
      assertThat(inForce.contains(first)).isTrue();
    }
    if (last == null) {
      assertThat(inForce.to()).isEmpty();
    } else {
      assertThat(inForce.contains(last)).isTrue();
      assertThat(inForce.contains(last.plusDays(1))).isFalse();
    }
  }

  @Test
  void theTwoMoneyCircularsFollowEachOtherWithoutGapOrOverlap() {
    LocalDate last = Instruments.JOINT_CIRCULAR_26_2014.inForce().to().orElseThrow();
    assertThat(Instruments.CIRCULAR_28_2018.inForce().from()).contains(last.plusDays(1));
  }

  @Test
  void theSmeDecreesFollowEachOtherWithoutGapOrOverlap() {
    LocalDate first = Instruments.DECREE_56_2009.inForce().to().orElseThrow();
    LocalDate second = Instruments.DECREE_39_2018.inForce().to().orElseThrow();
    assertThat(Instruments.DECREE_39_2018.inForce().from()).contains(first.plusDays(1));
    assertThat(Instruments.DECREE_80_2021.inForce().from()).contains(second.plusDays(1));
  }

  /** Marks of section 5 of the legal pack for the days in force. */
  @ParameterizedTest
  @CsvSource({
    "45/2012/NĐ-CP, SEEN",
    "235/2025/NĐ-CP, SECONDARY",
    "46/2012/TT-BCT, SEEN",
    "26/2014/TTLT-BTC-BCT, SECONDARY",
    "28/2018/TT-BTC, SECONDARY",
    "40/2017/TT-BTC, SECONDARY",
    "56/2009/NĐ-CP, SECONDARY",
    "39/2018/NĐ-CP, SECONDARY",
    "80/2021/NĐ-CP, SEEN"
  })
  void saysHowItsDaysWereAttested(String number, Evidence evidence) {
    assertThat(Instruments.find(number).orElseThrow().evidence()).isEqualTo(evidence);
  }

  @Test
  void isNeverSignedAfterItTookEffect() {
    assertThat(Instruments.all())
        .allSatisfy(
            instrument ->
                instrument
                    .signed()
                    .ifPresent(
                        signed ->
                            assertThat(instrument.inForce().from().orElse(LocalDate.MAX))
                                .isAfterOrEqualTo(signed)));
  }

  @Nested
  class AnInstrument {
    private final LegalInstrumentBuilder instrument =
        LegalInstrument.builder()
            .number("1/2020/NĐ-CP")
            .titleVi("Nghị định")
            .titleEn("Decree")
            .issuer("Chính phủ")
            .inForce(Validity.ALWAYS)
            .evidence(Evidence.SEEN);

    @Test
    void isCitedAsAWholeOrByArticle() {
      assertThat(instrument.build().whole()).hasToString("1/2020/NĐ-CP");
      assertThat(instrument.build().article(3)).hasToString("Điều 3, 1/2020/NĐ-CP");
    }

    @Test
    void hasATitleInBothLanguages() {
      assertThat(instrument.build().in(Language.VIETNAMESE)).isEqualTo("Nghị định");
      assertThat(instrument.build().in(Language.ENGLISH)).isEqualTo("Decree");
    }

    @Test
    void withoutANumberIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> instrument.number(" ").build())
          .withMessage("number of an instrument must not be blank");
    }

    @Test
    void withoutATitleInOneLanguageIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> instrument.titleEn("").build())
          .withMessage("title must not be blank: 1/2020/NĐ-CP");
    }

    @Test
    void withoutAnIssuerIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> instrument.issuer("").build())
          .withMessage("issuer must not be blank: 1/2020/NĐ-CP");
    }
  }

  private static List<LegalInstrument> instruments(List<Object> constants) {
    return constants.stream().map(LegalInstrument.class::cast).toList();
  }
}
