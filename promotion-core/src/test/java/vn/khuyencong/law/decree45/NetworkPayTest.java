package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.network.Networks.COMMUNE;
import static vn.khuyencong.network.Networks.CRAFT_VILLAGE;
import static vn.khuyencong.network.Networks.DISTRICT_OFFICE;
import static vn.khuyencong.network.Networks.fixed;
import static vn.khuyencong.network.Networks.host;
import static vn.khuyencong.network.Networks.member;
import static vn.khuyencong.network.Networks.months;
import static vn.khuyencong.network.Networks.network;
import static vn.khuyencong.network.Networks.paidAt;
import static vn.khuyencong.network.Networks.plan;
import static vn.khuyencong.network.Networks.rate;
import static vn.khuyencong.network.Networks.scale;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.network.SalaryBasis;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Findings;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.CollaboratorRole;
import vn.khuyencong.network.HostKind;
import vn.khuyencong.network.HostOffice;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.network.MemberPay;
import vn.khuyencong.network.MonthPay;
import vn.khuyencong.network.MonthRange;
import vn.khuyencong.network.NetworkBudget;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.Networks;

class NetworkPayTest {

  /** The golden vectors of the legal pack, collaborators.md section 5. */
  @ParameterizedTest
  @CsvSource({
    "2015, 4140000", "2016, 4284000", "2017, 4518000", "2018, 4842000", "2019, 5184000",
    "2020, 5364000", "2021, 5364000", "2022, 5364000", "2023, 5922000", "2024, 7452000",
    "2025, 8424000", "2026, 8766000"
  })
  void ofOneMemberForAYearAtThreeTenths(int year, long dong) {
    assertThat(NetworkPay.budget(paidAt("0.3", year).build()).total()).contains(Vnd.of(dong));
  }

  /** The ceiling vectors of the same section: a factor of 1.0. */
  @ParameterizedTest
  @CsvSource({
    "2022-01, 2022-12, 17880000",
    "2024-01, 2024-01, 1800000",
    "2024-07, 2024-07, 2340000",
    "2026-07, 2026-07, 2530000"
  })
  void ofOneMemberAtTheCeiling(YearMonth first, YearMonth last, long dong) {
    Collaborator member =
        member("a", CRAFT_VILLAGE).service(List.of(MonthRange.between(first, last))).build();
    NetworkPlan plan =
        plan(first.getYear(), network(member).scale(scale(rate("1").build())).build()).build();
    assertThat(NetworkPay.budget(plan).total()).contains(Vnd.of(dong));
  }

  @Test
  void ofSeventeenMembersInBinhDuong2016() {
    Collaborator[] members =
        IntStream.range(0, 17)
            .mapToObj(i -> member("m" + i, CRAFT_VILLAGE).build())
            .toArray(Collaborator[]::new);
    assertThat(total(plan(2016, members))).isEqualTo(Vnd.of(72_828_000));
  }

  @Nested
  class LongAn2022 {
    private final NetworkBudget budget = NetworkPay.budget(LongAn.published());

    @Test
    void paysTwentyMembers447000AMonth() {
      assertThat(budget.members()).hasSize(20);
      assertThat(budget.members().stream().flatMap(member -> member.paid().stream()))
          .hasSize(240)
          .allSatisfy(
              pay -> {
                assertThat(pay.baseSalary()).isEqualTo(Vnd.of(1_490_000));
                assertThat(pay.amount()).isEqualTo(Vnd.of(447_000));
              });
    }

    @Test
    void splitsTheRemunerationByHostKind() {
      assertThat(budget.byHostKind())
          .containsEntry(HostKind.DISTRICT_ECONOMIC_OFFICE, Vnd.of(80_460_000))
          .containsEntry(HostKind.DISTRICT_PROJECT_MANAGEMENT_BOARD, Vnd.of(26_820_000))
          .hasSize(2);
    }

    @Test
    void splitsTheRemunerationByDistrictAndLeavesTheBoardsUnnamed() {
      assertThat(budget.byUnit()).hasSize(16).containsEntry(Optional.empty(), Vnd.of(26_820_000));
      assertThat(LongAn.DISTRICTS)
          .allSatisfy(
              district ->
                  assertThat(budget.byUnit())
                      .containsEntry(Optional.of(district), Vnd.of(5_364_000)));
    }

