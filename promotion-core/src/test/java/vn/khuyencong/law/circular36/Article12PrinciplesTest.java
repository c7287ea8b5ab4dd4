package vn.khuyencong.law.circular36;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.limit.AdvanceLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.AdvanceRequestBuilder;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;

class Article12PrinciplesTest {
  private static final LocalDate DAY = LocalDate.of(2016, 6, 1);
  private static final LocalDate FIRST = LocalDate.of(2014, 2, 10);

  @Nested
  class Clause2 {
    @Test
    void theRemainderNeedsTheContract() {
      AdvanceRequestBuilder rest = request(AdvanceKind.TRAINING).accepted(true);
      assertThat(facts(rest.contract(Optional.empty()).papers(Optional.empty())))
          .containsExactly("papers", "contract");
      rest.papers(EnumSet.allOf(PaymentPaper.class));
      assertThat(facts(rest.contract(false))).containsExactly("assigned");
      assertThat(codes(rest.assigned(false))).containsExactly("circular36.article12.contract");
      assertThat(limit(rest.contract(true)).most()).contains(Vnd.ofMillions(100));
    }

    @Test
    void aTaskOfABudgetUnitHasItsAssignment() {
      AdvanceRequestBuilder first = request(AdvanceKind.TRAINING).contract(false).assigned(true);
      assertThat(limit(first).most()).contains(Vnd.ofMillions(70));
      assertThat(limit(first.accepted(true)).most()).contains(Vnd.ofMillions(100));
      assertThat(limit(first.contract(Optional.empty())).most()).contains(Vnd.ofMillions(100));
    }

    /** Articles 13(3), 15(1) and 16(2) too. */
    @ParameterizedTest
    @CsvSource({"ENTERPRISE_FOUNDING", "LOAN_INTEREST", "OTHER", "CLUSTER_INFRASTRUCTURE"})
    void nothingIsPaidWithoutIt(AdvanceKind kind) {
      AdvanceRequestBuilder rest =
          request(kind)
              .accepted(true)
              .businessRegistration(true)
              .interestProof(true)
              .treatsPollution(false)
              .investorIsEnterprise(false)
              .contract(false)
              .assigned(false);
      assertThat(limit(rest).most()).contains(Vnd.ZERO);
      assertThat(limit(rest).conditions().violations())
          .singleElement()
          .satisfies(finding -> assertThat(finding.code()).endsWith(".contract"));
    }
  }

  @Nested
  class Clause7 {
    @ParameterizedTest
    @CsvSource({
      "TRAINING, 70000000, 70000000, ",
      "TRAINING, 70000001, 70000000, 1",
      "CLUSTER_INFRASTRUCTURE, 30000000, 30000000, ",
      "CLUSTER_INFRASTRUCTURE, 30000001, 30000000, 1",
      "CLUSTER_INFRASTRUCTURE, 55000000, 30000000, 25000000"
    })
    void whatIsOverTheRateIsStated(AdvanceKind kind, long paid, long most, Long over) {
      AdvanceLimit limit = limit(request(kind).severalYears(false).paid(Vnd.of(paid)));
      assertThat(limit.most()).contains(Vnd.of(most));
      assertThat(over(limit, "circular36.article12.within-rate"))
          .isEqualTo(Optional.ofNullable(over).map(Vnd::of));
    }

    @Test
    void afterAcceptanceItIsWhatIsOverTheSupport() {
      AdvanceRequestBuilder rest = request(AdvanceKind.TRAINING).accepted(true);
      assertThat(limit(rest.paid(Vnd.ofMillions(100))).conditions().outcome())
          .isEqualTo(Outcome.SATISFIED);
      AdvanceLimit limit = limit(rest.paid(Vnd.ofMillions(101)));
      assertThat(limit.most()).contains(Vnd.ofMillions(100));
      assertThat(over(limit, "circular36.article12.within-rate")).contains(Vnd.ofMillions(1));
    }

    /** What was let through as the first advance stays so. */
    @Test
    void workThatIsBehindTheFirstAdvanceDoesNotMakeItTooMuch() {
      AdvanceRequestBuilder next =
          request(AdvanceKind.TRAINING)
              .severalYears(true)
              .paid(Vnd.ofMillions(70))
              .plannedByNow(Vnd.ofMillions(100))
              .dueByProgress(Vnd.ofMillions(40));
      assertThat(limit(next).conditions().outcome()).isEqualTo(Outcome.SATISFIED);
      next.paid(Vnd.ofMillions(71));
      assertThat(over(limit(next), "circular36.article12.within-rate")).contains(Vnd.ofMillions(1));
    }

