package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.examples.Golden;

class QuoteTest {
  private static final String MACHINERY =
      "quote --item MACHINERY_TECHNOLOGY_TRANSFER --cost 690000000 ";
  private static final Path DONG_THAP =
      Path.of("src/main/resources/vn/khuyencong/examples/ceilings/dong-thap-2024.json");

  @TempDir Path folder = Path.of("");

  private static Run machinery(String options) {
    return Run.of((MACHINERY + options).split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "0, quote-2019-vi.txt, --as-of 2019-06-01",
    "0, quote-2019-en.txt, --as-of 2019-06-01 --lang en",
    "0, quote-2026-dong-thap-vi.txt, --as-of 2026-06-01 --table dong-thap-2024",
    "0, quote-2026-dong-thap-json.txt, --as-of 2026-06-01 --table dong-thap-2024 --format json",
    "2, quote-2026-no-table-vi.txt, --as-of 2026-06-01 --money local",
    "0, quote-2026-national-as-local-vi.txt, --as-of 2026-06-01 --national-as-local 1/QĐ-UBND",
    "0, quote-2026-priority-vi.txt, --as-of 2026-06-01 --quantity 2 --priority --uplift-approved",
    "2, quote-2013-vi.txt, --as-of 2013-06-01",
  })
  void printsTheLimitAndTheSteps(int exitCode, String file, String options) {
    Run run = machinery(options);
    Golden.check(file, run.out());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(exitCode);
  }

  @ParameterizedTest
  @CsvSource({"2015-06-01, 200.000.000", "2019-06-01, 300.000.000", "2026-06-01, 300.000.000"})
  void theDayDecides(String day, String amount) {
    assertThat(machinery("--as-of " + day).out()).contains("TỐI ĐA: " + amount + " đ");
  }

  /** Of machinery in 2019, 300 million, by the factor that was approved and no more than 1.5. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--priority --uplift-approved | 345.000.000",
        "--priority --uplift-factor 1.1 | 330.000.000",
        "--priority --uplift-factor 1,1 | 330.000.000",
        "--priority --uplift-factor 1.5 | 345.000.000",
        "--priority --uplift-factor 1 | 300.000.000",
        "--priority --uplift-factor 1.6 | 300.000.000",
      })
  void theUpliftIsAsMuchAsWasApproved(String options, String amount) {
    Run run = machinery("--as-of 2019-06-01 " + options);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("TỐI ĐA: " + amount + " đ");
    assertThat(run.out().contains("1,6")).isEqualTo(options.contains("1.6"));
  }

  @ParameterizedTest
  @CsvSource({"0.9, must be at least 1", "x, coefficient must be plain digits", "-1, negative"})
  void anUpliftBelowOneIsRefused(String factor, String message) {
    Run run = machinery("--as-of 2019-06-01 --priority --uplift-factor " + factor);
    assertThat(run.exitCode()).isEqualTo(ExitCodes.UNUSABLE);
    assertThat(run.err()).contains(message);
  }

  @Test
  void anItemMayBeInSmallLettersAndACostGrouped() {
    assertThat(
            Run.of(
                    "quote",
                    "--item",
                    "machinery-technology-transfer",
                    "--cost",
                    "690.000.000",
                    "--as-of",
                    "2019-06-01")
                .out())
        .isEqualTo(machinery("--as-of 2019-06-01").out());
  }

  @Test
  void aTableThatDoesNotHoldYetLeavesTheCeilingMissing() {
    Run run = machinery("--as-of 2024-07-10 --table dong-thap-2024");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("MỨC QUỐC GIA, ĐỂ THAM KHẢO: 300.000.000 đ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COLLABORATOR_REMUNERATION | --month 2022-07 | 1.490.000 đ",
        "MEDIA | --approved-estimate 40000000 | 40.000.000 đ",
        "FAIR_DOMESTIC_ORGANISED | --approved-estimate 40000000 | 40.000.000 đ",
        "MANAGEMENT_AGENCY | --share-base 1000000000 | 15.000.000 đ",
      })
  void aFactThatACeilingAsksForMayBeGiven(String item, String fact, String amount) {
    String line = "quote --cost 50000000 --as-of 2022-12-31 --item " + item;
    assertThat(Run.of(line.split(" ", -1)).exitCode()).isEqualTo(2);
    Run run = Run.of((line + " " + fact).split(" ", -1));
    assertThat(run.out()).contains("TỐI ĐA: " + amount);
    assertThat(run.exitCode()).isZero();
  }

  /** Điều 8 khoản 20, 28/2018/TT-BTC, and not the decree on the salary, is what binds. */
  @ParameterizedTest
  @CsvSource({"2022-06-30, 2022-06", "2019-12-31, 2019-07", "2026-07-31, 2026-07"})
  void remunerationIsBoundByTheMultipleOfTheBaseSalary(String day, String month) {
    String options =
        "quote --cost 50000000 --lang en --item COLLABORATOR_REMUNERATION --as-of %s --month %s";
    assertThat(Run.of(options.formatted(day, month).split(" ", -1)).out())
        .contains("(bound by: cap for each unit; Điều 8 khoản 20, 28/2018/TT-BTC)")
        .contains("(base salary; ", "(multiple of the base salary; Điều 8 khoản 20");
  }

