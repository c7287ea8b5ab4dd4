package vn.khuyencong.examples.document;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyencong.place.Locality;

/**
 * Reads a {@link PlanDocument}. Its {@code localities} are listed flat, each naming the unit it
 * lies {@code within} by id; everywhere else a locality is its id. Of a facility, facts of its
 * size, its products and its owner that are left out are unknown, and so are the approval, the
 * undertakings and the procedure of a project.
 */
public final class PlanDocumentReader {
  private static final String LOCALITIES = "localities";

  private PlanDocumentReader() {}

  /**
   * The document that {@code input} holds.
   *
   * @throws UnusableInputException if it cannot be used, with file, place and reason
   */
  public static PlanDocument read(JsonInput input) {
    return read(input, new TypeReference<>() {});
  }

  /**
   * The plan of a year that {@code input} holds, with localities as in a {@link PlanDocument}.
   *
   * @throws UnusableInputException if it cannot be used, with file, place and reason
   */
  public static AnnualPlanDocument readAnnualPlan(JsonInput input) {
    return read(input, new TypeReference<>() {});
  }

  /**
   * Whether {@code input} holds the plan of a year.
   *
   * @throws UnusableInputException if it is no JSON
   */
  public static boolean holdsAnnualPlan(JsonInput input) {
    return input.naming(() -> input.tree().has("plan"));
  }

  private static <T> T read(JsonInput input, TypeReference<T> type) {
    return input.naming(() -> read(input.tree(), type));
  }

  private static <T> T read(JsonNode root, TypeReference<T> type) {
    if (!(root instanceof ObjectNode document)) {
      throw new UnusableInputException("", "document must be an object");
    }
    UnknownFacts.fillIn(document);
    Map<String, Locality> localities = localities(document);
    return Binding.bind(mapper(localities), withIdsOnly(document, localities), type);
  }

  private static Map<String, Locality> localities(ObjectNode document) {
    JsonNode list = document.path(LOCALITIES);
    if (list.isMissingNode()) {
      return Map.of();
    }
    try {
      return LocalityResolver.resolve(
          Binding.bind(StrictJson.MAPPER, list, new TypeReference<List<LocalityEntry>>() {}));
    } catch (UnusableInputException e) {
      throw e.below(LOCALITIES);
    }
  }

  /** The document with its list of localities reduced to their ids, which the rest refers to. */
  private static ObjectNode withIdsOnly(ObjectNode document, Map<String, Locality> localities) {
    ArrayNode ids = document.arrayNode();
    localities.keySet().forEach(ids::add);
    ObjectNode copy = document.objectNode();
    copy.setAll(document);
    copy.set(LOCALITIES, ids);
    return copy;
  }

  private static ObjectMapper mapper(Map<String, Locality> localities) {
    return StrictJson.MAPPER
        .rebuild()
        .addModule(
            new SimpleModule("localities")
                .addDeserializer(Locality.class, new LocalityById(localities)))
        .build();
  }
}
