package vn.khuyencong.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyencong.document.Choice;
import vn.khuyencong.document.DocumentRule;
import vn.khuyencong.document.Places;
import vn.khuyencong.document.Problem;

/** A slip of a letter, in every field and every name to choose of every kind of file. */
class MisspeltNamesTest {
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final Path file;

  MisspeltNamesTest(@TempDir Path folder) {
    file = folder.resolve("misspelt.json");
  }

  @ParameterizedTest
  @EnumSource
  void aMisspeltFieldIsToldOnceWithItsName(FileKind kind) throws IOException {
    JsonNode right = LENIENT.readTree(Template.of(kind));
    int tried = 0;
    for (JsonPointer at : places(right)) {
      String name = at.last().getMatchingProperty();
      if (right.at(at.head()).isObject() && name.length() > 3 && !name.equals("version")) {
        JsonNode wrong = right.deepCopy();
        ObjectNode parent = (ObjectNode) wrong.at(at.head());
        parent.set(slip(name), parent.remove(name));
        assertThat(problems(wrong))
            .as("%s of %s", at, kind)
            .singleElement()
            .satisfies(
                one -> {
                  assertThat(one.rule()).isEqualTo(DocumentRule.KNOWN_FIELD);
                  assertThat(one.path()).endsWith(slip(name));
                  assertThat(one.nearest()).isEqualTo(Optional.of(name));
                });
        tried++;
      }
    }
    assertThat(tried).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void aMisspeltNameToChooseIsToldOnceWithTheName(FileKind kind) throws IOException {
    JsonNode right = LENIENT.readTree(Template.of(kind));
    Set<String> names = new HashSet<>();
    choices(kind.form(), names, new HashSet<>());
    for (JsonPointer at : places(right)) {
      JsonNode value = right.at(at);
      if (value.isString()
          && value.stringValue().length() > 3
          && names.contains(value.stringValue())) {
        String text = right.toString();
        String name = value.stringValue();
        JsonNode wrong = right.deepCopy();
        replace(wrong, at, slip(name));
        assertThat(text).isNotEqualTo(wrong.toString());
        assertThat(problems(wrong))
            .as("%s of %s", at, kind)
            .singleElement()
            .extracting(Problem::nearest)
            .isEqualTo(Optional.of(name));
      }
    }
  }

  private static void replace(JsonNode root, JsonPointer at, String text) {
    JsonNode parent = root.at(at.head());
    if (parent instanceof ObjectNode object) {
      object.put(at.last().getMatchingProperty(), text);
    } else {
      ((tools.jackson.databind.node.ArrayNode) parent).set(at.last().getMatchingIndex(), text);
    }
  }

  private List<Problem> problems(JsonNode tree) throws IOException {
    Files.writeString(file, tree.toString());
    return CheckedFile.of(JsonInput.file(file), Places.NONE).problems().stream()
        .map(Checked.Located::problem)
        .toList();
  }

  /** {@code name} with a letter written twice. */
  private static String slip(String name) {
    return name.substring(0, 3) + name.substring(2);
  }

  private static List<JsonPointer> places(JsonNode root) {
    List<JsonPointer> all = new ArrayList<>();
    collect(JsonPointer.empty(), root, all);
    return all;
  }

  private static void collect(JsonPointer at, JsonNode node, List<JsonPointer> all) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              one -> {
                JsonPointer inner = at.appendProperty(one.getKey());
                all.add(inner);
                collect(inner, one.getValue(), all);
              });
    } else {
      for (int i = 0; i < node.size(); i++) {
        JsonPointer inner = at.appendIndex(i);
        all.add(inner);
        collect(inner, node.get(i), all);
      }
    }
  }

  private static void choices(Class<?> form, Set<String> names, Set<Class<?>> seen) {
    if (seen.add(form)) {
      for (FormShape.Part part : FormShape.of(form).parts().values()) {
        part.component().choices().stream().map(Choice::name).forEach(names::add);
        if (vn.khuyencong.document.Form.class.isAssignableFrom(part.held())) {
          choices(part.held(), names, seen);
        }
      }
    }
  }
}