  /** Điều 8 khoản 4, 28/2018/TT-BTC: whether the share binds a line is a reading. */
  @Test
  void whatRestsOnAReadingIsNotMarkedAsRead() {
    String line = "quote --item TECHNOLOGY_LINE --cost 600000000 --as-of 2020-06-01";
    assertThat(Run.of(line.split(" ", -1)).out())
        .contains("TỐI ĐA: 300.000.000 đ", "Theo cách hiểu khác", "tối đa 450.000.000 đ")
        .containsPattern(
            "= 300\\.000\\.000 đ \\(tỷ lệ; Điều 8 [^\n]*; theo cách hiểu[^\n]*\\[theo cách hiểu\\]");
    assertThat(Run.of((line + " --format json").split(" ", -1)).out())
        .contains("\"point\" : \"circular28-line-share\"", "\"amount\" : 450000000");
  }

  /** A step of JSON names the readings it rests on, and is not marked as read where it does. */
  @ParameterizedTest
  @CsvSource({"2020-06-01, 1", "2016-06-01, 0"})
  void aStepOfJsonSaysOnWhichReadingItRests(String day, int expected) {
    String line = "quote --item TECHNOLOGY_LINE --cost 600000000 --format json --as-of " + day;
    JsonNode quote = JsonMapper.builder().build().readTree(Run.of(line.split(" ", -1)).out());
    List<JsonNode> steps =
        quote
            .get("limit")
            .get("considered")
            .valueStream()
            .flatMap(one -> one.get("steps").valueStream())
            .toList();
    List<JsonNode> byReading = steps.stream().filter(QuoteTest::restsOnReading).toList();
    assertThat(byReading).hasSize(expected);
    assertThat(byReading)
        .allSatisfy(
            step -> {
              assertThat(step.get("kind").asString()).isEqualTo("SHARE");
              assertThat(step.get("result").asLong()).isEqualTo(300_000_000);
              assertThat(step.get("evidence").asString()).isEqualTo("DERIVED");
              assertThat(step.get("followed").get(0).get("point").asString())
                  .isEqualTo("circular28-line-share");
              assertThat(step.get("followed").get(0).get("message").asString())
                  .startsWith("theo cách hiểu");
            });
    assertThat(steps)
        .filteredOn(step -> step.get("kind").asString().equals("SHARE"))
        .extracting(step -> step.get("evidence").asString())
        .containsExactly(expected == 1 ? "DERIVED" : "SEEN");
  }

  private static boolean restsOnReading(JsonNode step) {
    return step.get("followed")
        .valueStream()
        .anyMatch(one -> !one.get("answer").isNull() && one.get("source").isNull());
  }

