package vn.khuyencong.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.khuyencong.citation.Validity;

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
}
