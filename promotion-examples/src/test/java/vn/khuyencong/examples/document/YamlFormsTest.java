package vn.khuyencong.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import vn.khuyencong.document.AreasForm;
import vn.khuyencong.document.CeilingTableForm;
import vn.khuyencong.document.DocumentForm;
import vn.khuyencong.document.Form;
import vn.khuyencong.document.LocalitiesForm;
import vn.khuyencong.document.Places;
import vn.khuyencong.document.Problem;
import vn.khuyencong.document.Resolved;
import vn.khuyencong.document.SettlementForm;
import vn.khuyencong.examples.SampleCeilings;

/**
 * A mapper of another format, as it comes, fills the forms of core: no reader of ours is needed.
 */
class YamlFormsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Days, years and citations without quotes, as people write them. */
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(YAMLWriteFeature.MINIMIZE_QUOTES).build();

  /** A sample of each kind. */
  @ParameterizedTest
  @EnumSource(FileKind.class)
  void aSampleInYamlIsTheSameAsInJson(FileKind kind) {
    check(kind, JsonInput.resource(Template.class, "templates/" + kind.code() + ".json"));
  }

  /** The documents of the examples, with what the samples leave out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "facilities-2019.json",
        "long-an-2022.json",
        "sample-file-gia-lai-2020.json",
        "sample-plan-2025.json",
        "sample-plan-binh-dinh-2021.json",
        "sample-plan-long-an-2022.json"
      })
  void aDocumentInYamlIsTheSameAsInJson(String name) {
    check(FileKind.FACILITY, JsonInput.resource(SampleCeilings.class, name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lam-dong-2019", "da-nang-2017", "dong-thap-2024"})
  void aTableInYamlIsTheSameAsInJson(String name) {
    check(FileKind.TABLE, JsonInput.resource(SampleCeilings.class, "ceilings/" + name + ".json"));
  }

  /** What is wrong is told at the same places. */
  @Test
  void whatIsWrongIsToldWithItsPlace() {
    String yaml =
        """
        title: Đề án
        projects:
        - id: p
          title: P
          level: CITY
          planYear: 2020
          approval: {day: 2020-02-30}
          lines:
          - {id: l, supportRequested: -1}
        """;
    DocumentForm form = YAML.readValue(yaml, DocumentForm.class);
    assertThat(form.resolve().problems())
        .extracting(Problem::path)
        .containsExactly(
            "projects[0].level",
            "projects[0].lines[0].supportRequested",
            "projects[0].approval.day");
  }

  private static void check(FileKind kind, JsonInput input) {
    JsonNode json = tree(input);
    String yaml = YAML.writeValueAsString(json);
    assertThat(yaml).startsWith("---\n").doesNotContain("{\"");
    Resolved<?> read = read(kind, yaml);
    assertThat(read.problems()).isEmpty();
    Optional<?> ours = ours(kind, input).value();
    assertThat(ours).isPresent();
    assertThat((Object) read.orThrow()).isEqualTo(ours.get());
  }

  private static JsonNode tree(JsonInput input) {
    try (InputStream stream = input.content().open()) {
      return JSON.readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Resolved<?> read(FileKind kind, String yaml) {
    if (kind.isList()) {
      JavaType list =
          YAML.getTypeFactory().constructCollectionType(List.class, SettlementForm.class);
      List<SettlementForm> forms = YAML.readValue(yaml, list);
      return Form.resolveAll(forms);
    }
    Form<?> form = (Form<?>) YAML.readValue(yaml, kind.form());
    return form instanceof DocumentForm document ? document.resolve(Places.NONE) : form.resolve();
  }

  private static Checked<?> ours(FileKind kind, JsonInput input) {
    return switch (kind) {
      case TABLE -> FormFiles.read(input, CeilingTableForm.class, CeilingTableForm::resolve);
      case AREAS -> FormFiles.read(input, AreasForm.class, AreasForm::resolve);
      case LOCALITIES -> FormFiles.read(input, LocalitiesForm.class, LocalitiesForm::resolve);
      case SETTLEMENT -> FormFiles.readAll(input, SettlementForm.class);
      default -> FormFiles.read(input, DocumentForm.class, form -> form.resolve(Places.NONE));
    };
  }
}
