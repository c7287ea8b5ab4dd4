package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.law.text.CeilingRules;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.support.CeilingMultiple;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SpendingItem;

/**
 * A ceiling found for an item on a day.
 *
 * @param rules the rules by which lines are measured against it
 * @param tables the table it stands in, whose other rows its multiple may go by, after those that
 *     hold before it for the same money
 * @param row the ceiling itself
 * @param uplift the priority uplift that its text allows for it, if any
 * @param followed the points on whose answer it was found
 */
record ApplicableCeiling(
    CeilingRules rules,
    List<CeilingTable> tables,
    CeilingRow row,
    Optional<Cited<Coefficient>> uplift,
    List<OpenPoint<?>> followed) {

  ApplicableCeiling {
    tables = ImmutableList.copyOf(tables);
    followed = ImmutableList.copyOf(followed);
  }

  /** The ceiling of {@code item} in {@code table} on {@code day}, without an uplift. */
  static Optional<ApplicableCeiling> in(
      CeilingTable table, CeilingRules rules, SpendingItem item, LocalDate day) {
    return table.row(item, day).map(row -> of(row, table, rules));
  }

  /** The ceiling that {@code row} of {@code table} sets, without an uplift. */
  static ApplicableCeiling of(CeilingRow row, CeilingTable table, CeilingRules rules) {
    return new ApplicableCeiling(
        rules, ImmutableList.of(table), row, Optional.empty(), ImmutableList.of());
  }

  /** This ceiling, which {@code factor} may lift. */
  ApplicableCeiling lifted(Cited<Coefficient> factor) {
    return new ApplicableCeiling(rules, tables, row, Optional.of(factor), followed);
  }

  /**
   * This ceiling with the uplift that was approved for {@code line}.
   *
   * <p>Reading: "không quá 1,5 lần" leaves the factor to who approves, so that the ceiling is as
   * many times as was approved, and the most the text allows if the factor is not said; an uplift
   * above that is not one that the text knows, and lifts nothing.
   */
  ApplicableCeiling upliftedFor(CostLine line) {
    Optional<Cited<Coefficient>> approved =
        line.upliftFactor().isEmpty()
            ? uplift
            : uplift
                .filter(most -> line.upliftFactor().get().compareTo(most.value()) <= 0)
                .map(
                    most ->
                        new Cited<>(line.upliftFactor().get(), most.citation(), most.evidence()));
    return new ApplicableCeiling(rules, tables, row, approved, followed);
  }

  /** This ceiling as the ceiling of local money: under its own rules, and not lifted. */
  ApplicableCeiling asLocal(CeilingRules local) {
    return new ApplicableCeiling(local, tables, row, Optional.empty(), followed);
  }

  /** This ceiling, whose multiple goes by the rows of {@code first} where it has them. */
  ApplicableCeiling after(CeilingTable first) {
    return new ApplicableCeiling(
        rules,
        ImmutableList.<CeilingTable>builder().add(first).addAll(tables).build(),
        row,
        uplift,
        followed);
  }

  /** This ceiling, for which the answer to {@code point} was followed too. */
  ApplicableCeiling following(OpenPoint<?> point) {
    return new ApplicableCeiling(
        rules,
        tables,
        row,
        uplift,
        ImmutableList.<OpenPoint<?>>builder().addAll(followed).add(point).build());
  }

  /** The points on what amended its text, which is followed as issued, since it was not read. */
  List<OpenPoint<?>> asIssued() {
    return followed.isEmpty()
        ? followed
        : followed.stream().filter(ApplicableCeiling::isAsIssued).collect(toImmutableList());
  }

  /** Whether {@code point} asks what an amendment changed; a reading answers the others. */
  static boolean isAsIssued(OpenPoint<?> point) {
    return point.reading().isEmpty();
  }

  /** The row whose cap its multiple goes by, if it is a multiple of another ceiling. */
  Optional<CeilingRow> multiplied(LocalDate day) {
    return row.ceiling()
        .multiple()
        .flatMap(CeilingMultiple::of)
        .flatMap(
            item ->
                tables.stream()
                    .flatMap(table -> table.row(item, day).stream())
                    .filter(base -> base.ceiling().cap().isPresent())
                    .findFirst());
  }

  /** Whether its share or its cap for a unit is above that of {@code other}. */
  boolean isAbove(ApplicableCeiling other, LocalDate day) {
    return isAbove(row.ceiling().share(), other.row.ceiling().share())
        || isAbove(capPerUnit(day), other.capPerUnit(day));
  }

  private static <T extends Comparable<T>> boolean isAbove(Optional<T> one, Optional<T> other) {
    return one.flatMap(mine -> other.map(theirs -> mine.compareTo(theirs) > 0)).orElse(false);
  }

  private Optional<Vnd> capPerUnit(LocalDate day) {
    return row.ceiling()
        .cap()
        .or(
            () ->
                multiplied(day)
                    .flatMap(base -> base.ceiling().cap())
                    .map(cap -> cap.times(factor(), RoundingMode.DOWN)));
  }

  private Coefficient factor() {
    return row.ceiling().multiple().orElseThrow().factor();
  }
}
