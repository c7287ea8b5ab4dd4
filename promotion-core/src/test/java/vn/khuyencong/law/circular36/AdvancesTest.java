package vn.khuyencong.law.circular36;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.law.circular36.Payments.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.limit.AdvanceLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.AdvanceRequestBuilder;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.SupportItem;

/** Articles 13 to 16, 18 and 19 of Circular 36/2013 with Article 8 of the joint circular. */
class AdvancesTest {
  private static final LocalDate ALONE = LocalDate.of(2014, 4, 7);
  private static final LocalDate BOTH = LocalDate.of(2014, 4, 8);
  private static final LocalDate LAST = LocalDate.of(2018, 5, 10);

  @Nested
  class Article13 {
    @ParameterizedTest
    @CsvSource({
      "CLUSTER_INFRASTRUCTURE, 30",
      "TRAINING, 70",
      "ADVICE, 70",
      "EVENTS_AND_BRANDS, 70",
      "SHORT_COURSES_AND_FORUMS, 70",
      "FAIRS_AND_MEDIA, 70",
      "CLUSTER_PLANNING, 70",
      "MODELS_AND_MACHINERY, 70"
    })
    void theFirstAdvanceGoesByKind(AdvanceKind kind, long percent) {
      assertThat(limit(first(kind).build(), LAST).most()).contains(Vnd.ofMillions(percent));
    }

    @Test
    void machineryNeedsMoreThanSeventyPercentDone() {
      assertThat(
              limit(first(AdvanceKind.MODELS_AND_MACHINERY).workDone(Percent.of(70)).build(), LAST)
                  .most())
          .contains(Vnd.ZERO);
      assertThat(
              limit(
                      first(AdvanceKind.MODELS_AND_MACHINERY)
                          .workDone(Percent.parse("70.01"))
                          .build(),
                      LAST)
                  .most())
          .contains(Vnd.ofMillions(70));
    }

    @Test
    void whileAConditionIsViolatedNothingMoreThanWasPaidIsPaid() {
      AdvanceRequestBuilder early =
          first(AdvanceKind.MODELS_AND_MACHINERY).workDone(Percent.of(70));
      assertThat(limit(early.paid(Vnd.ofMillions(30)).build(), LAST).most())
          .contains(Vnd.ofMillions(30));
      assertThat(limit(early.paid(Optional.empty()).build(), LAST).most()).isEmpty();
    }

    @Test
    void aClusterNeedsMoreThanHalf() {
      AdvanceRequestBuilder request = first(AdvanceKind.CLUSTER_INFRASTRUCTURE);
      assertThat(limit(request.workDone(Percent.of(50)).build(), LAST).most()).contains(Vnd.ZERO);
    }

    @Test
    void aClusterNeedsItsContracts() {
      refuses(
          first(AdvanceKind.CLUSTER_INFRASTRUCTURE).supportContract(false),
          "circular36.article13.support-contract");
      refuses(
          first(AdvanceKind.CLUSTER_PLANNING).supportContract(false),
          "circular36.article13.support-contract");
      refuses(
          first(AdvanceKind.CLUSTER_INFRASTRUCTURE).builderContract(false),
          "circular36.article13.builder-contract");
    }

    @Test
    void whoBuildsWithItsOwnForceNeedsNoBuilder() {
      AdvanceRequest own =
          first(AdvanceKind.CLUSTER_INFRASTRUCTURE).ownForce(true).builderContract(false).build();
      assertThat(limit(own, LAST).most()).contains(Vnd.ofMillions(30));
    }

    /** Point b names tập huấn and diễn đàn among what is supported, not among what needs a plan. */
    @Test
    void shortCoursesAndForumsNeedNoPlan() {
      AdvanceRequest course = first(AdvanceKind.SHORT_COURSES_AND_FORUMS).plan(false).build();
      assertThat(limit(course, LAST).most()).contains(Vnd.ofMillions(70));
    }

