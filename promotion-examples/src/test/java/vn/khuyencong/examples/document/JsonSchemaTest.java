package vn.khuyencong.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.document.Places;

/** The schemas, by a validator that knows nothing of the forms. */
class JsonSchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<FileKind, Schema> SCHEMAS = new EnumMap<>(FileKind.class);
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  static Stream<Path> samples() throws IOException {
    return Stream.of("src/main/resources", "src/test/resources/documents")
        .flatMap(JsonSchemaTest::jsonFiles);
  }

  private static Stream<Path> jsonFiles(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleFitsItsSchema(Path file) throws IOException {
    CheckedFile checked = CheckedFile.of(JsonInput.file(file), Places.NONE);
    assertThat(checked.problems()).isEmpty();
    assertThat(errors(checked.kind(), Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyTemplateFitsItsSchema(FileKind kind) {
    assertThat(errors(kind, Template.of(kind))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aSchemaIsOneItself(FileKind kind) {
    Schema dialect =
        REGISTRY.getSchema(
            com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(dialect.validate(JsonSchema.of(kind), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          FACILITY   | "version": 1            | "version": "1"
          FACILITY   | "title":                | "titel":
          FACILITY   | "BUSINESS_HOUSEHOLD"    | "HOUSEHOLD"
          FACILITY   | "2024-06-01"            | "1/6/2024"
          FACILITY   | "planYear": 2024        | "planYear": 24
          FACILITY   | "capital": 900000000    | "capital": 1.5
          FACILITY   | "localMaterials": "60%" | "localMaterials": 60
          FACILITY   | "lawful": true          | "lawful": "true"
          FACILITY   | "facilities":           | "facility":
          PROJECT    | "cost": 400000000       | "cost": -1
          PROJECT    | "quantity": 1           | "quantity": 0
          PROJECT    | "id": "may-sao-che"     | "id": " "
          NETWORK    | "id": "tong-ket",       | ``
          PROJECT    | ["TECHNOLOGY"]          | "TECHNOLOGY"
          PLAN       | "plan":                 | "plans":
          PLAN       | "BUDGET_OF_THE_YEAR"    | "BUDGET"
          PLAN       | "category":             | "content":
          NETWORK    | "coefficient": "0.3"    | "coefficient": 0.3
          NETWORK    | "from": "2015-01"       | "from": "2015"
          RESULTS    | "period": "2024-Q3"     | "period": "2024-Q5"
          RESULTS    | "accepted": true        | "accepted": 1
          RESULTS    | "stage": "ADVANCED"     | "stage": "PAID"
          RESULTS    | "amount": 75000000      | "amount": "75000000"
          RESULTS    | "results":              | "result":
          WORK       | "facilities": 12        | "facilities": -12
          WORK       | "task": "FAIRS"         | "task": "FAIR"
          WORK       | "work":                 | "works":
          TABLE      | "source":               | "sources":
          TABLE      | "cap": 5000000          | "cap": "5000000"
          TABLE      | "rows":                 | "row":
          AREAS      | "area":                 | "class":
          AREAS      | "DIFFICULT_AREA"        | "DIFFICULT"
          LOCALITIES | "kind": "PROVINCE"      | "kind": "STATE"
          SETTLEMENT | "citation":             | "text":
          SETTLEMENT | "answer": true          | "answer": null
          """)
  void whatIsWrongDoesNotFit(FileKind kind, String right, String wrong) {
    String sample = compact(kind);
    String from = compactText(right);
    assertThat(sample).contains(from);
    assertThat(errors(kind, sample.replace(from, compactText(wrong)))).isNotEmpty();
  }

  /** The template as one line without comments. */
  private static String compact(FileKind kind) {
    return LENIENT.readTree(Template.of(kind)).toString();
  }

  private static String compactText(String text) {
    return text == null ? "" : text.replace("\": ", "\":").replace(", ", ",").strip();
  }

  private static List<Error> errors(FileKind kind, String json) {
    Schema schema =
        SCHEMAS.computeIfAbsent(
            kind, one -> REGISTRY.getSchema(JsonSchema.of(one), InputFormat.JSON));
    JsonNode tree = LENIENT.readTree(json);
    return schema.validate(tree);
  }
}
