package vn.khuyencong.law.circular28;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.network.Networks.CRAFT_VILLAGE;
import static vn.khuyencong.network.Networks.fixed;
import static vn.khuyencong.network.Networks.member;
import static vn.khuyencong.network.Networks.network;
import static vn.khuyencong.network.Networks.paidAt;
import static vn.khuyencong.network.Networks.plan;
import static vn.khuyencong.network.Networks.rate;
import static vn.khuyencong.network.Networks.scale;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.MonthRange;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.ProvincialCeiling;
import vn.khuyencong.network.RemunerationScale;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Findings;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Settlement;
import vn.khuyencong.rule.Severity;

class Article08RemunerationTest {
  private static final Context CONTEXT = Context.on(LocalDate.of(2022, 6, 1));
  private static final Citation LETTER = Citation.of("9/CV-BTC");
  private static final Citation RESOLUTION = Citation.parse("Điều 2, 5/2020/NQ-HĐND");
  private static final String CLAUSE_20 = "Điều 8 khoản 20, 28/2018/TT-BTC";

  private static NetworkPlan paid(String coefficient, int year, FundingSource money) {
    return paidAt(coefficient, year).money(money).build();
  }

  private static NetworkPlan national(String coefficient, YearMonth first, YearMonth last) {
    return serving(coefficient, first, last, FundingSource.NATIONAL);
  }

  private static NetworkPlan serving(
      String coefficient, YearMonth first, YearMonth last, FundingSource money) {
    return plan(
            first.getYear(),
            network(
                    member("a", CRAFT_VILLAGE)
                        .service(List.of(MonthRange.between(first, last)))
                        .build())
                .scale(RemunerationScale.of(rate(coefficient).build()))
                .build())
        .money(money)
        .build();
  }

  private static NetworkPlan capped(
      String coefficient, String most, Validity days, Optional<FundingSource> money) {
    ProvincialCeiling ceiling = new ProvincialCeiling(Coefficient.parse(most), days, RESOLUTION);
    return paidAt(
            new RemunerationScale(List.of(rate(coefficient).build()), Optional.of(ceiling)), 2022)
        .money(money)
        .build();
  }

  private static Finding ceiling(NetworkPlan plan) {
    return ceiling(plan, CONTEXT);
  }

  private static Finding ceiling(NetworkPlan plan, Context context) {
    return Findings.one(Article08Remuneration.WITHIN_CEILING.apply(plan, context));
  }

  private static Finding reference(NetworkPlan plan, Context context) {
    return Findings.one(Article08Remuneration.WITHIN_REFERENCE.apply(plan, context));
  }

  private static <A> Context settled(OpenPoint<A> point, A answer) {
    return CONTEXT.settling(Settlement.of(point, answer, LETTER));
  }

  private static Context binding(boolean binds) {
    return settled(CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY, binds);
  }

  @Nested
  class Clause20NationalMoney {
    @Test
    void aboveOneBaseSalaryIsAViolation() {
      Finding finding = ceiling(paid("1.5", 2022, FundingSource.NATIONAL));
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.severity()).isEqualTo(Severity.REQUIREMENT);
      assertThat(finding.citation()).hasToString(CLAUSE_20);
      assertThat(finding.evidence()).isEqualTo(Evidence.SEEN);
      assertThat(finding.path()).isEqualTo("network.scale.rates[0]");
    }

