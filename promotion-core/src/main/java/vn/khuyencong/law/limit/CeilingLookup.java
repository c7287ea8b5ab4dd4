package vn.khuyencong.law.limit;

import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.rule.OpenPoint;

/**
 * What is known of the level of an item: the level, or the open point that hides it.
 *
 * @param text the text asked
 * @param level the level, if it is known
 * @param open the point that must be settled first, if it is not
 * @param followed the point on whose answer the text sets none, if it rests on one
 */
record CeilingLookup(
    Citation text,
    Optional<ApplicableCeiling> level,
    Optional<OpenPoint<?>> open,
    Optional<OpenPoint<?>> followed) {

  static CeilingLookup known(ApplicableCeiling level) {
    return new CeilingLookup(
        level.row().citation(), Optional.of(level), Optional.empty(), Optional.empty());
  }

  /** Not known until {@code point} is settled. */
  static CeilingLookup open(OpenPoint<?> point, Citation text) {
    return new CeilingLookup(text, Optional.empty(), Optional.of(point), Optional.empty());
  }

  /** This answer, for which the answer to {@code point} was followed too. */
  CeilingLookup following(OpenPoint<?> point) {
    return new CeilingLookup(
        text,
        level.map(found -> found.following(point)),
        open,
        level.isPresent() ? followed : Optional.of(point));
  }
}