    /** The rates of this article are those of national money. */
    @ParameterizedTest
    @CsvSource({
      "CLUSTER_INFRASTRUCTURE, false",
      "TRAINING, false",
      "MODELS_AND_MACHINERY, false",
      "TRAINING, true",
      "LOAN_INTEREST, true"
    })
    void moneyThatIsNotKnownIsAsked(AdvanceKind kind, boolean accepted) {
      AdvanceRequest request =
          first(kind)
              .money(Optional.empty())
              .accepted(accepted)
              .completionReport(true)
              .interestProof(true)
              .build();
      AdvanceLimit limit = limit(request, LAST);
      assertThat(limit.most()).isEmpty();
      assertThat(facts(limit)).containsExactly("money");
    }

    /** A cluster of 300 million, 60 % done: 90 million of national, 210 million of local money. */
    @Test
    void aClusterOfMoneyThatIsNotKnown() {
      AdvanceRequestBuilder cluster =
          first(AdvanceKind.CLUSTER_INFRASTRUCTURE)
              .support(Vnd.ofMillions(300))
              .money(Optional.empty())
              .workDone(Percent.of(60));
      LocalDate day = LocalDate.of(2016, 6, 1);
      assertThat(facts(limit(cluster.build(), day))).containsExactly("money");
      assertThat(limit(cluster.money(FundingSource.NATIONAL).build(), day).most())
          .contains(Vnd.ofMillions(90));
      assertThat(limit(cluster.money(FundingSource.LOCAL).build(), day).most())
          .contains(Vnd.ofMillions(210));
    }

