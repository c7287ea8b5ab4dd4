package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command plan on money of every tier and of none: every view comes to the same. */
class PlanMoneyTest {
  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "200000000 | 'projects': [{'id': 'a', 'sources': [{'source': 'PROMOTION', 'amount': 200000000}]}]",
        "150000000 | 'projects': [{'id': 'a', 'lines': [{'id': 'l', 'item': 'BRAND',"
            + " 'supportRequested': 100000000, 'money': 'LOCAL'}], 'sources': [{'source':"
            + " 'PROVINCIAL_PROMOTION', 'amount': 100000000}, {'source': 'PROMOTION', 'amount': 50000000}]}]",
        "450000000 | 'projects': [{'id': 'c'}, {'id': 'd', 'level': 'NATIONAL', 'sources': [{'source':"
            + " 'NATIONAL_PROMOTION', 'amount': 300000000}]}], 'sums': [{'name': 's', 'projects':"
            + " ['c', 'd'], 'amount': 450000000}]",
        "450000000 | 'projects': [{'id': 'c', 'level': 'DISTRICT'}, {'id': 'd', 'level': 'NATIONAL'}],"
            + " 'sums': [{'name': 's', 'projects': ['c', 'd'], 'amount': 450000000, 'source':"
            + " 'LOCAL_PROMOTION'}]",
      })
  void everyViewComesToTheSame(long total, String held) throws IOException {
    String plan = plan(held);
    JsonNode report = json(plan);
    assertThat(sum(report.get("budget").get("rows"), "total", "sum")).isEqualTo(total);
    assertThat(sum(report.get("levels"), "total")).isEqualTo(total);
    assertThat(
            report
                .get("levels")
                .valueStream()
                .flatMap(level -> level.get("bySource").valueStream())
                .mapToLong(JsonNode::asLong)
                .sum())
        .isEqualTo(total);
    assertThat(text(plan)).contains("TOTAL: VND " + String.format("%,d", total));
  }

  /** What may fall in other years counts in full, and every view says so. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theTotalSaysWhatMayFallInOtherYears(boolean known) throws IOException {
    String years =
        ", 'supportByYear': [{'year': 2023, 'source': 'PROVINCIAL_PROMOTION', 'amount': 300}]";
    String plan =
        plan(
            "'projects': [{'id': 'a', 'period': {'first': '2023-01-01', 'last': '2024-12-31'},"
                + " 'sources': [{'source': 'PROVINCIAL_PROMOTION', 'amount': 300}]"
                + (known ? years : "")
                + "}]");
    String line = "In it in full (what falls in which year is not known): projects[0]";
    assertThat(text(plan).contains(line)).isEqualTo(!known);
    assertThat(json(plan).has("countedInFull")).isEqualTo(!known);
  }

  /** Nothing of the money of a district is given to the projects of the province. */
  @Test
  void whatIsLeftIsOfTheOwnTier() throws IOException {
    String plan =
        plan(
            "'funds': [{'source': 'PROVINCIAL_PROMOTION', 'amount': 1000}, {'source':"
                + " 'DISTRICT_PROMOTION', 'amount': 100}], 'tasks': [{'id': 't', 'title': 't',"
                + " 'category': 'INFORMATION', 'amount': 1000, 'source': 'PROVINCIAL_PROMOTION'}]");
    assertThat(json(plan).get("fund").asLong()).isZero();
    assertThat(text(plan)).doesNotContain("VND 1,100");
  }

  /** What is not held may take of the fund. */
  @Test
  void nothingIsGivenOutOfAPlanHeldInPart() throws IOException {
    String plan =
        plan(
            "'funds': [{'source': 'PROVINCIAL_PROMOTION', 'amount': 5000}], 'stated': {'partial':"
                + " true, 'count': 30}, 'projects': [{'id': 'a', 'sources': [{'source':"
                + " 'PROVINCIAL_PROMOTION', 'amount': 300}]}]");
    JsonNode report = json(plan);
    assertThat(report.get("fundLacks").valueStream().map(JsonNode::asString))
        .containsExactly("stated.partial");
    assertThat(report.get("awards")).isEmpty();
    assertThat(text(plan))
        .contains("LEFT FOR PROJECTS: at most VND 5,000", "what of it is not held here")
        .doesNotContain("GIVING OUT");
  }

  /** Plain numbers are exact; what is not exact is named, and may take more of the fund. */
  @Test
  void figuresThatAreNotExactAreNamed() throws IOException {
    String exact =
        plan(
            "'funds': [{'source': 'PROVINCIAL_PROMOTION', 'amount': 900000000}], 'networks':"
                + " [{'network': {'id': 'm', 'province': 'bd'}, 'year': 2023, 'money': 'LOCAL',"
                + " 'stated': 500000000}]");
    assertThat(json(exact).get("fundLacks")).isEmpty();
    assertThat(json(exact).get("fund").asLong()).isEqualTo(400_000_000);
    assertThat(json(exact).has("inexact")).isFalse();
    String about =
        exact.replace("500000000", "{\"amount\": 500000000, \"precision\": \"AT_LEAST\"}");
    assertThat(json(about).get("inexact").valueStream().map(JsonNode::asString))
        .containsExactly("networks[0]");
    assertThat(json(about).get("fundLacks").valueStream().map(JsonNode::asString))
        .containsExactly("networks[0]");
    assertThat(text(about)).contains("Of it as published, not exactly: networks[0]");
  }

  @Test
  void whatIsNotKnownIsNoZero() throws IOException {
    String plan = plan("'stated': {'total': 500}");
    assertThat(text(plan)).contains("TOTAL: not known", "projects").doesNotContain("VND 0");
    assertThat(json(plan).get("totalLacks").valueStream().map(JsonNode::asString))
        .containsExactly("projects");
  }

  private static String plan(String held) {
    return ("{'version': 1, 'title': 'm', 'asOf': '2023-06-01', 'localities': [{'id': 'bd',"
            + " 'name': 'B', 'kind': 'PROVINCE'}], 'plan': {'id': 'x', 'level': 'PROVINCIAL',"
            + " 'year': 2023, 'province': 'bd', "
            + held.replaceAll(
                "\\{'id': '([a-d])'", "{'id': '$1', 'title': '$1', 'contents': ['TECHNOLOGY']")
            + "}}")
        .replace('\'', '"');
  }

  private String text(String document) throws IOException {
    return run(document, "text");
  }

  private JsonNode json(String document) throws IOException {
    return JsonMapper.builder().build().readTree(run(document, "json"));
  }

  private String run(String document, String format) throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(file, document);
    Run run = Run.of("plan", file.toString(), "--lang", "en", "--format", format);
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  private static long sum(JsonNode rows, String... path) {
    return rows.valueStream()
        .map(
            row -> {
              JsonNode at = row;
              for (String name : path) {
                at = at.get(name);
              }
              return at;
            })
        .mapToLong(JsonNode::asLong)
        .sum();
  }
}
