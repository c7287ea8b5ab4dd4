package vn.khuyencong.law.limit;

import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.support.CeilingTable;

/**
 * What is known of the level of an item: the level, the open point that hides it, or that the text
 * sets none.
 *
 * @param text the text asked
 * @param level the level, if it is known
 * @param open the point that must be settled first, if it is not
 * @param followed the point on whose answer there is none, if it rests on one
 */
record LevelAnswer(
    Citation text,
    Optional<Level> level,
    Optional<OpenPoint<?>> open,
    Optional<OpenPoint<?>> followed) {

  static LevelAnswer known(Level level) {
    return new LevelAnswer(
        level.row().citation(), Optional.of(level), Optional.empty(), Optional.empty());
  }

  static LevelAnswer open(OpenPoint<?> point) {
    return new LevelAnswer(
        point.instruments().get(0), Optional.empty(), Optional.of(point), Optional.empty());
  }

  static LevelAnswer none(Citation text) {
    return new LevelAnswer(text, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static LevelAnswer none(Citation text, OpenPoint<?> followed) {
    return new LevelAnswer(text, Optional.empty(), Optional.empty(), Optional.of(followed));
  }

  /** This answer, the multiple of its level going by {@code first} where that has the row. */
  LevelAnswer after(Optional<CeilingTable> first) {
    return new LevelAnswer(
        text, level.map(found -> first.map(found::after).orElse(found)), open, followed);
  }

  /** This answer, for which the answer to {@code point} was followed too. */
  LevelAnswer following(OpenPoint<?> point) {
    return new LevelAnswer(
        text,
        level.map(found -> found.following(point)),
        open,
        level.isPresent() ? followed : Optional.of(point));
  }
}
