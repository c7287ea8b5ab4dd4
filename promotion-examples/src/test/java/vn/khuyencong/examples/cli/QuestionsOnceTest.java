package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another program reads each question once: no list of them has one fact at one place twice. */
class QuestionsOnceTest {
  private static final Path PROJECTS = Path.of("src/test/resources/documents/projects-2017.json");

  @TempDir Path folder = Path.of("");

  private static JsonNode json(String... arguments) {
    Run run = Run.of(arguments);
    assertThat(run.err()).isEmpty();
    return JsonMapper.builder().build().readTree(run.out());
  }

  /** The lists of questions in {@code report}, at whatever depth. */
  private static List<List<String>> lists(JsonNode report) {
    return report.findValues("questions").stream()
        .map(list -> list.valueStream().flatMap(QuestionsOnceTest::places).toList())
        .toList();
  }

  /** The fact that is asked, with each place at which it is. */
  private static Stream<String> places(JsonNode question) {
    return question
        .get("places")
        .valueStream()
        .map(place -> question.get("fact").asString() + " at " + place.asString());
  }

  private static void assertOnce(JsonNode report) {
    assertThat(lists(report))
        .allSatisfy(questions -> assertThat(questions).doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @CsvSource({
    "review --format json",
    "plan --format json",
    "plan --format json --provisional",
    "review --format json src/main/resources/vn/khuyencong/examples/facilities-2019.json",
    "review --format json src/test/resources/documents/complete-network.json",
    "review --format json src/test/resources/documents/explained.json",
    "review --format json src/test/resources/documents/facilities-2026.json",
    "review --format json src/test/resources/documents/projects-2017.json",
    "review --format json src/test/resources/documents/published-projects.json --as-of 2021-12-31",
    "review --format json src/test/resources/documents/published-supports.json --as-of 2021-12-31",
    "review --format json src/test/resources/documents/two-networks.json",
    "plan --format json src/test/resources/documents/plan-2017.json",
  })
  void inEverySample(String arguments) {
    assertOnce(json(arguments.split(" ", -1)));
  }

  @Test
  void whereSeveralRulesAskForOneFact() throws IOException {
    Path file = folder.resolve("projects.json");
    String level = "\"level\": \"PROVINCIAL\",";
    assertThat(Files.readString(PROJECTS)).contains(level);
    Files.writeString(
        file, Files.readString(PROJECTS).replace(level, "").replace("\"lawful\": true,", ""));
    JsonNode report = json("review", "--format", "json", file.toString());
    assertThat(report.findValues("missingFacts").stream().map(JsonNode::toString))
        .filteredOn(facts -> facts.contains("\"level\""))
        .hasSizeGreaterThan(2);
    assertOnce(report);
    assertThat(lists(report))
        .anyMatch(one -> one.stream().anyMatch(asked -> asked.startsWith("level at ")));
  }
}
