package vn.khuyencong.law.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.law.kit.CeilingRows.most;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;

/** Ceilings of an article that an amendment changed. */
class CeilingRowsTest {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  private static final LocalDate FIRST = LocalDate.of(2018, 5, 11);
  private static final Citation AMENDED = Citation.of("1/2019/TT-BTC");

  private static SpendingCeiling on(CeilingTable table, LocalDate day) {
    return table.row(SupportItem.TRADEMARK, day).map(CeilingRow::ceiling).orElseThrow();
  }

  @Test
  void aRowIsAmendedFromADayOn() {
    CeilingTable table =
        CeilingRows.of(Instruments.CIRCULAR_28_2018, 8)
            .row(9, SupportItem.TRADEMARK, most(35))
            .then(DAY, most(45), AMENDED, Evidence.SECONDARY)
            .table("amended");
    assertThat(on(table, DAY.minusDays(1))).isEqualTo(most(35));
    assertThat(on(table, DAY)).isEqualTo(most(45));
    assertThat(table.rows()).extracting(CeilingRow::citation).last().isEqualTo(AMENDED);
  }

  @Test
  void aSeriesGivesARowForEachValue() {
    CeilingTable table =
        CeilingRows.of(Instruments.CIRCULAR_28_2018, 8)
            .rows(
                SupportItem.TRADEMARK,
                Dated.from("trademark", FIRST, most(35), AMENDED, Evidence.SEEN)
                    .then(DAY, most(45), AMENDED, Evidence.SEEN))
            .table("amended");
    assertThat(table.rows()).hasSize(2);
    assertThat(on(table, DAY.minusDays(1))).isEqualTo(most(35));
    assertThat(on(table, DAY)).isEqualTo(most(45));
  }
}
