package vn.khuyencong.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;

/** A table is checked when it is built, and the message names the row. */
class CeilingTableTest {
  private static final Citation TEXT = Citation.of("28/2018/QĐ-UBND");
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final SpendingCeiling CAP = SpendingCeiling.of(Vnd.ofMillions(100));

  private static CeilingRow row(SupportItem item, SpendingCeiling ceiling, Validity validity) {
    return CeilingRow.builder()
        .item(item)
        .ceiling(ceiling)
        .validity(validity)
        .citation(TEXT)
        .evidence(Evidence.SECONDARY)
        .build();
  }

  private static CeilingTable table(CeilingRow... rows) {
    return CeilingTable.builder()
        .name("Long An")
        .instrument(TEXT)
        .source(TableSource.PEOPLES_COMMITTEE_DECISION)
        .rows(List.of(rows))
        .build();
  }

  @Test
  void givesTheRowOfTheDay() {
    CeilingTable table =
        table(
            row(SupportItem.BRAND, CAP, Validity.until(FIRST.minusDays(1))),
            row(SupportItem.BRAND, SpendingCeiling.of(Vnd.ofMillions(50)), Validity.since(FIRST)));
    assertThat(table.row(SupportItem.BRAND, FIRST.minusDays(1)).orElseThrow().ceiling())
        .isEqualTo(CAP);
    assertThat(table.on(FIRST)).hasSize(1);
    assertThat(table.row(SupportItem.MEDIA, FIRST)).isEmpty();
  }

  @Test
  void refusesByNameWhatIsAbsent() {
    List<CeilingRow> rows = List.of(row(SupportItem.BRAND, CAP, Validity.since(FIRST)));
    TableSource source = TableSource.PEOPLES_COMMITTEE_DECISION;
    assertThatThrownBy(() -> table(absent(), TEXT, source, rows))
        .hasMessage("name of a table must be given");
    assertThatThrownBy(() -> table("Long An", absent(), source, rows))
        .hasMessage("instrument of a table must be given");
    assertThatThrownBy(() -> table("Long An", TEXT, absent(), rows))
        .hasMessage("source of a table must be given");
    assertThatThrownBy(() -> table("Long An", TEXT, source, absent()))
        .hasMessage("table Long An must have a row");
    assertThatThrownBy(() -> table("Long An", TEXT, source, Collections.singletonList(absent())))
        .hasMessage("rows of table Long An must not hold an absent one: [0]");
    assertThatThrownBy(() -> table("Long\nAn", TEXT, source, rows))
        .hasMessageContaining("name of a table must be one line of text");
    assertThatThrownBy(() -> new CeilingMultiple(absent(), Optional.empty()))
        .hasMessage("factor of a multiple must be given");
  }

  @Test
  void takesWhatIsAbsentInACeilingAsNotThere() {
    assertThat(
            new SpendingCeiling(
                CeilingKind.AT_MOST,
                absent(),
                absent(),
                Optional.of(Vnd.ofMillions(100)),
                absent(),
                absent()))
        .isEqualTo(CAP);
    Coefficient factor = Coefficient.parse("1.5");
    assertThat(new CeilingMultiple(factor, absent()))
        .isEqualTo(CeilingMultiple.ofBaseSalary(factor));
  }

  private static CeilingTable table(
      String name, Citation instrument, TableSource source, List<CeilingRow> rows) {
    return new CeilingTable(
        name, instrument, source, rows, absent(), absent(), absent(), absent(), absent());
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    CeilingRow brand = row(SupportItem.BRAND, CAP, Validity.since(FIRST));
    LocalItem prize = LocalItem.of("PRIZE");
    List<CeilingRow> rows =
        List.of(
            brand,
            brand,
            CeilingRow.builder().from(brand).item(LocalItem.of("TRADEMARKS")).build(),
            row(
                SupportItem.TECHNOLOGY_LINE,
                SpendingCeiling.of(
                    CeilingMultiple.of(
                        Coefficient.parse("1.5"), SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)),
                Validity.ALWAYS));
    assertThat(CeilingTable.problems("x", rows, List.of(prize, prize)))
        .extracting(TableProblem::path, TableProblem::rule, TableProblem::nearest)
        .containsExactly(
            tuple("items[1].code", TableRule.DEFINED_ONCE, Optional.empty()),
            tuple("rows[1].validity", TableRule.APART, Optional.empty()),
            tuple("rows[2].item", TableRule.NO_SLIP_OF_A_NAME, Optional.of("TRADEMARK")),
            tuple("rows[3].ceiling.multiple.of", TableRule.CAP_OF_MULTIPLE, Optional.empty()));
    assertThat(
            CeilingTable.problems("x", List.of(rows.get(2)), List.of(LocalItem.of("TRADEMARKS"))))
        .isEmpty();
  }

