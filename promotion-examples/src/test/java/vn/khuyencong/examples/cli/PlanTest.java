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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.examples.Golden;

class PlanTest {
  private static final String SAMPLES = "src/main/resources/vn/khuyencong/examples/sample-plan-";

  /** Long An's network of 2022 and projects of several provinces, which no province's plan is. */
  private static final Path MIXED = Path.of("src/test/resources/documents/mixed-plan-2022.json");

  @TempDir Path folder = Path.of("");

  /** Plans as they were published: nothing is violated, and what was not published is asked. */
  @ParameterizedTest
  @CsvSource({
    "plan-2025-vi.txt, --provisional --table dong-thap-2024",
    "plan-2025-en.txt, --lang en --provisional --mode partial --fund 1000000000",
    "plan-binh-dinh-2021-vi.txt, src/main/resources/vn/khuyencong/examples/sample-plan-binh-dinh-2021.json",
    "plan-long-an-2022-vi.txt, src/main/resources/vn/khuyencong/examples/sample-plan-long-an-2022.json",
  })
  void printsTheSamples(String file, String options) {
    Run run = Run.of(("plan " + options).split(" ", -1));
    assertThat(run.err()).isEmpty();
    Golden.check(file, run.out());
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "plan-2022-vi.txt, --provisional",
    "plan-2022-en.txt, --provisional --lang en --mode partial --fund 500000000",
  })
  void printsWhatIsViolated(String file, String options) {
    Run run = Run.of(("plan " + MIXED + " " + options).split(" ", -1));
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
      })
  void aFaultIsNamedWithItsPlace(String right, String wrong, String message) throws IOException {
    String document = Files.readString(MIXED);
    assertThat(document).contains(right);
    Path file = folder.resolve("plan.json");
    Files.writeString(file, document.replace(right, wrong));
    Run run = Run.of("plan", file.toString());
    assertThat(run.err()).startsWith(file + ": ").contains(message).hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
  }

  /** A plan is known without its fund; only how far the fund goes is not. */
  @ParameterizedTest
  @ValueSource(strings = {"[]", "[{\"source\": \"COUNTERPART\", \"amount\": 1}]"})
  void withoutAFundItIsReviewedAndNothingIsGivenOut(String funds) throws IOException {
    Path file = folder.resolve("plan.json");
    String document = Files.readString(Path.of(SAMPLES + "2025.json"));
    Files.writeString(
        file, document.replaceFirst("(?s)\"funds\": \\[.*?\\]", "\"funds\": " + funds));
    Run run = Run.of("plan", file.toString(), "--lang", "en");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out())
        .contains("TOTAL: VND 1,707,000,000", "  - the funds there are for the plan")
        .doesNotContain("GIVING OUT");
    JsonNode report =
        JsonMapper.builder()
            .build()
            .readTree(Run.of("plan", file.toString(), "--format", "json").out());
    assertThat(report.get("fund").isNull()).isTrue();
    assertThat(report.get("awards")).isEmpty();
    assertThat(Run.of("plan", file.toString(), "--lang", "en", "--fund", "300000000").out())
        .contains("GIVING OUT VND 300,000,000");
  }

  /** What is paid by another tier takes nothing from the fund that is named. */
  @ParameterizedTest
  @CsvSource({
    "PROVINCIAL_PROMOTION, 1634000000",
    "LOCAL_PROMOTION, 1634000000",
    "DISTRICT_PROMOTION, 1707000000",
    "NATIONAL_PROMOTION, 1707000000",
    "PROMOTION, 1707000000",
  })
  void tasksTakeFromTheFundOfTheirTier(String source, long left) throws IOException {
    Path file = folder.resolve("plan.json");
    String task = "\"amount\": 73000000,\n        \"source\": \"PROVINCIAL_PROMOTION\"";
    String document = Files.readString(Path.of(SAMPLES + "2025.json"));
    assertThat(document).contains(task);
    Files.writeString(file, document.replace(task, task.replace("PROVINCIAL_PROMOTION", source)));
    Run run = Run.of("plan", file.toString(), "--format", "json");
    assertThat(run.err()).isEmpty();
    JsonNode report = JsonMapper.builder().build().readTree(run.out());
    assertThat(report.get("fund").asLong()).isEqualTo(left);
  }

  /** What a task may have of the fund is not given out to projects; what the caller says is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'PROVINCIAL_PROMOTION' | false | 1707000000",
        "'LOCAL_PROMOTION' | false | 1707000000",
        "'PROMOTION' | true | 1707000000",
      })
  void whatMayBeSpokenForIsNotGivenOut(String source, boolean stated, long left)
      throws IOException {
    Path file = folder.resolve("plan.json");
    String task = "\"amount\": 73000000,\n        \"source\": \"PROVINCIAL_PROMOTION\"";
    String document = Files.readString(Path.of(SAMPLES + "2025.json"));
    assertThat(document).contains(task);
    Files.writeString(
        file,
        document.replace(
            task, (stated ? "\"amount\": 73000000,\n" : "") + "\"source\": \"" + source + "\""));
    Run run = Run.of("plan", file.toString(), "--format", "json", "--provisional");
    assertThat(run.err()).isEmpty();
    JsonNode report = JsonMapper.builder().build().readTree(run.out());
    assertThat(report.get("fund").asLong()).isEqualTo(left);
    assertThat(report.get("fundLacks").valueStream().map(JsonNode::asString))
        .containsExactly("tasks[0]");
    assertThat(report.get("awards")).isEmpty();
    assertThat(report.get("rest").isNull()).isTrue();
    assertThat(Run.of("plan", file.toString(), "--lang", "en", "--provisional").out())
        .contains("LEFT FOR PROJECTS: at most VND 1,707,000,000\n", "is for: tasks[0]\n")
        .doesNotContain("GIVING OUT");
    assertThat(Run.of("plan", file.toString(), "--lang", "en", "--fund", "300000000").out())
        .contains("GIVING OUT VND 300,000,000")
        .doesNotContain("LEFT FOR PROJECTS");
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
    Run run =
        Run.of(
            "plan",
            MIXED.toString(),
            "--format",
            "json",
            "--mode",
            "skip-and-continue",
            "--provisional");
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
        .contains("de-an-1 is not ranked: its review is not determined (fact missing).");
  }

  @Test
  void aNetworkThatDoesNotFitEndsNoPlan() throws IOException {
    Path file = folder.resolve("plan.json");
    String fixed = "\"coefficient\": \"0.3\"";
    assertThat(Files.readString(MIXED)).contains(fixed);
    Files.writeString(
        file, Files.readString(MIXED).replace(fixed, "\"amount\": " + Long.MAX_VALUE));
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
        .contains(
            "plan.projects[1].beneficiaries[0].facility.id: id of one facility",
            " Hop-tac-xa-MAU; nearest known: hop-tac-xa-mau")
        .hasLineCount(1);
  }

  /** What is missing of the projects, which the violations of the plan would hide. */
  @Test
  void theQuestionsOfProjectsAreShownOnceWithTheProjectsTheyAreOf() {
    String text = Run.of("plan", MIXED.toString(), "--lang", "en").out();
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
    assertThat(Run.of("plan", MIXED.toString(), "--lang", "en").out())
        .contains(asked)
        .doesNotContain("Taken as no, since nothing unusual was stated");
    Run usual = Run.of("plan", MIXED.toString(), "--lang", "en", "--nothing-unusual");
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
