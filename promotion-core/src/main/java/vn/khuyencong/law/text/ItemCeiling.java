package vn.khuyencong.law.text;

import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SupportItem;

/**
 * What the texts of a period say of the national ceiling of an item.
 *
 * @param item the item under whose ceiling it falls
 * @param text the text that speaks, or that was asked and sets none
 * @param ceilings the ceilings of which it is one, if those of a text hold
 * @param row the ceiling, if the text sets one
 * @param otherwise the point that asks for the ceiling where no text read sets one
 * @param applies the point on which it depends whether {@code row} holds at all
 */
public record ItemCeiling(
    SupportItem item,
    Citation text,
    Optional<TextCeilings> ceilings,
    Optional<CeilingRow> row,
    OpenPoint<CeilingTable> otherwise,
    Optional<OpenPoint<Boolean>> applies) {

  /** No text read sets it; {@code point} asks. */
  static ItemCeiling open(SupportItem item, OpenPoint<CeilingTable> point) {
    return new ItemCeiling(
        item,
        point.instruments().get(0),
        Optional.empty(),
        Optional.empty(),
        point,
        Optional.empty());
  }
}
