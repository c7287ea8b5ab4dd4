package vn.khuyencong.examples.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import vn.khuyencong.document.DocumentRule;
import vn.khuyencong.document.Problem;

/**
 * Reads a JSON text, with comments and commas after a last value, to its end: a field given twice
 * and a null are told, and the rest is read on. Nothing is read without a limit.
 */
final class JsonTextReader {
  /** Longest document, in bytes. */
  static final long LONGEST_DOCUMENT = 64L * 1024 * 1024;

  private static final int LONGEST_TEXT = 100_000;
  private static final int DEEPEST = 50;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxDocumentLength(LONGEST_DOCUMENT)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNestingDepth(DEEPEST)
                  .build())
          .build();

  private final JsonParser parser;
  private final Map<String, JsonText.Place> lines = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private JsonTextReader(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * The text that {@code input} holds.
   *
   * @throws UnusableInputException if it is no JSON, or beyond a limit
   */
  static JsonText read(java.io.InputStream input) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), input)) {
      return new JsonTextReader(parser).read();
    }
  }

  private JsonText read() {
    try {
      if (parser.nextToken() == null) {
        throw new UnusableInputException("", "document must not be empty");
      }
      JsonValue root = value("");
      if (parser.nextToken() != null) {
        throw new UnusableInputException(
            "", "document must be valid JSON: something follows its end");
      }
      return new JsonText(root, lines, problems);
    } catch (JacksonException e) {
      throw new UnusableInputException(
          JsonPaths.of(parser.streamReadContext()), JsonReasons.ofSyntax(e));
    }
  }

  private JsonValue value(String path) {
    lines.putIfAbsent(
        path,
        new JsonText.Place(
            lines.size(),
            parser.currentTokenLocation().getLineNr(),
            parser.currentToken().isScalarValue()));
    return switch (parser.currentToken()) {
      case START_OBJECT -> members(path);
      case START_ARRAY -> items(path);
      case VALUE_STRING -> new JsonValue.Text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Figure(parser.getString());
      case VALUE_TRUE -> new JsonValue.Truth(true);
      case VALUE_FALSE -> new JsonValue.Truth(false);
      default -> nothing(path);
    };
  }

  private JsonValue nothing(String path) {
    problems.add(Problem.of(path, DocumentRule.NOT_NULL));
    return new JsonValue.Nothing();
  }

  private JsonValue members(String path) {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String at = JsonPaths.join(path, name);
      parser.nextToken();
      if (fields.containsKey(name)) {
        problems.add(Problem.of(at, DocumentRule.FIELD_ONCE));
        parser.skipChildren();
      } else {
        fields.put(name, value(at));
      }
    }
    return new JsonValue.Members(fields);
  }

  private JsonValue items(String path) {
    List<JsonValue> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(JsonPaths.join(path, values.size())));
    }
    return new JsonValue.Items(values);
  }
}