  /** A quote is for a line of which nothing is requested yet, so no note says that 0 đ are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--item BRAND --as-of 2020-06-01",
        "--item MACHINERY_TECHNOLOGY_TRANSFER --as-of 2020-06-01 --priority --uplift-factor 1.6",
        "--item MACHINERY_TECHNOLOGY_TRANSFER --as-of 2020-06-01 --money local",
        "--item MACHINERY_TECHNOLOGY_TRANSFER --as-of 2026-06-01 --national-as-local 1/QĐ-UBND",
        "--item MEDIA --as-of 2020-06-01",
        "--item MACHINERY_TECHNOLOGY_TRANSFER --as-of 2013-06-01",
      })
  void saysNothingOfARequest(String options) {
    for (String more : List.of("", " --format json", " --lang en", " --lang en --format json")) {
      Run run = Run.of(("quote --cost 50000000 " + options + more).split(" ", -1));
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).doesNotContain("đề nghị", "requested: ", "requested, ");
    }
  }

  @Test
  void whatIsCutSaysThatItIsRoundedDown() {
    String line = "quote --item BRAND --cost 3000001 --as-of 2016-06-01 --lang en";
    assertThat(Run.of(line.split(" ", -1)).out())
        .contains("VND 3,000,001 × 50% = VND 1,500,000 (share; rounded down; ")
        .contains("VND 1,500,000 (rounded down) (bound by: ");
    assertThat(Run.of(line.replace("3000001", "3000000").split(" ", -1)).out())
        .doesNotContain("rounded down");
    assertThat(Run.of((line + " --format json").split(" ", -1)).out())
        .contains("\"roundedDown\" : true");
  }

  /** The amendment of Circular 28 of 2024 was not read; its ceilings are an open point. */
  @Test
  void anOpenPointMayBeSettled() throws IOException {
    Path file = folder.resolve("settle.json");
    String table = Files.readString(DONG_THAP).replace("\"cap\": 300000000", "\"cap\": 400000000");
    Files.writeString(
        file,
        "[{\"point\": \"circular28-levels-since-circular64\", \"citation\": \"64/2024/TT-BTC\","
            + " \"answer\": "
            + table
            + "}]");
    Run run = machinery("--as-of 2026-06-01 --settle " + file);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("TỐI ĐA: 345.000.000 đ", "theo 64/2024/TT-BTC");
    assertThat(machinery("--as-of 2019-06-01 --settle " + file).err())
        .startsWith(file + ": [0]: answer to circular28-levels-since-circular64 must not be");
  }

  @Test
  void aCeilingWithoutALastDayHasToBeChecked() {
    String note = "Bảng nêu mức này từ 18/9/2014 và không nêu ngày hết hiệu lực";
    assertThat(machinery("--as-of 2026-06-01 --table hau-giang-2014").out()).contains(note);
    assertThat(machinery("--as-of 2014-06-01 --table hau-giang-2014").out()).doesNotContain(note);
  }

  @Test
  void aLastDayGivenIsNotQuestioned() throws IOException {
    Path file = folder.resolve("table.json");
    Files.writeString(
        file,
        Files.readString(DONG_THAP)
            .replace(
                "{\"from\": \"2024-07-11\"}",
                "{\"from\": \"2024-07-11\", \"to\": \"2026-12-31\"}"));
    assertThat(machinery("--as-of 2026-06-01 --table " + file).out()).doesNotContain("LƯU Ý");
  }

  @Test
  void whatATableDoesNotListIsNamed() {
    Run run =
        Run.of(
            "quote --item TECHNOLOGY_LINE --cost 900000000 --as-of 2016-06-01 --table hau-giang-2014"
                .split(" ", -1));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("Hậu Giang", "dây chuyền công nghệ");
  }

  @Test
  void oneUnitIsOne() {
    assertThat(machinery("--as-of 2019-06-01 --lang en").out()).contains("for 1 unit (");
    assertThat(machinery("--as-of 2019-06-01 --lang en --quantity 2").out())
        .contains("for 2 units (");
  }

