package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnusableInputTest {
  private static final String AMOUNT = "\"amount\": 2000000";
  private static final String HOST = "\"kind\": \"COMMUNE\", \"unit\"";
  private static final String ITEM = "networks[0].meetings[0].items[0]";
  private static final String MEMBER = "networks[0].network.members[0]";

  private final Path folder;

  UnusableInputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Arguments> shapes() {
    return Stream.of(
        arguments("\"year\": 2024,", "", "networks[0].year: must be given"),
        arguments(
            "\"guests\": 0", "\"guests\": -1", "networks[0].meetings[0].meals.guests: guests must"),
        arguments("\"role\": \"COLLABORATOR\",", "", MEMBER + ".role: must be given"),
        arguments(", \"kind\": \"PROVINCE\"", "", "localities[2].kind: must be given"),
        arguments(
            "\"PROVINCE\"", "\"PROVINCE\", \"x\": 1", "localities[2].x: field must be a known"),
        arguments("\"money\":", "\"monies\":", "networks[0].monies: field must be a known one: "),
        arguments("\"money\": \"LOCAL\"", "\"money\": null", "networks[0].money: must not be null"),
        arguments("[\"xa-mau\"]", "null", MEMBER + ".areas: must not be null"),
        arguments("\"LOCAL\"", "\"FEDERAL\"", "networks[0].money: must be one of NATIONAL, LOCAL"),
        arguments("\"LOCAL\"", "1", "networks[0].money: must be one of NATIONAL, LOCAL"),
        arguments("\"LOCAL\"", "\"\"", "networks[0].money: must be one of NATIONAL, LOCAL"),
        arguments(
            HOST, "\"kind\": \"X\", \"unit\"", MEMBER + ".hosts[0].kind: must be one of DIST"));
  }

  static Stream<Arguments> amounts() {
    return Stream.of(
        arguments(AMOUNT, "\"amount\": 1.5", ITEM + ".amount: must be a whole number"),
        arguments(AMOUNT, "\"amount\": 5.0", ITEM + ".amount: must be a whole number"),
        arguments(AMOUNT, "\"amount\": \"5\"", ITEM + ".amount: must be a whole number"),
        arguments(AMOUNT, "\"amount\": true", ITEM + ".amount: must be a whole number"),
        arguments(AMOUNT, "\"amount\": {}", ITEM + ".amount: must be a whole number"),
        arguments(AMOUNT, "\"amount\": -5", ITEM + ".amount: amount must not be negative"),
        arguments(AMOUNT, AMOUNT + "0000000000000", ITEM + ".amount: must be a whole number"),
        arguments("\"days\": 1", "\"days\": 1.5", "meals.days: must be a whole number"),
        arguments("\"0.3\"", "0.3", "rates[0].coefficient: must be a factor in quotes"),
        arguments("\"0.3\"", "\"-0.3\"", "rates[0].coefficient: coefficient must not be negative"),
        arguments("\"0.3\"", "\"1e9\"", "rates[0].coefficient: coefficient must be plain digits"),
        arguments("\"Quyết định mẫu 1\"", "1", "establishment.decision: must be a citation"));
  }

  static Stream<Arguments> days() {
    return Stream.of(
        arguments("\"2024-12-20\"", "20241220", "meetings[0].day: must be a day such as"),
        arguments("\"2024-12-20\"", "\"20/12/2024\"", "meetings[0].day: must be a day such as"),
        arguments("\"2024-12-20\"", "[2024, 12, 20]", "meetings[0].day: must be a day such as"),
        arguments("\"2024-12-20\"", "\"\"", "meetings[0].day: must be a day such as"),
        arguments(
            "\"2024-12-20\"", "\"2023-12-20\"", "meetings[0].day: day of meeting tong-ket must"),
        arguments("\"2015-01\"}", "\"2015\"}", "service[0].from: must be a month such as"),
        arguments("2024,", "\"MMXXIV\",", "networks[0].year: must be a year such as 2022"),
        arguments("2024,", "2024.5,", "networks[0].year: must be a year such as 2022"),
        arguments("2024,", "99999,", "networks[0].year: must be a year such as"));
  }

  static Stream<Arguments> names() {
    return Stream.of(
        arguments("false", "\"false\"", MEMBER + ".onStatePayroll: must be true or false"),
        arguments("false", "0", MEMBER + ".onStatePayroll: must be true or false"),
        arguments("\"id\": \"ctv-1\"", "\"id\": \" \"", MEMBER + ".id: id must not"),
        arguments("\"id\": \"xa-mau\"", "\"id\": \"\"", "localities[0].id: id must not"),
        arguments("[\"huyen-mau\"]", "\"huyen-mau\"", "network.territory: must be a list"),
        arguments("[\"huyen-mau\"]", "[{}]", "network.territory[0]: must be the id of a locality"),
        arguments("[\"huyen-mau\"]", "[\"x\"]", "territory[0]: locality must be in the list: x"),
        arguments("\"within\": \"huyen-mau\"", "\"within\": \"x\"", "localities[0].within: local"),
        arguments(
            "\"within\": \"tinh-mau\"", "\"within\": \"xa-mau\"", "must not lie within itself"),
        arguments("\"year\": 2024", "\"year\": 2024, \"year\": 2024", "Duplicate"),
        arguments("\"asOf\": \"2024-12-31\",", "", "asOf: day must be given here or by --as-of"),
        arguments("\"asOf\": \"2024-12-31\"", "\"asOf\": \"2012-07-04\"", "asOf: day must not be"),
        arguments("\"title\": ", "\"networks\": [], \"title\": ", "Duplicate"),
        arguments("Mạng lưới thử nghiệm, đủ dữ kiện", " ", "title: title must not be blank"));
  }

  @ParameterizedTest
  @MethodSource({"shapes", "amounts", "days", "names"})
  void aFaultIsNamedWithItsPlace(String right, String wrong, String message) throws IOException {
    String document = Files.readString(Path.of(Run.COMPLETE));
    assertThat(document).contains(right);
    refused(document.replaceFirst(Pattern.quote(right), quoted(wrong)), message);
  }

  /**
   * An id that is no text may be the one that is named elsewhere. What names an id that was there
   * is told too, since no entry has it any more.
   */
  @Test
  void anIdThatIsAnotherNowIsToldWithWhatNamesTheOneBefore() throws IOException {
    assertThat(toldWith("\"id\": \"ctv-1\"", "\"id\": 1"))
        .satisfiesExactly(
            one -> assertThat(one).contains(MEMBER + ".id: must be a text in quotes"));
    assertThat(toldWith("\"id\": \"huyen-mau\"", "\"id\": \"xa-mau\""))
        .satisfiesExactly(
            one -> assertThat(one).contains("localities[0].within: locality must be in the list"),
            one -> assertThat(one).contains("localities[1].id: id must be used once"),
            one -> assertThat(one).contains("territory[0]: locality must be in the list"));
  }

  private List<String> toldWith(String right, String wrong) throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(
        file,
        Files.readString(Path.of(Run.COMPLETE)).replaceFirst(Pattern.quote(right), quoted(wrong)));
    return Run.review(file.toString()).err().lines().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                           | document must not be empty
          []                                           | document must be an object
          null                                         | must not be null
          {"title": "x", "asOf": "2022-12-31"}         | document must have networks, facilities
          {"title": "x"} {}                            | document must be valid JSON
          {"title": "x"} x                             | document must be valid JSON
          {"title": "x", "networks": [{"year": 2022    | networks[0].year: line 1, column
          {title: "x"}                                 | document must be valid JSON
          {"title": "x", "networks": [NaN]}            | document must be valid JSON
          {"title": ["x"]}                             | title: must be a text in quotes
          """)
  void otherTextIsRefused(String document, String message) throws IOException {
    refused(document, message);
  }

  @Test
  void aYearBeforeTheDecreeIsRefused() {
    Run run = Run.review(Run.COMPLETE, "--year", "2011");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.UNUSABLE);
    assertThat(run.err()).contains("day must not be before 2012-07-05");
  }

  @Test
  void aLongChainOfLocalitiesIsRefused() throws IOException {
    String links =
        IntStream.range(0, 20_000)
            .mapToObj(
                i ->
                    "{'id': '%d', 'name': 'x', 'kind': 'COMMUNE', 'within': '%d'},"
                        .formatted(i, i + 1))
            .collect(Collectors.joining());
    Path file = folder.resolve("plan.json");
    Files.writeString(
        file,
        Files.readString(Path.of(Run.COMPLETE))
            .replace("\"localities\": [", "\"localities\": [" + links.replace('\'', '"')));
    Run run = Run.review(file.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .contains("locality must lie at most in a district and a province")
        .endsWith(" more\n")
        .hasLineCount(501);
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    refused("{\"title\": " + "[".repeat(100_000), "document must stay within the limits");
  }

  @Test
  void aLongTextIsRefused() throws IOException {
    refused(
        "{\"title\": \"" + "x".repeat(1_000_000) + "\"}", "exceeds the maximum allowed (100000)");
  }

  @Test
  void aTextOf100MegabytesIsRefusedUnread() throws IOException {
    Path file = folder.resolve("long.json");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(100_000_000);
    }
    refused(file, "file must not be longer than 67108864 bytes: 100000000");
  }

  @Test
  void textThatIsNotUtf8IsRefused() throws IOException {
    Path file = folder.resolve("latin.json");
    Files.write(file, "{\"title\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
    refused(file, "document must be valid JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.json", "missing/plan.json"})
  void aMissingFileIsRefused(String name) {
    refused(folder.resolve(name), "file must exist");
  }

  @Test
  void aFolderIsRefused() {
    refused(folder, "file must not be a directory");
  }

  @Test
  void aDayBeforeTheDecreeIsRefused() {
    assertThat(Run.review("--as-of", "2012-07-04").err())
        .startsWith("--as-of: day must not be before 2012-07-05");
  }

  private void refused(String document, String message) throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(file, document == null ? "" : document);
    refused(file, message);
  }

  private static void refused(Path file, String message) {
    Run run = Run.review(file.toString());
    assertThat(run.err()).startsWith(file + ": ").contains(message).hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }
}
