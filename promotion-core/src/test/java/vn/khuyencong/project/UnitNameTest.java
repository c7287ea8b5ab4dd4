package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.support.SupportItem;

/** By which name the things of two lines are one. */
class UnitNameTest {
  private static CostLine of(String unit) {
    return CostLine.builder()
        .id("l")
        .item(SupportItem.LINKAGE_CLUSTER)
        .money(FundingSource.LOCAL)
        .unit(unit)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "cụm A., true",
    "Cụm  A . , true",
    "cụm A.., true",
    "cụm A.1, false",
    "cụm .A, false"
  })
  void aFullStopAtTheEndMakesNoOtherThing(String unit, boolean same) {
    assertThat(of(unit).isOfOtherUnit(of("cụm A"))).isEqualTo(!same);
  }
}
