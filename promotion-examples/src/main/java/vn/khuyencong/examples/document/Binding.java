package vn.khuyencong.examples.document;

import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Makes values of a tree; what does not fit is an error that names its place. */
final class Binding {
  private Binding() {}

  static <T> T bind(ObjectMapper mapper, JsonNode tree, TypeReference<T> type) {
    return named(() -> mapper.treeToValue(tree, type));
  }

  static <T> T bind(ObjectMapper mapper, JsonNode tree, Class<T> type) {
    return named(() -> mapper.treeToValue(tree, type));
  }

  private static <T> T named(Supplier<T> binding) {
    try {
      return UnusableInputException.at("", binding);
    } catch (JacksonException e) {
      throw new UnusableInputException(JsonPaths.of(e.getPath()), JsonReasons.ofValue(e));
    }
  }
}
