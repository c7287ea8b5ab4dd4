package vn.khuyencong.law.circular36;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.limit.AdvanceLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.AdvanceRequestBuilder;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.rule.Outcome;

/** What holds of every advance, whatever is known of it. */
class AdvancesPropertyTest {
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2013, 6, 1),
          LocalDate.of(2014, 3, 1),
          LocalDate.of(2016, 6, 1),
          LocalDate.of(2019, 6, 1),
          LocalDate.of(2026, 6, 1));

  private static final Set<PaymentPaper> PROOF =
      Set.of(PaymentPaper.LOAN_CONTRACT, PaymentPaper.INTEREST_VOUCHERS);

  /** Facts without which nothing more may be advanced than with them. */
  private static final List<UnaryOperator<AdvanceRequestBuilder>> LEFT_OUT =
      List.of(
          request -> request.money(Optional.empty()),
          request -> request.paid(Optional.empty()),
          request -> request.papers(Optional.empty()),
          request -> request.kind(Optional.empty()),
          request -> request.accepted(Optional.empty()),
          request -> request.contract(Optional.empty()),
          request -> request.plan(Optional.empty()),
          request -> request.supportContract(Optional.empty()),
          request -> request.builderContract(Optional.empty()),
          request -> request.ownForce(Optional.empty()),
          request -> request.workDone(Optional.empty()),
          request -> request.completionReport(Optional.empty()),
          request -> request.treatsPollution(Optional.empty()),
          request -> request.outputMeetsStandard(Optional.empty()),
          request -> request.investorIsEnterprise(Optional.empty()),
          request -> request.auditReport(Optional.empty()),
          request -> request.assigned(Optional.empty()),
          request -> request.plannedByNow(Optional.empty()),
          request -> request.severalYears(Optional.empty()),
          AdvancesPropertyTest::withoutDecision,
          request -> withoutDecision(request).agencyDecided(Optional.empty()),
          request -> request.agencyDecided(Optional.empty()),
          request -> request.agencyPapers(Optional.empty()),
          request -> request.content(Optional.empty()),
          request -> request.content(Optional.empty()).kind(Optional.empty()),
          request -> request.businessRegistration(Optional.empty()),
          request -> request.interestProof(Optional.empty()),
          request -> request.dueByProgress(Optional.empty()),
          request -> request.agencyPapersThere(Optional.empty()));

  @Property(tries = 500)
  void leavingOutAFactRaisesNothing(
      @ForAll("requests") AdvanceRequest request, @ForAll("days") LocalDate day) {
    AdvanceLimit whole = limit(request, day);
    for (UnaryOperator<AdvanceRequestBuilder> leaveOut : LEFT_OUT) {
      AdvanceRequest less = leaveOut.apply(request.toBuilder()).build();
      AdvanceLimit limit = limit(less, day);
      assertThat(limit.conditions().outcome() == Outcome.SATISFIED)
          .as("%s", less)
          .isIn(whole.conditions().outcome() == Outcome.SATISFIED, false);
      if (limit.conditions().outcome() == Outcome.SATISFIED) {
        assertThat(limit.most().orElse(Vnd.ZERO))
            .as("%s", less)
            .isLessThanOrEqualTo(whole.most().orElse(Vnd.ZERO));
      }
    }
  }

  @Property(tries = 500)
  void noAdvanceIsAboveItsRateOrTheSupport(
      @ForAll("requests") AdvanceRequest request, @ForAll("days") LocalDate day) {
    AdvanceLimit limit = limit(request, day);
    limit
        .most()
        .ifPresent(
            most -> {
              assertThat(most).isLessThanOrEqualTo(request.support().max(paid(request)));
              limit
                  .rates()
                  .forEach(
                      rate ->
                          assertThat(most)
                              .isLessThanOrEqualTo(
                                  request.support().share(rate.value(), RoundingMode.DOWN)));
            });
  }

  /** More support, more of it planned by now, more due by progress: never less to advance. */
  @Property(tries = 500)
  void amountsOnlyRaiseWhatMayBeAdvanced(
      @ForAll("requests") AdvanceRequest request, @ForAll("days") LocalDate day) {
    AdvanceLimit limit = limit(request, day);
    Vnd more = Vnd.ofMillions(7);
    for (AdvanceRequest raised :
        List.of(
            request.toBuilder().support(request.support().plus(more)).build(),
            request.toBuilder().plannedByNow(request.plannedByNow().map(more::plus)).build(),
            request.toBuilder().dueByProgress(request.dueByProgress().map(more::plus)).build())) {
      if (limit.conditions().outcome() == Outcome.SATISFIED) {
        assertThat(limit(raised, day).most().orElseThrow())
            .isGreaterThanOrEqualTo(limit.most().orElseThrow());
      }
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(DAYS);
  }

  @Provide
  Arbitrary<AdvanceRequest> requests() {
    return Combinators.combine(amounts(), papers(), stages()).as(AdvancesPropertyTest::request);
  }

  private static AdvanceRequestBuilder withoutDecision(AdvanceRequestBuilder request) {
    return request
        .agencyRate(Optional.empty())
        .agencyDecision(Optional.empty())
        .agencyPapers(Optional.empty())
        .agencyPapersThere(Optional.empty());
  }

  private static AdvanceRequest request(
      UnaryOperator<AdvanceRequestBuilder> amounts,
      UnaryOperator<AdvanceRequestBuilder> papers,
      UnaryOperator<AdvanceRequestBuilder> stages) {
    AdvanceRequest request =
        stages.apply(papers.apply(amounts.apply(AdvanceRequest.builder()))).build();
    return request.toBuilder().papers(request.papers().map(any -> listed(request))).build();
  }

  /** All papers but those of which {@code request} says elsewhere that they are not there. */
  private static Set<PaymentPaper> listed(AdvanceRequest request) {
    AdvanceRequest silent = request.toBuilder().papers(Optional.empty()).build();
    boolean proof = request.interestProof().orElse(true);
    return Stream.of(PaymentPaper.values())
        .filter(paper -> silent.has(paper).orElse(!PROOF.contains(paper) || proof))
        .collect(toImmutableSet());
  }

  private static Arbitrary<UnaryOperator<AdvanceRequestBuilder>> amounts() {
    Arbitrary<Vnd> amount = Arbitraries.longs().between(0, 120).map(Vnd::ofMillions);
    return Combinators.combine(
            amount, amount.optional(), amount.optional(), amount.optional(), shares().optional())
        .as(
            (support, paid, due, planned, rate) ->
                request ->
                    request
                        .support(support)
                        .paid(paid)
                        .dueByProgress(due)
                        .plannedByNow(planned)
                        .agencyRate(rate)
                        .agencyDecision(rate.map(given -> Citation.of("1/QĐ-CNĐP")))
                        .agencyDecided(rate.isPresent()));
  }

  private static Arbitrary<UnaryOperator<AdvanceRequestBuilder>> papers() {
    return Combinators.combine(mostly(), mostly(), mostly(), mostly(), mostly(), mostly(), mostly())
        .as(
            (contract, plan, support, builder, report, registered, audit) ->
                request ->
                    request
                        .contract(contract)
                        .plan(plan)
                        .supportContract(support)
                        .builderContract(builder)
                        .completionReport(report)
                        .businessRegistration(registered)
                        .interestProof(registered)
                        .outputMeetsStandard(audit)
                        .auditReport(audit));
  }

  private static Arbitrary<UnaryOperator<AdvanceRequestBuilder>> stages() {
    return Combinators.combine(
            Arbitraries.of(AdvanceKind.values()).optional(0.9),
            Arbitraries.of(FundingSource.values()).optional(0.8),
            shares().optional(0.8),
            any(),
            any(),
            any(),
            any(),
            any())
        .as(
            (kind, money, done, accepted, several, own, assigned, papers) ->
                request -> {
                  request
                      .papers(
                          papers.filter(all -> all).map(all -> EnumSet.allOf(PaymentPaper.class)))
                      .kind(kind)
                      .money(money)
                      .workDone(done)
                      .accepted(accepted)
                      .severalYears(several)
                      .ownForce(own)
                      .treatsPollution(own)
                      .investorIsEnterprise(own)
                      .assigned(assigned);
                  return request.build().agencyDecision().isPresent()
                      ? request.agencyPapers(papers).agencyPapersThere(accepted)
                      : request;
                });
  }

  private static Arbitrary<Percent> shares() {
    return Arbitraries.longs().between(0, 100).map(Percent::of);
  }

  private static Arbitrary<Optional<Boolean>> mostly() {
    return Arbitraries.frequency(Tuple.of(8, true), Tuple.of(1, false)).optional(0.9);
  }

  private static Arbitrary<Optional<Boolean>> any() {
    return Arbitraries.of(true, false).optional(0.7);
  }

  private static Vnd paid(AdvanceRequest request) {
    return request.paid().orElse(Vnd.ZERO);
  }

  private static AdvanceLimit limit(AdvanceRequest request, LocalDate day) {
    return PromotionLaw.inForceOn(day).advanceFor(request);
  }
}
