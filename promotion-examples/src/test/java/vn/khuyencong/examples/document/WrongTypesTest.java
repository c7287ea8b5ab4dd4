package vn.khuyencong.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyencong.document.Places;
import vn.khuyencong.document.Problem;

/** A value of another type is refused at its place, whatever its component, and nothing is lost. */
class WrongTypesTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();
  private static final List<String> WRONG = List.of("5", "true", "[]", "{}", "\"\"");

  @ParameterizedTest
  @EnumSource
  void aValueOfAnotherTypeIsToldOnceAtItsPlace(FileKind kind) {
    Map<String, List<String>> told = new TreeMap<>();
    for (String place : places(sample(kind)).keySet()) {
      for (String wrong : WRONG) {
        JsonNode copy = sample(kind);
        if (put(copy, place, wrong)) {
          List<String> paths = paths(copy);
          if (!paths.equals(List.of(place))) {
            told.put(place + " = " + wrong, paths);
          }
        }
      }
    }
    assertThat(told).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void asManyAreToldAsThereAre(FileKind kind) {
    Random random = new Random(kind.code().hashCode());
    for (int run = 0; run < 50; run++) {
      JsonNode copy = sample(kind);
      List<String> places = new ArrayList<>(places(copy).keySet());
      // What an answer must be is known by its point only.
      places.removeIf(place -> place.endsWith("answer"));
      java.util.Collections.shuffle(places, random);
      List<String> wrong = new ArrayList<>();
      for (String place : places.subList(0, Math.min(places.size(), 1 + random.nextInt(10)))) {
        if (put(copy, place, WRONG.get(random.nextInt(WRONG.size())))) {
          wrong.add(place);
        }
      }
      assertThat(paths(copy)).as(copy.toString()).containsExactlyInAnyOrderElementsOf(wrong);
    }
  }

  private static JsonNode sample(FileKind kind) {
    return MAPPER.readTree(Template.of(kind));
  }

  /** The places of plain values, each with its value. */
  private static Map<String, JsonNode> places(JsonNode root) {
    Map<String, JsonNode> places = new LinkedHashMap<>();
    collect("", root, places);
    return places;
  }

  private static void collect(String path, JsonNode node, Map<String, JsonNode> places) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field -> collect(JsonPaths.join(path, field.getKey()), field.getValue(), places));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collect(JsonPaths.join(path, i), array.get(i), places);
      }
    } else {
      places.put(path, node);
    }
  }

  /** Puts {@code wrong} at {@code place}; false if it may stand there or is read as a form. */
  private static boolean put(JsonNode root, String place, String wrong) {
    JsonNode value = MAPPER.readTree(wrong);
    JsonNode right = at(root, place);
    boolean sameType = right.getNodeType() == value.getNodeType();
    boolean mayBeForm = value.isObject() && place.matches(".*(item|of|amount|total|answer)$");
    if (mayBeForm || (sameType && !value.isString())) {
      return false;
    }
    if (place.endsWith("]")) {
      int at = place.lastIndexOf('[');
      ArrayNode list = (ArrayNode) at(root, place.substring(0, at));
      list.set(Integer.parseInt(place.substring(at + 1, place.length() - 1)), value);
    } else {
      int at = place.lastIndexOf('.');
      ((ObjectNode) at(root, at < 0 ? "" : place.substring(0, at)))
          .set(place.substring(at + 1), value);
    }
    return true;
  }

  private static JsonNode at(JsonNode root, String path) {
    JsonNode node = root;
    for (String step : path.replace("[", ".[").split("\\.", -1)) {
      if (step.startsWith("[")) {
        node = node.get(Integer.parseInt(step.substring(1, step.length() - 1)));
      } else if (!step.isEmpty()) {
        node = node.get(step);
      }
    }
    return node;
  }

  private static List<String> paths(JsonNode root) {
    byte[] bytes = root.toString().getBytes(StandardCharsets.UTF_8);
    JsonInput input = new JsonInput("x.json", () -> new ByteArrayInputStream(bytes));
    return CheckedFile.of(input, Places.NONE).problems().stream()
        .map(Checked.Located::problem)
        .map(Problem::path)
        .toList();
  }
}