    @Test
    void comesTo107280000And6000000() {
      assertThat(budget.remuneration()).contains(Vnd.of(107_280_000));
      assertThat(budget.meetingCosts()).isEqualTo(Vnd.of(6_000_000));
      assertThat(budget.otherCostsTotal()).isEqualTo(Vnd.ZERO);
      assertThat(budget.total()).contains(Vnd.of(113_280_000));
    }
  }

  /** Twenty members kept on: hypothetical, as in the legal pack. */
  @ParameterizedTest
  @CsvSource({"2023, 118440000", "2024, 149040000", "2025, 84240000", "2026, 0"})
  void ofLongAnInDistrictHostsEndsWithTheDistricts(int year, long dong) {
    assertThat(NetworkPay.budget(LongAn.complete().inYear(Year.of(year))).remuneration())
        .contains(Vnd.of(dong));
  }

  @ParameterizedTest
  @CsvSource({"2024, 149040000", "2025, 168480000", "2026, 175320000"})
  void ofLongAnInCommuneHostsGoesOn(int year, long dong) {
    assertThat(NetworkPay.budget(LongAn.moved(Year.of(year))).remuneration())
        .contains(Vnd.of(dong));
  }

  @Nested
  class AMonth {
    @Test
    void isPaidAtTheBaseSalaryOfTheMonthInAYearThatStraddlesARise() {
      MemberPay pay = only(paidAt("0.3", 2023).build());
      assertThat(pay.paid())
          .extracting(MonthPay::baseSalary)
          .startsWith(Vnd.of(1_490_000))
          .endsWith(Vnd.of(1_800_000));
      assertThat(pay.paid().get(5).amount()).isEqualTo(Vnd.of(447_000));
      assertThat(pay.paid().get(6).amount()).isEqualTo(Vnd.of(540_000));
      assertThat(pay.paid().get(6).month()).isEqualTo(YearMonth.of(2023, 7));
    }

    @Test
    void isRoundedDownToTheDong() {
      MemberPay pay = only(paidAt("0.3333333", 2022).build());
      assertThat(pay.paid().get(0).amount()).isEqualTo(Vnd.of(496_666));
    }

    @Test
    void withoutARateIsMissingAndLeavesTheTotalUnknown() {
      NetworkPlan plan =
          paidAt(scale(rate("0.3").role(CollaboratorRole.LEADER).build()), 2022).build();
      assertThat(only(plan).unpriced()).hasSize(12);
      assertThat(only(plan).paid()).isEmpty();
      assertThat(NetworkPay.budget(plan).total()).isEmpty();
    }

    @Test
    void withoutARateFromAMonthOnIsMissingFromThen() {
      NetworkPlan plan =
          paidAt(
                  scale(rate("0.3").validity(Validity.until(LocalDate.of(2022, 6, 30))).build()),
                  2022)
              .build();
      assertThat(only(plan).paid()).hasSize(6);
      assertThat(only(plan).unpriced()).hasSize(6).startsWith(YearMonth.of(2022, 7));
      assertThat(NetworkPay.budget(plan).remuneration()).isEmpty();
    }

    @Test
    void ofAMemberWhoseHostIsNotKnownHasNoPrice() {
      NetworkPlan plan = plan(2022, member("a").build());
      assertThat(only(plan).unpriced()).hasSize(12);
      assertThat(NetworkPay.budget(plan).total()).isEmpty();
    }

    @Test
    void outsideTheTimeOfTheNetworkIsNotPayable() {
      NetworkPlan plan =
          plan(
                  2022,
                  network(member("a", CRAFT_VILLAGE).build())
                      .period(Validity.since(LocalDate.of(2022, 3, 2)))
                      .build())
              .build();
      assertThat(only(plan).notPayable())
          .containsExactly(YearMonth.of(2022, 1), YearMonth.of(2022, 2), YearMonth.of(2022, 3));
      assertThat(only(plan).paid()).hasSize(9);
    }

    @Test
    void inADistrictHostIsPayableUpToJune2025() {
      MemberPay pay = only(plan(2025, member("a", DISTRICT_OFFICE).build()));
      assertThat(pay.paid()).extracting(MonthPay::month).endsWith(YearMonth.of(2025, 6));
      assertThat(pay.notPayable()).hasSize(6).startsWith(YearMonth.of(2025, 7));
    }

    @Test
    void ofAMemberEnteredTwiceIsPaidOnce() {
      Collaborator member = member("a", CRAFT_VILLAGE).build();
      assertThat(total(plan(2022, member, member))).isEqualTo(Vnd.of(5_364_000));
    }

