package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.examples.Golden;

class ReviewProjectsTest {
  private static final Path PROJECTS = Path.of("src/test/resources/documents/projects-2017.json");

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "projects-2017-vi.txt,",
    "projects-2017-en.txt, --lang en",
    "projects-2017-json.txt, --format json",
  })
  void printsTheReport(String file, String options) {
    String all = PROJECTS + (options == null ? "" : " " + options);
    Run run = Run.review(all.split(" ", -1));
    Golden.check(file, run.out());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isOne();
  }

  @Test
  void theCeilingOfTheProvinceMayBeGiven() {
    Run run = Run.review(PROJECTS.toString(), "--national-as-local", "1/QĐ-UBND");
    assertThat(run.out()).contains("Đề án đạt: 1; không đạt: 2; chưa kết luận được: 0.");
    assertThat(Run.review(PROJECTS.toString(), "--table", "da-nang-2017").out())
        .isEqualTo(Run.review(PROJECTS.toString()).out());
    assertThat(Run.review(PROJECTS.toString(), "--table", "no.json").exitCode()).isEqualTo(3);
  }

  @Test
  void aTableBindsALineOfLocalMoney() {
    Run run = Run.review(PROJECTS.toString(), "--table", "hau-giang-2014", "--lang", "en");
    assertThat(run.out())
        .contains(
            "is above the most that may be paid, VND 100,000,000, by the provincial text",
            "At most: VND 100,000,000 (bound by: cap for each unit; Quyết định của UBND tỉnh");
  }

  @Test
  void aTableThatListsTheItemDecides() throws IOException {
    Path table = folder.resolve("table.json");
    Files.writeString(
        table,
        Files.readString(
                Path.of("src/main/resources/vn/khuyencong/examples/ceilings/hau-giang-2014.json"))
            .replace("\"cap\": 100000000", "\"cap\": 250000000"));
    Run run = Run.review(PROJECTS.toString(), "--table", table.toString(), "--lang", "en");
    assertThat(run.out())
        .contains("At most: VND 250,000,000 (bound by: cap for each unit;")
        .doesNotContain("by the provincial text");
  }

  /** Điều 8 khoản 4, 28/2018/TT-BTC: 450 million for both, whichever line has it. */
  @Test
  void limitsThatLinesShareAreShown() throws IOException {
    Path file = folder.resolve("plan.json");
    String line = between(Files.readString(PROJECTS), "\"lines\": [", "],");
    String split =
        line.replace("250000000", "150000000").replace("600000000", "300000000")
            + ","
            + line.replace("may-sao-che", "day-chuyen")
                .replace("MACHINERY_TECHNOLOGY_TRANSFER", "TECHNOLOGY_LINE")
                .replace("250000000", "100000000")
                .replace("600000000", "300000000");
    Files.writeString(file, Files.readString(PROJECTS).replace(line, split));
    Run run = Run.review(file.toString(), "--as-of", "2019-06-01", "--lang", "en");
    assertThat(run.out())
        .contains(
            "  day-chuyen+may-sao-che: technology line",
            "Requested: VND 250,000,000 of a cost of VND 600,000,000");
  }

  private static String between(String text, String from, String to) {
    String rest = text.substring(text.indexOf(from) + from.length());
    return rest.substring(0, rest.indexOf(to));
  }

  @Test
  void publishedProjectsAreUndetermined() {
    Run run =
        Run.review("src/test/resources/documents/published-supports.json", "--as-of", "2021-12-31");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out())
        .contains("Đề án đạt: 0; không đạt: 0; chưa kết luận được: 8.")
        .contains("Kinh phí khuyến công đề nghị: 87.000.000 đ", "38.500.000 đ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"quantity\": 1 | \"quantity\": 0 | projects[0].lines[0].quantity: quantity must be",
        "\"cost\": 600000000 | \"cost\": -1 | projects[0].lines[0].cost: cost must not be negative",
        "\"MACHINERY_TECHNOLOGY_TRANSFER\" | \" \" | projects[0].lines[0].item: code must not be blank",
        "\"line\": \"may-sao-che\" | \"line\": \"x\" | projects[0].facts[0].line: must be one of",
        "\"group\": false | \"groups\": false | projects[0].groups: field must be a known one",
        "\"unit\": \"xa-mau\" | \"unit\": \"x\" | locality must be in the list: x",
      })
  void aFaultIsNamedWithItsPlace(String right, String wrong, String message) throws IOException {
    String document = Files.readString(PROJECTS);
    assertThat(document).contains(right);
    Path file = folder.resolve("plan.json");
    Files.writeString(file, document.replaceFirst(Pattern.quote(right), wrong));
    Run run = Run.review(file.toString());
    assertThat(run.err()).startsWith(file + ": ").contains(message).hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("để ngoài báo cáo này: projects[0].");
  }

  @Test
  void aMisspeltNameIsToldWithTheNearest() throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(
        file,
        Files.readString(PROJECTS)
            .replace("MACHINERY_TECHNOLOGY_TRANSFER", "MACHINERY_TECHNOLGY_TRANSFER"));
    Run run = Run.review(file.toString(), "--lang", "en");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("projects[0].lines[0].item: ", "MACHINERY_TECHNOLOGY_TRANSFER");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void everyFactOfALineIsRead() throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(
        file,
        Files.readString(PROJECTS)
            .replace("\"money\": \"NATIONAL\",", "\"money\": \"NATIONAL\", \"unit\": \"máy 1\",")
            .replace(
                "\"machineryNew\": true, \"machineryImproves\": true",
                "\"transfer\": {\"advanced\": true, \"listed\": false},"
                    + " \"relocation\": {\"pollutingIntoZone\": true}, \"training\":"
                    + " {\"learnerGroups\": [\"FISHERMAN\"], \"kilometres\": 15}"));
    Run run = Run.review(file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("công nghệ, tiến bộ kỹ thuật không đủ các điều kiện");
  }

  @Test
  void anApprovalAfterTheDayIsAFindingOnItsProject() throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(
        file,
        Files.readString(PROJECTS).replace("\"day\": \"2017-01-16\"", "\"day\": \"2018-01-16\""));
    Run run = Run.review(file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isOne();
  }

  @Test
  void amountsThatDoNotFitAreAFindingOnTheirProject() throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(
        file,
        Files.readString(PROJECTS)
            .replace("\"amount\": 250000000", "\"amount\": " + Long.MAX_VALUE));
    Run run = Run.review(file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("không tính được");
    assertThat(run.exitCode()).isOne();
  }
}
