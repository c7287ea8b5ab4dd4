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

  /** Programs that write for people put other dashes and quotation marks for those typed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "M-1 | M–1 | true",
        "M-1 | M—1 | true",
        "M-1 | M‑1 | true",
        "M-1 | M−1 | true",
        "M-1 | M_1 | false",
        "M-1 | M1 | false",
        "mẫu \"A\" | mẫu “A” | true",
        "mẫu \"A\" | mẫu «A» | true",
        "mẫu 'A' | mẫu ‘A’ | true",
        "mẫu 'A' | mẫu \"A\" | false",
        "mẫu A | mẫu “A” | false"
      })
  void theShapeOfDashesAndQuotationMarksMakesNoOtherThing(String one, String other, boolean same) {
    assertThat(of(one).isOfOtherUnit(of(other))).isEqualTo(!same);
  }

  /** "Hòa Phát" and "Hoà Phát" are one; another tone, or none, is another name. */
  @ParameterizedTest
  @CsvSource({
    "cụm Hòa Bình, cụm Hoà Bình, true",
    "làng Thúy Khuê, làng Thuý Khuê, true",
    "mô hình Khỏe, Mô  hình khoẻ, true",
    "cụm Hòa Bình, cụm Hóa Bình, false",
    "cụm Hòa Bình, cụm Hoa Bình, false",
    "cụm Hóa An, cụm Hoa Án, false",
    "cụm Đại An, cụm Dại An, false",
    "cụm Tân An, cụm Tan An, false"
  })
  void whereASyllableBearsItsToneMakesNoOtherThing(String one, String other, boolean same) {
    assertThat(of(one).isOfOtherUnit(of(other))).isEqualTo(!same);
  }
}