  @Test
  void aTableIsReadFromAFile() {
    assertThat(machinery("--as-of 2026-06-01 --table " + DONG_THAP).out())
        .isEqualTo(machinery("--as-of 2026-06-01 --table dong-thap-2024").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--item FOO --cost 1 --as-of 2019-06-01 | item must be one of COMMON_VOCATIONAL_TRAINING,",
        "--item BRAND --cost -1 --as-of 2019-06-01 | amount must not be negative: -1",
        "--item BRAND --cost 1.5 --as-of 2019-06-01 | amount must be whole đồng: 1.5",
        "--item BRAND --cost 1 | '--as-of=DATE'",
        "--item BRAND --cost 1 --as-of 12019-06-01 | must be a day such as \"2022-12-31\": 12019-06-01",
        "--item BRAND --cost 1 --as-of 0019-06-01 | must be a day such as \"2022-12-31\": 0019-06-01",
        "--item BRAND --cost 1 --as-of 2019-06-31 | must be a day such as \"2022-12-31\": 2019-06-31",
        "--item BRAND --as-of 2019-06-01 --month 2019-13 | must be a month such as \"2022-01\": 2019-13",
        "--item BRAND --as-of 2019-06-01 --quantity x | must be a whole number: x",
        "--item BRAND --as-of 2019-06-01 --quantity 1.5 | must be a whole number: 1.5",
        "--item BRAND --cost 1 --as-of 2019-06-01 --money x | money must be national or local: x",
        "--item BRAND --cost 1 --as-of 2019-06-01 --quantity 0 | quantity of quote must be at least",
        "--item BRAND --cost 1 --as-of 2012-07-04 | --as-of: day must not be before 2012-07-05",
        "--item BRAND --cost 1 --as-of 2019-06-01 --table no.json | no.json: file must exist",
        "--item BRAND --cost 1 --as-of 2019-06-01 --money national --table da-nang-2017 | --money: ",
      })
  void whatCannotBeUsedIs3(String options, String message) {
    Run run = Run.of(("quote " + options).split(" ", -1));
    assertThat(run.err()).contains(message).doesNotContain("\tat ", "java.");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CLEANER_PRODUCTION_PILOT | MACHINERY_TECHNOLOGY_TRANSFER | rows[3].validity: time must not overlap that of rows[2] (",
        "\"share\": \"50%\" | \"share\": 50 | rows[3].ceiling.share: must be a share in quotes",
        "\"cap\": 500000000 | \"cap\": -5 | rows[2].ceiling.cap: cap must not be negative",
        "\"cap\": 500000000 | \"caps\": 5 | rows[2].ceiling.caps: field must be a known one",
        "\"evidence\": | \"evidenc\": | rows[0].evidenc: field must be a known one",
        "\"rows\": | \"rows\" | valid JSON",
        "PEOPLES_COUNCIL_RESOLUTION | LAW | source: must be one of",
      })
  void aFaultOfATableIsNamedWithItsPlace(String right, String wrong, String message)
      throws IOException {
    String table = Files.readString(DONG_THAP);
    assertThat(table).contains(right);
    Path file = folder.resolve("table.json");
    Files.writeString(file, table.replaceFirst(Pattern.quote(right), wrong));
    Run run = machinery("--as-of 2026-06-01 --table " + file);
    assertThat(run.err()).startsWith(file + ": ").contains(message).hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
  }

