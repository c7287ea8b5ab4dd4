package vn.khuyencong.network;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.network.Networks.COMMUNE;
import static vn.khuyencong.network.Networks.DISTRICT;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;

class NetworkBudgetTest {
  private static final YearMonth MONTH = YearMonth.of(2022, 1);
  private static final Locality TOWNSHIP =
      Locality.of("t1", LocalityKind.TOWNSHIP, "Chợ").within(DISTRICT).build();

  @Property
  void theTotalIsTheSumOfItsPartsInEveryDimension(@ForAll("budgets") NetworkBudget budget) {
    Vnd byMember = Vnd.total(budget.members().stream().map(MemberPay::amount).toList());
    boolean known = !budget.members().isEmpty();
    assertThat(budget.remuneration()).isEqualTo(known ? Optional.of(byMember) : Optional.empty());
    assertThat(Vnd.total(budget.byHostKind().values())).isEqualTo(byMember);
    assertThat(Vnd.total(budget.byUnit().values())).isEqualTo(byMember);
    boolean told =
        budget.meetings().stream()
            .noneMatch(meeting -> meeting.items().isEmpty() && meeting.meals().isEmpty());
    assertThat(budget.total())
        .isEqualTo(
            budget
                .remuneration()
                .filter(any -> told)
                .map(pay -> pay.plus(budget.meetingCosts()).plus(budget.otherCostsTotal())));
  }

  @Property
  void theOrderOfTheMembersDoesNotCount(
      @ForAll("budgets") NetworkBudget budget, @ForAll Random random) {
    List<MemberPay> members = new ArrayList<>(budget.members());
    Collections.shuffle(members, random);
    NetworkBudget shuffled = new NetworkBudget(members, budget.meetings(), budget.otherCosts());
    assertThat(shuffled.total()).isEqualTo(budget.total());
    assertThat(shuffled.byHostKind()).isEqualTo(budget.byHostKind());
    assertThat(shuffled.byUnit()).isEqualTo(budget.byUnit());
  }

  @Provide
  Arbitrary<NetworkBudget> budgets() {
    Arbitrary<Vnd> amounts = Arbitraries.longs().between(0, 10_000_000_000L).map(Vnd::of);
    Arbitrary<HostOffice> hosts =
        Combinators.combine(
                Arbitraries.of(HostKind.class),
                Arbitraries.of(COMMUNE, DISTRICT, TOWNSHIP).optional())
            .as((kind, unit) -> new HostOffice(kind, Optional.empty(), unit, Validity.ALWAYS));
    Arbitrary<MemberPay> members =
        Combinators.combine(hosts, amounts)
            .as(NetworkBudgetTest::pay)
            .list()
            .ofMaxSize(12)
            .map(paid -> new MemberPay("any", paid, List.of(), List.of()));
    Arbitrary<List<CostItem>> costs =
        amounts.map(amount -> CostItem.of("hall", amount)).list().ofMaxSize(4);
    return Combinators.combine(members.list().ofMaxSize(10), costs, costs)
        .as(
            (pays, items, others) ->
                new NetworkBudget(
                    pays, List.of(Networks.meeting(MONTH.atDay(1)).items(items).build()), others));
  }

  @Test
  void hostKindsComeInTheOrderOfTheKinds() {
    NetworkBudget budget =
        budget(
            pay(host(HostKind.ENTERPRISE, COMMUNE), Vnd.of(3)),
            pay(host(HostKind.COMMUNE, COMMUNE), Vnd.of(5)),
            pay(host(HostKind.ENTERPRISE, COMMUNE), Vnd.of(7)));
    assertThat(budget.byHostKind().keySet()).containsExactly(HostKind.COMMUNE, HostKind.ENTERPRISE);
    assertThat(budget.byHostKind())
        .containsEntry(HostKind.COMMUNE, Vnd.of(5))
        .containsEntry(HostKind.ENTERPRISE, Vnd.of(10));
  }

  @Test
  void unitsAreDistrictsOrElseCommunesOrElseNotNamed() {
    HostOffice unnamed =
        new HostOffice(HostKind.OTHER, Optional.empty(), Optional.empty(), Validity.ALWAYS);
    NetworkBudget budget =
        budget(
            pay(host(HostKind.COMMUNE, TOWNSHIP), Vnd.of(3)),
            pay(host(HostKind.DISTRICT_ECONOMIC_OFFICE, DISTRICT), Vnd.of(4)),
            pay(host(HostKind.COMMUNE, COMMUNE), Vnd.of(5)),
            pay(unnamed, Vnd.of(6)));
    assertThat(budget.byUnit())
        .containsEntry(Optional.of(DISTRICT), Vnd.of(7))
        .containsEntry(Optional.of(COMMUNE), Vnd.of(5))
        .containsEntry(Optional.empty(), Vnd.of(6))
        .hasSize(3);
  }

  @Test
  void aMonthWithoutAPriceLeavesTheTotalUnknown() {
    MemberPay unpriced = new MemberPay("a", List.of(), List.of(MONTH), List.of());
    NetworkBudget budget = new NetworkBudget(List.of(unpriced), List.of(), List.of());
    assertThat(budget.hasEveryRate()).isFalse();
    assertThat(budget.remuneration()).isEmpty();
    assertThat(budget.total()).isEmpty();
  }

  @Test
  void aMonthThatIsNotPayableLeavesTheTotalKnown() {
    MemberPay idle = new MemberPay("a", List.of(), List.of(), List.of(MONTH));
    NetworkBudget budget = new NetworkBudget(List.of(idle), List.of(), List.of());
    assertThat(budget.hasEveryRate()).isTrue();
    assertThat(budget.total()).contains(Vnd.ZERO);
  }

  private static NetworkBudget budget(MonthPay... pays) {
    return new NetworkBudget(
        List.of(new MemberPay("a", List.of(pays), List.of(), List.of())), List.of(), List.of());
  }

  private static HostOffice host(HostKind kind, Locality unit) {
    return Networks.host(kind, unit, Validity.ALWAYS);
  }

  private static MonthPay pay(HostOffice host, Vnd amount) {
    return new MonthPay(MONTH, host, amount, Coefficient.parse("1"), amount);
  }
}
