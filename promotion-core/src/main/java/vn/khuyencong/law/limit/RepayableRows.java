package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.project.RowFacts;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.RepayableRow;

/**
 * By which rows of the province's table repayable support may go, on the day on which it was given.
 *
 * <p>Reading: as of lines, a row with conditions goes before one that asks less.
 *
 * @param possible the rows by which it may go, those that are known to hold first
 * @param missing the facts on which it depends which of them it is; none if it is decided
 * @param certain whether it goes by one of them in any case; else it may go by none
 */
public record RepayableRows(List<RepayableRow> possible, List<String> missing, boolean certain) {

  /** Copies the lists. */
  public RepayableRows {
    possible = ImmutableList.copyOf(possible);
    missing = ImmutableList.copyOf(missing);
  }

  /** A row with the facts that are not known of it. */
  private record OpenRow(RepayableRow row, List<String> missing) {
    boolean isKnown() {
      return missing.isEmpty();
    }

    int count() {
      return row.asked().count();
    }
  }

  /** The rows of {@code table} by which {@code support} may go. */
  public static RepayableRows of(CeilingTable table, RepayableSupport support) {
    List<OpenRow> may =
        table.repayable().stream()
            .filter(row -> support.given().map(row.days()::contains).orElse(true))
            .flatMap(row -> unlessFalse(row, support).stream())
            .collect(toImmutableList());
    int most = may.stream().filter(OpenRow::isKnown).mapToInt(OpenRow::count).max().orElse(0);
    List<OpenRow> rows =
        Stream.concat(
                may.stream().filter(OpenRow::isKnown).filter(one -> one.count() == most),
                may.stream().filter(one -> !one.isKnown() && one.count() >= most))
            .collect(toImmutableList());
    List<String> facts = rows.stream().flatMap(one -> one.missing().stream()).distinct().toList();
    return new RepayableRows(
        rows.stream().map(OpenRow::row).toList(),
        rows.size() > 1 && facts.isEmpty() ? ImmutableList.of("repayableNorm") : facts,
        may.stream().anyMatch(OpenRow::isKnown));
  }

  private static Optional<OpenRow> unlessFalse(RepayableRow row, RepayableSupport support) {
    Stream<String> day =
        row.validity().isPresent() && support.given().isEmpty()
            ? Stream.of("repayableGiven")
            : Stream.of();
    return AskedConditions.missing(
            row.asked(), support.rowFacts().orElse(RowFacts.UNKNOWN), row.validity().isPresent())
        .map(
            missing ->
                new OpenRow(row, Stream.concat(day, missing.stream()).collect(toImmutableList())));
  }
}
