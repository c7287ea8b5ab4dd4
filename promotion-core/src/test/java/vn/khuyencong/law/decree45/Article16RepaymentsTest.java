package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Instalment;
import vn.khuyencong.project.RepayableNorm;
import vn.khuyencong.project.RepayableNormBuilder;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.project.RepayableSupportBuilder;
import vn.khuyencong.project.Repayment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;

/** 200 million, given on 1 March 2016 for 60 months, in four parts of 50 from 1 March 2017 on. */
class Article16RepaymentsTest {
  private static final LocalDate DAY = LocalDate.of(2017, 6, 1);

  @Test
  void supportInOrderPasses() {
    assertThat(PromotionLaw.inForceOn(DAY).review(support().build()).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Nested
  class Norm {
    @Test
    void withoutOneItIsAsked() {
      Finding found = found(Article16Repayments.NORM_KNOWN, support().norm(Optional.empty()));
      assertThat(found.missingFacts()).containsExactly("repayableNorm");
    }

    @Test
    void whoseMoneyItIsIsAskedFirst() {
      assertThat(
              found(Article16Repayments.NORM_KNOWN, support().money(Optional.empty()))
                  .missingFacts())
          .containsExactly("money");
    }

    @Test
    void ofNationalMoneyTheLawIsOpen() {
      Finding found =
          found(Article16Repayments.NORM_KNOWN, support().money(FundingSource.NATIONAL));
      assertThat(found.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(found.unsettled()).containsExactly(MoneyPoints.RECOVERABLE_FROM_NATIONAL_MONEY);
    }

    /** The norm holds since 1 January 2016. */
    @ParameterizedTest
    @CsvSource({"2015-12-31, VIOLATED", "2016-01-01, SATISFIED", "2016-01-02, SATISFIED"})
    void itHeldOnTheDayOnWhichTheSupportWasGiven(LocalDate given, Outcome expected) {
      assertThat(outcome(Article16Repayments.NORM_KNOWN, support().given(given)))
          .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"199999999, VIOLATED", "200000000, SATISFIED", "200000001, SATISFIED"})
    void noMoreIsGivenThanItLets(long most, Outcome expected) {
      assertThat(
              outcome(
                  Article16Repayments.WITHIN_NORM,
                  support().norm(norm().most(Vnd.of(most)).build())))
          .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"59, VIOLATED", "60, SATISFIED", "61, SATISFIED"})
    void theTermIsNoLongerThanItLets(int months, Outcome expected) {
      assertThat(
              outcome(
                  Article16Repayments.TERM_WITHIN_NORM,
                  support().norm(norm().months(months).build())))
          .isEqualTo(expected);
    }

    @Test
    void whatItDoesNotSetIsNotMeasured() {
      RepayableSupportBuilder open =
          support().norm(norm().most(Optional.empty()).months(Optional.empty()).build());
      assertThat(outcome(Article16Repayments.WITHIN_NORM, open)).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(outcome(Article16Repayments.TERM_WITHIN_NORM, open))
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static RepayableNormBuilder norm() {
      return RepayableNorm.builder().from(support().build().norm().orElseThrow());
    }
  }

  @Nested
  class Parts {
    @ParameterizedTest
    @CsvSource({"199999999, VIOLATED", "200000000, SATISFIED", "200000001, VIOLATED"})
    void theyComeToTheWhole(long whole, Outcome expected) {
      assertThat(outcome(Article16Repayments.PARTS_ADD_UP, support().amount(Vnd.of(whole))))
          .isEqualTo(expected);
    }

    @Test
    void withoutAScheduleItIsAsked() {
      assertThat(
              found(Article16Repayments.PARTS_ADD_UP, support().instalments(List.of()))
                  .missingFacts())
          .containsExactly("instalments");
    }

    /** Sixty months from 1 March 2016 end on 1 March 2021. */
    @ParameterizedTest
    @CsvSource({"2021-02-28, SATISFIED", "2021-03-01, SATISFIED", "2021-03-02, VIOLATED"})
    void theLastFallsDueWithinTheTerm(LocalDate due, Outcome expected) {
      assertThat(
              outcome(
                  Article16Repayments.PARTS_IN_TERM,
                  support()
                      .instalments(
                          List.of(
                              Instalment.of(LocalDate.of(2017, 3, 1), Vnd.ofMillions(50)),
                              Instalment.of(due, Vnd.ofMillions(150))))))
          .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2017-02-28, VIOLATED", "2017-03-01, SATISFIED", "2017-03-02, VIOLATED"})
    void theFirstFallsDueAsAgreed(LocalDate first, Outcome expected) {
      assertThat(outcome(Article16Repayments.PARTS_IN_TERM, support().firstRepayment(first)))
          .isEqualTo(expected);
    }
  }

  /** 50 million came back; the second part falls due on 1 March 2018. */
  @Nested
  class RepaidWhenDue {
    @ParameterizedTest
    @CsvSource({"2018-02-28, SATISFIED", "2018-03-01, SATISFIED", "2018-03-02, VIOLATED"})
    void whatFellDueWasPaidBack(LocalDate day, Outcome expected) {
      assertThat(outcome(Article16Repayments.REPAID_WHEN_DUE, support(), day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"49999999, VIOLATED", "50000000, SATISFIED", "50000001, SATISFIED"})
    void toTheDong(long repaid, Outcome expected) {
      assertThat(
              outcome(
                  Article16Repayments.REPAID_WHEN_DUE,
                  support()
                      .repayments(List.of(Repayment.of(LocalDate.of(2017, 3, 1), Vnd.of(repaid))))))
          .isEqualTo(expected);
    }

    @Test
    void whatIsOverdueIsTold() {
      assertThat(
              found(Article16Repayments.REPAID_WHEN_DUE, support(), LocalDate.of(2019, 3, 2))
                  .message(Language.VIETNAMESE))
          .isEqualTo("Đã đến hạn 150.000.000 đ, mới hoàn trả 50.000.000 đ; quá hạn 100.000.000 đ.");
    }

    @Test
    void unknownRepaymentsAreAskedAndNeverTakenForNone() {
      assertThat(
              found(Article16Repayments.REPAID_WHEN_DUE, support().repayments(List.of()))
                  .missingFacts())
          .containsExactly("repayments");
      Repayment undated = new Repayment(Optional.empty(), Optional.of(Vnd.ofMillions(50)));
      assertThat(
              outcome(Article16Repayments.REPAID_WHEN_DUE, support().repayments(List.of(undated))))
          .isEqualTo(Outcome.FACT_MISSING);
    }
  }

  @Nested
  class RepaidWithin {
    @ParameterizedTest
    @CsvSource({"200000000, SATISFIED", "200000001, VIOLATED"})
    void noMoreCameBackThanWasGiven(long repaid, Outcome expected) {
      assertThat(
              outcome(
                  Article16Repayments.REPAID_WITHIN_AMOUNT,
                  support().repayments(List.of(Repayment.of(DAY, Vnd.of(repaid))))))
          .isEqualTo(expected);
    }
  }

  /** Of the two parts, of 1 March 2017 and 2018, one says no amount. */
  @Nested
  class OpenParts {
    private final Instalment open = Instalment.of(LocalDate.of(2017, 3, 1));
    private final Instalment later = Instalment.of(LocalDate.of(2018, 3, 1), Vnd.ofMillions(50));

    @Test
    void whatTheyComeToIsAsked() {
      Finding found = found(Article16Repayments.PARTS_ADD_UP, support().instalments(both()));
      assertThat(found.missingFacts()).containsExactly("instalmentAmount");
      assertThat(found.path()).isEqualTo("instalments[0]");
    }

    @Test
    void theRestMayBeMoreThanTheWholeAlready() {
      assertThat(
              outcome(
                  Article16Repayments.PARTS_ADD_UP,
                  support().instalments(both()).amount(Vnd.of(49_999_999))))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void whatFellDueIsAskedAndNeverTakenForNothing() {
      Finding found = found(Article16Repayments.REPAID_WHEN_DUE, support().instalments(both()));
      assertThat(found.missingFacts()).containsExactly("instalmentAmount");
      RepayableSupport support = support().instalments(both()).build();
      assertThat(support.dueBy(DAY)).isEmpty();
      assertThat(support.leastDueBy(LocalDate.of(2018, 3, 1))).isEqualTo(Vnd.ofMillions(50));
      assertThat(support.overdueOn(DAY)).isEmpty();
    }

    /** On 1 March 2017 the first part may still be paid, and on the day before nothing is due. */
    @Test
    void beforeItFallsDueNothingIs() {
      assertThat(
              found(
                      Article16Repayments.REPAID_WHEN_DUE,
                      support().instalments(both()),
                      LocalDate.of(2017, 3, 1))
                  .outcome())
          .isEqualTo(Outcome.SATISFIED);
      assertThat(
              found(
                      Article16Repayments.REPAID_WHEN_DUE,
                      support().instalments(both()),
                      LocalDate.of(2017, 3, 2))
                  .outcome())
          .isEqualTo(Outcome.FACT_MISSING);
    }

    @Test
    void whoPaidBackAllOfItOwesNothing() {
      assertThat(
              outcome(
                  Article16Repayments.REPAID_WHEN_DUE,
                  support()
                      .instalments(both())
                      .amount(Vnd.ofMillions(200))
                      .repayments(List.of(Repayment.of(DAY, Vnd.ofMillions(200))))))
          .isEqualTo(Outcome.SATISFIED);
    }

    private List<Instalment> both() {
      return List.of(open, later);
    }
  }

  private static RepayableSupportBuilder support() {
    return ProjectFiles.repayable();
  }

  private static Outcome outcome(Rule<RepayableSupport> rule, RepayableSupportBuilder support) {
    return outcome(rule, support, DAY);
  }

  private static Outcome outcome(
      Rule<RepayableSupport> rule, RepayableSupportBuilder support, LocalDate day) {
    return ProjectFixtures.outcome(rule, support.build(), day);
  }

  private static Finding found(Rule<RepayableSupport> rule, RepayableSupportBuilder support) {
    return found(rule, support, DAY);
  }

  private static Finding found(
      Rule<RepayableSupport> rule, RepayableSupportBuilder support, LocalDate day) {
    return ProjectFixtures.finding(rule, support.build(), day);
  }
}
