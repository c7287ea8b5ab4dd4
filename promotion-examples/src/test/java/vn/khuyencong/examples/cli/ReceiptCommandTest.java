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

class ReceiptCommandTest {
  private static final String DOCUMENTS = "src/test/resources/documents/";
  private static final String GOLDEN = "src/test/resources/golden/";

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "receipts-two-networks.txt, two-networks.json, --as-of 2022-06-01",
    "receipts-projects-2017.txt, projects-2017.json, --table da-nang-2017",
  })
  void aReceiptOnceMadeIsVerified(String receipts, String document, String option) {
    String[] options = option.split(" ", -1);
    Run made = Run.of("receipt", DOCUMENTS + document, options[0], options[1]);
    assertThat(made.exitCode()).isZero();
    Golden.check(receipts, made.out());
  }

  @Test
  void receiptsOfSeveralProjectsHold() {
    Run run =
        Run.of(
            "verify",
            GOLDEN + "receipts-projects-2017.txt",
            DOCUMENTS + "projects-2017.json",
            "--table",
            "da-nang-2017",
            "--lang",
            "en");
    assertThat(run.out().lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("The receipt holds: "));
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void aReceiptDoesNotHoldUnderAnotherTable() {
    Run run =
        Run.of(
            "verify",
            GOLDEN + "receipts-projects-2017.txt",
            DOCUMENTS + "projects-2017.json",
            "--lang",
            "en");
    assertThat(run.out()).contains("First difference, local-levels table.name");
    assertThat(run.exitCode()).isOne();
  }

  @Test
  void aReceiptThatWasChangedIsRefused() throws IOException {
    String text = Files.readString(Path.of(GOLDEN + "receipts-projects-2017.txt"));
    Path changed =
        Files.writeString(folder.resolve("r.txt"), text.replaceFirst("cost = 6", "cost = 7"));
    Run run = Run.of("verify", changed.toString(), DOCUMENTS + "projects-2017.json");
    assertThat(run.err())
        .contains("section of a receipt must be as it was written, but was changed");
    assertThat(run.exitCode()).isEqualTo(3);
  }

  @Test
  void aDocumentWithMoreSubjectsIsRefused() {
    Run run = Run.of("verify", GOLDEN + "receipts-two-networks.txt");
    assertThat(run.err()).contains("receipts must be as many as the document asks for, 1: 2");
    assertThat(run.exitCode()).isEqualTo(3);
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    Run run = Run.of("verify", "nowhere.txt");
    assertThat(run.err()).contains("nowhere.txt: file must be readable");
    assertThat(run.exitCode()).isEqualTo(3);
  }
}
