package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.examples.Golden;

/** The command plan on a programme of several years. */
class ProgramTest {
  private static final String FILE = "src/test/resources/documents/program-2021-2025.json";

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"vi, text", "en, text", "vi, json"})
  void addsUpAndReviewsEachYear(String language, String format) {
    Run run = Run.of("plan", FILE, "--lang", language, "--format", format);
    assertThat(run.err()).isEmpty();
    Golden.check("program-2021-2025-" + language + "-" + format + ".txt", run.out());
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void aYearThatDiffersFromWhatWasPublishedIsNamed() throws IOException {
    Path file = folder.resolve("program.json");
    Files.writeString(
        file,
        Files.readString(Path.of(FILE))
            .replaceFirst("\"amount\": 2440000000", "\"amount\": 2440000001"));
    assertThat(Run.of("plan", file.toString(), "--lang", "en").out())
        .contains("VND 2,874,000,000 were published, and it comes to VND 2,874,000,001");
  }

  @Test
  void aTotalSaysWhatItLacks() {
    assertThat(Run.of("plan", FILE, "--lang", "en").out())
        .contains("Without (no amount is known): plans[1].tasks[0]")
        .contains("2022, provincial: not known");
  }

  /** A programme of which only figures were published tells them, and no zero. */
  @Test
  void publishedFiguresAreTold() throws IOException {
    String document =
        program(
            "'stated': {'total': {'amount': 35000000000, 'precision': 'ABOUT', 'unit': 1000000000},"
                + " 'parts': [{'name': 'năm sau', 'year': 2022, 'amount': {'amount': 7000000000,"
                + " 'precision': 'AT_LEAST', 'unit': 100000000}}, {'name': '2021', 'year': 2021,"
                + " 'amount': 5000000000}, {'name': '2023', 'year': 2023}, {'name': '2024-25',"
                + " 'amount': 15000000000}]}");
    assertThat(run(document, "text"))
        .contains(
            """
              Published total: about VND 35,000,000,000
              Published, 2021: VND 5,000,000,000
              Published, năm sau, 2022: at least VND 7,000,000,000
              Published, 2023: not known
              Published, 2024-25: VND 15,000,000,000
            """,
            "TOTAL: not known",
            "Without (no amount is known): plans")
        .doesNotContain("VND 0");
    JsonNode report = JsonMapper.builder().build().readTree(run(document, "json"));
    assertThat(report.get("stated").get("total").get("amount").asLong()).isEqualTo(35_000_000_000L);
    assertThat(report.get("stated").get("parts")).hasSize(4);
    assertThat(report.get("totalLacks").valueStream().map(JsonNode::asString))
        .containsExactly("plans");
  }

  /**
   * Years in their order, a year without a plan among what is lacking, a difference with its year.
   */
  @Test
  void yearsAreToldInTheirOrder() throws IOException {
    String document =
        program(
            "'stated': {'parts': [{'name': 'sau', 'year': 2022, 'amount': 250}, {'name': 'cuối',"
                + " 'year': 2023, 'amount': 7}]}, 'plans': ["
                + plan(2022, 200)
                + ", "
                + plan(2021, 100)
                + "]");
    String text = run(document, "text");
    assertThat(text)
        .contains(
            "  2021, provincial: VND 100; fact missing\n  2022, provincial: VND 200",
            "Without (no amount is known): stated.parts[1]",
            "sau: 2022: VND 250 were published, and it comes to VND 200");
    assertThat(
            JsonMapper.builder()
                .build()
                .readTree(run(document, "json"))
                .get("years")
                .valueStream()
                .map(year -> year.get("plan").asString()))
        .containsExactly("x2021", "x2022");
  }

  private static String plan(int year, long dong) {
    return "{'id': 'x%d', 'level': 'PROVINCIAL', 'year': %d, 'province': 'bd', 'tasks': [{'id': 't',"
            .formatted(year, year)
        + " 'title': 't', 'category': 'INFORMATION', 'source': 'PROVINCIAL_PROMOTION', 'amount': "
        + dong
        + "}]}";
  }

  private static String program(String held) {
    return ("{'version': 1, 'title': 'm', 'asOf': '2021-06-01', 'localities': [{'id': 'bd',"
            + " 'name': 'B', 'kind': 'PROVINCE'}], 'program': {'id': 'ct', 'level': 'PROVINCIAL',"
            + " 'firstYear': 2021, 'lastYear': 2025, 'province': 'bd', "
            + held
            + "}}")
        .replace('\'', '"');
  }

  private String run(String document, String format) throws IOException {
    Path file = folder.resolve("program.json");
    Files.writeString(file, document);
    Run run = Run.of("plan", file.toString(), "--lang", "en", "--format", format);
    assertThat(run.err()).isEmpty();
    return run.out();
  }
}