  /** A table as a centre wrote it: an item of its own, its number not read. */
  @Test
  void aTableWithAnItemOfTheProvinceIsAccepted(@TempDir Path folder) throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("table.json"),
            """
            {"name":"Hà Tĩnh","instrument":"văn bản tỉnh 2021 (chưa đọc số)","source":"UNKNOWN","rows":[
             {"item":"PRODUCT_PRIZE_PROVINCIAL","ceiling":{"kind":"AT_MOST","cap":5000000},
              "validity":{"from":"2021-01-01"},"citation":"văn bản tỉnh 2021","evidence":"SECONDARY"}]}
            """);
    String line = "quote --cost 8000000 --as-of 2022-06-01 --lang en --table " + table + " --item ";
    Run known = Run.of((line + "PRODUCT_PRIZE_PROVINCIAL").split(" ", -1));
    assertThat(known.err()).isEmpty();
    assertThat(known.out()).contains("AT MOST: VND 5,000,000");
    Run slip = Run.of((line + "PRODUCT_PRIZE_PROVINCAL").split(" ", -1));
    assertThat(slip.exitCode()).isEqualTo(3);
    assertThat(slip.err()).startsWith("--item: item must be one of");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--registered-capital 20000000001 | AT MOST: VND 8,000,000",
        "--registered-capital 10000000000 | AT MOST: VND 5,000,000",
        "--tier DISTRICT | AT MOST: not determined (fact missing)",
      })
  void aRowGoesByWhatTheOptionsSay(String option, String most) {
    String line =
        "quote --item ENTERPRISE_ESTABLISHMENT --cost 8000000 --as-of 2016-06-01 --lang en"
            + " --table dong-thap-2014 ";
    assertThat(Run.of((line + option).split(" ", -1)).out()).contains(most);
  }

  /** Điều 8 khoản 23, 28/2018/TT-BTC: 300 million, and 450 with the uplift. */
  @Test
  void whatTheUpliftMayLiftIsNotFirm() {
    String line = "quote --item MACHINERY_TECHNOLOGY_TRANSFER --as-of 2024-12-31 --lang en";
    assertThat(Run.of(line.split(" ")).out())
        .contains("AT MOST: not determined (fact missing); never more than VND 450,000,000");
    assertThat(Run.of((line + " --cost 2000000000").split(" ")).out())
        .contains("AT MOST: VND 300,000,000 (", "without the priority uplift; with it never more")
        .contains("than VND 450,000,000 (bound by: cap for each unit; Điều 8 khoản 23");
  }

  /** 50 million for cooperatives of a difficult area, 30 million without condition. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | '' | not determined (fact missing); never more than VND 50,000,000",
        "2 | --area DIFFICULT_AREA | not determined (fact missing); never more than VND 50,000,000",
        "0 | --area DIFFICULT_AREA --beneficiary-kind COOPERATIVE | VND 50,000,000 (bound by",
        "0 | --beneficiary-kind ENTERPRISE | VND 30,000,000 (bound by",
      })
  void aRowWithAConditionAsksForWhatItGoesBy(int exitCode, String more, String most)
      throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("rows.json"),
            """
            {"name":"Mẫu","instrument":"12/2024/NQ-HĐND","source":"PEOPLES_COUNCIL_RESOLUTION",
             "validity":{"from":"2024-01-01"},
             "items":[{"code":"CLEANER_ASSESSMENT","content":"TECHNOLOGY","unit":"ESTABLISHMENT"}],
             "rows":[
              {"item":"CLEANER_ASSESSMENT","ceiling":{"kind":"AT_MOST","cap":50000000},
               "conditions":{"kinds":["COOPERATIVE"],"areas":["DIFFICULT_AREA"]},
               "citation":"Điều 5, 12/2024/NQ-HĐND","evidence":"SEEN"},
              {"item":"CLEANER_ASSESSMENT","ceiling":{"kind":"AT_MOST","cap":30000000},
               "citation":"Điều 5, 12/2024/NQ-HĐND","evidence":"SEEN"}]}
            """);
    String line =
        "quote --item CLEANER_ASSESSMENT --cost 80000000 --as-of 2024-06-01 --lang en --table "
            + table;
    Run run = Run.of((line + (more.isEmpty() ? "" : " " + more)).split(" "));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("AT MOST: " + most);
    assertThat(run.out().contains("STILL TO BE CLARIFIED")).isEqualTo(exitCode == 2);
    assertThat(run.exitCode()).isEqualTo(exitCode);
  }

  /** Nothing is requested of a quote, so that nothing requested is above anything. */
  @Test
  void anItemOfWhichACompleteTableHasNoRowHasNoneAndSaysWhy() throws IOException {
    Path table = folder.resolve("table.json");
    Files.writeString(
        table,
        """
        {"name": "A", "instrument": "i", "source": "PEOPLES_COUNCIL_RESOLUTION",
         "completeness": "COMPLETE", "validity": {"from": "2024-01-01"},
         "items": [{"code": "WEB", "content": "INFORMATION", "unit": "WEBSITE", "nameVi": "trang web"}],
         "rows": [{"item": "WEB", "ceiling": {"kind": "AT_MOST", "cap": 20000000},
                   "conditions": {"tiers": ["PROVINCE"]}, "citation": "c", "evidence": "SEEN"}]}
        """);
    Run run =
        Run.of(
            "quote",
            "--item",
            "WEB",
            "--tier",
            "DISTRICT",
            "--table",
            table.toString(),
            "--as-of",
            "2024-06-01",
            "--lang",
            "en");
    assertThat(run.out())
        .contains("AT MOST: there is none. ")
        .doesNotContain("what is requested is above it");
    assertThat(run.exitCode()).isEqualTo(1);
  }
}
