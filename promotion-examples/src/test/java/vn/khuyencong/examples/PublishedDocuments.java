package vn.khuyencong.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Plans and projects as they were published, entered as documents. */
public final class PublishedDocuments {
  private static final Path PLANS =
      Path.of("../promotion-core/src/test/resources/vn/khuyencong/plan/published-plans.json");

  private static final Path PROJECTS =
      Path.of("src/test/resources/documents/published-supports.json");

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private PublishedDocuments() {}

  /** The pages of the plans. */
  public static Stream<JsonNode> plans() {
    return read(PLANS).get("plans").valueStream();
  }

  /** The figures of the plan of {@code page} alone. */
  public static ObjectNode figures(JsonNode page) {
    ObjectNode document = MAPPER.createObjectNode().put("title", page.get("source").asString());
    document
        .putArray("localities")
        .addObject()
        .put("id", "tinh")
        .put("name", page.get("province").asString())
        .put("kind", "PROVINCE");
    ObjectNode plan =
        document
            .putObject("plan")
            .put("id", "plan-" + page.get("plan").asInt())
            .put("level", "PROVINCIAL")
            .put("year", page.get("year").asInt())
            .put("province", "tinh");
    ObjectNode stated =
        plan.putObject("stated")
            .put("total", page.get("statedTotalVnd").asLong())
            .put("count", page.get("statedCount").asInt())
            .put("partial", true);
    ArrayNode parts = stated.putArray("parts");
    for (JsonNode part : page.get("parts")) {
      ObjectNode one =
          parts
              .addObject()
              .put("name", part.get("content").asString())
              .put("amount", part.get("amountVnd").asLong());
      if (!part.get("count").isNull()) {
        one.put("count", part.get("count").asInt());
      }
    }
    return document;
  }

  /** The plan of {@code page} with each of its parts as one sum for its projects. */
  public static ObjectNode inSums(JsonNode page) {
    ObjectNode document = figures(page);
    ArrayNode sums = ((ObjectNode) document.get("plan")).putArray("sums");
    for (JsonNode part : page.get("parts")) {
      sums.addObject()
          .put("name", part.get("content").asString())
          .put("amount", part.get("amountVnd").asLong())
          .put("source", page.get("fundingSource").asString() + "_PROMOTION");
    }
    return document;
  }

  /** The published projects, each in a document of its own, in the order of the pages. */
  public static Stream<ObjectNode> projects() {
    return read(PROJECTS)
        .get("projects")
        .valueStream()
        .map(
            project -> {
              ObjectNode document = (ObjectNode) read(PROJECTS);
              document.putArray("projects").add(project);
              return document;
            });
  }

  private static JsonNode read(Path path) {
    try {
      return MAPPER.readTree(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
