package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
}