    @Test
    void slightlyAboveOneIsAViolation() {
      assertThat(ceiling(paid("1.000001", 2022, FundingSource.NATIONAL)).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void exactlyOneHolds() {
      Finding finding = ceiling(paid("1.0", 2022, FundingSource.NATIONAL));
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.citation()).hasToString(CLAUSE_20);
      assertThat(finding.message(Language.VIETNAMESE))
          .isEqualTo("Hệ số thù lao 1,0 không vượt mức tối đa 1,0 lần lương cơ sở/người/tháng.");
    }

    @Test
    void namesTheMonthsThatAreOver() {
      Finding finding = ceiling(national("1.5", YearMonth.of(2022, 3), YearMonth.of(2022, 4)));
      assertThat(finding.message(Language.VIETNAMESE))
          .isEqualTo(
              "Hệ số thù lao 1,5 vượt mức tối đa 1,0 lần lương cơ sở/người/tháng (các tháng 3/2022,"
                  + " 4/2022).");
    }

    @Test
    void bindsFromMay2018() {
      assertThat(ceiling(national("1.5", YearMonth.of(2018, 5), YearMonth.of(2018, 5))).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void doesNotBindInApril2018() {
      assertThat(ceiling(national("1.5", YearMonth.of(2018, 4), YearMonth.of(2018, 4))).outcome())
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void bindsTheMonthsSinceMayOfTheYear2018() {
      Finding finding = ceiling(paid("1.5", 2018, FundingSource.NATIONAL));
      assertThat(finding.arguments())
          .containsEntry(
              "months", IntStream.rangeClosed(5, 12).mapToObj(m -> YearMonth.of(2018, m)).toList());
    }

    @Test
    void isNotAReference() {
      assertThat(
              Article08Remuneration.WITHIN_REFERENCE.apply(
                  paid("1.5", 2022, FundingSource.NATIONAL), CONTEXT))
          .isEmpty();
    }

    @Test
    void doesNotDependOnWhatIsSettledForLocalMoney() {
      Finding finding = ceiling(paid("1.5", 2022, FundingSource.NATIONAL), binding(true));
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.settlements()).isEmpty();
    }
  }

  @Nested
  class Clause20BeforeTheCircular {
    @Test
    void theCeilingOfTheTimeBeforeApril2014IsUnsettled() {
      Finding finding = ceiling(national("1.5", YearMonth.of(2014, 1), YearMonth.of(2014, 3)));
      assertThat(finding.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(finding.openPoints())
          .isEqualTo(List.of(CeilingPoints.REMUNERATION_CEILING_BEFORE_2014));
    }

    @Test
    void thereIsNoneUnderTheJointCircular() {
      assertThat(ceiling(national("1.5", YearMonth.of(2014, 4), YearMonth.of(2014, 12))).outcome())
          .isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(ceiling(paid("1.5", 2017, FundingSource.NATIONAL)).outcome())
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void theCallerMaySettleIt() {
      Context settled =
          settled(CeilingPoints.REMUNERATION_CEILING_BEFORE_2014, Coefficient.parse("0.5"));
      Finding over = ceiling(paid("0.7", 2013, FundingSource.NATIONAL), settled);
      assertThat(over.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(over.citation()).isEqualTo(LETTER);
      assertThat(ceiling(paid("0.5", 2013, FundingSource.NATIONAL), settled).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void theFindingShowsWhatTheCallerSettled() {
      Context settled =
          settled(CeilingPoints.REMUNERATION_CEILING_BEFORE_2014, Coefficient.parse("0.5"));
      assertThat(ceiling(paid("0.7", 2013, FundingSource.NATIONAL), settled).settlements())
          .hasSize(1);
    }

    @Test
    void localMoneyWasNotCapped() {
      assertThat(ceiling(paid("1.5", 2013, FundingSource.LOCAL)).outcome())
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }
  }

  @Nested
  class Clause20LocalMoney {
    private final NetworkPlan over = paid("1.5", 2022, FundingSource.LOCAL);

    @Test
    void aboveOneIsAWarningOnly() {
      Assessment assessment = Article08Remuneration.RULES.assess(over, CONTEXT);
      assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(assessment.violations()).isEmpty();
      Finding warning = Findings.one(assessment.warnings());
      assertThat(warning.code()).isEqualTo("circular28.article8.remuneration-reference");
      assertThat(warning.citation()).hasToString(CLAUSE_20);
      assertThat(warning.message(Language.ENGLISH))
          .contains("for local money this is a warning. [By a reading, which no text settles: ")
          .endsWith(" no.]");
    }

    @Test
    void exactlyOneIsNoWarning() {
      NetworkPlan plan = paid("1", 2022, FundingSource.LOCAL);
      assertThat(reference(plan, CONTEXT).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(Article08Remuneration.RULES.assess(plan, CONTEXT).warnings()).isEmpty();
    }

    @Test
    void isMeasuredFromMay2018() {
      NetworkPlan april =
          serving("1.5", YearMonth.of(2018, 4), YearMonth.of(2018, 4), FundingSource.LOCAL);
      NetworkPlan may =
          serving("1.5", YearMonth.of(2018, 5), YearMonth.of(2018, 5), FundingSource.LOCAL);
      assertThat(reference(april, CONTEXT).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(reference(may, CONTEXT).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void isBoundOnceTheCallerSettlesThatItIs() {
      Finding finding = ceiling(over, binding(true));
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.citation()).hasToString(CLAUSE_20);
      assertThat(finding.settlements())
          .isEqualTo(
              List.of(
                  Settlement.of(
                      CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY, true, LETTER)));
      assertThat(finding.message(Language.ENGLISH)).endsWith(" as yes, on 9/CV-BTC.]");
      assertThat(reference(over, binding(true)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void staysAWarningOnceTheCallerSettlesThatItIsNotBound() {
      assertThat(ceiling(over, binding(false)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      Finding warning = reference(over, binding(false));
      assertThat(warning.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(warning.settlements()).hasSize(1);
    }
  }

  @Nested
  class Clause20ProvincialCeiling {
    private final Optional<FundingSource> local = Optional.of(FundingSource.LOCAL);

    @Test
    void bindsLocalMoneyAndIsCitedByItself() {
      Finding finding = ceiling(capped("0.7", "0.5", Validity.ALWAYS, local));
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.citation()).isEqualTo(RESOLUTION);
      assertThat(finding.evidence()).isEqualTo(Evidence.SECONDARY);
      assertThat(finding.message(Language.VIETNAMESE)).contains("mức tối đa 0,5 lần");
    }

    @Test
    void isKeptByExactlyItsFactor() {
      Finding finding = ceiling(capped("0.5", "0.50", Validity.ALWAYS, local));
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.citation()).isEqualTo(RESOLUTION);
    }

    @Test
    void bindsOnItsDaysOnly() {
      Validity sinceDecember = Validity.since(LocalDate.of(2022, 12, 1));
      assertThat(ceiling(capped("0.7", "0.5", sinceDecember, local)).arguments())
          .containsEntry("months", List.of(YearMonth.of(2022, 12)));
      Validity sinceNextYear = Validity.since(LocalDate.of(2023, 1, 1));
      assertThat(ceiling(capped("0.7", "0.5", sinceNextYear, local)).outcome())
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void doesNotBindNationalMoney() {
      Finding finding =
          ceiling(capped("0.7", "0.5", Validity.ALWAYS, Optional.of(FundingSource.NATIONAL)));
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.citation()).hasToString(CLAUSE_20);
    }

    @Test
    void doesNotLiftTheNationalOneOnceThatIsSettledToBind() {
      Finding finding = ceiling(capped("1.2", "1.5", Validity.ALWAYS, local), binding(true));
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.citation()).hasToString(CLAUSE_20);
    }

    @Test
    void staysTheStricterOneOnceTheNationalOneIsSettledToBind() {
      Finding finding = ceiling(capped("0.7", "0.5", Validity.ALWAYS, local), binding(true));
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.citation()).isEqualTo(RESOLUTION);
    }
  }

  @Nested
  class Clause20InDong {
    private NetworkPlan fixedAt(long dong, int year, FundingSource money) {
      return paidAt(scale(fixed(Vnd.of(dong)).build()), year).money(money).build();
    }

    private Finding amount(NetworkPlan plan, Context context) {
      return Findings.one(Article08Remuneration.AMOUNT_WITHIN_CEILING.apply(plan, context));
    }

    @Test
    void atTheBaseSalaryHolds() {
      Finding finding = amount(fixedAt(1_490_000, 2022, FundingSource.NATIONAL), CONTEXT);
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.citation()).hasToString(CLAUSE_20);
      assertThat(finding.message(Language.VIETNAMESE))
          .isEqualTo(
              "Thù lao 1.490.000 đ một tháng không vượt mức tối đa 1.490.000 đ/người/tháng.");
    }

    @Test
    void oneDongOverIsAViolation() {
      assertThat(amount(fixedAt(1_490_001, 2022, FundingSource.NATIONAL), CONTEXT).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void isComparedMonthByMonth() {
      Context later = Context.on(LocalDate.of(2023, 12, 31));
      Finding finding = amount(fixedAt(1_600_000, 2023, FundingSource.NATIONAL), later);
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.arguments())
          .containsEntry("ceiling", Vnd.of(1_490_000))
          .containsEntry(
              "months", IntStream.rangeClosed(1, 6).mapToObj(m -> YearMonth.of(2023, m)).toList());
    }

    @Test
    void aheadIsComparedWithTheSalaryKnownOnTheDay() {
      Context before = Context.on(LocalDate.of(2023, 6, 30));
      assertThat(
              amount(fixedAt(1_600_000, 2023, FundingSource.NATIONAL), before)
                  .arguments()
                  .get("months"))
          .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
          .hasSize(12);
    }

    @Test
    void fromLocalMoneyIsAWarning() {
      NetworkPlan over = fixedAt(1_500_000, 2022, FundingSource.LOCAL);
      assertThat(amount(over, CONTEXT).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      Finding warning =
          Findings.one(Article08Remuneration.AMOUNT_WITHIN_REFERENCE.apply(over, CONTEXT));
      assertThat(warning.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(warning.severity()).isEqualTo(Severity.WARNING);
      assertThat(amount(over, binding(true)).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    /** 0,33333 of 1.490.000 are 496.661,7; half of it is whole. */
    @ParameterizedTest
    @CsvSource({"0.33333, true", "0.5, false"})
    void saysThatTheCeilingIsRoundedDown(String factor, boolean said) {
      ProvincialCeiling most =
          new ProvincialCeiling(Coefficient.parse(factor), Validity.ALWAYS, RESOLUTION);
      for (long dong : List.of(1L, 1_490_000L)) {
        NetworkPlan plan =
            paidAt(
                    new RemunerationScale(List.of(fixed(Vnd.of(dong)).build()), Optional.of(most)),
                    2022)
                .build();
        Finding finding = amount(plan, CONTEXT);
        assertThat(finding.message(Language.VIETNAMESE).contains("(làm tròn xuống)"))
            .isEqualTo(said);
        assertThat(finding.message(Language.ENGLISH).contains("(rounded down)")).isEqualTo(said);
      }
    }

    @Test
    void isMeasuredByTheFactorOfTheProvince() {
      ProvincialCeiling half =
          new ProvincialCeiling(Coefficient.parse("0.5"), Validity.ALWAYS, RESOLUTION);
      NetworkPlan plan =
          paidAt(
                  new RemunerationScale(List.of(fixed(Vnd.of(745_001)).build()), Optional.of(half)),
                  2022)
              .build();
      Finding finding = amount(plan, CONTEXT);
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.citation()).isEqualTo(RESOLUTION);
      assertThat(finding.arguments()).containsEntry("ceiling", Vnd.of(745_000));
    }

    @Test
    void isNotMeasuredAsAFactor() {
      assertThat(
              Article08Remuneration.WITHIN_CEILING.apply(
                  fixedAt(450_000, 2022, FundingSource.NATIONAL), CONTEXT))
          .isEmpty();
      assertThat(
              Article08Remuneration.AMOUNT_WITHIN_CEILING.apply(
                  paid("0.3", 2022, FundingSource.NATIONAL), CONTEXT))
          .isEmpty();
    }
  }

  @Nested
  class Clause20UnknownMoney {
    @Test
    void aboveOneAsksForTheMoney() {
      Finding finding = ceiling(paidAt("1.2", 2022).money(Optional.empty()).build());
      assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(finding.missingFacts()).containsExactly("money");
      assertThat(finding.path()).isEqualTo("money");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.3", "1"})
    void upToOneAsksNothing(String coefficient) {
      Finding finding = ceiling(paidAt(coefficient, 2022).money(Optional.empty()).build());
      assertThat(finding.outcome()).isIn(Outcome.SATISFIED, Outcome.NOT_APPLICABLE);
    }

    @Test
    void aboveOneBeforeTheCircularAsksNothing() {
      Finding finding = ceiling(paidAt("1.2", 2017).money(Optional.empty()).build());
      assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aboveTheProvincialCeilingOnlyAsksForTheMoney() {
      Finding finding = ceiling(capped("0.7", "0.5", Validity.ALWAYS, Optional.empty()));
      assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(finding.missingFacts()).containsExactly("money");
    }

    @Test
    void beforeApril2014IsNotReadAsLocal() {
      Finding finding = ceiling(paidAt("1.2", 2013).money(Optional.empty()).build());
      assertThat(finding.outcome()).isNotEqualTo(Outcome.NOT_APPLICABLE);
    }
  }
}
