package vn.khuyencong.network;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.network.Networks.CRAFT_VILLAGE;
import static vn.khuyencong.network.Networks.DISTRICT;
import static vn.khuyencong.network.Networks.DISTRICT_OFFICE;
import static vn.khuyencong.network.Networks.PROVINCE;
import static vn.khuyencong.network.Networks.member;
import static vn.khuyencong.network.Networks.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

  @Test
  void isNotChangedFromOutside() {
    Map<Locality, Collection<String>> map = new HashMap<>();
    NetworkCoverage coverage = new NetworkCoverage(map);
    map.put(PROVINCE, List.of("a"));
    assertThat(coverage.membersByUnit()).isEmpty();
  }
}