    @Test
    void beforeTheDecreeIsNotPaidByIt() {
      MemberPay pay = only(paidAt("0.3", 2012).build());
      assertThat(pay.notPayable()).hasSize(6).endsWith(YearMonth.of(2012, 6));
      assertThat(pay.paid()).hasSize(6);
      assertThat(pay.amount()).isEqualTo(Vnd.of(6 * 315_000));
      assertThat(total(paidAt("0.3", 2011).build())).isEqualTo(Vnd.ZERO);
    }

    @Test
    void inWhichTheHostChangesIsPaid() {
      LocalDate last = LocalDate.of(2022, 3, 15);
      HostOffice before = host(HostKind.ENTERPRISE, COMMUNE, Validity.until(last));
      HostOffice after = host(HostKind.COMMUNE, COMMUNE, Validity.since(last.plusDays(1)));
      assertThat(total(plan(2022, member("a", before, after).build())))
          .isEqualTo(Vnd.of(5_364_000));
    }
  }

  @Nested
  class APersonInTwoRows {
    private final Collaborator first =
        member("a", CRAFT_VILLAGE).service(months("2022-01", "2022-03")).build();
    private final Collaborator then =
        member("a", CRAFT_VILLAGE).service(months("2022-04", "2022-12")).build();

    /** Found: 1.341.000 đ or 4.023.000 đ, by the order of the rows. */
    @Test
    void isPaidForTheMonthsOfBothWhateverTheirOrder() {
      assertThat(total(plan(2022, first, then))).isEqualTo(Vnd.of(5_364_000));
      assertThat(total(plan(2022, then, first))).isEqualTo(Vnd.of(5_364_000));
      assertThat(only(plan(2022, then, first)).paid())
          .extracting(MonthPay::month)
          .isSorted()
          .hasSize(12);
    }

    @Test
    void isPaidOnceForAMonthInBothAtTheLowerAmount() {
      Collaborator leader =
          member("a", CRAFT_VILLAGE)
              .role(CollaboratorRole.LEADER)
              .service(months("2022-03", "2022-03"))
              .build();
      NetworkPlan plan =
          plan(
                  2022,
                  network(first, leader)
                      .scale(
                          scale(
                              rate("0.3").build(),
                              rate("0.5").role(CollaboratorRole.LEADER).build()))
                      .build())
              .build();
      assertThat(total(plan)).isEqualTo(Vnd.of(3 * 447_000));
      assertThat(total(withMembers(plan, List.of(leader, first)))).isEqualTo(Vnd.of(3 * 447_000));
    }

    @Test
    void isPaidInTwoRolesOneAfterTheOther() {
      Collaborator leader = then.toBuilder().role(CollaboratorRole.LEADER).build();
      NetworkPlan plan =
          plan(
                  2022,
                  network(first, leader)
                      .scale(
                          scale(
                              rate("0.3").build(),
                              rate("0.5").role(CollaboratorRole.LEADER).build()))
                      .build())
              .build();
      assertThat(total(plan)).isEqualTo(Vnd.of(3 * 447_000 + 9 * 745_000));
    }
  }

  @Nested
  class DrawnUpInAdvance {
    private NetworkBudget asked(LocalDate day, int year) {
      return PromotionLaw.inForceOn(day).budgetOf(paidAt("0.3", year).build());
    }

    @Test
    void usesTheBaseSalaryKnownOnTheDay() {
      NetworkBudget budget = asked(LocalDate.of(2022, 11, 30), 2023);
      assertThat(budget.total()).contains(Vnd.of(5_364_000));
      assertThat(budget.monthsAhead()).hasSize(12);
    }

    @Test
    void takesTheNewSalaryFromItsFirstDay() {
      assertThat(asked(LocalDate.of(2023, 6, 30), 2023).total()).contains(Vnd.of(5_364_000));
      assertThat(asked(LocalDate.of(2023, 7, 1), 2023).total()).contains(Vnd.of(5_922_000));
    }

    @Test
    void takesASalaryWhoseDecreeWasSigned() {
      assertThat(asked(LocalDate.of(2026, 5, 14), 2026).total()).contains(Vnd.of(8_424_000));
      assertThat(asked(LocalDate.of(2026, 5, 15), 2026).total()).contains(Vnd.of(8_766_000));
    }

