package vn.khuyencong.law.limit;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.CeilingMultiple;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SupportItem;

/**
 * A level found for an item on a day.
 *
 * @param code what the codes of its findings begin with, "circular28.article8"
 * @param table the table it stands in, whose other rows its multiple may go by
 * @param row the level itself
 * @param uplift the priority uplift that its text allows for it, if any
 */
record Level(String code, CeilingTable table, CeilingRow row, Optional<Cited<Coefficient>> uplift) {

  /** The level of {@code item} in {@code table} on {@code day}, without an uplift. */
  static Optional<Level> in(CeilingTable table, String code, SupportItem item, LocalDate day) {
    return table.row(item, day).map(row -> new Level(code, table, row, Optional.empty()));
  }

  /** This level, which {@code factor} may lift. */
  Level lifted(Cited<Coefficient> factor) {
    return new Level(code, table, row, Optional.of(factor));
  }

  /** This level as the level of local money: under its own code, and not lifted. */
  Level asLocal(String localCode) {
    return new Level(localCode, table, row, Optional.empty());
  }

  /** The row whose cap its multiple goes by, if it is a multiple of another level. */
  Optional<CeilingRow> multiplied(LocalDate day) {
    return row.ceiling()
        .multiple()
        .flatMap(CeilingMultiple::of)
        .flatMap(item -> table.row(item, day));
  }

  /** Whether its share or its cap for a unit is above that of {@code other}. */
  boolean isAbove(Level other, LocalDate day) {
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
