package vn.khuyencong.examples.document;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Groups of facts of a facility that a document may leave out as a whole: nothing is known. */
final class UnknownFacts {
  private static final List<String> GROUPS = List.of("size", "products", "ownership");

  private UnknownFacts() {}

  /** Puts a group without any fact where a facility of {@code document} leaves one out. */
  static void fillIn(ObjectNode document) {
    for (JsonNode request : document.path("facilities")) {
      if (request.path("facility") instanceof ObjectNode facility) {
        GROUPS.stream().filter(group -> !facility.has(group)).forEach(facility::putObject);
      }
    }
  }
}
