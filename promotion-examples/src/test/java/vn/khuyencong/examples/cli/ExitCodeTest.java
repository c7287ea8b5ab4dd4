package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExitCodeTest {

  @Test
  void nothingViolatedAndNothingOpenIs0() {
    Run run = Run.review(Run.COMPLETE);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Mọi điều kiện đã xét đều đạt.");
  }

  @Test
  void aViolationIs1() {
    assertThat(Run.review("--year", "2025", "--as-of", "2025-01-15").exitCode()).isOne();
  }

  @Test
  void aMissingFactIs2() {
    assertThat(Run.review().exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--lang fr",
        "--format xml",
        "--as-of tomorrow",
        "--as-of 2022-02-30",
        "--year MMXXII",
        "--unknown",
        "a.json b.json",
        "--settle",
      })
  void usageErrorsAre3(String options) {
    Run run = Run.review(options.split(" ", -1));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Try 'promotion review --help'.").doesNotContain("\tat ");
  }

  @Test
  void noCommandIs3() {
    assertThat(Run.of().exitCode()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "--help, Reviews industrial-promotion plans",
    "review --help, undetermined",
    "quote --help, no ceiling set",
    "plan --help, something is violated",
    "diff --help, some case comes out otherwise",
    "receipt --help, the receipts were printed",
    "verify --help, every receipt holds",
  })
  void helpIs0(String arguments, String text) {
    Run run = Run.of(arguments.split(" ", -1));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "review",
        "plan",
        "diff --from 2025-06-30 --to 2025-07-01",
        "receipt",
        "review --help",
        "quote --item TRADEMARK --cost 1000000 --as-of 2020-06-01",
      })
  void outputThatDoesNotArriveIs4(String arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("no space left on device");
          }
        };
    for (OutputStream out : List.of(full, new PrintStream(full, false))) {
      assertThat(PromotionCommand.run(out, err, arguments.split(" ", -1))).isEqualTo(4);
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("could not be written in full");
  }
}