    @Test
    void saysWhichMonthsHadNotBegun() {
      NetworkBudget budget = asked(LocalDate.of(2022, 11, 30), 2022);
      assertThat(budget.monthsAhead()).containsExactly(YearMonth.of(2022, 12));
      assertThat(budget.members().get(0).paid().get(11).knownOn())
          .contains(LocalDate.of(2022, 11, 30));
      assertThat(asked(LocalDate.of(2022, 12, 1), 2022).monthsAhead()).isEmpty();
    }

    @Test
    void usesTheSalaryOfEachMonthIfTheCallerAsksForIt() {
      NetworkPlan plan =
          paidAt("0.3", 2023).salaries(SalaryBasis.OF_EACH_MONTH).build();
      NetworkBudget budget = PromotionLaw.inForceOn(LocalDate.of(2022, 11, 30)).budgetOf(plan);
      assertThat(budget.total()).contains(Vnd.of(5_922_000));
      assertThat(budget.monthsAhead()).isEmpty();
    }

    @Test
    void leavesPastMonthsAtTheirSalary() {
      assertThat(asked(LocalDate.of(2026, 11, 27), 2018).total()).contains(Vnd.of(4_842_000));
    }
  }

  @Test
  void ofPayFixedInDongIsTheSameEveryMonth() {
    NetworkPlan plan = paidAt(scale(fixed(Vnd.of(450_000)).build()), 2023).build();
    assertThat(total(plan)).isEqualTo(Vnd.of(5_400_000));
    assertThat(only(plan).paid()).allMatch(pay -> pay.coefficient().isEmpty());
  }

