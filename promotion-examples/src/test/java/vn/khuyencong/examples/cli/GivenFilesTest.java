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
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a document and with each file given with it is told in one run. */
class GivenFilesTest {
  private static final String TABLE =
      """
      {"name": "A", "instrument": "1/NQ-HĐND", "source": "PEOPLES_COUNCIL_RESOLUTION",
       "items": [{"code": "MACHINERY_TECHNOLOGY_TRANSFR"}], "rows": [
        {"item": "MACHINERY_TECHNOLOGY_TRANSFR", "ceiling": {"kind": "AT_MOST", "cap": 1},
         "citation": "1/NQ-HĐND", "evidence": "SEEN"},
        {"item": "BRAND", "ceiling": {"kind": "ATMOST", "cap": 1},
         "citation": "1/NQ-HĐND", "evidence": "SEEN"}]}
      """;
  private static final String AREAS =
      """
      {"areas": [
        {"locality": "t", "area": "DIFICULT_AREA", "holds": true, "validity": {},
         "citation": "1/QĐ"}]}
      """;
  private static final String LOCALITIES =
      """
      {"localities": [
        {"id": "t", "name": "T", "kind": "PROVINCE"},
        {"id": "c", "name": "C", "kind": "COMUNE", "within": "t"}]}
      """;
  private static final String DOCUMENT =
      """
      {"title": "x", "asOf": "2024-06-01", "projects": [{"id": "p", "title": "P", "level": "X",
        "lines": [{"id": "l", "item": "MACHINERY_TECHNOLOGY_TRANSFR"}],
        "beneficiaries": [{"id": "b", "facility": {"id": "f", "sites": [
          {"unit": "t"}, {"unit": "c"}]}}]}]}
      """;
  private static final List<String> FAULTS =
      List.of(
          "document.json:1: projects[0].level: must be one of [known-name]",
          "table.json:5: rows[1].ceiling.kind: must be one of [known-name]",
          "areas.json:2: areas[0].area: must be one of [known-name]",
          "localities.json:3: localities[1].kind: must be one of [known-name]");

  private final Path folder;

  GivenFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Run run(String command, String document, String... more) throws IOException {
    return Run.of(
        Stream.concat(
                Stream.of(
                    command,
                    file("document.json", document),
                    "--table",
                    file("table.json", TABLE),
                    "--areas",
                    file("areas.json", AREAS),
                    "--localities",
                    file("localities.json", LOCALITIES)),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void whatIsWrongWithEachIsToldWithFileLinePlaceAndRule() throws IOException {
    Run run = run("check", DOCUMENT, "--lang", "en");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().filter(line -> line.endsWith("]")))
        .map(line -> line.replace(folder + "/", "").replaceFirst("(must be one of) .* ", "$1 "))
        .containsExactlyElementsOf(FAULTS);
  }

  @Test
  void whatIsWrongWithEachIsToldAsJson() throws IOException {
    assertThat(run("check", DOCUMENT, "--format", "json").out())
        .contains(
            "\"given\" : [",
            "\"kind\" : \"table\"",
            "\"path\" : \"rows[1].ceiling.kind\"",
            "\"kind\" : \"areas\"",
            "\"path\" : \"areas[0].area\"",
            "\"kind\" : \"localities\"",
            "\"path\" : \"localities[1].kind\"")
        .containsOnlyOnce("\"path\" : \"projects[0].level\"");
  }

  /** A right document is told to be right, and ends as what is given does. */
  @Test
  void aRightDocumentBesideWrongFiles() throws IOException {
    Run run = run("check", DOCUMENT.replace("\"X\"", "\"PROVINCIAL\""), "--lang", "en");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("table.json:5: ", "areas.json:2: ", "localities.json:3: ");
    assertThat(run.out()).doesNotContain("document.json:1: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"review --lang en", "results --period 2024", "work --period 2024"})
  void otherCommandsTellAllOfItToo(String command) throws IOException {
    String[] words = command.split(" ", -1);
    Run run = run(words[0], DOCUMENT, words[1], words[2]);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err().lines().map(line -> line.replace(folder + "/", "")))
        .hasSize(FAULTS.size())
        .anyMatch(line -> line.startsWith("document.json: projects[0].level: "))
        .anyMatch(line -> line.startsWith("table.json: rows[1].ceiling.kind: "))
        .anyMatch(line -> line.startsWith("areas.json: areas[0].area: "))
        .anyMatch(line -> line.startsWith("localities.json: localities[1].kind: "));
  }

  private static final String ANSWERS =
      """
      [{"point": "no-such-point", "answer": true, "citation": "1/CV"},
       {"point": "advances-since-circular-28", "answer": "perhaps", "citation": ""}]
      """;

  @ParameterizedTest
  @ValueSource(strings = {"review --lang en", "plan --lang en", "receipt --lang en"})
  void whatIsWrongWithAnswersIsToldBesideAllOther(String command) throws IOException {
    String[] words = command.split(" ", -1);
    Run run =
        run(words[0], DOCUMENT, words[1], words[2], "--settle", file("answers.json", ANSWERS));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err().lines().map(line -> line.replace(folder + "/", "")))
        .anyMatch(line -> line.startsWith("table.json: rows[1].ceiling.kind: "))
        .anyMatch(line -> line.startsWith("areas.json: areas[0].area: "))
        .anyMatch(line -> line.startsWith("localities.json: localities[1].kind: "))
        .anyMatch(line -> line.startsWith("answers.json: [0].point: "))
        .anyMatch(line -> line.startsWith("answers.json: [1].answer: "));
  }

  @Test
  void aQuoteTellsWhatIsWrongWithTableAndAnswersAtOnce() throws IOException {
    Run run =
        Run.of(
            "quote",
            "--item",
            "BRAND",
            "--as-of",
            "2024-06-01",
            "--table",
            file("table.json", TABLE),
            "--settle",
            file("answers.json", ANSWERS));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("rows[1].ceiling.kind", "[0].point", "[1].answer");
  }

  @Test
  void aComparisonOfLawsTellsAllOfItToo() throws IOException {
    assertThat(run("diff", DOCUMENT, "--from", "2020-01-01", "--to", "2024-01-01").err().lines())
        .hasSize(FAULTS.size());
  }

  @Test
  void aFileThatIsNoJsonKeepsNothingBack() throws IOException {
    String broken = file("broken.json", "{");
    Run run =
        Run.of(
            "check",
            file("document.json", DOCUMENT),
            "--table",
            broken,
            "--areas",
            file("areas.json", AREAS),
            "--localities",
            folder.resolve("missing.json").toString(),
            "--lang",
            "en");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("document.json:1: projects[0].level: ", "areas.json:2: ");
    assertThat(run.err())
        .contains("broken.json: line 1", "missing.json: file must exist")
        .contains("document must be valid JSON");
  }

  @Test
  void aDocumentThatIsNoJsonKeepsNothingBack() throws IOException {
    Run run = run("check", "{");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .contains(
            "document.json: line 1",
            "table.json: rows[1]",
            "areas.json: areas[0]",
            "localities.json: localities[1]");
  }

  @Test
  void aLocalityThatNoListHasIsToldBesideAWrongList() throws IOException {
    assertThat(run("check", DOCUMENT.replace("\"c\"", "\"zzz\""), "--lang", "en").out())
        .contains("sites[1].unit: locality must be in the list: zzz");
  }
}
