package vn.khuyencong.law.sme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.EnterpriseSize;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.SizeFactsBuilder;
import vn.khuyencong.law.point.SizePoints;
import vn.khuyencong.law.point.SmeCriteria;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.Outcome;

/** Điều 3, 56/2009/NĐ-CP; Điều 4, 04/2017/QH14; Điều 6, 39/2018/NĐ-CP; Điều 5, 80/2021/NĐ-CP. */
class EnterpriseSizesTest {
  private static final Citation TEXT = Citation.of("official text");
  private static final LocalDate IN_2016 = LocalDate.of(2016, 5, 10);
  private static final LocalDate IN_2022 = LocalDate.of(2022, 5, 10);

  @ParameterizedTest
  @CsvSource({
    "10, 100000, MICRO",
    "11, 20000, SMALL",
    "11, 20001, MEDIUM",
    "400, 100000, MEDIUM",
    "5, 100001, LARGE"
  })
  void decree56TellsSizesByCapitalFirst(int labour, long capitalMillions, EnterpriseSize size) {
    SizeFacts facts =
        industry().averageLabour(labour).capital(Vnd.ofMillions(capitalMillions)).build();
    assertThat(PromotionLaw.inForceOn(IN_2016).sizeOf(facts).sizes()).containsExactly(size);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 3000, 3000, MICRO",
    "10, 3001, 3000, MICRO",
    "10, 3001, 3001, SMALL",
    "11, 3000, 3000, SMALL",
    "100, 50000, 20000, SMALL",
    "100, 50001, 20001, MEDIUM",
    "101, 50000, 20000, MEDIUM",
    "200, 200000, 100001, MEDIUM",
    "200, 200001, 100000, MEDIUM",
    "200, 200001, 100001, LARGE",
    "201, 1, 1, LARGE"
  })
  void decree80TakesTheSmallestClassWhoseLimitsAreMet(
      int insured, long revenueMillions, long capitalMillions, EnterpriseSize size) {
    SizeFacts facts =
        industry()
            .insuredLabour(insured)
            .averageLabour(insured)
            .revenue(Vnd.ofMillions(revenueMillions))
            .capital(Vnd.ofMillions(capitalMillions))
            .founded(LocalDate.of(2000, 1, 1))
            .build();
    assertThat(smeLaw(IN_2022).sizeOf(facts).sizes()).containsExactly(size);
  }

  @Test
  void anEnterpriseUnderOneYearIsMeasuredByCapitalOnly() {
    SizeFactsBuilder facts =
        industry().insuredLabour(50).revenue(Vnd.of(1)).capital(Vnd.ofMillions(100_001));
    assertThat(smeLaw(IN_2022).sizeOf(facts.founded(IN_2022.minusYears(1)).build()).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(
            smeLaw(IN_2022)
                .sizeOf(facts.founded(IN_2022.minusYears(1).plusDays(1)).build())
                .outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void theTestsAppliedAreNamed() {
    assertThat(PromotionLaw.inForceOn(IN_2022).sizeOf(SizeFacts.unknown()).tests())
        .containsExactly(
            Citation.parse("Điều 3 khoản 1, 56/2009/NĐ-CP"),
            Citation.parse("Điều 5, 80/2021/NĐ-CP"));
    assertThat(
            PromotionLaw.inForceOn(LocalDate.of(2017, 12, 31)).sizeOf(SizeFacts.unknown()).tests())
        .containsExactly(Citation.parse("Điều 3 khoản 1, 56/2009/NĐ-CP"));
    assertThat(
            PromotionLaw.inForceOn(LocalDate.of(2018, 3, 10)).sizeOf(SizeFacts.unknown()).tests())
        .contains(Citation.parse("Điều 4 khoản 1, 04/2017/QH14"));
    assertThat(
            PromotionLaw.inForceOn(LocalDate.of(2018, 3, 11)).sizeOf(SizeFacts.unknown()).tests())
        .contains(Citation.parse("Điều 6, 39/2018/NĐ-CP"));
  }

  @Test
  void onlyFactsThatDecideAreMissing() {
    assertThat(PromotionLaw.inForceOn(IN_2016).sizeOf(industry().build()).missingFacts())
        .containsExactly("capital");
    assertThat(PromotionLaw.inForceOn(IN_2022).sizeOf(SizeFacts.unknown()).missingFacts())
        .containsExactly("insured", "capital", "revenue", "founded", "field");
    assertThat(smeLaw(IN_2022).sizeOf(industry().insuredLabour(201).build()).missingFacts())
        .isEmpty();
  }

  @Test
  void whereTheTwoTestsDifferTheLawIsUnsettled() {
    SizeFacts facts =
        industry().insuredLabour(250).averageLabour(250).capital(Vnd.ofMillions(50_000)).build();
    SizeVerdict verdict = PromotionLaw.inForceOn(IN_2022).sizeOf(facts);
    assertThat(verdict.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
    assertThat(verdict.openPoint()).isEqualTo(Optional.of(SizePoints.SME_TEST_SINCE_2018));
    assertThat(smeLaw(IN_2022).sizeOf(facts).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  private static PromotionLaw smeLaw(LocalDate day) {
    return PromotionLaw.inForceOn(day)
        .settling(SizePoints.SME_TEST_SINCE_2018, SmeCriteria.SME_LAW, TEXT);
  }

  private static SizeFactsBuilder industry() {
    return SizeFacts.builder().field(BusinessField.INDUSTRY_AND_CONSTRUCTION);
  }
}
