package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Since 28 August 2024 every report says in one line that 64/2024/TT-BTC was not read. */
class UnreadAmendmentTest {
  private static final String LINE = "chưa đọc được 64/2024/TT-BTC (28/8/2024)";
  private static final String QUOTE =
      "quote --item MACHINERY_TECHNOLOGY_TRANSFER --cost 690000000 --as-of ";

  private static String run(String options) {
    return Run.of(options.split(" ", -1)).out();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        QUOTE,
        "review --as-of ",
        "review src/test/resources/documents/projects-2017.json --as-of ",
        "review src/main/resources/vn/khuyencong/examples/facilities-2019.json --as-of ",
        "plan --as-of ",
        "diff --from 2022-06-01 --to ",
      })
  void isSaidOnceFromItsDayOn(String command) {
    assertThat(run(command + "2024-08-27")).isNotEmpty().doesNotContain("64/2024");
    assertThat(run(command + "2024-08-28")).containsOnlyOnce(LINE);
    assertThat(run(command + "2024-08-29")).containsOnlyOnce(LINE);
  }

  private static final String TEMPLATES =
      "src/main/resources/vn/khuyencong/examples/document/templates/";

  /** What each command reports of, with DAY for the day whose law it asks. */
  private static final Map<String, List<String>> REPORTS =
      Map.of(
          "review",
          List.of(
              "review " + TEMPLATES + "facility.json --as-of DAY",
              "review " + TEMPLATES + "project.json --as-of DAY",
              "review " + TEMPLATES + "file.json --as-of DAY",
              "review " + TEMPLATES + "network.json --as-of DAY",
              "review --explain --as-of DAY"),
          "plan",
          List.of(
              "plan " + TEMPLATES + "plan.json --as-of DAY",
              "plan " + TEMPLATES + "program.json --as-of DAY"),
          "quote",
          List.of(QUOTE + "DAY"),
          "diff",
          List.of("diff " + TEMPLATES + "project.json --from 2022-06-01 --to DAY"),
          "results",
          List.of("results " + TEMPLATES + "results.json --period QUARTER"),
          "work",
          List.of("work " + TEMPLATES + "work.json --period QUARTER"));

  /** Commands that say nothing of what may be paid. */
  private static final Set<String> OTHERS =
      Set.of("check", "receipt", "schema", "template", "verify");

  static Stream<Arguments> reports() {
    return REPORTS.values().stream()
        .flatMap(List::stream)
        .flatMap(
            report ->
                Stream.of("text", "json")
                    .flatMap(
                        format ->
                            Stream.of("vi", "en").map(lang -> Arguments.of(report, format, lang))));
  }

  @Test
  void everyCommandIsWalked() {
    assertThat(new CommandLine(new PromotionCommand()).getSubcommands().keySet())
        .containsExactlyInAnyOrderElementsOf(Sets.union(REPORTS.keySet(), OTHERS));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyReportSaysIt(String report, String format, String lang) {
    String how = " --format " + format + " --lang " + lang;
    assertThat(run(report.replace("DAY", "2024-08-27").replace("QUARTER", "2024-Q2") + how))
        .isNotEmpty()
        .doesNotContain("64/2024");
    assertThat(run(report.replace("DAY", "2024-08-28").replace("QUARTER", "2024-Q3") + how))
        .contains("64/2024/TT-BTC");
  }

  /** Found of machinery: no word of the amendment, and marked as read. Any item, kind and day. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "MACHINERY_TECHNOLOGY_TRANSFER --as-of 2026-03-01",
        "CONSULTANCY --as-of 2024-08-28",
        "BRAND --as-of 2025-10-15",
        "CLUSTER_INFRASTRUCTURE --as-of 2026-12-31"
      })
  void isSaidOfEveryItem(String item) {
    assertThat(run("quote --cost 690000000 --item " + item))
        .containsOnlyOnce(LINE)
        .doesNotContain("[đã đọc nguyên văn]");
  }

  /** The networks of another year are asked under the law of its last day. */
  @ParameterizedTest
  @CsvSource({"2023, false", "2024, true", "2026, true"})
  void isSaidOfTheYearOfTheNetworks(String year, boolean said) {
    assertThat(run("review --year " + year).contains(LINE)).isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {QUOTE, "review --as-of ", "plan --as-of ", "diff --from 2022-06-01 --to "})
  void isSaidInJsonToo(String command) {
    assertThat(run(command + "2024-08-27 --format json")).contains("\"unread\" : null");
    assertThat(run(command + "2024-08-28 --format json"))
        .contains("\"unread\" : {", "\"point\" : \"circular28-levels-since-circular64\"", LINE);
  }

  /** What is reported of it is about estimates and the power of provinces, not about amounts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vi | lập dự toán và thẩm quyền quyết định mức chi của địa phương",
        "en | by reports on estimates and on the power over local ceilings"
      })
  void isSaidAsReported(String language, String words) {
    assertThat(run(QUOTE + "2026-06-01 --lang " + language)).contains(words, "4371/QĐ-BCT");
  }

  /** Neither is a note: on the name of the ceiling, on the uplift, on a local one beside it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BRAND | 2024-08-27 | true",
        "BRAND | 2024-08-28 | false",
        "MACHINERY_TECHNOLOGY_TRANSFER --priority --uplift-factor 1.6 | 2024-08-27 | true",
        "MACHINERY_TECHNOLOGY_TRANSFER --priority --uplift-factor 1.6 | 2024-08-28 | false",
        "MACHINERY_TECHNOLOGY_TRANSFER --national-as-local 1/QĐ-UBND | 2024-08-27 | true",
        "MACHINERY_TECHNOLOGY_TRANSFER --national-as-local 1/QĐ-UBND | 2024-08-28 | false",
      })
  void leavesNoNoteMarkedAsRead(String item, String day, boolean read) {
    String text = run("quote --cost 690000000 --item " + item + " --as-of " + day);
    String notes = text.substring(text.indexOf("LƯU Ý"));
    assertThat(notes.contains("đã đọc nguyên văn")).isEqualTo(read);
    assertThat(notes.contains("đã đọc bản ban hành, chưa đọc văn bản sửa đổi")).isNotEqualTo(read);
  }

  /** A step by the text as issued is not marked as if the law of the day had been read. */
  @ParameterizedTest
  @CsvSource({"2024-08-27, true", "2024-08-28, false"})
  void leavesNoStepMarkedAsRead(String day, boolean read) {
    assertThat(run(QUOTE + day).contains("[đã đọc nguyên văn]")).isEqualTo(read);
  }
}
