package vn.khuyencong.examples.report;

import java.util.Optional;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;

/**
 * The most that may be paid for one cost line, of which no support is requested yet.
 *
 * @param line the line
 * @param table the province's ceilings, if given
 * @param ground on what national ceilings are taken as local ones, if they are
 * @param limit the limit
 */
public record Quote(
    CostLine line, Optional<CeilingTable> table, Optional<Citation> ground, SupportLimit limit) {

  /**
   * The quote for {@code line} under {@code law}, to which table and ground are added.
   *
   * @throws IllegalArgumentException if the month of the line has no known base salary
   * @throws ArithmeticException if an amount does not fit
   */
  public static Quote of(
      CostLine line, Optional<CeilingTable> table, Optional<Citation> ground, PromotionLaw law) {
    PromotionLaw withTable = table.map(law::with).orElse(law);
    PromotionLaw withGround = ground.map(withTable::withNationalCeilingsAsLocal).orElse(withTable);
    return new Quote(line, table, ground, withGround.limitFor(line));
  }

  /** The days for which the province's table gives the ceiling of the item, if it gives one. */
  Optional<Validity> days() {
    return table.flatMap(given -> given.row(line.item(), limit.day())).map(CeilingRow::validity);
  }
}
