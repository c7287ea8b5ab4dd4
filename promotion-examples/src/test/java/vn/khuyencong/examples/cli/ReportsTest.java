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
import vn.khuyencong.examples.Golden;

/** The commands {@code results} and {@code work}. */
class ReportsTest {
  private final Path folder;

  ReportsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({
    "results-2021-vi.txt, results --period 2021",
    "results-2021-en.txt, results --period 2021 --lang en --by project",
    "results-2021-q4-json.txt, results --period 2021-Q4 --format json --lang en",
    "work-2022-q3-vi.txt, work --period 2022-Q3",
    "work-2022-en.txt, work --period 2022 --lang en",
    "work-2022-json.txt, work --period 2022 --format json",
  })
  void printsTheReportOnTheSample(String file, String command) {
    Run run = Run.of(command.split(" ", -1));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
    Golden.check(file, run.out());
  }

  /** Circular 64/2024, which was not read, amends the ceilings since 28 August 2024. */
  @ParameterizedTest
  @CsvSource({
    "results, results, 2024, true",
    "results, results, 2024-Q2, false",
    "results, results, 2024-Q3, true",
    "results, results, 2010, false",
    "work, work, 2024, true",
    "work, work, 2024-Q2, false"
  })
  void saysOnceThatTheAmendmentWasNotRead(
      String command, String sample, String period, boolean said) throws IOException {
    for (String language : List.of("vi", "en")) {
      for (String format : List.of("text", "json")) {
        String out =
            Run.of(
                    command,
                    file(sample),
                    "--period",
                    period,
                    "--lang",
                    language,
                    "--format",
                    format)
                .out();
        assertThat(out.split("64/2024/TT-BTC", -1)).hasSize(said ? 2 : 1);
      }
    }
  }

  @Test
  void aFigureOfTheYearIsNotGivenToAQuarter() {
    assertThat(Run.of("results", "--period", "2021-Q4", "--lang", "en").out())
        .containsPattern("projects accepted +not known")
        .contains("Money known by its year only");
    assertThat(Run.of("results", "--period", "2021", "--lang", "en").out())
        .doesNotContain("Money known by its year only");
  }

  /** What nobody stated is lacking, by name, and never zero. */
  @ParameterizedTest
  @CsvSource({"2024-Q3, 3, 2", "2024-Q4, 2, 2", "2024, 5, 2"})
  void aQuarterHasItsOwnFigures(String period, int jobs, int exitCode) throws IOException {
    Run run = Run.of("results", file("results"), "--period", period, "--format", "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).as(run.out()).isBetween(0, exitCode);
    assertThat(run.out()).contains("\"figure\" : \"JOBS\",\n      \"value\" : " + jobs + ",");
  }

  @Test
  void whatNobodyStatedIsLacking() throws IOException {
    String file = file("results");
    replace(file, "\"jobs\": 3,", "");
    replace(file, "\"jobs\": 2,", "");
    Run run = Run.of("results", file, "--period", "2024", "--lang", "en");
    assertThat(run.out()).contains("jobs created: lacking: de-an-mau");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  /** Money of which the amount is not said is told, in its stage, and no sum takes it for zero. */
  @Test
  void moneyWithoutAnAmountIsLacking() throws IOException {
    String file = file("results");
    replace(file, "\"amount\": 75000000,", "");
    Run text = Run.of("results", file, "--period", "2024", "--lang", "en");
    assertThat(text.err()).isEmpty();
    assertThat(text.exitCode()).isEqualTo(2);
    assertThat(text.out())
        .containsPattern("advanced +provincial industrial-promotion.* +not known");
    Run json = Run.of("results", file, "--period", "2024", "--format", "json");
    assertThat(json.out()).containsPattern("\"amount\" : null,\\s+\"unknown\" : 1");
  }

  /** A result that is wrong is told with its place, and the rest is reported. */
  @Test
  void aResultThatIsWrongIsLeftOutAndTold() throws IOException {
    String file = file("results");
    replace(file, "\"jobs\": 3", "\"jobs\": -3");
    replace(file, "\"2024-07-15\"", "\"15/7/2024\"");
    Run run = Run.of("results", file, "--period", "2024", "--lang", "en");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err().lines())
        .containsExactly(
            file + ": results[0].jobs: jobs must not be negative: -3",
            file + ": money[0].day: must be a day such as \"2022-12-31\": 15/7/2024");
    assertThat(run.out())
        .contains("every total lacks it: results[0], money[0]")
        .containsPattern("Projects: \\d+\nWithout what was left out: results\\[0], money\\[0]\n")
        .containsPattern("jobs created +2\n")
        .contains("settled");
    String json = Run.of("results", file, "--period", "2024", "--format", "json").out();
    assertThat(json).contains("\"complete\" : false");
  }

  /** What refers to a project that is wrong is left out with it, under its own place. */
  @Test
  void whatRefersToAProjectThatIsWrongIsLeftOutToo() throws IOException {
    Path sample = folder.resolve("sample.json");
    Files.copy(
        Path.of("src/main/resources/vn/khuyencong/examples/sample-results-2021.json"), sample);
    replace(sample.toString(), "\"planYear\": 2021", "\"planYear\": 21");
    Run run = Run.of("results", sample.toString(), "--period", "2021", "--lang", "en");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out())
        .contains("Projects: 2", "projects accepted")
        .contains("projects[0], results[0], money[0], money[1]");
    assertThat(run.err()).contains("projects[0].planYear: ").hasLineCount(1);
  }

