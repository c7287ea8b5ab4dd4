package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents written from what provinces publish, of 2020 to 2025, in the format that the command
 * reads; what a page does not state is left out. They are read as they are, with nothing invented.
 */
class FieldDocumentsTest {
  private static final String FOLDER = "src/test/resources/documents/field/";
  private static final String RECOVERED = "5930000000";

  @TempDir Path folder = Path.of("");

  /** What a plan comes to: its lines by content, source and province, and by level, alike. */
  @ParameterizedTest
  @CsvSource({
    "01b, 2, FACT_MISSING, 1707000000",
    "04-lamdong-2024, 2, FACT_MISSING, 500000000",
    "05-sadec-2020, 2, FACT_MISSING, 49000000",
    "07-tasks, 2, FACT_MISSING, 1302000000",
    "14-selfplan, 2, FACT_MISSING, 100000000",
  })
  void nothingIsViolatedAndTheSumsAreRight(String name, int exitCode, String outcome, long total) {
    JsonNode report = plan(name, exitCode);
    assertThat(report.get("outcome").asString()).isEqualTo(outcome);
    assertThat(of("VIOLATED", "REQUIREMENT", report)).isEmpty();
    assertThat(sum(report.get("levels").valueStream().map(level -> level.get("total"))))
        .isEqualTo(total);
    assertThat(
            sum(
                report
                    .get("budget")
                    .get("rows")
                    .valueStream()
                    .map(row -> row.get("total").get("sum"))))
        .isEqualTo(total);
    assertThat(report.get("totalLacks")).isEmpty();
  }

  @Nested
  class DongThap2025 {
    /** Its total holds support, counterpart and management costs. */
    @Test
    void theTotalIsUnderstood() {
      JsonNode report = plan("01b", 2);
      assertThat(message("decree45.article14.stated-total", report))
          .isEqualTo(
              "Projects, networks and tasks come to VND 1,707,000,000, the published total is VND"
                  + " 3,666,984,000: the rest is counterpart and other money of the projects.");
      assertThat(message("decree45.article14.stated-parts", report)).endsWith(": the same.");
      assertThat(message("decree45.article14.planned-count", report))
          .isEqualTo("The plan has as many projects and tasks as were published.");
      assertThat(outcomes("decree45.article14.within-funds", report)).containsOnly("SATISFIED");
      assertThat(report.get("fund").asLong()).isEqualTo(1_634_000_000L);
    }

    /** The only warning is of the province, which was merged on 1 July 2025; into what is open. */
    @Test
    void theProvinceOfHalfTheYearIsToldOnly() {
      JsonNode report = plan("01b", 2);
      assertThat(of("VIOLATED", "WARNING", report))
          .containsExactly("decree45.article16.province-goes-on");
      assertThat(message("decree45.article16.province-goes-on", report))
          .endsWith("Successor units: not known.");
    }

    /** All six are within the ceilings of the province, which are asked only while not given. */
    @Test
    void theCeilingsOfTheProvinceLetThemThrough() {
      assertThat(asked(plan("01b", 2))).contains("provincialNorm");
      JsonNode report = plan("01b", 2, "--table", "dong-thap-2024");
      assertThat(asked(report)).doesNotContain("provincialNorm").contains("period", "site");
      assertThat(of("VIOLATED", "REQUIREMENT", report)).isEmpty();
    }
  }

  @Nested
  class LamDong2024 {
    @Test
    void threeFundsOfOneSourceAreOneFund() {
      JsonNode report = plan("04-lamdong-2024", 2);
      assertThat(report.get("fund").asLong()).isEqualTo(10_658_000_000L);
      assertThat(message("decree45.article14.stated-total", report))
          .contains("VND 10,658,000,000: what the funds of the plan come to");
      assertThat(outcomes("decree45.article14.within-funds", report)).containsOnly("SATISFIED");
    }

