package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.RowFacts;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;

/**
 * By which rows of the province's table a line goes.
 *
 * <p>Reading: a row with conditions is set for a special case, so that it goes before one of the
 * same item that asks less; of rows whose conditions all hold, those that ask the most count.
 *
 * @param table the table; absent if none is given
 * @param holding the rows whose conditions hold, those that ask the most
 * @param open the rows of which it is not known and which would go before or beside those
 */
record LocalRows(Optional<CeilingTable> table, List<CeilingRow> holding, List<OpenRow> open) {
  /** Nothing is found. */
  static final LocalRows NONE =
      new LocalRows(Optional.empty(), ImmutableList.of(), ImmutableList.of());

  LocalRows {
    holding = ImmutableList.copyOf(holding);
    open = ImmutableList.copyOf(open);
  }

  /**
   * A row of which it is not known whether it holds.
   *
   * @param row the row
   * @param missing the facts that are not known
   */
  record OpenRow(CeilingRow row, List<String> missing) {}

  /** The rows of {@code table} for {@code line}, whose item is known. */
  static LocalRows of(CeilingTable table, CostLine line, LocalDate day) {
    List<OpenRow> may =
        line.item().stream()
            .flatMap(item -> table.rows(item, day).stream())
            .flatMap(row -> unlessFalse(row, line).stream())
            .collect(toImmutableList());
    List<CeilingRow> known =
        may.stream()
            .filter(row -> row.missing().isEmpty())
            .map(OpenRow::row)
            .collect(toImmutableList());
    int most = known.stream().mapToInt(row -> row.asked().count()).max().orElse(0);
    return new LocalRows(
        Optional.of(table),
        known.stream().filter(row -> row.asked().count() == most).toList(),
        may.stream()
            .filter(row -> !row.missing().isEmpty())
            .filter(row -> row.row().asked().count() >= most)
            .toList());
  }

  /** The one row by which the line goes, if that is decided. */
  Optional<CeilingRow> decided() {
    return open.isEmpty() && holding.size() == 1 ? Optional.of(holding.get(0)) : Optional.empty();
  }

  /** Whether the table has none for the line. */
  boolean areNone() {
    return holding.isEmpty() && open.isEmpty();
  }

  /** The rows by which the line may go, those that hold first. */
  List<CeilingRow> all() {
    return Stream.concat(holding.stream(), open.stream().map(OpenRow::row))
        .collect(toImmutableList());
  }

  /** The facts on which it depends. */
  List<String> missing() {
    return open.stream()
        .flatMap(row -> row.missing().stream())
        .distinct()
        .collect(toImmutableList());
  }

  /** The row with what is not known of its conditions; none if one of them does not hold. */
  private static Optional<OpenRow> unlessFalse(CeilingRow row, CostLine line) {
    return row.asked().isQuantity(line.quantity())
        ? AskedConditions.missing(
                row.asked(), line.rowFacts().orElse(RowFacts.UNKNOWN), row.validity().isPresent())
            .map(missing -> new OpenRow(row, missing))
        : Optional.empty();
  }
}
