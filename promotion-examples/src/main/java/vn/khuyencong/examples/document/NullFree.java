package vn.khuyencong.examples.document;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Refuses nulls: what is not known is left out. */
final class NullFree {
  private NullFree() {}

  static void check(JsonNode node, String path) {
    if (node.isNull()) {
      throw new UnusableInputException(path, "must not be null; leave out what is not known");
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      check(node.get(i), JsonPaths.join(path, i));
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      check(field.getValue(), JsonPaths.join(path, field.getKey()));
    }
  }
}
