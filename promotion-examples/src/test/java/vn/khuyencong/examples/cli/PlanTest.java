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

class PlanTest {
  private static final Path SAMPLE =
      Path.of("src/main/resources/vn/khuyencong/examples/sample-plan-2022.json");

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "plan-2022-vi.txt, plan --provisional",
    "plan-2022-en.txt, plan --provisional --lang en --mode partial --fund 500000000",
  })
  void printsTheSample(String file, String options) {
    Run run = Run.of(options.split(" ", -1));
    assertThat(run.err()).isEmpty();
    Golden.check(file, run.out());
    assertThat(run.exitCode()).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\": \"mau-2022\" | \"id\": \" \" | plan.id: id must not be blank",
        "\"level\": \"PROVINCIAL\" | \"level\": \"CITY\" | plan.level: must be one of",
        "\"id\": \"case-2\", | \"id\": \"case-1\", | plan.projects[1].id: id must be used once",
        "\"source\": \"LOCAL_PROMOTION\", | \"source\": \"COUNTERPART\", | fund must be given here",
      })
  void aFaultIsNamedWithItsPlace(String right, String wrong, String message) throws IOException {
    String document = Files.readString(SAMPLE);
    assertThat(document).contains(right);
    Path file = folder.resolve("plan.json");
    Files.writeString(file, document.replace(right, wrong));
    Run run = Run.of("plan", file.toString());
    assertThat(run.err()).startsWith(file + ": ").contains(message).hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"vi | Kế hoạch quốc gia, năm 2017", "en | Plan, national, 2017"})
  void aNationalPlanIsHeadedWithoutAProvince(String language, String heading) {
    Run run = Run.of("plan", "src/test/resources/documents/plan-2017.json", "--lang", language);
    assertThat(run.out().lines()).contains(heading);
  }

  /** What only shows between projects stands in no review of one of them. */
  @Test
  void projectsOfOneFacilityOverItsCeilingTogetherAreNamed() throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(
        file,
        Files.readString(Path.of("src/test/resources/documents/plan-2017.json"))
            .replace("\"id\": \"co-so-hai\"", "\"id\": \"hop-tac-xa-mau\"")
            .replace("\"beneficiary\": \"co-so-hai\"", "\"beneficiary\": \"hop-tac-xa-mau\"")
            .replace("\"supportRequested\": 250000000", "\"supportRequested\": 200000000"));
    assertThat(Run.of("plan", file.toString(), "--lang", "en").out())
        .contains(
            "the projects che-2017, che-2017-200 of one plan year all support hop-tac-xa-mau,"
                + " together with VND 400,000,000");
  }

  /** The whole report for another program, of a plan of two projects. */
  @Test
  void printsAPlanAsJson() {
    Run run =
        Run.of(
            "plan",
            "--format",
            "json",
            "--cleaner-order",
            "che-2017",
            "--cleaner-first",
            "src/test/resources/documents/plan-2017.json");
    assertThat(run.err()).isEmpty();
    Golden.check("plan-2017-json.txt", run.out());
    assertThat(run.exitCode()).isOne();
  }

  @Test
  void anotherProgramReadsTheSame() {
    Run run = Run.of("plan", "--format", "json", "--mode", "skip-and-continue", "--provisional");
    JsonNode report = JsonMapper.builder().build().readTree(run.out());
    assertThat(report.get("outcome").asString()).isEqualTo("VIOLATED");
    assertThat(report.get("fund").asLong()).isEqualTo(1_400_000_000L - 113_280_000L);
    assertThat(report.get("awards")).hasSize(6);
    assertThat(report.get("leftOut").get(0).get("reason").asString()).isEqualTo("OTHER_MONEY");
    assertThat(report.get("rest").asLong())
        .isEqualTo(
            report.get("fund").asLong()
                - report
                    .get("awards")
                    .valueStream()
                    .mapToLong(award -> award.get("granted").asLong())
                    .sum());
  }

  @Test
  void whatIsNotDeterminedIsLeftOutUnlessAskedFor() {
    assertThat(Run.of("plan", "--lang", "en").out())
        .contains("case-1 is not ranked: its review is not determined (fact missing).");
  }

  @Test
  void aNetworkThatDoesNotFitEndsNoPlan() throws IOException {
    Path file = folder.resolve("plan.json");
    String fixed = "\"coefficient\": \"0.3\"";
    assertThat(Files.readString(SAMPLE)).contains(fixed);
    Files.writeString(
        file, Files.readString(SAMPLE).replace(fixed, "\"amount\": " + Long.MAX_VALUE));
    Run run = Run.of("plan", file.toString(), "--format", "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isOne();
    assertThat(run.out()).contains("networks[0].network.scale.rates");
  }

  @Test
  void aFacilityInTwoSpellingsIsRefusedByName() throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(
        file,
        Files.readString(Path.of("src/test/resources/documents/plan-2017.json"))
            .replace("\"co-so-hai\"", "\" Hop-tac-xa-MAU\""));
    Run run = Run.of("plan", file.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCodes.UNUSABLE);
    assertThat(run.err())
        .contains("plan: ids of the facilities of plan quoc-gia-2017", "[ Hop-tac-xa-MAU]")
        .hasLineCount(1);
  }

  /** What is missing of the projects, which the violations of the plan would hide. */
  @Test
  void theQuestionsOfProjectsAreShownOnceWithTheProjectsTheyAreOf() {
    String text = Run.of("plan", "--lang", "en").out();
    assertThat(text)
        .containsOnlyOnce("STILL TO BE CLARIFIED ONCE THE VIOLATIONS ARE MENDED")
        .containsOnlyOnce("the sources of the money (Điều 2 khoản 3, 45/2012/NĐ-CP): case-8\n")
        .containsOnlyOnce("who established the network (Điều 8 khoản 3, 45/2012/NĐ-CP): long-an\n")
        .containsOnlyOnce("who approved the project (Điều 2 khoản 2, 45/2012/NĐ-CP), at 8 places");
  }

  @Test
  void withNothingViolatedTheResultAsksThem() throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(
        file,
        Files.readString(Path.of("src/test/resources/documents/plan-2017.json"))
            .replace("\"supportRequested\": 250000000", "\"supportRequested\": 200000000")
            .replace("\"share\": 250000000", "\"share\": 200000000")
            .replace("\"amount\": 250000000", "\"amount\": 200000000")
            .replace("\"amount\": 350000000", "\"amount\": 400000000"));
    Run run = Run.of("plan", file.toString(), "--lang", "en");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out())
        .doesNotContain("STILL TO BE CLARIFIED")
        .containsOnlyOnce(
            "tender or selection (Điều 3 khoản 2, 36/2013/TT-BCT): che-2017, che-2017-200\n");
  }

  @Test
  void nothingUnusualIsSaidOnceForAllProjects() {
    String asked = "whether it takes part in promotion services";
    assertThat(Run.of("plan", "--lang", "en").out())
        .contains(asked)
        .doesNotContain("Taken as no, since nothing unusual was stated");
    Run usual = Run.of("plan", "--lang", "en", "--nothing-unusual");
    assertThat(usual.err()).isEmpty();
    assertThat(usual.out())
        .doesNotContain(asked)
        .containsOnlyOnce("Taken as no, since nothing unusual was stated: ");
    assertThat(Run.of("plan", "--help").out()).contains("--nothing-unusual", "Coi như không có");
  }

  @Test
  void badOptionsAreRefused() {
    assertThat(Run.of("plan", "--mode", "all").err()).contains("mode must be stop-at-first-cut");
    assertThat(Run.of("plan", "--tie-break", "nobody").err())
        .contains("choice must name a project that is ranked: nobody");
    assertThat(Run.of("plan", "--as-of", "2012-07-04").exitCode()).isEqualTo(3);
  }
}