    /** The same with where each comes from, as the decision says it. */
    @Test
    void eachSaysWhereItComesFrom() throws IOException {
      String document = read("04-lamdong-2024");
      document = withOrigin(document, "3150000000", "BUDGET_OF_THE_YEAR");
      document = withOrigin(document, RECOVERED, "RECOVERED");
      document = withOrigin(document, "1578000000", "CARRIED_OVER");
      Path file = Files.writeString(folder.resolve("plan.json"), document);
      Run run = Run.of("plan", file.toString(), "--lang", "en");
      assertThat(run.err()).isEmpty();
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.out())
          .contains(
              "  Fund: provincial industrial-promotion money, VND 3,150,000,000 (budget of the"
                  + " year)\n",
              "  Fund: provincial industrial-promotion money, VND 5,930,000,000 (recovered from"
                  + " earlier years)\n",
              "  Fund: provincial industrial-promotion money, VND 1,578,000,000 (carried over from"
                  + " earlier years)\n",
              "GIVING OUT VND 10,658,000,000 ");
    }

    private String withOrigin(String document, String amount, String origin) {
      String fund = "{\"source\":\"PROVINCIAL_PROMOTION\",\"amount\":" + amount;
      assertThat(document).contains(fund);
      return document.replace(fund, fund + ",\"origin\":\"" + origin + "\"");
    }

