package vn.khuyencong.examples.document;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Groups of facts that a document may leave out as a whole: nothing is known. */
final class UnknownFacts {
  private static final List<String> OF_FACILITY = List.of("size", "products", "ownership");
  private static final List<String> OF_PLAN = List.of("stated", "approval");
  private static final List<String> OF_PROJECT = List.of("approval", "undertakings", "procedure");

  private UnknownFacts() {}

  /** Puts a group without any fact where {@code document} leaves one out. */
  static void fillIn(ObjectNode document) {
    for (JsonNode request : document.path("facilities")) {
      fillIn(request.path("facility"), OF_FACILITY);
    }
    fillInProjects(document.path("projects"));
    JsonNode plan = document.path("plan");
    fillIn(plan, OF_PLAN);
    fillInProjects(plan.path("projects"));
    fillInProjects(plan.path("history"));
  }

  private static void fillInProjects(JsonNode projects) {
    for (JsonNode project : projects) {
      fillIn(project, OF_PROJECT);
      for (JsonNode beneficiary : project.path("beneficiaries")) {
        fillIn(beneficiary.path("facility"), OF_FACILITY);
      }
    }
  }

  private static void fillIn(JsonNode node, List<String> groups) {
    if (node instanceof ObjectNode facts) {
      groups.stream().filter(group -> !facts.has(group)).forEach(facts::putObject);
    }
  }
}
