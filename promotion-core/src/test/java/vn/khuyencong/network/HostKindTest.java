package vn.khuyencong.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;

class HostKindTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

  @ParameterizedTest
  @EnumSource(names = {"DISTRICT_ECONOMIC_OFFICE", "DISTRICT_PROJECT_MANAGEMENT_BOARD"})
  void bodiesOfTheDistrictTierEndWithIt(HostKind kind) {
    assertThat(kind.isOfDistrictTier()).isTrue();
    assertThat(kind.exists().contains(LAST_DAY)).isTrue();
    assertThat(kind.exists().contains(LAST_DAY.plusDays(1))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"DISTRICT_ECONOMIC_OFFICE", "DISTRICT_PROJECT_MANAGEMENT_BOARD"},
      mode = Mode.EXCLUDE)
  void theOthersExistOnEveryDay(HostKind kind) {
    assertThat(kind.isOfDistrictTier()).isFalse();
    assertThat(kind.exists()).isEqualTo(Validity.ALWAYS);
  }

  @Test
  void aHostIsThereFromTheFirstDayOfTheKindOfItsUnitOn() {
    Locality zone =
        Locality.of("z1", LocalityKind.SPECIAL_ZONE, "Đảo").within(Networks.PROVINCE).build();
    HostOffice office = Networks.host(HostKind.COMMUNE, zone, Validity.ALWAYS);
    assertThat(office.existence()).isEqualTo(Validity.since(LAST_DAY.plusDays(1)));
    assertThat(office.existsOn(LAST_DAY)).isFalse();
    assertThat(office.existsOn(LAST_DAY.plusDays(1))).isTrue();
  }
}