  @Test
  void rowsHoldOnTheDaysOfTheTable() {
    CeilingRow undated =
        CeilingRow.builder()
            .from(row(SupportItem.BRAND, CAP, Validity.ALWAYS))
            .validity(Optional.empty())
            .build();
    CeilingTable table = table(undated);
    assertThat(table.rows().get(0).validity()).isEmpty();
    assertThat(table.row(SupportItem.BRAND, FIRST.minusDays(1))).isPresent();
    CeilingTable dated = table.toBuilder().validity(Validity.since(FIRST)).build();
    assertThat(dated.row(SupportItem.BRAND, FIRST.minusDays(1))).isEmpty();
    assertThat(dated.row(SupportItem.BRAND, FIRST)).isPresent();
  }

  @Test
  void aTableOfWhichNoRowWasReadIsPartial() {
    CeilingTable table = table(row(SupportItem.BRAND, CAP, Validity.ALWAYS));
    assertThat(
            table.toBuilder()
                .rows(List.of())
                .completeness(TableCompleteness.PARTIAL)
                .build()
                .rows())
        .isEmpty();
    assertThatThrownBy(() -> table.toBuilder().rows(List.of()).build())
        .hasMessage("table Long An must have a row");
  }

  /** What a reader of JSON passes for a field that is left out. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T absent() {
    return null;
  }

  @Test
  void mustHaveARow() {
    assertThatThrownBy(CeilingTableTest::table)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("table Long An must have a row");
  }

  @Test
  void mustNotHoldTwoRowsForAnItemAndDay() {
    CeilingRow first = row(SupportItem.BRAND, CAP, Validity.until(FIRST));
    CeilingRow second = row(SupportItem.BRAND, CAP, Validity.since(FIRST));
    assertThatThrownBy(() -> table(first, second))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rows[1] (BRAND, 2019-01-01/..)");
  }

  @Test
  void aRowMustSetALimit() {
    SpendingCeiling empty = SpendingCeiling.builder().build();
    assertThatThrownBy(() -> row(SupportItem.BRAND, empty, Validity.ALWAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("row BRAND must set a limit");
    SpendingCeiling nowhere = SpendingCeiling.builder().kind(CeilingKind.BY_REFERENCE).build();
    assertThatThrownBy(() -> row(SupportItem.COMMON_IT, nowhere, Validity.ALWAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("row COMMON_IT must set a limit");
  }

  @Test
  @SuppressWarnings("NullAway") // a row read from a file may lack its citation
  void aRowMustBeCited() {
    assertThatThrownBy(
            () ->
                new CeilingRow(
                    SupportItem.BRAND,
                    CAP,
                    absent(),
                    absent(),
                    Evidence.SECONDARY,
                    absent(),
                    absent()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row BRAND must have its citation");
  }

  @Test
  void aMultipleMustHaveItsCeilingInTheTable() {
    CeilingRow line =
        row(
            SupportItem.TECHNOLOGY_LINE,
            SpendingCeiling.of(
                CeilingMultiple.of(
                    Coefficient.parse("1.5"), SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)),
            Validity.since(FIRST));
    assertThatThrownBy(() -> table(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rows[0] (TECHNOLOGY_LINE");
    CeilingRow later =
        row(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, CAP, Validity.since(FIRST.plusDays(1)));
    assertThatThrownBy(() -> table(line, later)).isInstanceOf(IllegalArgumentException.class);
    CeilingRow machinery =
        row(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, CAP, Validity.since(FIRST));
    assertThat(table(line, machinery).rows()).hasSize(2);
  }

  @Test
  void aShareComesWithItsBase() {
    assertThatThrownBy(() -> SpendingCeiling.builder().share(Percent.of(50)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("share of a ceiling must come with its base");
  }

  @Test
  void aCapMustLetSomethingThrough() {
    assertThatThrownBy(() -> SpendingCeiling.of(Vnd.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cap of a ceiling must be above 0");
  }
}