    /** Whatever else is known: several years, a rate of the agency, an advance before. */
    @ParameterizedTest
    @CsvSource({
      "2014-02-10, true, , 0",
      "2016-06-01, false, 60, 0",
      "2016-06-01, true, 90, 50",
      "2017-12-31, false, , 50"
    })
    void moneyThatIsNotKnownIsAskedWhateverElseIs(
        LocalDate day, boolean severalYears, @Nullable Long rate, long paid) {
      AdvanceRequestBuilder cluster =
          first(AdvanceKind.CLUSTER_INFRASTRUCTURE)
              .support(Vnd.ofMillions(300))
              .money(Optional.empty())
              .paid(Vnd.ofMillions(paid))
              .severalYears(severalYears)
              .agencyRate(Optional.ofNullable(rate).map(Percent::of))
              .agencyDecision(Optional.ofNullable(rate).map(any -> Citation.of("1/QĐ-CNĐP")));
      AdvanceLimit limit = limit(cluster.build(), day);
      assertThat(limit.most()).isEmpty();
      assertThat(limit.conditions().outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(facts(limit)).contains("money");
    }

    /** What was paid before, years and decisions can only lower it: it is bounded meanwhile. */
    @Test
    void whatIsNeverExceededIsKnownWhileOnlyWhatLowersItIsNot() {
      AdvanceRequest silent =
          first(AdvanceKind.CLUSTER_INFRASTRUCTURE)
              .support(Vnd.ofMillions(300))
              .workDone(Percent.of(60))
              .paid(Optional.empty())
              .papers(Optional.empty())
              .severalYears(Optional.empty())
              .agencyDecided(Optional.empty())
              .build();
      AdvanceLimit limit = limit(silent, LocalDate.of(2016, 6, 1));
      assertThat(limit.conditions().outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(limit.most()).contains(Vnd.ofMillions(90));
    }

    @Test
    void trainingAndEventsNeedTheirPlan() {
      refuses(first(AdvanceKind.TRAINING).plan(false), "circular36.article13.plan");
      refuses(first(AdvanceKind.EVENTS_AND_BRANDS).plan(false), "circular36.article13.plan");
    }

    private void refuses(AdvanceRequestBuilder request, String code) {
      AdvanceLimit limit = limit(request.build(), LAST);
      assertThat(limit.most()).contains(Vnd.ZERO);
      assertThat(limit.conditions().violations()).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void progressThatIsNotKnownIsAsked() {
      AdvanceRequest request =
          first(AdvanceKind.MODELS_AND_MACHINERY).workDone(Optional.empty()).build();
      AdvanceLimit limit = limit(request, LAST);
      assertThat(limit.most()).isEmpty();
      assertThat(limit.conditions().questions())
          .extracting(Question::fact)
          .containsExactly("workDone");
    }

    @Test
    void foundingAnEnterpriseIsPaidInFullAfterAcceptance() {
      AdvanceRequestBuilder founding =
          first(AdvanceKind.ENTERPRISE_FOUNDING).businessRegistration(true).completionReport(true);
      assertThat(limit(founding.build(), LAST).most()).contains(Vnd.ZERO);
      assertThat(limit(founding.accepted(true).build(), LAST).most()).contains(Vnd.ofMillions(100));
    }
  }

  @Nested
  class Article14 {
    @Test
    void theRestIsPaidAfterAcceptance() {
      AdvanceRequest request = accepted(AdvanceKind.TRAINING).build();
      assertThat(limit(request, LAST).most()).contains(Vnd.ofMillions(100));
    }

    @Test
    void anEnterpriseThatInvestsInAClusterIsAudited() {
      AdvanceRequestBuilder request =
          accepted(AdvanceKind.CLUSTER_INFRASTRUCTURE)
              .treatsPollution(false)
              .investorIsEnterprise(true);
      assertThat(limit(request.auditReport(false).build(), LAST).most()).contains(Vnd.ZERO);
      assertThat(limit(request.auditReport(true).build(), LAST).most())
          .contains(Vnd.ofMillions(100));
    }

    @Test
    void aTreatmentSystemMeetsTheStandard() {
      AdvanceRequest request =
          accepted(AdvanceKind.MODELS_AND_MACHINERY)
              .treatsPollution(true)
              .outputMeetsStandard(false)
              .build();
      assertThat(limit(request, LAST).conditions().violations())
          .extracting(Finding::code)
          .containsExactly("circular36.article14.output-standard");
    }

    @Test
    void theCeilingMayBeSettledToBindIt() {
      AdvanceLimit limit =
          PromotionLaw.inForceOn(LAST)
              .settling(MoneyPoints.ADVANCE_CEILING_AFTER_ACCEPTANCE, true, Citation.of("công văn"))
              .advanceFor(Payments.undecided(accepted(AdvanceKind.TRAINING).build()));
      assertThat(limit.most()).contains(Vnd.ofMillions(70));
    }
  }

  @Nested
  class Article15 {
    @Test
    void interestIsPaidOnProof() {
      AdvanceRequestBuilder interest = accepted(AdvanceKind.LOAN_INTEREST);
      assertThat(limit(interest.interestProof(false).build(), LAST).most()).contains(Vnd.ZERO);
      assertThat(limit(interest.interestProof(true).build(), LAST).most())
          .contains(Vnd.ofMillions(100));
      assertThat(limit(first(AdvanceKind.LOAN_INTEREST).build(), LAST).most()).contains(Vnd.ZERO);
    }

    /** Clause 2 point a: by the rates of Article 13 clauses 1 and 2. */
    @Test
    void theFirstAdvanceGoesByArticle13() {
      AdvanceRequestBuilder request = first(AdvanceKind.TRAINING).severalYears(true);
      assertThat(limit(request.plannedByNow(Vnd.ofMillions(100)).build(), LAST).most())
          .contains(Vnd.ofMillions(70));
    }

    /** Article 2(3): it stands in the plan of each year with the amount of that year. */
    @Test
    void theFirstAdvanceIsOfTheAmountOfTheYear() {
      AdvanceRequestBuilder request = first(AdvanceKind.TRAINING).severalYears(true);
      assertThat(questions(request.build())).containsExactly("plannedByNow");
      assertThat(limit(request.plannedByNow(Vnd.ofMillions(60)).build(), LAST).most())
          .contains(Vnd.ofMillions(42));
      assertThat(limit(request.severalYears(Optional.empty()).build(), LAST).most())
          .contains(Vnd.ofMillions(42));
    }

    /** Of what is planned nothing is known, and it may be less than the whole. */
    @Test
    void whetherTheProjectLastsSeveralYearsIsAsked() {
      AdvanceRequestBuilder request = first(AdvanceKind.TRAINING).severalYears(Optional.empty());
      assertThat(questions(request.build())).containsExactly("severalYears");
      assertThat(limit(request.accepted(true).completionReport(true).build(), LAST).most())
          .contains(Vnd.ofMillions(100));
    }

    @Test
    void theNextAsksForWhatIsPlannedSoFar() {
      AdvanceRequestBuilder request = next().dueByProgress(Vnd.ofMillions(60));
      assertThat(questions(request.plannedByNow(Optional.empty()).build()))
          .containsExactly("plannedByNow");
    }

    /** Sisters: the rate of a cluster, and a rate that the agency decided. */
    @Test
    void everyRateIsOfTheAmountOfTheYear() {
      AdvanceRequestBuilder cluster =
          first(AdvanceKind.CLUSTER_INFRASTRUCTURE)
              .severalYears(true)
              .plannedByNow(Vnd.ofMillions(50));
      assertThat(limit(cluster.build(), LAST).most()).contains(Vnd.ofMillions(15));
      cluster
          .agencyRate(Percent.of(60))
          .agencyDecision(Citation.of("1/QĐ-CNĐP"))
          .agencyPapers(false);
      assertThat(limit(cluster.build(), LAST).most()).contains(Vnd.ofMillions(30));
    }

    @Test
    void theNextIsNoMoreThanWhatIsPlannedForTheYearsSoFar() {
      AdvanceRequestBuilder request = next().dueByProgress(Vnd.ofMillions(60));
      assertThat(limit(request.plannedByNow(Vnd.ofMillions(50)).build(), LAST).most())
          .contains(Vnd.ofMillions(50));
    }

    /**
     * Clause 2 point b: by progress, estimate and contract; Article 8(2)(b) of the joint circular.
     */
    @ParameterizedTest
    @CsvSource({
      "2014-04-07, 55, 55",
      "2014-04-07, 90, 90",
      "2014-04-08, 55, 55",
      "2018-05-10, 90, 70"
    })
    void theNextGoesByProgressUnderTheCeiling(LocalDate day, long due, long most) {
      assertThat(limit(next().dueByProgress(Vnd.ofMillions(due)).build(), day).most())
          .contains(Vnd.ofMillions(most));
    }

    @Test
    void theNextIsNeverAboveTheSupport() {
      assertThat(limit(next().dueByProgress(Vnd.ofMillions(101)).build(), ALONE).most())
          .contains(Vnd.ofMillions(100));
    }

    /** Article 13 asks for its progress and plan before the first advance only. */
    @Test
    void theNextAsksForWhatProgressLetsThroughAndNotForThePapersOfTheFirst() {
      AdvanceLimit limit =
          limit(next().plan(Optional.empty()).workDone(Optional.empty()).build(), LAST);
      assertThat(limit.most()).isEmpty();
      assertThat(limit.conditions().questions())
          .extracting(Question::fact)
          .containsExactly("dueByProgress");
    }

    @Test
    void theNextNeedsTheContract() {
      AdvanceRequestBuilder request = next().dueByProgress(Vnd.ofMillions(60)).contract(false);
      assertThat(questions(request.build())).containsExactly("assigned");
      assertThat(limit(request.assigned(false).build(), LAST).most()).contains(Vnd.ofMillions(30));
    }

    /** Also where the head of the agency set another rate: no more than is planned so far. */
    @Test
    void aFurtherAdvanceAtAnotherRateAsksWhatIsPlanned() {
      AdvanceRequestBuilder further =
          first(AdvanceKind.TRAINING)
              .severalYears(true)
              .paid(Vnd.ofMillions(30))
              .agencyRate(Percent.of(60))
              .agencyDecision(Citation.of("1/QĐ-CNĐP"))
              .agencyPapers(false);
      assertThat(questions(further.build())).containsExactly("plannedByNow");
      assertThat(limit(further.plannedByNow(Vnd.ofMillions(40)).build(), LAST).most())
          .contains(Vnd.ofMillions(40));
    }

    /** Before 10 February 2014 the circular bounds nothing, whatever is settled on the rate. */
    @Test
    void boundsNothingBeforeTheCircular() {
      AdvanceRequest request =
          first(AdvanceKind.TRAINING)
              .money(FundingSource.NATIONAL)
              .severalYears(true)
              .plannedByNow(Vnd.ofMillions(10))
              .build();
      PromotionLaw law =
          PromotionLaw.inForceOn(LocalDate.of(2013, 6, 1))
              .settling(
                  MoneyPoints.ADVANCES_BEFORE_CIRCULAR_36,
                  Percent.of(60),
                  Citation.of("1/BTC-HCSN"));
      assertThat(law.advanceFor(Payments.undecided(request)).most()).contains(Vnd.ofMillions(60));
    }

    @Test
    void whetherAFurtherAdvanceIsOfSeveralYearsIsAsked() {
      AdvanceRequestBuilder further = next().dueByProgress(Vnd.ofMillions(60));
      assertThat(questions(further.severalYears(Optional.empty()).build()))
          .containsExactly("severalYears");
      assertThat(questions(further.severalYears(true).paid(Optional.empty()).build()))
          .containsExactly("paid");
      assertThat(limit(further.severalYears(false).paid(Vnd.ofMillions(30)).build(), LAST).most())
          .contains(Vnd.ofMillions(70));
    }

    /** Clause 2 point c: the rest by Article 14. */
    @Test
    void theRestGoesByArticle14() {
      AdvanceRequest request =
          accepted(AdvanceKind.TRAINING).severalYears(true).paid(Vnd.ofMillions(60)).build();
      assertThat(limit(request, LAST).most()).contains(Vnd.ofMillions(100));
    }

    /** Article 16 clause 1: the head of the agency may decide another rate. */
    @Test
    void aRateOfTheAgencyTakesThePlaceOfProgress() {
      AdvanceRequest request =
          next()
              .plannedByNow(Vnd.ofMillions(100))
              .agencyRate(Percent.of(50))
              .agencyDecision(Citation.of("1/QĐ-CNĐP"))
              .agencyPapers(false)
              .build();
      assertThat(limit(request, LAST).most()).contains(Vnd.ofMillions(50));
    }

    @Test
    void sinceCircular28TheCeilingOfTheNextIsOpen() {
      AdvanceLimit limit =
          limit(next().dueByProgress(Vnd.ofMillions(60)).build(), LAST.plusDays(1));
      assertThat(limit.most()).isEmpty();
      assertThat(limit.conditions().openPoints()).containsExactly(MoneyPoints.ADVANCES_SINCE_2018);
    }

    private AdvanceRequestBuilder next() {
      return first(AdvanceKind.TRAINING)
          .severalYears(true)
          .plannedByNow(Vnd.ofMillions(100))
          .paid(Vnd.ofMillions(30));
    }

    private List<String> questions(AdvanceRequest request) {
      return limit(request, LAST).conditions().questions().stream().map(Question::fact).toList();
    }
  }

  @Nested
  class Article16 {
    @Test
    void anotherKindWaitsForTheAgency() {
      AdvanceLimit limit = limit(first(AdvanceKind.OTHER).build(), LAST);
      assertThat(limit.most()).isEmpty();
      assertThat(limit.conditions().questions())
          .extracting(Question::fact)
          .containsExactly("agencyRate");
    }

    /** Clause 1: a lower rate may be decided, so it is not taken for granted that none was. */
    @Test
    void whetherTheAgencyDecidedAnotherRateIsAsked() {
      AdvanceRequestBuilder silent = first(AdvanceKind.TRAINING);
      AdvanceLimit limit = PromotionLaw.inForceOn(LAST).advanceFor(silent.build());
      assertThat(facts(limit)).containsExactly("agencyDecided");
      assertThat(limit.most()).contains(Vnd.ofMillions(70));
      assertThat(limit(silent.agencyDecided(false).build(), LAST).most())
          .contains(Vnd.ofMillions(70));
      assertThat(facts(limit(silent.agencyDecided(true).build(), LAST))).contains("agencyRate");
      silent.money(FundingSource.LOCAL).agencyDecided(Optional.empty());
      assertThat(PromotionLaw.inForceOn(LAST).advanceFor(silent.build()).most())
          .contains(Vnd.ofMillions(70));
    }

    /** Clause 1: rate and papers are changed by one decision; whether the papers are, is asked. */
    @Test
    void whetherTheDecisionNamesPapersIsAsked() {
      AdvanceRequestBuilder decided =
          first(AdvanceKind.TRAINING)
              .agencyRate(Percent.of(20))
              .agencyDecision(Citation.of("1/QĐ-CNĐP"));
      assertThat(facts(limit(decided.build(), LAST))).containsExactly("agencyPapers");
      assertThat(limit(decided.agencyPapers(false).build(), LAST).most())
          .contains(Vnd.ofMillions(20));
    }

    /** Clause 1 names Articles 13, 14 and 15. */
    @Test
    void theAgencyMayDepartFromTheRateAfterAcceptanceToo() {
      AdvanceRequest request =
          accepted(AdvanceKind.TRAINING)
              .agencyRate(Percent.of(90))
              .agencyDecision(Citation.of("1/QĐ-CNĐP"))
              .agencyPapers(false)
              .build();
      assertThat(limit(request, BOTH).most()).contains(Vnd.ofMillions(90));
    }

    /** Clause 2: for other kinds the head of the agency decides the rate, at every stage. */
    @Test
    void anotherKindWaitsForTheAgencyAfterAcceptanceToo() {
      AdvanceLimit limit = limit(accepted(AdvanceKind.OTHER).build(), LAST);
      assertThat(limit.most()).isEmpty();
      assertThat(limit.conditions().questions())
          .extracting(Question::fact)
          .containsExactly("agencyRate");
    }

    /** Clause 1: rate and papers; the decision may name only the rate. */
    @Test
    void theDecisionMayChangeThePapersToo() {
      AdvanceRequestBuilder early =
          first(AdvanceKind.MODELS_AND_MACHINERY)
              .workDone(Percent.of(40))
              .agencyRate(Percent.of(50))
              .agencyDecision(Citation.of("1/QĐ-CNĐP"));
      assertThat(facts(limit(early.build(), LAST))).containsExactly("agencyPapers");
      assertThat(limit(early.agencyPapers(false).build(), LAST).most()).contains(Vnd.ZERO);
      assertThat(facts(limit(early.agencyPapers(true).build(), LAST)))
          .containsExactly("agencyPapersThere");
      assertThat(limit(early.agencyPapersThere(false).build(), LAST).most()).contains(Vnd.ZERO);
      assertThat(limit(early.agencyPapersThere(true).build(), LAST).most())
          .contains(Vnd.ofMillions(50));
    }

    /** Sisters: papers of the remainder, and of interest. */
    @Test
    void thePapersOfTheRemainderMayBeChangedToo() {
      AdvanceRequestBuilder rest =
          accepted(AdvanceKind.CLUSTER_INFRASTRUCTURE)
              .treatsPollution(false)
              .investorIsEnterprise(true)
              .auditReport(false)
              .agencyRate(Percent.of(90))
              .agencyDecision(Citation.of("1/QĐ-CNĐP"));
      assertThat(facts(limit(rest.build(), LAST))).containsExactly("agencyPapers");
      assertThat(limit(rest.agencyPapers(true).agencyPapersThere(true).build(), LAST).most())
          .contains(Vnd.ofMillions(90));
      AdvanceRequestBuilder interest =
          accepted(AdvanceKind.LOAN_INTEREST)
              .interestProof(false)
              .agencyRate(Percent.of(90))
              .agencyDecision(Citation.of("1/QĐ-CNĐP"));
      assertThat(facts(limit(interest.build(), LAST))).containsExactly("agencyPapers");
    }

    /** Article 12 clause 2: no decision puts the contract aside. */
    @Test
    void theContractStays() {
      AdvanceRequest request =
          first(AdvanceKind.TRAINING)
              .contract(false)
              .assigned(false)
              .agencyRate(Percent.of(50))
              .agencyDecision(Citation.of("1/QĐ-CNĐP"))
              .agencyPapers(true)
              .agencyPapersThere(true)
              .build();
      assertThat(limit(request, LAST).most()).contains(Vnd.ZERO);
    }

    @Test
    void theAgencysRateStaysUnderTheCeiling() {
      AdvanceRequest request =
          first(AdvanceKind.CLUSTER_INFRASTRUCTURE)
              .agencyRate(Percent.of(90))
              .agencyDecision(Citation.of("1/QĐ-CNĐP"))
              .agencyPapers(false)
              .build();
      assertThat(limit(request, ALONE).most()).contains(Vnd.ofMillions(90));
      assertThat(limit(request, BOTH).most()).contains(Vnd.ofMillions(70));
      assertThat(limit(request, BOTH).binding().orElseThrow().citation())
          .hasToString("Điều 8 khoản 2 điểm b, 26/2014/TTLT-BTC-BCT");
    }
  }

  @Nested
  class JointCircularArticle8 {
    @Test
    void seventyPercentBindsLocalMoneyToo() {
      AdvanceRequest local = first(AdvanceKind.TRAINING).money(FundingSource.LOCAL).build();
      assertThat(limit(local, BOTH).most()).contains(Vnd.ofMillions(70));
      assertThat(limit(local, ALONE).most()).isEmpty();
      assertThat(limit(local, ALONE).conditions().openPoints())
          .containsExactly(MoneyPoints.ADVANCES_BEFORE_CIRCULAR_36);
    }

    @Test
    void sinceCircular28TheRateIsOpen() {
      AdvanceLimit limit = limit(first(AdvanceKind.TRAINING).build(), LAST.plusDays(1));
      assertThat(limit.most()).isEmpty();
      assertThat(limit.conditions().openPoints()).containsExactly(MoneyPoints.ADVANCES_SINCE_2018);
      assertThat(limit.rates()).hasSize(1);
    }

    @Test
    void theCallerMaySettleTheRate() {
      AdvanceLimit limit =
          PromotionLaw.inForceOn(LAST.plusDays(1))
              .settling(
                  MoneyPoints.ADVANCES_SINCE_2018, Percent.of(60), Citation.of("28/2018/TT-BTC"))
              .advanceFor(Payments.undecided(first(AdvanceKind.TRAINING).build()));
      assertThat(limit.most()).contains(Vnd.ofMillions(60));
    }

    /** Clause 2 point b: on the basis of the contract, as national money by Circular 36. */
    @Test
    void localMoneyToRestsOnTheContract() {
      AdvanceRequestBuilder local =
          first(AdvanceKind.TRAINING)
              .money(FundingSource.LOCAL)
              .contract(Optional.empty())
              .papers(Optional.empty());
      assertThat(facts(limit(local.build(), BOTH))).containsExactly("contract");
      assertThat(facts(limit(local.contract(false).build(), BOTH))).containsExactly("assigned");
      assertThat(limit(local.assigned(false).build(), BOTH).most()).contains(Vnd.ZERO);
      assertThat(limit(local.assigned(true).build(), BOTH).most()).contains(Vnd.ofMillions(70));
    }

    @Test
    void aDongThatCannotBeSplitIsRoundedDown() {
      AdvanceRequestBuilder request = first(AdvanceKind.TRAINING).support(Vnd.of(3));
      AdvanceLimit cut = limit(request.build(), LAST);
      assertThat(cut.most()).contains(Vnd.of(2));
      assertThat(cut.roundedDown()).isTrue();
      assertThat(limit(request.support(Vnd.of(10)).build(), LAST).roundedDown()).isFalse();
    }

    /** 70 % of 3 đồng are 2,1; of 10 đồng they are 7. */
    @ParameterizedTest
    @CsvSource({
      "3, 3, (làm tròn xuống), (rounded down), true",
      "10, 8, (làm tròn xuống), (rounded down), false"
    })
    void whatIsOverSaysThatTheMostIsRoundedDown(
        long support, long paid, String vi, String en, boolean said) {
      AdvanceRequest over =
          first(AdvanceKind.TRAINING).support(Vnd.of(support)).paid(Vnd.of(paid)).build();
      List<Finding> found = limit(over, LAST).conditions().violations();
      assertThat(found).hasSize(2);
      assertThat(found)
          .allMatch(one -> one.message(Language.VIETNAMESE).contains(vi) == said)
          .allMatch(one -> one.message(Language.ENGLISH).contains(en) == said);
    }
  }

  @Nested
  class Articles18And19 {
    private final ProjectSettlement settled =
        Payments.settlement()
            .supportByShare(true)
            .share(Percent.parse("50"))
            .support(Vnd.ofMillions(200))
            .approvedSupport(Vnd.ofMillions(200))
            .accepted(Vnd.ofMillions(200))
            .advanced(Vnd.ofMillions(140))
            .lines(
                List.of(
                    ProjectFixtures.line("l1", SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
                        .cost(Vnd.ofMillions(400))
                        .supportRequested(Vnd.ofMillions(200))
                        .build()))
            .counterpartCommitted(true)
            .counterpartAccepted(true)
            .papers(
                EnumSet.of(
                    PaymentPaper.ACCEPTANCE_RECORD,
                    PaymentPaper.SETTLEMENT_DETAIL,
                    PaymentPaper.SETTLEMENT_VOUCHERS))
            .agencyPapers(true)
            .lastOfYear(false)
            .build();

    @Test
    void theLastDaysAreInTime() {
      assertThat(review(settled)).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void oneDayLaterIsNot() {
      assertThat(review(settled.toBuilder().fileComplete(LocalDate.of(2016, 12, 17)).build()))
          .isEqualTo(Outcome.VIOLATED);
      assertThat(review(settled.toBuilder().settledOn(LocalDate.of(2017, 1, 23)).build()))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void vouchersCoverTheWholeCostWhereAShareIsSupported() {
      ProjectSettlement half = settled.toBuilder().vouchers(Vnd.ofMillions(200)).build();
      assertThat(review(half)).isEqualTo(Outcome.VIOLATED);
      assertThat(review(half.toBuilder().supportByShare(false).build()))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(Article19SettlementFile.toCover(settled)).contains(Vnd.ofMillions(400));
    }

    /** The cost is 400 million and the support 200: vouchers for the whole cover either. */
    @ParameterizedTest
    @CsvSource({"400, SATISFIED", "399, FACT_MISSING", "401, SATISFIED"})
    void aShareIsNotAskedForWhereTheVouchersCoverTheWholeCost(long millions, Outcome outcome) {
      ProjectSettlement one =
          settled.toBuilder()
              .supportByShare(Optional.empty())
              .vouchers(Vnd.ofMillions(millions))
              .build();
      assertThat(
              PromotionLaw.inForceOn(LocalDate.of(2017, 2, 1)).review(one).all().stream()
                  .filter(found -> found.code().equals("circular36.article19.vouchers"))
                  .map(Finding::outcome))
          .containsExactly(outcome);
    }

    @Test
    void acceptanceCoversTheCommittedMoney() {
      assertThat(review(settled.toBuilder().counterpartAccepted(false).build()))
          .isEqualTo(Outcome.VIOLATED);
    }

    /** Article 8(3)(b) of the joint circular; what replaced it was not read. */
    @Test
    void acceptanceOfTheCommittedMoneyIsOpenSince2018() {
      assertThat(counterpart(BOTH.minusDays(1)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(counterpart(BOTH).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(counterpart(LAST).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(counterpart(LAST.plusDays(1)).outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(counterpart(LAST.plusDays(1)).openPoints())
          .containsExactly(MoneyPoints.COUNTERPART_ACCEPTANCE_SINCE_2018);
    }

    private Finding counterpart(LocalDate day) {
      return vn.khuyencong.ProjectFixtures.finding(
          vn.khuyencong.law.jointcircular26.Article08Advances.COUNTERPART_ACCEPTED, settled, day);
    }

    @Test
    void localProjectsSettleAsTheProvinceRules() {
      ProjectSettlement local =
          settled.toBuilder()
              .money(FundingSource.LOCAL)
              .vouchers(Vnd.ZERO)
              .counterpartAccepted(true)
              .build();
      assertThat(review(local)).isEqualTo(Outcome.SATISFIED);
    }

    private Outcome review(ProjectSettlement settlement) {
      return PromotionLaw.inForceOn(LocalDate.of(2017, 2, 1)).review(settlement).outcome();
    }
  }

  private static AdvanceLimit limit(AdvanceRequest request, LocalDate day) {
    return PromotionLaw.inForceOn(day).advanceFor(Payments.undecided(request));
  }

  private static AdvanceRequestBuilder first(AdvanceKind kind) {
    return Payments.first(kind)
        .contract(true)
        .plan(true)
        .supportContract(true)
        .builderContract(true)
        .ownForce(false)
        .papers(EnumSet.allOf(PaymentPaper.class));
  }

  private static AdvanceRequestBuilder accepted(AdvanceKind kind) {
    return first(kind).content(Payments.content(kind)).accepted(true).completionReport(true);
  }
}