    /** Repayable support is not measured by the ceiling of a grant. */
    @Test
    void theCeilingOfAGrantIsNotAskedOfRepayableSupport() {
      assertThat(asked(plan("04-lamdong-2024", 2)))
          .contains("period", "machineryNew")
          .doesNotContain("provincialNorm");
    }
  }

  @Nested
  class SaDec2020 {
    @Test
    void whoApprovesThePlanOfATownIsOpen() {
      JsonNode report = plan("05-sadec-2020", 2);
      assertThat(outcomes("decree45.article2.plan-approved", report))
          .containsExactly("LAW_UNSETTLED");
      assertThat(openPoints("decree45.article2.plan-approved", report))
          .containsExactly("district-commune-plan-approver");
      assertThat(of("VIOLATED", "WARNING", report))
          .containsExactly("decree45.article14.stated-parts", "decree45.article14.stated-total");
    }

    /** 999 and 875 million are 1,874, published as 1,800: no rounding of a whole million. */
    @Test
    void theSumsAreRight() {
      JsonNode report = plan("05-sadec-2020", 2);
      assertThat(message("decree45.article14.stated-parts", report))
          .contains("VND 1,874,000,000", "VND 1,800,000,000", "VND 74,000,000", "no rounding");
      assertThat(report.get("fund").asLong()).isEqualTo(875_000_000L);
      assertThat(bySource(report.get("levels").get(0)))
          .containsExactly("DISTRICT_PROMOTION 49000000");
    }

    /** As a figure said to be "more than 1.8 billion" it is near enough. */
    @Test
    void aFigureSaidToBeMoreIsNoDifference() throws IOException {
      String exact = "\"total\":1800000000";
      String document = read("05-sadec-2020");
      assertThat(document).contains(exact);
      Path file =
          Files.writeString(
              folder.resolve("plan.json"),
              document.replace(
                  exact,
                  "\"partial\":true,\"total\":{\"amount\":1800000000,\"precision\":\"AT_LEAST\","
                      + "\"unit\":100000000}"));
      assertThat(of("VIOLATED", "WARNING", report(2, "plan", file.toString()))).isEmpty();
    }
  }

  @Nested
  class Tasks2021 {
    @Test
    void eachTierHasItsMoneyAndItsLevel() {
      JsonNode report = plan("07-tasks", 2);
      assertThat(report.get("levels").valueStream().map(level -> level.get("level").asString()))
          .containsExactly("PROVINCIAL", "NATIONAL", "DISTRICT");
      assertThat(report.get("levels").valueStream().map(FieldDocumentsTest::bySource))
          .containsExactly(
              List.of("PROVINCIAL_PROMOTION 659000000"),
              List.of("NATIONAL_PROMOTION 85000000"),
              List.of("DISTRICT_PROMOTION 558000000"));
      assertThat(message("decree45.article14.stated-total", report)).endsWith(": the same.");
    }

    /** Of the other levels neither who approved it nor the fund was published. */
    @Test
    void whatTheOtherTiersLackIsAsked() {
      JsonNode report = plan("07-tasks", 2);
      assertThat(outcomes("decree45.article2.plan-approved", report))
          .containsExactlyInAnyOrder("SATISFIED", "FACT_MISSING", "FACT_MISSING");
      assertThat(asked(report))
          .containsExactlyInAnyOrder("planApprovalAuthority", "funds", "provincialNorm", "item");
    }

    /** The province's own fund pays the tasks of the province, not those of district and State. */
    @Test
    void theFundOfTheProvinceIsNotTakenForTheDistrict() {
      assertThat(plan("07-tasks", 2).get("fund").asLong()).isEqualTo(2_000_000_000L - 659_000_000L);
    }
  }

  @Nested
  class PublishedCount {
    @Test
    void fewerThanPublishedIsADifference() {
      JsonNode report = plan("14-selfplan", 2);
      assertThat(of("VIOLATED", "WARNING", report))
          .containsExactly("decree45.article14.planned-count");
      assertThat(message("decree45.article14.planned-count", report))
          .isEqualTo(
              "The plan has 2 projects and tasks, 6 were published: something may be missing"
                  + " here.");
    }

    @Test
    void ofAKnownPartNothingIsMissing() throws IOException {
      String count = "\"count\":6";
      String document = read("14-selfplan");
      assertThat(document).contains(count);
      Path file =
          Files.writeString(
              folder.resolve("plan.json"), document.replace(count, count + ",\"partial\":true"));
      JsonNode report = report(2, "plan", file.toString());
      assertThat(of("VIOLATED", "WARNING", report)).isEmpty();
      assertThat(message("decree45.article14.planned-count", report))
          .isEqualTo(
              "Of 6 published projects and tasks the plan has 2: this holds only a part of the"
                  + " published plan.");
    }
  }

  @Nested
  class ThaiNguyen2025 {
    /** The communes were merged on 1 July 2025, the decision is of 30 August. */
    @Test
    void teaMakersOfNewCommunesAreUndecidedOverTheirPlaceOnly() {
      JsonNode report = report(2, "review", FOLDER + "15-thainguyen-2025.json");
      assertThat(report.get("outcome").asString()).isEqualTo("FACT_MISSING");
      assertThat(report.get("facilities")).hasSize(4);
      for (JsonNode facility : report.get("facilities")) {
        assertThat(of("VIOLATED", "REQUIREMENT", facility)).isEmpty();
        assertThat(facility.get("outcome").asString()).isEqualTo("FACT_MISSING");
        assertThat(facility.get("questions").valueStream().map(one -> one.get("fact").asString()))
            .containsExactly("formerUnit", "cleaner", "services");
        assertThat(facility.get("openPoints").valueStream().map(JsonNode::asString))
            .containsExactly("place-july-to-october-2025");
      }
    }
  }

  /** The table of a province with an item that no circular has. */
  @Nested
  class HaTinh {
    @ParameterizedTest
    @CsvSource({
      "2021-01-01, 1, 5000000, 0, 'AT MOST: VND 5,000,000 '",
      "2021-06-01, 1, 4999999, 0, 'AT MOST: VND 4,999,999 '",
      "2021-06-01, 3, 30000000, 0, 'AT MOST: VND 15,000,000 '",
      "2020-12-31, 1, 5000000, 2, AT MOST: not determined (fact missing)\n",
    })
    void itsItemHasItsCeiling(String day, int quantity, long cost, int exitCode, String answer) {
      Run run =
          quote(
              "PRODUCT_PRIZE_PROVINCIAL",
              "--as-of",
              day,
              "--quantity",
              Integer.toString(quantity),
              "--cost",
              Long.toString(cost));
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains(answer);
      assertThat(run.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void withoutACostTheCapIsKnown() {
      Run run = quote("PRODUCT_PRIZE_PROVINCIAL", "--as-of", "2021-06-01");
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("never more than VND 5,000,000", "  - the whole cost (");
      assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRODUCT_PRIZE_COMMUNE", "PRODUCT_PRIZE_PROVINCE"})
    void anItemThatIsNotInTheTableIsRefusedByName(String item) {
      Run run = quote(item, "--as-of", "2021-06-01");
      assertThat(run.err())
          .isEqualTo(
              "--item: item must be one of PRODUCT_PRIZE_PROVINCIAL of the table, or one of the"
                  + " circulars (--help): "
                  + item
                  + "\n");
      assertThat(run.exitCode()).isEqualTo(ExitCodes.UNUSABLE);
    }

    private Run quote(String item, String... more) {
      return Run.of(
          Stream.concat(
                  Stream.of(
                      "quote",
                      "--lang",
                      "en",
                      "--table",
                      FOLDER + "tab-hatinh.json",
                      "--item",
                      item),
                  Stream.of(more))
              .toArray(String[]::new));
    }
  }

  private static String read(String name) throws IOException {
    return Files.readString(Path.of(FOLDER + name + ".json"));
  }

  private static JsonNode plan(String name, int exitCode, String... more) {
    return report(
        exitCode,
        Stream.concat(Stream.of("plan", FOLDER + name + ".json"), Stream.of(more))
            .toArray(String[]::new));
  }

  private static JsonNode report(int exitCode, String... arguments) {
    Run run =
        Run.of(
            Stream.concat(Stream.of(arguments), Stream.of("--lang", "en", "--format", "json"))
                .toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(exitCode);
    return JsonMapper.builder().build().readTree(run.out());
  }

  private static long sum(Stream<JsonNode> amounts) {
    return amounts.mapToLong(JsonNode::asLong).sum();
  }

  private static List<String> bySource(JsonNode level) {
    return level.get("bySource").properties().stream()
        .map(one -> one.getKey() + " " + one.getValue().asLong())
        .toList();
  }

  private static Stream<JsonNode> findings(JsonNode report) {
    return report.get("findings").valueStream();
  }

  /** The codes of the findings of {@code outcome} and {@code severity}. */
  private static List<String> of(String outcome, String severity, JsonNode report) {
    return findings(report)
        .filter(one -> one.get("outcome").asString().equals(outcome))
        .filter(one -> one.get("severity").asString().equals(severity))
        .map(one -> one.get("code").asString())
        .toList();
  }

  private static List<String> outcomes(String code, JsonNode report) {
    return findings(report)
        .filter(one -> one.get("code").asString().equals(code))
        .map(one -> one.get("outcome").asString())
        .toList();
  }

  private static List<String> openPoints(String code, JsonNode report) {
    return findings(report)
        .filter(one -> one.get("code").asString().equals(code))
        .flatMap(one -> one.get("openPoints").valueStream())
        .map(JsonNode::asString)
        .toList();
  }

  private static String message(String code, JsonNode report) {
    return findings(report)
        .filter(one -> one.get("code").asString().equals(code))
        .map(one -> one.get("message").asString())
        .findFirst()
        .orElseThrow();
  }

  /** The facts that requirements ask, each once. */
  private static List<String> asked(JsonNode report) {
    return findings(report)
        .filter(one -> one.get("severity").asString().equals("REQUIREMENT"))
        .flatMap(one -> one.get("missingFacts").valueStream())
        .map(JsonNode::asString)
        .distinct()
        .toList();
  }
}
