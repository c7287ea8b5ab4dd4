package vn.khuyencong.examples.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.document.Problem;

/**
 * A JSON text that was read.
 *
 * @param root its value
 * @param lines the line on which what stands at a place begins, by its path, in the order of the
 *     text
 * @param problems fields given twice and nulls
 */
record JsonText(JsonValue root, Map<String, Place> lines, List<Problem> problems) {

  /**
   * Where a value stands in the text.
   *
   * @param order how many places come before it
   * @param line its line, from 1 on
   */
  record Place(int order, int line) {}

  /** Where {@code path} stands; if nothing does, what it would stand in. */
  Place place(String path) {
    String at = path;
    while (!at.isEmpty() && !lines.containsKey(at)) {
      at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
    }
    return Optional.ofNullable(lines.get(at)).orElse(new Place(0, 1));
  }
}
