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
   * @param plain whether it is a single value, no object and no list
   */
  record Place(int order, int line, boolean plain) {}

  /** {@code path}; that of the plain value which stands for the form whose part it names. */
  String written(String path) {
    int end = path.lastIndexOf('.');
    String parent = path.substring(0, Math.max(0, end));
    return !lines.containsKey(path) && lines.containsKey(parent) && lines.get(parent).plain()
        ? parent
        : path;
  }

  /** Where {@code path} stands; if nothing does, what it would stand in. */
  Place place(String path) {
    String at = path;
    while (!at.isEmpty() && !lines.containsKey(at)) {
      at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
    }
    return Optional.ofNullable(lines.get(at)).orElse(new Place(0, 1, false));
  }
}
