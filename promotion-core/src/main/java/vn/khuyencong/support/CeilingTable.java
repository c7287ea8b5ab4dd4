package vn.khuyencong.support;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Overlap;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.gate.Gate;

/**
 * The ceilings that a province has set for its own money (mức hỗ trợ khuyến công địa phương), as
 * far as they are known: a table may be partial, and what it does not list is not known. It never
 * changes the national ceilings, which are tables of their own.
 *
 * @param name whose ceilings they are, "Đồng Tháp"
 * @param instrument the text as a whole, "08/2024/NQ-HĐND"
 * @param source what kind of text it is
 * @param rows the ceilings, in the order of the text; for an item and a day at most one under the
 *     same conditions
 * @param completeness whether it holds all that its text sets; absent if that is not known, which
 *     is taken for a part
 * @param items what the province has beside the items of the circulars, each with its content, its
 *     unit and its names; an item of a row need not be among them
 * @param note what else is known of the text, in words
 * @param validity the days of the text, on which its rows hold that give none; absent if not read
 * @param repayable what it sets for repayable support, in the order of the text; on a day at most
 *     one row under the same conditions
 */
@Value.Builder
public record CeilingTable(
    String name,
    Citation instrument,
    TableSource source,
    List<CeilingRow> rows,
    Optional<TableCompleteness> completeness,
    List<LocalItem> items,
    Optional<String> note,
    Optional<Validity> validity,
    List<RepayableRow> repayable) {

  /**
   * Checks that there are rows, that none overlap, and that multiples have something to go by.
   *
   * @throws IllegalArgumentException if the name is absent, blank or not one line, the instrument
   *     or the source is absent, the rows or items hold an absent one, there is no row though the
   *     table is not said to be partial, the note is not one line, two rows of repayable support
   *     hold on one day under the same conditions, or there is one of {@link #problems}
   */
  public CeilingTable {
    name = Gate.line("name of a table", name);
    instrument = Gate.given("instrument of a table", instrument);
    source = Gate.given("source of a table", source);
    rows = Gate.list("rows of table " + name, rows);
    checkArgument(!name.isBlank(), "name of a table must not be blank: %s", instrument);
    completeness = Gate.known(completeness);
    repayable = Gate.list("rows of repayable support of table " + name, repayable);
    checkArgument(
        !rows.isEmpty()
            || !repayable.isEmpty()
            || completeness.equals(Optional.of(TableCompleteness.PARTIAL)),
        "table %s must have a row",
        name);
    items = Gate.list("items of table " + name, items);
    note = Gate.line("note of table " + name, note);
    validity = Gate.known(validity);
    rows = dated(rows, validity);
    repayable = datedRepayable(repayable, validity);
    checkApart(name, repayable);
    TableChecks.of(name, rows, items).stream()
        .findFirst()
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(problem.message());
            });
    rows = defined(rows, items);
  }

  /** A builder without any value set. */
  public static CeilingTableBuilder builder() {
    return new CeilingTableBuilder();
  }

  /** A builder with the values of this table. */
  public CeilingTableBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Everything that is wrong with {@code rows} together, in their order; a table of which one thing
   * is wrong is refused.
   *
   * @param name how the messages name the table
   * @param rows the rows, each right by itself
   * @param items the items that the table defines
   */
  public static List<TableProblem> problems(
      String name, List<CeilingRow> rows, List<LocalItem> items) {
    return TableChecks.of(name, rows, items);
  }

  /** The first row of {@code item} that may hold on {@code day}, if the table has one. */
  public Optional<CeilingRow> row(SpendingItem item, LocalDate day) {
    for (CeilingRow row : rows) {
      if (holds(row, item, day)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** The rows of {@code item} that hold on {@code day}, or whose days were not read, in order. */
  public List<CeilingRow> rows(SpendingItem item, LocalDate day) {
    return rows.stream().filter(row -> holds(row, item, day)).collect(toImmutableList());
  }

  private static boolean holds(CeilingRow row, SpendingItem item, LocalDate day) {
    return row.item().isSame(item) && row.days().contains(day);
  }

  /** {@code item} as the table defines it, else as it is. */
  public SpendingItem defined(SpendingItem item) {
    return rows.stream()
        .map(CeilingRow::item)
        .filter(item::isSame)
        .findFirst()
        .or(() -> items.stream().filter(item::isSame).<SpendingItem>map(one -> one).findFirst())
        .orElse(item);
  }

  /** Whether it is known to hold all that its text sets. */
  public boolean holdsAll() {
    return completeness.equals(Optional.of(TableCompleteness.COMPLETE));
  }

  /** Every row that holds on {@code day}, or whose days were not read, in order. */
  public List<CeilingRow> on(LocalDate day) {
    return rows.stream().filter(row -> row.days().contains(day)).collect(toImmutableList());
  }

  private static List<RepayableRow> datedRepayable(
      List<RepayableRow> rows, Optional<Validity> days) {
    return rows.stream()
        .map(row -> row.validity().isPresent() || days.isEmpty() ? row : row.on(days))
        .collect(toImmutableList());
  }

  private static void checkApart(String name, List<RepayableRow> rows) {
    for (List<RepayableRow> alike :
        Multimaps.asMap(Multimaps.index(rows, RepayableRow::asked)).values()) {
      Overlap.refuse(
          alike,
          RepayableRow::days,
          (one, other) ->
              Strings.lenientFormat(
                  "rows of repayable support of table %s must not overlap: %s, %s",
                  name, one.days(), other.days()));
    }
  }

  private static List<CeilingRow> dated(List<CeilingRow> rows, Optional<Validity> days) {
    return rows.stream()
        .map(row -> row.validity().isPresent() || days.isEmpty() ? row : row.on(days))
        .collect(toImmutableList());
  }

  private static List<CeilingRow> defined(List<CeilingRow> rows, List<LocalItem> items) {
    Map<String, LocalItem> byCode = new HashMap<>();
    items.forEach(item -> byCode.putIfAbsent(item.code(), item));
    return rows.stream()
        .map(row -> Optional.ofNullable(byCode.get(row.item().code())).map(row::of).orElse(row))
        .collect(toImmutableList());
  }
}
