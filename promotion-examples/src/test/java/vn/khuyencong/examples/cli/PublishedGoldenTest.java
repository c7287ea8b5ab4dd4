package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyencong.examples.Golden;
import vn.khuyencong.examples.PublishedDocuments;

/**
 * What the command prints of the eight projects and the three plans that were published, each on
 * the last day of its year; of the project whose page names no year in 2019.
 */
class PublishedGoldenTest {
  @TempDir Path folder = Path.of("");

  static Stream<ObjectNode> projects() {
    return PublishedDocuments.projects();
  }

  static Stream<JsonNode> plans() {
    return PublishedDocuments.plans();
  }

  @ParameterizedTest
  @MethodSource("projects")
  void aProjectComesOutAsBefore(ObjectNode document) throws IOException {
    JsonNode project = document.get("projects").get(0);
    int year = project.has("planYear") ? project.get("planYear").asInt() : 2019;
    Run run = Run.review(written(document), "--as-of", year + "-12-31");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCodes.UNDETERMINED);
    Golden.check("published-" + project.get("id").asString() + "-vi.txt", run.out());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void aPlanComesOutAsBefore(JsonNode page) throws IOException {
    Run run =
        Run.of(
            "plan",
            written(PublishedDocuments.inSums(page)),
            "--as-of",
            page.get("year").asInt() + "-12-31");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCodes.UNDETERMINED);
    Golden.check("published-plan-" + page.get("plan").asInt() + "-vi.txt", run.out());
  }

  private String written(ObjectNode document) throws IOException {
    return Files.writeString(folder.resolve("document.json"), document.toString()).toString();
  }
}