  @Property(tries = 200)
  void splittingARowInTwoNeverChangesTheTotal(
      @ForAll("plans") NetworkPlan plan,
      @ForAll @IntRange(min = 2, max = 12) int month,
      @ForAll Random random) {
    YearMonth cut = plan.year().atMonth(month);
    List<Collaborator> rows =
        new ArrayList<>(
            plan.network().members().stream()
                .flatMap(
                    member ->
                        split(member.service(), cut).stream()
                            .map(range -> member.toBuilder().service(List.of(range)).build()))
                .toList());
    Collections.shuffle(rows, random);
    NetworkPlan split = withMembers(plan, rows);
    assertThat(NetworkPay.budget(split).total()).isEqualTo(NetworkPay.budget(plan).total());
    assertThat(NetworkPay.budget(split).byUnit()).isEqualTo(NetworkPay.budget(plan).byUnit());
    assertThat(
            Findings.one(
                    Article10Collaborators.NO_DUPLICATE.apply(
                        split, Context.on(LocalDate.of(2026, 11, 27))))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Property(tries = 200)
  void theOrderOfRowsThatOverlapDoesNotCount(
      @ForAll("plans") NetworkPlan plan, @ForAll Random random) {
    List<Collaborator> rows =
        new ArrayList<>(
            plan.network().members().stream()
                .map(member -> member.toBuilder().id("one").build())
                .toList());
    NetworkBudget before = NetworkPay.budget(withMembers(plan, rows));
    Collections.shuffle(rows, random);
    assertThat(NetworkPay.budget(withMembers(plan, rows))).isEqualTo(before);
  }

  @Property(tries = 200)
  void theTotalIsTheSumOfItsPartsInEveryDimension(@ForAll("plans") NetworkPlan plan) {
    NetworkBudget budget = NetworkPay.budget(plan);
    Vnd total = budget.total().orElseThrow();
    assertThat(Vnd.total(budget.members().stream().map(MemberPay::amount).toList()))
        .isEqualTo(total);
    assertThat(Vnd.total(budget.byHostKind().values())).isEqualTo(total);
    assertThat(Vnd.total(budget.byUnit().values())).isEqualTo(total);
  }

  @Property(tries = 200)
  void everyMonthServedIsPaidOrUnpricedOrNotPayable(@ForAll("plans") NetworkPlan plan) {
    List<Collaborator> members = plan.network().members();
    List<MemberPay> pays = NetworkPay.budget(plan).members();
    assertThat(pays).extracting(MemberPay::collaborator).hasSize(members.size());
    for (int i = 0; i < members.size(); i++) {
      List<YearMonth> months = new ArrayList<>(pays.get(i).notPayable());
      months.addAll(pays.get(i).unpriced());
      pays.get(i).paid().forEach(pay -> months.add(pay.month()));
      assertThat(months)
          .containsExactlyInAnyOrderElementsOf(plan.monthsOf(members.get(i)).toList());
    }
  }

  @Property(tries = 200)
  void theOrderOfTheMembersDoesNotCount(@ForAll("plans") NetworkPlan plan, @ForAll Random random) {
    List<Collaborator> members = new ArrayList<>(plan.network().members());
    Collections.shuffle(members, random);
    NetworkPlan shuffled = withMembers(plan, members);
    assertThat(total(shuffled)).isEqualTo(total(plan));
    assertThat(NetworkPay.budget(shuffled).byHostKind())
        .isEqualTo(NetworkPay.budget(plan).byHostKind());
    assertThat(NetworkPay.budget(shuffled).byUnit()).isEqualTo(NetworkPay.budget(plan).byUnit());
  }

  @Property(tries = 200)
  void splittingServiceIntoTwoPeriodsChangesNothing(
      @ForAll("plans") NetworkPlan plan, @ForAll @IntRange(min = 2, max = 12) int month) {
    YearMonth cut = plan.year().atMonth(month);
    List<Collaborator> members =
        plan.network().members().stream()
            .map(member -> member.toBuilder().service(split(member.service(), cut)).build())
            .toList();
    assertThat(NetworkPay.budget(withMembers(plan, members))).isEqualTo(NetworkPay.budget(plan));
  }

  @Property(tries = 200)
  void oneMoreMemberNeverMakesItCheaper(
      @ForAll("plans") NetworkPlan plan, @ForAll("service") MonthRange service) {
    List<Collaborator> members = new ArrayList<>(plan.network().members());
    members.add(member("one more", CRAFT_VILLAGE).service(List.of(service)).build());
    assertThat(total(withMembers(plan, members))).isGreaterThanOrEqualTo(total(plan));
  }

  @Property(tries = 200)
  void aYearIsTheSumOfItsMonths(@ForAll @IntRange(min = 2012, max = 2027) int year) {
    NetworkPlan whole = paidAt("0.3", year).build();
    long sum = 0;
    for (int month = 1; month <= 12; month++) {
      YearMonth only = YearMonth.of(year, month);
      Collaborator member =
          member("a", CRAFT_VILLAGE).service(List.of(MonthRange.between(only, only))).build();
      sum += total(plan(year, member)).dong();
    }
    assertThat(total(whole)).isEqualTo(Vnd.of(sum));
  }

  @Provide
  Arbitrary<NetworkPlan> plans() {
    Arbitrary<Collaborator> members =
        Combinators.combine(
                Arbitraries.of(CollaboratorRole.class),
                Arbitraries.of(CRAFT_VILLAGE, DISTRICT_OFFICE),
                service())
            .as(
                (role, host, service) ->
                    member("any", host).role(role).service(List.of(service)).build());
    return Combinators.combine(
            Arbitraries.integers().between(2012, 2027), members.list().ofMinSize(1).ofMaxSize(8))
        .as(NetworkPayTest::mixed);
  }

  @Provide
  Arbitrary<MonthRange> service() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 190),
            Arbitraries.integers().between(0, 60).optional())
        .as(
            (start, length) -> {
              YearMonth from = YearMonth.of(2012, 1).plusMonths(start);
              return new MonthRange(from, length.map(from::plusMonths));
            });
  }

  private static NetworkPlan mixed(int year, List<Collaborator> members) {
    Collaborator[] named = new Collaborator[members.size()];
    for (int i = 0; i < named.length; i++) {
      named[i] = members.get(i).toBuilder().id("m" + i).build();
    }
    return plan(
            year,
            Networks.network(named)
                .scale(
                    scale(
                        rate("0.3").build(),
                        rate("0.4567891").role(CollaboratorRole.LEADER).build()))
                .build())
        .build();
  }

  private static List<MonthRange> split(List<MonthRange> service, YearMonth cut) {
    List<MonthRange> parts = new ArrayList<>();
    for (MonthRange range : service) {
      if (range.contains(cut) && range.contains(cut.minusMonths(1))) {
        parts.add(new MonthRange(cut, range.to()));
        parts.add(MonthRange.between(range.from(), cut.minusMonths(1)));
      } else {
        parts.add(range);
      }
    }
    return parts;
  }

  private static NetworkPlan withMembers(NetworkPlan plan, List<Collaborator> members) {
    return plan.toBuilder().network(plan.network().toBuilder().members(members).build()).build();
  }

  private static Vnd total(NetworkPlan plan) {
    return NetworkPay.budget(plan).total().orElseThrow();
  }

  private static MemberPay only(NetworkPlan plan) {
    List<MemberPay> members = NetworkPay.budget(plan).members();
    assertThat(members).hasSize(1);
    return members.get(0);
  }
}
