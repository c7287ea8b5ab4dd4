package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.network.Networks.COMMUNE;
import static vn.khuyencong.network.Networks.CRAFT_VILLAGE;
import static vn.khuyencong.network.Networks.DISTRICT_OFFICE;
import static vn.khuyencong.network.Networks.fixed;
import static vn.khuyencong.network.Networks.host;
import static vn.khuyencong.network.Networks.member;
import static vn.khuyencong.network.Networks.months;
import static vn.khuyencong.network.Networks.network;
import static vn.khuyencong.network.Networks.plan;
import static vn.khuyencong.network.Networks.rate;
import static vn.khuyencong.network.Networks.scale;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.Authority;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.CollaboratorNetwork;
import vn.khuyencong.network.Establishment;
import vn.khuyencong.network.HostKind;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.RemunerationRate;
import vn.khuyencong.network.RemunerationScale;
import vn.khuyencong.rule.Outcome;

/** Leaving out a fact of a network never makes it pass, and never makes it cost more. */
class NetworkMonotonyTest {
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(LocalDate.of(2026, 11, 27));

  private static final List<UnaryOperator<NetworkPlan>> LEFT_OUT =
      List.of(
          plan -> plan.toBuilder().money(Optional.empty()).build(),
          plan ->
              with(plan, plan.network().toBuilder().establishment(Establishment.unknown()).build()),
          plan ->
              rated(
                  plan,
                  rate -> RemunerationRate.builder().from(rate).setBy(Optional.empty()).build()),
          plan ->
              rated(
                  plan,
                  rate -> RemunerationRate.builder().from(rate).decision(Optional.empty()).build()),
          plan -> with(plan, plan.network().toBuilder().scale(scale()).build()),
          plan -> first(plan, member -> member.toBuilder().hosts(List.of()).build()),
          plan -> first(plan, member -> member.toBuilder().service(List.of()).build()));

  @Property(tries = 100)
  void aFactLeftOutNeverMakesItPass(@ForAll("plans") NetworkPlan plan) {
    boolean passes = LAW.review(plan).outcome() == Outcome.SATISFIED;
    assertThat(LEFT_OUT)
        .allSatisfy(
            without ->
                assertThat(passes || LAW.review(without.apply(plan)).outcome() != Outcome.SATISFIED)
                    .isTrue());
  }

  @Property(tries = 100)
  void aFactLeftOutNeverRaisesWhatIsPaid(@ForAll("plans") NetworkPlan plan) {
    Optional<Vnd> all = LAW.budgetOf(plan).total();
    assertThat(LEFT_OUT)
        .allSatisfy(
            without ->
                assertThat(LAW.budgetOf(without.apply(plan)).total())
                    .satisfiesAnyOf(
                        total -> assertThat(total).isEmpty(),
                        total ->
                            assertThat(total.orElseThrow())
                                .isLessThanOrEqualTo(all.orElse(Vnd.of(Long.MAX_VALUE)))));
  }

  /** What is asked of months that are over does not depend on the day. */
  @Property(tries = 100)
  void theAnswerOnPastMonthsIsTheSameOnEveryLaterDay(@ForAll("plans") NetworkPlan plan) {
    PromotionLaw then = PromotionLaw.inForceOn(plan.year().atMonth(12).atEndOfMonth());
    assertThat(LAW.review(plan).outcome()).isEqualTo(then.review(plan).outcome());
    assertThat(LAW.budgetOf(plan)).isEqualTo(then.budgetOf(plan));
  }

  @Provide
  Arbitrary<NetworkPlan> plans() {
    Arbitrary<Collaborator> members =
        Combinators.combine(
                Arbitraries.of(
                    CRAFT_VILLAGE,
                    DISTRICT_OFFICE,
                    host(HostKind.COMMUNE, COMMUNE, Validity.since(LocalDate.of(2024, 7, 1)))),
                Arbitraries.integers().between(1, 12),
                Arbitraries.integers().between(2012, 2026),
                Arbitraries.of("a", "b", "c"))
            .as(
                (host, month, year, id) ->
                    member(id, host)
                        .service(months("%d-%02d".formatted(year, month), "2026-12"))
                        .build());
    Arbitrary<RemunerationRate> rates =
        Combinators.combine(
                Arbitraries.of(
                    rate("0.3").build(),
                    rate("1").build(),
                    rate("1.2").build(),
                    fixed(Vnd.of(1_490_000)).build()),
                Arbitraries.of(Authority.class))
            .as((rate, by) -> RemunerationRate.builder().from(rate).setBy(by).build());
    return Combinators.combine(
            Arbitraries.integers().between(2012, 2025),
            members.list().ofMinSize(1).ofMaxSize(3),
            rates,
            Arbitraries.of(FundingSource.class))
        .as(
            (year, rows, rate, money) ->
                plan(year, network(rows.toArray(Collaborator[]::new)).scale(scale(rate)).build())
                    .money(money)
                    .build());
  }

  private static NetworkPlan with(NetworkPlan plan, CollaboratorNetwork network) {
    return plan.toBuilder().network(network).build();
  }

  private static NetworkPlan rated(NetworkPlan plan, UnaryOperator<RemunerationRate> change) {
    RemunerationScale old = plan.network().scale();
    return with(
        plan,
        plan.network().toBuilder()
            .scale(new RemunerationScale(old.rates().stream().map(change).toList(), old.ceiling()))
            .build());
  }

  private static NetworkPlan first(NetworkPlan plan, UnaryOperator<Collaborator> change) {
    List<Collaborator> rows = plan.network().members();
    return with(
        plan,
        plan.network().toBuilder()
            .members(
                IntStream.range(0, rows.size())
                    .mapToObj(i -> i == 0 ? change.apply(rows.get(i)) : rows.get(i))
                    .toList())
            .build());
  }
}
