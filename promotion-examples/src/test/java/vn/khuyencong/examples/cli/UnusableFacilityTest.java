package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnusableFacilityTest {
  private static final String FACILITY = "facilities[0].facility";
  private static final String FORM = "\"form\": \"LIMITED_COMPANY\"";
  private static final String CAPITAL = "\"capital\": 5000000000";
  private static final String RIGHT =
      """
      {
        "title": "Cơ sở mẫu",
        "asOf": "2024-12-31",
        "localities": [
          {"id": "tinh-mau", "name": "Mẫu", "kind": "PROVINCE"},
          {"id": "huyen-mau", "name": "Mẫu", "kind": "RURAL_DISTRICT", "within": "tinh-mau"},
          {"id": "thi-tran-mau", "name": "Mẫu", "kind": "TOWNSHIP", "within": "huyen-mau"}
        ],
        "facilities": [
          {
            "facility": {
              "id": "mau",
              "form": "LIMITED_COMPANY",
              "sites": [{"unit": "thi-tran-mau"}],
              "sectors": ["FOOD_PROCESSING"],
              "size": {"capital": 5000000000, "insuredLabour": 20},
              "products": {"certificates": [], "localMaterials": "60%"}
            },
            "approvedOn": "2024-06-01",
            "planDrawnUpIn": 2023,
            "planYear": 2024
          }
        ]
      }
      """;

  private final Path folder;

  UnusableFacilityTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Arguments> shapes() {
    return Stream.of(
        arguments("\"id\": \"mau\",", "", FACILITY + ".id: must be given"),
        arguments("\"id\": \"mau\"", "\"id\": \" \"", FACILITY + ".id: id must not be"),
        arguments("\"approvedOn\":", "\"day\":", "facilities[0].day: field must be a known one"),
        arguments("\"size\": {", "\"size\": {\"x\": 1, ", FACILITY + ".size.x: field must be a"),
        arguments(
            "\"size\": {\"capital\": 5000000000, \"insuredLabour\": 20}",
            "\"size\": []",
            FACILITY + ".size: must be an object"),
        arguments("\"planYear\": 2024", "\"planYear\": null", "planYear: must not be null"),
        arguments("\"certificates\": []", "\"certificates\": {}", "certificates: must be a list"));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        arguments(
            FORM,
            "\"form\": \"COMPANY\"",
            FACILITY
                + ".form: must be one of LIMITED_COMPANY, JOINT_STOCK_COMPANY, PRIVATE_ENTERPRISE,"
                + " PARTNERSHIP, ENTERPRISE_BRANCH, COOPERATIVE, UNION_OF_COOPERATIVES,"
                + " COOPERATIVE_GROUP, BUSINESS_HOUSEHOLD, STATE_UNIT, INDIVIDUAL,"
                + " OTHER_ORGANISATION"),
        arguments("FOOD_PROCESSING", "FOOD", FACILITY + ".sectors[0]: must be one of AGRO_FOR"),
        arguments(
            CAPITAL, "\"capital\": -1", FACILITY + ".size.capital: capital must not be negative: "),
        arguments(CAPITAL, "\"capital\": 1.5", FACILITY + ".size.capital: must be a whole number"),
        arguments(
            "20}",
            "-20}",
            FACILITY + ".size.insuredLabour: insuredLabour must not be negative: -20"),
        arguments("\"60%\"", "60", FACILITY + ".products.localMaterials: must be a share in"),
        arguments(FORM, "\"lawful\": \"yes\"", FACILITY + ".lawful: must be true or false"),
        arguments(
            "\"planYear\": 2024",
            "\"planYear\": 2025",
            "facilities[0]: plan year must be the year in which the plan is drawn up, or the next:"
                + " planYear 2025, planDrawnUpIn 2023"));
  }

  static Stream<Arguments> places() {
    return Stream.of(
        arguments(
            "\"unit\": \"thi-tran-mau\"",
            "\"unit\": \"x\"",
            FACILITY + ".sites[0].unit: locality must be in the list: x"),
        arguments("\"unit\": \"thi-tran-mau\"", "\"unit\": {}", "unit: must be the id of a loc"),
        arguments("[{\"unit\": \"thi-tran-mau\"}]", "[{}]", "sites[0].unit: must be given"));
  }

  static Stream<Arguments> days() {
    return Stream.of(
        arguments("\"2024-06-01\"", "\"1/6/2024\"", "facilities[0].approvedOn: must be a day"));
  }

  @ParameterizedTest
  @MethodSource({"shapes", "values", "places", "days"})
  void aFaultIsNamedWithItsPlace(String right, String wrong, String message) throws IOException {
    assertThat(RIGHT).contains(right);
    refused(RIGHT.replace(right, wrong), message);
  }

  @Test
  void aTownshipIn2026IsAskedForItsUnitToday() throws IOException {
    Run run =
        review(
            RIGHT
                .replace("\"asOf\": \"2024-12-31\"", "\"asOf\": \"2026-01-15\"")
                .replace("\"approvedOn\": \"2024-06-01\",", ""));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("đơn vị hành chính của nơi sản xuất vào ngày xét");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void anApprovalAfterTheDayIsSaidInTheReport() throws IOException {
    Run run = review(RIGHT.replace("\"2024-06-01\"", "\"2025-06-01\""));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Ngày phê duyệt 1/6/2025 không nằm trong thời gian");
  }

  @Test
  void aNameWithALineBreakForgesNoResult() throws IOException {
    refused(
        RIGHT.replaceFirst("\"id\": \"mau\"", "\"id\": \"mau: ĐƯỢC\\\\n\\\\nKẾT QUẢ\""),
        "id must be one line of text");
  }

  @Test
  void theDocumentIsOtherwiseRight() throws IOException {
    assertThat(review(RIGHT).err()).isEmpty();
  }

  private void refused(String document, String message) throws IOException {
    Run run = review(document);
    assertThat(run.err())
        .startsWith(folder.resolve("plan.json") + ": ")
        .contains(message)
        .hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
  }

  private Run review(String document) throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(file, document);
    return Run.review(file.toString());
  }
}
