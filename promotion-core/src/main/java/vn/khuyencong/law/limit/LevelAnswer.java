package vn.khuyencong.law.limit;

import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.rule.OpenPoint;

/**
 * What is known of the level of an item: the level, the open point that hides it, or that the text
 * sets none.
 *
 * @param text the text asked
 * @param level the level, if it is known
 * @param open the point that must be settled first, if it is not
 */
record LevelAnswer(Citation text, Optional<Level> level, Optional<OpenPoint<?>> open) {

  static LevelAnswer known(Level level) {
    return new LevelAnswer(level.row().citation(), Optional.of(level), Optional.empty());
  }

  static LevelAnswer open(OpenPoint<?> point) {
    return new LevelAnswer(point.instruments().get(0), Optional.empty(), Optional.of(point));
  }

  static LevelAnswer none(Citation text) {
    return new LevelAnswer(text, Optional.empty(), Optional.empty());
  }

  /** Whether the text sets no level. */
  boolean isNone() {
    return level.isEmpty() && open.isEmpty();
  }
}
