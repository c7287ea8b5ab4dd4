package vn.khuyencong.network;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.network.Networks.CRAFT_VILLAGE;
import static vn.khuyencong.network.Networks.DISTRICT;
import static vn.khuyencong.network.Networks.DISTRICT_OFFICE;
import static vn.khuyencong.network.Networks.PROVINCE;
import static vn.khuyencong.network.Networks.member;
import static vn.khuyencong.network.Networks.months;
import static vn.khuyencong.network.Networks.network;
import static vn.khuyencong.network.Networks.plan;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;

class NetworkCoverageTest {
  private static final Locality UPPER =
      Locality.of("c2", LocalityKind.COMMUNE, "Thượng").within(DISTRICT).build();
  private static final Locality LOWER =
      Locality.of("c3", LocalityKind.COMMUNE, "Trung").within(DISTRICT).build();

  @Test
  void aMemberCoversTheUnitOfTheHost() {
    NetworkCoverage coverage =
        NetworkCoverage.of(
            network(member("a", DISTRICT_OFFICE).build()).addTerritory(DISTRICT, UPPER).build());
    assertThat(coverage.membersByUnit())
        .containsExactly(Map.entry(DISTRICT, List.of("a")), Map.entry(UPPER, List.of()));
    assertThat(coverage.uncovered()).containsExactly(UPPER);
  }

  @Test
  void aMemberCoversTheLargerUnitInWhichTheUnitsServedLie() {
    Collaborator serving = member("a").areas(List.of(UPPER, LOWER)).build();
    NetworkCoverage coverage =
        NetworkCoverage.of(network(serving).addTerritory(DISTRICT, UPPER, LOWER).build());
    assertThat(coverage.uncovered()).isEmpty();
    assertThat(coverage.shared()).isEmpty();
    assertThat(coverage.membersByUnit().get(DISTRICT)).isEqualTo(List.of("a"));
  }

  @Test
  void unitsWithSeveralMembersAreShared() {
    NetworkCoverage coverage =
        NetworkCoverage.of(
            network(
                    member("a", DISTRICT_OFFICE).build(),
                    member("b", DISTRICT_OFFICE).build(),
                    member("c", CRAFT_VILLAGE).build())
                .addTerritory(DISTRICT, UPPER)
                .build());
    assertThat(coverage.shared()).containsExactly(DISTRICT);
    assertThat(coverage.uncovered()).containsExactly(UPPER);
  }

  @Test
  void unitsComeInTheOrderOfTheTerritory() {
    NetworkCoverage coverage =
        NetworkCoverage.of(
            network(member("a", DISTRICT_OFFICE).build())
                .addTerritory(UPPER, DISTRICT, LOWER)
                .build());
    assertThat(coverage.membersByUnit().keySet()).containsExactly(UPPER, DISTRICT, LOWER);
  }

  @Test
  void longAnHasAMemberInEachOfItsFifteenDistricts() {
    NetworkCoverage coverage = NetworkCoverage.of(LongAn.published().network());
    assertThat(coverage.membersByUnit()).hasSize(15);
    assertThat(coverage.uncovered()).isEmpty();
    assertThat(coverage.shared()).isEmpty();
  }

  /** Found: the coverage counted a member who had left, the pay did not. */
  @Test
  void ofAYearCountsThoseWhoServeInIt() {
    Collaborator left =
        member("a", DISTRICT_OFFICE).service(months("2020-01", "2021-12")).build();
    NetworkPlan plan = plan(2022, network(left).addTerritory(DISTRICT).build()).build();
    assertThat(NetworkCoverage.of(plan).uncovered()).containsExactly(DISTRICT);
    assertThat(NetworkCoverage.of(plan.inYear(Year.of(2021))).uncovered()).isEmpty();
  }

  @Test
  void ofAYearCountsThemWhereTheyServe() {
    LocalDate last = LocalDate.of(2021, 12, 31);
    Collaborator moved =
        member(
                "a",
                Networks.host(HostKind.DISTRICT_ECONOMIC_OFFICE, DISTRICT, Validity.until(last)),
                Networks.host(
                    HostKind.COMMUNE, Networks.COMMUNE, Validity.since(last.plusDays(1))))
            .areas(List.of())
            .build();
    NetworkPlan plan =
        plan(2022, network(moved).addTerritory(DISTRICT, Networks.COMMUNE).build()).build();
    assertThat(NetworkCoverage.of(plan).uncovered()).containsExactly(DISTRICT);
    assertThat(NetworkCoverage.of(plan.inYear(Year.of(2021))).uncovered())
        .containsExactly(Networks.COMMUNE);
  }

  @Test
  void ofAYearCountsNobodyWhoseHostIsGone() {
    NetworkPlan plan =
        plan(2026, network(member("a", DISTRICT_OFFICE).build()).addTerritory(DISTRICT).build())
            .build();
    assertThat(NetworkCoverage.of(plan).uncovered()).containsExactly(DISTRICT);
    assertThat(NetworkCoverage.of(plan.inYear(Year.of(2025))).uncovered()).isEmpty();
  }

  @Test
  void countsOnePersonInTwoRowsOnce() {
    NetworkPlan plan =
        plan(
                2022,
                network(
                        member("a", DISTRICT_OFFICE).service(months("2022-01", "2022-03")).build(),
                        member("a", DISTRICT_OFFICE).service(months("2022-04", "2022-12")).build())
                    .addTerritory(DISTRICT)
                    .build())
            .build();
    assertThat(NetworkCoverage.of(plan).shared()).isEmpty();
  }

  @Test
  void isNotChangedFromOutside() {
    Map<Locality, Collection<String>> map = new HashMap<>();
    NetworkCoverage coverage = new NetworkCoverage(map);
    map.put(PROVINCE, List.of("a"));
    assertThat(coverage.membersByUnit()).isEmpty();
  }
}
