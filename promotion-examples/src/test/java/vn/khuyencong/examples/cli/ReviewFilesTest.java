package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.examples.Golden;

/** The command on the file of a project. */
class ReviewFilesTest {
  private static final String SAMPLE =
      "src/main/resources/vn/khuyencong/examples/sample-file-gia-lai-2020.json";

  @Test
  void theCommandReviewsIt() {
    Golden.check("file-gia-lai-2020-vi.txt", Run.of("review", SAMPLE).out());
    Golden.check("file-gia-lai-2020-en.txt", Run.of("review", SAMPLE, "--lang", "en").out());
    Golden.check("file-gia-lai-2020-json.txt", Run.of("review", SAMPLE, "--format", "json").out());
  }

  /** What is marked as a reading in the text is none that was read in JSON. */
  @Test
  void whatRestsOnAReadingIsNotMarkedAsReadInJson() {
    JsonNode findings =
        JsonMapper.shared()
            .readTree(Run.of("review", SAMPLE, "--format", "json").out())
            .findValue("findings");
    assertThat(findings.valueStream().filter(one -> one.has("readings")))
        .isNotEmpty()
        .allMatch(one -> one.get("evidence").asString().equals("DERIVED"))
        .anyMatch(one -> one.get("readings").get(0).asString().equals("circular36-as-issued"));
    assertThat(findings.valueStream().filter(one -> !one.has("readings")))
        .anyMatch(one -> one.get("evidence").asString().equals("SEEN"));
  }

  /** What comes after the day asked is named, not judged by. */
  @Test
  void onAnEarlierDayItStandsElsewhere() {
    String out = Run.of("review", SAMPLE, "--as-of", "2020-07-15").out();
    assertThat(out).contains("Giai đoạn: đang thực hiện", "acceptances[0]", "settlement");
  }

  /** 70 % of 200.000.001 đ is 140.000.000,7 đ, that of 200.000.000 đ is a whole number of đồng. */
  @ParameterizedTest
  @CsvSource({"200000001, 140000001, true", "200000000, 140000001, false"})
  void anAdvanceThatIsCutSaysSo(String support, String advanced, boolean cut, @TempDir Path folder)
      throws IOException {
    Path file =
        changed(
            folder,
            "CENTRAL_AGENCY\", \"amount\": 200000000",
            "CENTRAL_AGENCY\", \"amount\": " + support,
            "\"amount\": 140000000",
            "\"request\": {\"support\": %s, \"agencyDecided\": false}, \"amount\": %s"
                .formatted(support, advanced));
    says(file, "140.000.000 đ (làm tròn xuống) là 1 đ", cut);
    says(file, "VND 1 over the VND 140,000,000 (rounded down) that may be", cut, "--lang", "en");
    says(file, "140.000.000 đ (làm tròn xuống) là 1 đ", cut, "--format", "json");
  }

  /** 50 % of 259.999.999 đ is 129.999.999,5 đ. */
  @ParameterizedTest
  @CsvSource({"259999999, true", "259999998, false"})
  void aShareToBeSettledThatIsCutSaysSo(String cost, boolean cut, @TempDir Path folder)
      throws IOException {
    Path file =
        changed(
            folder,
            "\"share\": \"50%\",\n        \"cost\": 260000000",
            "\"share\": \"50%\",\n        \"cost\": " + cost);
    says(file, "129.999.999 đ (làm tròn xuống)\n", cut);
    says(file, "VND 129,999,999 (rounded down)\n", cut, "--lang", "en");
    says(file, "\"settledRoundedDown\" : true", cut, "--format", "json");
  }

  private static void says(Path file, String words, boolean so, String... options) {
    String[] line =
        Stream.concat(Stream.of("review", file.toString()), Stream.of(options))
            .toArray(String[]::new);
    assertThat(Run.of(line).out().contains(words)).as("%s", Run.of(line).out()).isEqualTo(so);
  }

  /** The sample with each of {@code changes} replaced by the one after it. */
  private static Path changed(Path folder, String... changes) throws IOException {
    String text = Files.readString(Path.of(SAMPLE));
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(text).contains(changes[i]);
      text = text.replace(changes[i], changes[i + 1]);
    }
    return Files.writeString(folder.resolve("file.json"), text);
  }

  @Test
  void itsReceiptIsVerified(@TempDir Path folder) throws IOException {
    String receipt = Run.of("receipt", SAMPLE).out();
    Path kept = Files.writeString(folder.resolve("receipt.txt"), receipt);
    assertThat(receipt).contains("PROJECT_FILE");
    assertThat(Run.of("verify", kept.toString(), SAMPLE).exitCode()).isZero();
  }
}
