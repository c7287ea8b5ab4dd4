package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.examples.Golden;

/** The command plan on a programme of several years. */
class ProgramTest {
  private static final String FILE = "src/test/resources/documents/program-2021-2025.json";

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"vi, text", "en, text", "vi, json"})
  void addsUpAndReviewsEachYear(String language, String format) {
    Run run = Run.of("plan", FILE, "--lang", language, "--format", format);
    assertThat(run.err()).isEmpty();
    Golden.check("program-2021-2025-" + language + "-" + format + ".txt", run.out());
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void aYearThatDiffersFromWhatWasPublishedIsNamed() throws IOException {
    Path file = folder.resolve("program.json");
    Files.writeString(
        file,
        Files.readString(Path.of(FILE))
            .replaceFirst("\"amount\": 2440000000", "\"amount\": 2440000001"));
    assertThat(Run.of("plan", file.toString(), "--lang", "en").out())
        .contains("VND 2,874,000,000 were published, and it comes to VND 2,874,000,001");
  }

  @Test
  void aTotalSaysWhatItLacks() {
    assertThat(Run.of("plan", FILE, "--lang", "en").out())
        .contains("Without (no amount is known): plans[1].tasks[0]")
        .contains("2022, provincial: not known");
  }
}
