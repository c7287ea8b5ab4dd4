package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyencong.examples.Golden;

class DiffTest {
  private static final String FILE =
      "src/main/resources/vn/khuyencong/examples/sample-file-gia-lai-2020.json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @ParameterizedTest
  @CsvSource({
    "0, diff-2025-07-vi.txt, --from 2025-06-30 --to 2025-07-01",
    "0, diff-2025-07-en.txt, --from 2025-06-30 --to 2025-07-01 --lang en",
    "0, diff-2019-07-json.txt, --from 2019-06-30 --to 2019-07-01 --format json",
    "1, diff-projects-2017-en.txt, --from 2017-06-30 --to 2018-06-30 --lang en"
        + " src/test/resources/documents/projects-2017.json",
    "1, diff-projects-2017-json.txt, --from 2017-06-30 --to 2018-06-30 --format json"
        + " src/test/resources/documents/projects-2017.json",
    "1, diff-plan-2017-en.txt, --from 2018-05-10 --to 2018-05-11 --lang en"
        + " src/test/resources/documents/plan-2017.json",
  })
  void printsWhatChanged(int exitCode, String file, String options) {
    Run run = Run.of(("diff " + options).split(" ", -1));
    Golden.check(file, run.out());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(exitCode);
  }

  @Test
  void refusesADayBeforeTheDecree() {
    Run run = Run.of("diff", "--from", "2012-07-04", "--to", "2019-01-01");
    assertThat(run.err()).contains("2012-07-05");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.UNUSABLE);
  }

  @Test
  void anAmountThatDoesNotFitEndsNothing(@TempDir Path folder) throws IOException {
    String document = Files.readString(Path.of(Run.COMPLETE));
    Path file =
        Files.writeString(
            folder.resolve("plan.json"),
            document.replace("2000000", String.valueOf(Long.MAX_VALUE)));
    Run run = Run.of("diff", "--from", "2024-12-31", "--to", "2025-07-01", file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("30/6/2025");
  }

  /** A file is a case of its own, with its findings and its money, after the projects. */
  @Test
  void filesAreCompared() {
    Run run = Run.of("diff", "--from", "2020-03-01", "--to", "2021-06-30", "--lang", "en", FILE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("tra-tui-loc-2020");
    Run same = Run.of("diff", "--from", "2021-06-30", "--to", "2021-06-30", FILE);
    assertThat(same.err()).isEmpty();
    assertThat(same.exitCode()).isEqualTo(ExitCodes.SATISFIED);
  }

  /** One file whose amounts do not fit is told as such, and the others are compared. */
  @Test
  void oneFileThatCannotBeComputedEndsNothing(@TempDir Path folder) throws IOException {
    ObjectNode document = (ObjectNode) JSON.readTree(Files.readString(Path.of(FILE)));
    ArrayNode files = (ArrayNode) document.get("files");
    ObjectNode large = ((ObjectNode) files.get(0)).deepCopy();
    ((ObjectNode) large.get("project")).put("id", "large");
    large.remove("settlement");
    large.putArray("advances").addObject().put("day", "2020-06-01").put("amount", Long.MAX_VALUE);
    ((ArrayNode) large.get("advances"))
        .addObject()
        .put("day", "2020-06-02")
        .put("amount", Long.MAX_VALUE);
    files.insert(0, large);
    Path file = Files.writeString(folder.resolve("files.json"), JSON.writeValueAsString(document));
    Run run = Run.of("diff", "--from", "2020-03-01", "--to", "2021-06-30", file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isLessThanOrEqualTo(1);
    assertThat(run.out().lines().filter(line -> line.startsWith("large: "))).hasSize(1);
    assertThat(run.out().lines().filter(line -> line.startsWith("tra-tui-loc-2020: "))).hasSize(1);
  }

  @Test
  void nothingUnusualIsSaidOnceForAllCases(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("unknown.json");
    Files.writeString(
        file,
        "{\"title\": \"Mẫu\", \"asOf\": \"2026-01-01\", \"localities\": [],"
            + " \"networks\": [], \"projects\": [],"
            + " \"facilities\": [{\"facility\": {\"id\": \"mau\", \"produces\": false}}]}");
    String[] days = {"diff", "--from", "2025-06-30", "--to", "2026-01-01", file.toString()};
    Run asked = Run.of(days);
    assertThat(asked.err()).isEmpty();
    String[] usual = {"diff", "--nothing-unusual", days[1], days[2], days[3], days[4], days[5]};
    assertThat(Run.of(usual).err()).isEmpty();
    assertThat(Run.of(usual).out()).isNotEqualTo(asked.out()).contains("mau: không đạt");
    assertThat(Run.of("diff", "--help").out()).contains("--nothing-unusual", "Coi như không có");
  }

  @Test
  void projectsOfSeveralProvincesAreComparedOverTheEndOfTheDistricts() {
    String file = "src/test/resources/documents/mixed-plan-2022.json";
    Run run = Run.of("diff", "--from", "2025-06-30", "--to", "2025-07-01", file);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isLessThanOrEqualTo(1);
  }

  /** The district tier ends between the two days, and with it the units of the samples. */
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
  void theSamplesAreComparedOverTheEndOfTheDistricts(String sample) {
    String file = "src/main/resources/vn/khuyencong/examples/" + sample;
    Run run = Run.of("diff", "--from", "2025-06-30", "--to", "2025-07-01", file);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isLessThanOrEqualTo(1);
  }

  /** What became of the province is told in one line, as the document says it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--from 2025-06-30 --to 2025-07-01 | 1",
        "--from 2025-07-01 --to 2025-06-30 | 1",
        "--from 2025-06-29 --to 2025-06-30 | 0",
        "--from 2025-07-01 --to 2025-07-02 | 0",
      })
  void aProvinceThatEndsIsToldWithItsSuccessor(String days, int lines) {
    for (String sample : List.of("long-an-2022.json", "sample-plan-long-an-2022.json")) {
      String file = "src/main/resources/vn/khuyencong/examples/" + sample;
      Run run = Run.of(("diff " + days + " " + file).split(" ", -1));
      assertThat(run.err()).isEmpty();
      assertThat(run.out().lines())
          .filteredOn(line -> line.contains("không còn sau ngày"))
          .hasSize(lines)
          .allMatch(
              line ->
                  line.equals(
                      "tỉnh Long An không còn sau ngày 30/6/2025; đơn vị kế thừa: tỉnh Tây Ninh"
                          + " (1682/NQ-UBTVQH15, theo nguồn thứ cấp)."));
    }
  }

  @Test
  void aProvinceThatEndsIsToldInJsonToo() {
    String file = "src/main/resources/vn/khuyencong/examples/long-an-2022.json";
    String days = "diff --from 2025-06-30 --to 2025-07-01 --format json --lang en ";
    JsonNode ended = JSON.readTree(Run.of((days + file).split(" ", -1)).out()).get("ended");
    assertThat(ended).hasSize(1);
    assertThat(ended.get(0).get("province").asString()).isEqualTo("80");
    assertThat(ended.get(0).get("lastDay").asString()).isEqualTo("2025-06-30");
    assertThat(ended.get(0).get("successors").get(0).asString()).isEqualTo("tay-ninh");
    assertThat(ended.get(0).get("message").asString()).contains("does not exist after");
  }

  /** The successor may be named by the later unit only, or by nobody. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | tỉnh Tây Ninh (1682/NQ-UBTVQH15, theo nguồn thứ cấp).",
        "false | chưa biết, hồ sơ không nêu.",
      })
  void theSuccessorIsThatOfTheDocument(boolean named, String successor, @TempDir Path folder)
      throws IOException {
    ObjectNode document = JSON.createObjectNode().put("title", "Mẫu").put("asOf", "2025-06-30");
    ArrayNode localities = document.putArray("localities");
    localities
        .addObject()
        .put("id", "80")
        .put("name", "Long An")
        .put("kind", "PROVINCE")
        .putObject("validity")
        .put("to", "2025-06-30");
    ObjectNode later =
        localities
            .addObject()
            .put("id", "tay-ninh")
            .put("name", "Tây Ninh")
            .put("kind", "PROVINCE");
    later.putObject("validity").put("from", "2025-07-01");
    if (named) {
      later
          .putArray("predecessors")
          .addObject()
          .put("id", "80")
          .put("name", "tỉnh Long An")
          .put("citation", "1682/NQ-UBTVQH15")
          .put("evidence", "SECONDARY");
    }
    document
        .putArray("facilities")
        .addObject()
        .putObject("facility")
        .put("id", "mau")
        .putArray("sites")
        .addObject()
        .put("unit", "80");
    Path file = Files.writeString(folder.resolve("document.json"), document.toString());
    Run run = Run.of("diff", "--from", "2025-06-30", "--to", "2025-07-01", file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("tỉnh Long An không còn sau ngày 30/6/2025; đơn vị kế thừa: " + successor);
  }
}
