package vn.khuyencong.support;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.gate.Gate;

/**
 * The ceilings that a province has set for its own money (mức hỗ trợ khuyến công địa phương), as
 * far as they are known: a table may be partial, and what it does not list is not known. It never
 * changes the national ceilings, which are tables of their own.
 *
 * @param name whose ceilings they are, "Đồng Tháp"
 * @param instrument the text as a whole, "08/2024/NQ-HĐND"
 * @param source what kind of text it is
 * @param rows the ceilings, in the order of the text; for an item and a day at most one
 */
@Value.Builder
public record CeilingTable(
    String name, Citation instrument, TableSource source, List<CeilingRow> rows) {

  /**
   * Checks that there are rows, that none overlap, and that multiples have something to go by.
   *
   * @throws IllegalArgumentException if the name is absent, blank or not one line, the instrument
   *     or the source is absent, the rows hold an absent one, there is none, two rows of an item
   *     overlap, or a multiple has no cap to go by on all its days
   */
  public CeilingTable {
    name = Gate.line("name of a table", name);
    instrument = Gate.given("instrument of a table", instrument);
    source = Gate.given("source of a table", source);
    rows = Gate.list("rows of table " + name, rows);
    checkArgument(!name.isBlank(), "name of a table must not be blank: %s", instrument);
    checkArgument(!rows.isEmpty(), "table %s must have a row", name);
    for (int i = 0; i < rows.size(); i++) {
      checkApart(name, rows, i);
      checkMultiple(name, rows, i);
    }
  }

  /** A builder without any value set. */
  public static CeilingTableBuilder builder() {
    return new CeilingTableBuilder();
  }

  /** A builder with the values of this table. */
  public CeilingTableBuilder toBuilder() {
    return builder().from(this);
  }

  /** The row of {@code item} on {@code day}, if the table has one. */
  public Optional<CeilingRow> row(SpendingItem item, LocalDate day) {
    return rows.stream()
        .filter(row -> row.item().equals(item))
        .filter(row -> row.validity().contains(day))
        .findFirst();
  }

  /** Every row that holds on {@code day}, in order. */
  public List<CeilingRow> on(LocalDate day) {
    return rows.stream().filter(row -> row.validity().contains(day)).collect(toImmutableList());
  }

  private static void checkApart(String name, List<CeilingRow> rows, int i) {
    CeilingRow row = rows.get(i);
    for (CeilingRow earlier : rows.subList(0, i)) {
      checkArgument(
          !earlier.item().equals(row.item()) || !earlier.validity().overlaps(row.validity()),
          "rows of %s must not overlap: rows[%s] (%s, %s) overlaps %s",
          name,
          i,
          row.item(),
          row.validity(),
          earlier.validity());
    }
  }

  private static void checkMultiple(String name, List<CeilingRow> rows, int i) {
    CeilingRow row = rows.get(i);
    row.ceiling()
        .multiple()
        .flatMap(CeilingMultiple::of)
        .ifPresent(
            item ->
                checkArgument(
                    rows.stream()
                        .anyMatch(
                            other ->
                                other.item().equals(item)
                                    && other.ceiling().cap().isPresent()
                                    && other.validity().encloses(row.validity())),
                    "rows of %s must hold a cap of %s for its multiple: rows[%s] (%s, %s)",
                    name,
                    item,
                    i,
                    row.item(),
                    row.validity()));
  }
}