  /** Of the whole document nothing can be left out. */
  @Test
  void aFaultOfTheWholeEndsTheReport() throws IOException {
    String file = file("work");
    replace(file, "\"title\":", "\"titel\":");
    Run run = Run.of("work", file, "--period", "2024");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("titel: field must be a known one");
  }

  @Test
  void workThatIsWrongIsLeftOutAndTold() throws IOException {
    String file = file("work");
    replace(file, "\"collaborator\": \"ctv-1\"", "\"collaborator\": \" \"");
    replace(file, "\"2024-10\"", "\"2024-Q5\"");
    Run run = Run.of("work", file, "--period", "2024", "--lang", "en");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err().lines().map(line -> line.split(": ", -1)[1]))
        .containsExactly("work[0].collaborator", "work[3].period");
    assertThat(run.out()).contains("Works: 2;").contains("lacks it: work[0], work[3]");
    assertThat(run.out())
        .containsPattern("Works: 2;.*\nWithout what was left out: work\\[0], work\\[3]\n");
  }

  /** A published account says how many were surveyed, and by none of its six collaborators. */
  @Test
  void workOfWhichItIsNotSaidWhoDidItGoesIn() throws IOException {
    String file = file("work");
    replace(file, "\"collaborator\": \"ctv-1\",", "");
    Run run = Run.of("work", file, "--period", "2024-Q3", "--lang", "en");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out())
        .contains("Works: 3;", "Places with work: 1/1")
        .containsPattern("By collaborator\n  ctv-1 .* 2 works\n  nobody named .* 1 work\n");
  }

  @Test
  void aNetworkOfAnotherYearIsNotReportedOn() throws IOException {
    Run run = Run.of("work", file("work"), "--period", "2023");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("networks: must have one of the year 2023");
  }

  @Test
  void everyFaultIsToldAtOnce() throws IOException {
    String file = file("results");
    replace(file, "\"2024-Q4\"", "\"2024-Q3\"");
    replace(file, "\"amount\": 75000000,", "\"amount\": -1,");
    replace(file, "\"stage\": \"SETTLED\"", "\"stage\": \"SETLED\"");
    replace(file, "\"id\": \"quyet-toan\"", "\"id\": \"tam-ung\"");
    replace(file, "\"province\": \"tinh-mau\"", "\"province\": \"tinh-mu\"");
    Run run = Run.of("check", file, "--lang", "en");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out())
        .contains("results[1].jobs: this figure of project de-an-mau is stated for 2024-Q3 already")
        .contains("money[0].line.amount: amount must not be negative: -1")
        .contains("tinh-mu; nearest known: tinh-mau")
        .contains("SETLED; nearest known: SETTLED")
        .contains("money[1].line.id: id must be used once: tam-ung")
        .contains("Faults: 5.");
  }

  @ParameterizedTest
  @CsvSource({
    "results, period must be a day, --period 2021-Q5",
    "results, dimension must be one of, --period 2021 --by item",
    "work, Missing required option, --lang en",
  })
  void whatCannotBeAskedIsRefused(String command, String said, String options) {
    Run run = Run.of((command + " " + options).split(" ", -1));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains(said);
  }

  private String file(String kind) throws IOException {
    Path file = folder.resolve(kind + ".json");
    Files.writeString(file, Run.of("template", kind).out());
    return file.toString();
  }

  /** The first {@code from} of the file becomes {@code to}. */
  private static void replace(String file, String from, String to) throws IOException {
    String text = Files.readString(Path.of(file));
    assertThat(text).contains(from);
    Files.writeString(
        Path.of(file),
        text.substring(0, text.indexOf(from))
            + to
            + text.substring(text.indexOf(from) + from.length()));
  }
}
