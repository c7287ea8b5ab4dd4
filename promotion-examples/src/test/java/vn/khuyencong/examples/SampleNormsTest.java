package vn.khuyencong.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.TableSource;

class SampleNormsTest {

  @ParameterizedTest
  @CsvSource({
    "da-nang-2017, Đà Nẵng, PEOPLES_COMMITTEE_DECISION, 2017-01-01, 2",
    "dak-lak-2025, Đắk Lắk, PEOPLES_COUNCIL_RESOLUTION, 2025-07-26, 3",
    "dong-thap-2024, Đồng Tháp, PEOPLES_COUNCIL_RESOLUTION, 2024-07-11, 5",
    "hau-giang-2014, Hậu Giang, PEOPLES_COMMITTEE_DECISION, 2014-09-18, 7",
  })
  void aTableHoldsFromItsFirstDay(
      String name, String province, TableSource source, LocalDate first, int rows) {
    CeilingTable table = SampleNorms.table(name);
    assertThat(table.name()).isEqualTo(province);
    assertThat(table.source()).isEqualTo(source);
    assertThat(table.on(first)).hasSize(rows).isEqualTo(table.rows());
    assertThat(table.on(first.minusDays(1))).isEmpty();
    assertThat(table.rows()).allMatch(row -> row.evidence() == Evidence.SECONDARY);
  }

  @Test
  void everyNameIsTested() {
    assertThat(SampleNorms.names()).hasSize(4);
  }

  @Test
  void machineryInDongThapIsHalfTheCostAndThreeHundredMillion() {
    assertThat(
            SampleNorms.table("dong-thap-2024")
                .row(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, LocalDate.of(2026, 1, 1))
                .map(row -> row.ceiling()))
        .isEqualTo(Optional.of(SpendingCeiling.of(Percent.of(50), Vnd.ofMillions(300))));
  }
}
