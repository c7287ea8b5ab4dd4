package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.examples.ComparisonExample;

/** Networks in files, each the file of a known one with one thing changed. */
class NetworkFilesTest {
  @TempDir Path folder = Path.of("");

  /** Found: the network of Long An in 2022, of the province of which it became a part in 2025. */
  @Test
  void aProvinceMergedLaterIsAnotherTerritory() throws IOException {
    String moved =
        longAn()
            .replace("\"province\": \"80\"", "\"province\": \"tay-ninh\"")
            .replace(
                "\"localities\": [",
                "\"localities\": [{\"id\": \"tay-ninh\", \"name\": \"Tây Ninh\","
                    + " \"kind\": \"PROVINCE\", \"validity\": {}},");
    Run run = review(moved);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isOne();
    assertThat(run.out()).contains("ctv-01: nằm ngoài tỉnh Tây Ninh: thành phố Tân An.");
  }

  @Test
  void payMayBeFixedInDong() throws IOException {
    Run run = review(longAn().replace("\"coefficient\": \"0.3\"", "\"amount\": 447000"));
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("107.280.000 đ", "113.280.000 đ")
        .contains(
            "Thù lao 447.000 đ một tháng không vượt mức tham chiếu quốc gia 1.490.000 đ/người/tháng.");
  }

  @Test
  void aRateWithoutPayIsRefused() throws IOException {
    Run run = review(longAn().replace("\"coefficient\": \"0.3\", ", ""));
    assertThat(run.exitCode()).isEqualTo(ExitCodes.UNUSABLE);
    assertThat(run.err()).contains("rate must have a coefficient or an amount a month");
  }

  @Test
  void monthsAheadMayHaveTheirOwnSalary() throws IOException {
    String each =
        longAn()
            .replace("\"year\": 2022", "\"year\": 2024, \"salaries\": \"OF_EACH_MONTH\"")
            .replace("2022-12-20", "2024-12-20");
    assertThat(review(each).out()).contains("149.040.000 đ").doesNotContain("Tháng tính trước");
    assertThat(review(each.replace("OF_EACH_MONTH", "KNOWN_ON_THE_DAY")).out())
        .contains("107.280.000 đ", "Tháng tính trước");
  }

  private static String longAn() throws IOException {
    try (var in = ComparisonExample.class.getResourceAsStream("long-an-2022.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Run review(String document) throws IOException {
    Path file = folder.resolve("network.json");
    Files.writeString(file, document);
    return Run.review(file.toString());
  }
}
