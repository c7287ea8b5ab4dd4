package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
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

  /** What a centre does not say of a meeting is asked for, and no total takes it for nothing. */
  @Test
  void whatAMeetingCostsMayBeLeftOut() throws IOException {
    String complete = Files.readString(Path.of(Run.COMPLETE));
    String open =
        complete
            .replace("\"guests\": 0,", "")
            .replace("\"perPersonDay\": 100000,", "")
            .replace("\"days\": 1,", "")
            .replaceAll(", \"amount\": [0-9]+\\}", "}");
    assertThat(open).doesNotContain("perPersonDay", "\"amount\"", "guests");
    Run text = review(open);
    assertThat(text.err()).isEmpty();
    assertThat(text.out())
        .contains("Chưa ghi đủ số tiền của: meetings[0], otherCosts[0]")
        .doesNotContain(" 0 đ");
    JsonNode budget =
        JsonMapper.shared()
            .readTree(review(open, "--format", "json").out())
            .get("networks")
            .get(0)
            .get("budget");
    assertThat(budget.get("total").isNull()).isTrue();
    assertThat(budget.get("meetings").isNull()).isTrue();
    assertThat(budget.get("remuneration").asLong()).isPositive();
    assertThat(budget.get("lacks").valueStream().map(JsonNode::asString))
        .containsExactly("meetings[0]", "otherCosts[0]");
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
    assertThat(run.err())
        .contains("rates[0]: one of coefficient and amount must be given, and not both");
  }

  /** A third of 1.490.000 đ is 496.666,17 đ; of 0.3 of it nothing is cut. */
  @Test
  void whatIsCutOfThePaySaysThatItIsRoundedDown() throws IOException {
    String cut = longAn().replace("\"coefficient\": \"0.3\"", "\"coefficient\": \"0.333333\"");
    assertThat(review(cut).out())
        .contains("12 tháng (làm tròn xuống)")
        .containsPattern("thành phố Tân An +\\(làm tròn xuống\\)");
    assertThat(Run.review(folder.resolve("network.json").toString(), "--lang", "en").out())
        .contains("12 months (rounded down)");
    assertThat(roundedDown(cut)).isNotEmpty().containsOnly("true");
    assertThat(review(longAn()).out()).doesNotContain("làm tròn xuống");
    assertThat(roundedDown(longAn())).isNotEmpty().containsOnly("false");
  }

  private List<String> roundedDown(String document) throws IOException {
    return networks(run(document)).get(0).get("budget").findValuesAsString("roundedDown");
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

  /** What does not fit is found at its place, and the network beside it is reviewed as before. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"amount\": 2000000 | \"amount\": 9223372036854775807 | networks[0]: meetings[0]",
        "\"amount\": 500000 | \"amount\": 1000000000000001 | networks[0]: otherCosts[0]",
        "\"coefficient\": \"0.3\" | \"amount\": 9223372036854775807"
            + " | networks[0]: network.scale.rates",
        "\"perPersonDay\": 100000 | \"perPersonDay\": 9223372036854775807"
            + " | networks[0]: meetings[0]",
      })
  void anAmountThatDoesNotFitEndsNoReview(String change) throws IOException {
    String[] parts = change.split(" \\| ", -1);
    String both = both(Files.readString(Path.of(Run.COMPLETE)));
    String alone = networks(run(both)).get(1).toString();
    Path file = folder.resolve("network.json");
    Files.writeString(file, both.replaceFirst(Pattern.quote(parts[0]), parts[1]));
    for (String lang : List.of("vi", "en")) {
      Run text = Run.review(file.toString(), "--lang", lang, "--explain");
      assertThat(text.err()).isEmpty();
      assertThat(text.exitCode()).isOne();
    }
    Run json = Run.review(file.toString(), "--format", "json");
    assertThat(json.exitCode()).isOne();
    JsonNode first = networks(json).get(0);
    assertThat(first.get("budget").isNull()).isTrue();
    assertThat(first.get("findings").values())
        .filteredOn(one -> one.get("code").asString().equals("decree45.article14.computable"))
        .extracting(one -> "networks[0]: " + one.get("path").asString())
        .containsExactly(parts[2]);
    assertThat(networks(json).get(1)).hasToString(alone);
    assertThat(Run.of("receipt", file.toString()).exitCode()).isZero();
    Run diff = Run.of("diff", file.toString(), "--from", "2024-06-30", "--to", "2024-12-31");
    assertThat(diff.err()).isEmpty();
    assertThat(diff.exitCode()).isLessThanOrEqualTo(1);
  }

  /** The document with its network twice, the second under another id. */
  private static String both(String document) {
    int start = document.indexOf("\"networks\": [") + "\"networks\": [".length();
    String network = document.substring(start, document.lastIndexOf(']'));
    return document.substring(0, start)
        + network
        + ","
        + network.replace("\"id\": \"mau\"", "\"id\": \"mau-2\"")
        + "]}";
  }

  private Run run(String document) throws IOException {
    Path file = folder.resolve("network.json");
    Files.writeString(file, document);
    return Run.review(file.toString(), "--format", "json");
  }

  private static JsonNode networks(Run run) {
    return JsonMapper.builder().build().readTree(run.out()).get("networks");
  }

  private static String longAn() throws IOException {
    try (var in = ComparisonExample.class.getResourceAsStream("long-an-2022.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Run review(String document, String... options) throws IOException {
    Path file = folder.resolve("network.json");
    Files.writeString(file, document);
    return Run.review(
        Stream.concat(Stream.of(file.toString()), Stream.of(options)).toArray(String[]::new));
  }
}