    @Test
    void whetherItIsTheNextOfSeveralYearsIsAsked() {
      AdvanceRequestBuilder paid =
          request(AdvanceKind.CLUSTER_INFRASTRUCTURE)
              .severalYears(Optional.empty())
              .paid(Vnd.ofMillions(40));
      assertThat(facts(paid)).containsExactly("severalYears");
    }

    /** Article 8(2)(b) of the joint circular: of local money the ceiling alone. */
    @Test
    void whatIsOverTheCeilingIsStatedForLocalMoneyToo() {
      AdvanceRequestBuilder local = request(AdvanceKind.TRAINING).money(FundingSource.LOCAL);
      AdvanceLimit limit = limit(local.paid(Vnd.ofMillions(80)));
      assertThat(limit.most()).contains(Vnd.ofMillions(70));
      assertThat(over(limit, "jointcircular26.article8.within-ceiling"))
          .contains(Vnd.ofMillions(10));
    }

    private Optional<Vnd> over(AdvanceLimit limit, String code) {
      return limit.conditions().violations().stream()
          .filter(finding -> finding.code().equals(code))
          .map(finding -> (Vnd) finding.arguments().get("over"))
          .findFirst();
    }
  }

  /** Before its first day no text on advances was read. */
  @Nested
  class Before {
    @ParameterizedTest
    @CsvSource({
      "2012-07-05, NATIONAL",
      "2013-06-01, LOCAL",
      "2014-02-09, NATIONAL",
      "2014-02-10, LOCAL",
      "2014-04-07, LOCAL"
    })
    void howMuchMayBeAdvancedIsOpen(LocalDate day, FundingSource money) {
      AdvanceRequestBuilder request = request(AdvanceKind.TRAINING).money(money);
      for (boolean accepted : new boolean[] {false, true}) {
        AdvanceLimit limit = limit(request.accepted(accepted), day);
        assertThat(limit.most()).isEmpty();
        assertThat(limit.conditions().outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
        assertThat(limit.conditions().openPoints())
            .containsExactly(MoneyPoints.ADVANCES_BEFORE_CIRCULAR_36);
      }
    }

    @Test
    void fromItsFirstDayOnTheRatesOfTheCircularHold() {
      assertThat(limit(request(AdvanceKind.TRAINING), FIRST).most()).contains(Vnd.ofMillions(70));
      assertThat(
              limit(
                      request(AdvanceKind.TRAINING).money(FundingSource.LOCAL),
                      LocalDate.of(2014, 4, 8))
                  .most())
          .contains(Vnd.ofMillions(70));
    }

    @Test
    void theCallerMaySettleIt() {
      PromotionLaw law =
          PromotionLaw.inForceOn(FIRST.minusDays(1))
              .settling(
                  MoneyPoints.ADVANCES_BEFORE_CIRCULAR_36,
                  Percent.of(60),
                  Citation.of("5918/QĐ-BCT"));
      assertThat(law.advanceFor(Payments.undecided(request(AdvanceKind.TRAINING).build())).most())
          .contains(Vnd.ofMillions(60));
    }
  }

  private static List<String> facts(AdvanceRequestBuilder request) {
    return limit(request).conditions().questions().stream().map(Question::fact).toList();
  }

  private static List<String> codes(AdvanceRequestBuilder request) {
    return limit(request).conditions().violations().stream().map(Finding::code).toList();
  }

  private static AdvanceLimit limit(AdvanceRequestBuilder request) {
    return limit(request, DAY);
  }

  private static AdvanceLimit limit(AdvanceRequestBuilder request, LocalDate day) {
    return PromotionLaw.inForceOn(day).advanceFor(Payments.undecided(request.build()));
  }

  private static AdvanceRequestBuilder request(AdvanceKind kind) {
    return AdvanceRequest.builder()
        .support(Vnd.ofMillions(100))
        .money(FundingSource.NATIONAL)
        .kind(kind)
        .paid(Vnd.ZERO)
        .accepted(false)
        .severalYears(false)
        .contract(true)
        .plan(true)
        .supportContract(true)
        .builderContract(true)
        .ownForce(false)
        .papers(EnumSet.allOf(PaymentPaper.class))
        .workDone(Percent.of(80))
        .completionReport(true);
  }
}
