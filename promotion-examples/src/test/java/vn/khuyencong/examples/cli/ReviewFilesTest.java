package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void itsReceiptIsVerified(@TempDir Path folder) throws IOException {
    String receipt = Run.of("receipt", SAMPLE).out();
    Path kept = Files.writeString(folder.resolve("receipt.txt"), receipt);
    assertThat(receipt).contains("PROJECT_FILE");
    assertThat(Run.of("verify", kept.toString(), SAMPLE).exitCode()).isZero();
  }
}
