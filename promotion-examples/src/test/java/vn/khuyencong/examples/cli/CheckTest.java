package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.support.SupportItem;

class CheckTest {
  private final Path folder;

  CheckTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyFaultIsToldAtOnceInTheOrderOfTheFile() throws IOException {
    Path file = faulty();
    Run run = Run.of("check", file.toString(), "--lang", "en");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().map(line -> line.replace(file.toString(), "F")))
        .containsExactly(
            "F: projects",
            "  localities: 2",
            "  projects: 2",
            "F:3: titel: field must be a known one: version, title, note, asOf, localities,"
                + " networks, facilities, projects, plan, program, files, results, money, work;"
                + " nearest known: title [known-field]",
            "F:4: asOf: must be a day such as \"2022-12-31\": 1/6/2024 [day]",
            "F:7: localities[1].within: locality must be in the list: tinh-x; nearest known: tinh-a"
                + " [locality]",
            "F:10: projects[0]: plan year must be the year in which the plan is drawn up, or the"
                + " next: planYear 2024, planDrawnUpIn 2022 [plan-years]",
            "F:11: projects[0].level: must be one of NATIONAL, PROVINCIAL, DISTRICT, COMMUNE:"
                + " PROVINCAL; nearest known: PROVINCIAL [known-name]",
            "F:13: projects[0].lines[0].cost: must be a whole number, without quotes or decimals,"
                + " that fits its range: 1.5 [whole-number]",
            "F:14: projects[0].lines[1].id: id must be used once: l1 [id-once]",
            "F:14: projects[0].lines[1].quantity: quantity must be at least 1: 0 [at-least-one]",
            "F:14: projects[0].lines[1].beneficiary: must be one of b1: b2; nearest known: b1"
                + " [reference]",
            "F:17: projects[0].planYear: Duplicate field: must be given once [field-once]",
            "F:20: projects[1].id: must not be null; leave out what is not known [not-null]",
            "Faults: 11.");
  }

  @Test
  void faultsAreToldInVietnameseAndAsJson() throws IOException {
    Path file = faulty();
    assertThat(Run.of("check", file.toString()).out())
        .contains("đề án", "phải là ngày", "gần nhất: PROVINCIAL", "Số lỗi: ");
    assertThat(Run.of("check", file.toString(), "--format", "json").out())
        .contains(
            "\"kind\" : \"project\"",
            "\"line\" : 11",
            "\"path\" : \"projects[0].level\"",
            "\"rule\" : \"known-name\"",
            "\"value\" : \"PROVINCAL\"",
            "\"nearest\" : \"PROVINCIAL\"");
  }

  @Test
  void anUnknownVersionIsToldWithThoseKnown() throws IOException {
    assertThat(checkedOfVersion(7))
        .contains(":1: version: version must be one that is read: 1: 7 [version]");
  }

  /** What is said of the complete sample, had it that version. */
  private String checkedOfVersion(int version) throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(
        file,
        Files.readString(Path.of(Run.COMPLETE))
            .replaceFirst("\\{", "{\"version\": " + version + ","));
    return Run.of("check", file.toString(), "--lang", "en").out();
  }

  @Test
  void whatIsNoJsonIsToldWithItsPlace() throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(file, "{\"title\": \"x\" \"y\"}");
    Run run = Run.of("check", file.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("document must be valid JSON");
  }

  /** A slip of the name of an item of the circulars is no item of the province. */
  @Test
  void aMisspeltItemIsToldUnlessATableDefinesIt() throws IOException {
    Path file = itemFile("\"MACHINERY_TECHNOLOGY_TRANSFR\"");
    assertThat(Run.of("check", file.toString(), "--lang", "en").out())
        .contains(
            ":2: projects[0].lines[0].item: must be the name of an item of the circulars",
            ": MACHINERY_TECHNOLOGY_TRANSFR; nearest known: MACHINERY_TECHNOLOGY_TRANSFER"
                + " [known-item]",
            "Faults: 1.");
    Path table = folder.resolve("table.json");
    Files.writeString(
        table,
        """
        {"name": "A", "instrument": "1/NQ-HĐND", "source": "PEOPLES_COUNCIL_RESOLUTION",
         "items": [{"code": "MACHINERY_TECHNOLOGY_TRANSFR"}], "rows": [
          {"item": "MACHINERY_TECHNOLOGY_TRANSFR", "ceiling": {"kind": "AT_MOST", "cap": 1},
           "citation": "1/NQ-HĐND", "evidence": "SEEN"}]}
        """);
    assertThat(Run.of("check", file.toString(), "--table", table.toString()).exitCode()).isZero();
    Path own = itemFile("{\"code\": \"MEDIAS\", \"content\": \"INFORMATION\"}");
    assertThat(Run.of("check", own.toString()).exitCode()).isZero();
    Path prize = itemFile("\"PRODUCT_PRIZE_PROVINCIAL\"");
    assertThat(Run.of("check", prize.toString()).exitCode()).isZero();
  }

  @Test
  void anItemThatIsNoTextIsRefused() throws IOException {
    for (String wrong : new String[] {"5", "true", "[]"}) {
      assertThat(Run.of("check", itemFile(wrong).toString(), "--lang", "en").out())
          .contains(":2: projects[0].lines[0].item: must be the name or the code", "Faults: 1.");
    }
  }

  @Test
  void aFieldUnderTwoOfItsNamesIsTold() throws IOException {
    Path file = itemFile("\"BRAND\", \"supportAsked\": 7");
    assertThat(Run.of("check", file.toString(), "--lang", "en").out())
        .contains(
            "projects[0].lines[0].supportRequested: Duplicate field: must be given once; nearest known:"
                + " supportAsked [field-once]",
            "Faults: 1.");
  }

  /** A row that is wrong keeps nothing back that is wrong with it or with others. */
  @Test
  void everythingIsToldOfATableAtOnce() throws IOException {
    Path table = folder.resolve("table.json");
    Files.writeString(
        table,
        """
        {"name": "A", "instrument": "1/NQ-HĐND", "source": "PEOPLES_COUNCIL_RESOLUTION", "rows": [
          {"item": "BRAND", "ceiling": {"kind": "AT_MOST", "cap": -1},
           "citation": "1/NQ-HĐND", "evidence": "SEEN"},
          {"item": "TRADEMARKS", "ceiling": {"kind": "AT_MOST", "cap": 1},
           "citation": "1/NQ-HĐND", "evidence": "SEEN"},
          {"item": "MEDIAS", "ceiling": {"kind": "AT_MOST", "cap": 1},
           "citation": "1/NQ-HĐND", "evidence": "SEN"}]}
        """);
    assertThat(Run.of("check", table.toString(), "--lang", "en").out())
        .contains(
            "rows[0].ceiling.cap: ",
            "rows[1].item: item must be defined in the table, or be the name of a national one:"
                + " TRADEMARKS; nearest known: TRADEMARK [defined-item]",
            "rows[2].item: item must be defined",
            "MEDIAS; nearest known: MEDIA [defined-item]",
            "rows[2].evidence: ",
            "Faults: 4.");
  }

  @Test
  void aVersionBelowOneIsOneFault() throws IOException {
    assertThat(checkedOfVersion(-1))
        .contains("version must be one that is read: 1: -1", "Faults: 1.");
  }

  @Test
  void aDocumentWithoutAVersionOrOfTheFirstIsRead() throws IOException {
    for (String version : new String[] {"", "\"version\": 1,"}) {
      Path file = folder.resolve("plan.json");
      Files.writeString(
          file, Files.readString(Path.of(Run.COMPLETE)).replaceFirst("\\{", "{" + version));
      assertThat(Run.of("check", file.toString()).exitCode()).isZero();
    }
  }

  /** Every line in the language that is asked for, and none twice. */
  @Test
  void whatDoesNotFitTogetherIsToldInWordsOfItsOwn() throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(
        file,
        """
        {"title": "x", "plan": {"id": "k", "level": "NATIONAL", "year": 2024, "zz": 1,
          "funds": [{"source": "NATIONAL_PROMOTION", "amount": 5},
                    {"source": "NATIONAL_PROMOTION", "amount": 5}],
          "approvals": [{"level": "NATIONAL"}, {"level": "NATIONAL"}],
          "approval": {"given": false, "day": "2024-01-05"},
          "projects": [{"id": "p", "title": "P", "zz": 1}, {"id": "p", "title": "P"}]}}
        """);
    assertThat(Run.of("check", file.toString()).out())
        .contains(
            ": plan.zz: ",
            ": plan.funds[1]: đã nêu ở funds[0]; mỗi mục chỉ được nêu một lần [once]",
            ": plan.approvals[1]: đã nêu ở approvals[0]; ",
            ": plan.approval: đã ghi là không có (given là false) thì không được nêu thêm chi tiết:"
                + " given false [described]",
            ": plan.projects[0].zz: ",
            ": plan.projects[1].id: id chỉ được dùng một lần: p [id-once]",
            "Số lỗi: 6.")
        .doesNotContain("must", "Optional", "refused");
  }

  @Test
  void aLineOfOneOfSeveralItemsIsNamedByThemWithTheNationalLevel() throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(
        file,
        """
        {"title": "x", "asOf": "2024-06-01", "projects": [{"id": "p", "title": "P",
          "lines": [{"id": "l", "itemOneOf": ["BRAND", "MEDIA"], "money": "LOCAL",
            "cost": 50000000, "supportRequested": 20000000}]}]}
        """);
    Run run = Run.review(file.toString(), "--lang", "en");
    assertThat(run.out())
        .contains(
            SupportItem.BRAND.en() + " or " + SupportItem.MEDIA.en(),
            "National ceiling, for reference: ")
        .doesNotContain("item not stated");
  }

  @Test
  void aFileMayNameItsSchemaAndATableItsVersion() throws IOException {
    Path file = folder.resolve("table.json");
    String table =
        """
        {"$schema": "table.schema.json", "version": %s, "name": "A", "instrument": "1/NQ-HĐND",
         "source": "UNKNOWN", "completeness": "PARTIAL", "rows": []}
        """;
    Files.writeString(file, table.formatted(1));
    assertThat(Run.of("check", file.toString()).exitCode()).isZero();
    Files.writeString(file, table.formatted(2).replace("\"table.schema.json\"", "5"));
    assertThat(Run.of("check", file.toString(), "--lang", "en").out())
        .contains(
            ": $schema: must be a text in quotes: 5 [text]",
            ": version: version must be one that is read: 1: 2 [version]",
            "Faults: 2.");
  }

  @Test
  void aNetworkHasNoFewerMembersThanItNames() throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(
        file,
        """
        {"title": "x", "localities": [{"id": "t", "name": "T", "kind": "PROVINCE"}],
         "networks": [{"year": 2024, "network": {"id": "n", "province": "t", "memberCount": 1,
          "members": [{"id": "a", "role": "COLLABORATOR"}, {"id": "b", "role": "COLLABORATOR"}]}}]}
        """);
    assertThat(Run.of("check", file.toString()).out())
        .contains(
            ": networks[0].network.memberCount: số thành viên không được ít hơn số thành viên đã nêu"
                + " tên, 2: 1 [member-count]",
            "Số lỗi: 1.");
  }

  private Path itemFile(String item) throws IOException {
    Path file = folder.resolve("item.json");
    Files.writeString(
        file,
        """
        {"title": "x", "projects": [{"id": "p", "title": "P", "lines": [
          {"id": "l", "item": %s, "quantity": 1, "supportRequested": 5, "money": "LOCAL"}]}]}
        """
            .formatted(item));
    return file;
  }

  private Path faulty() throws IOException {
    Path file = folder.resolve("faulty.json");
    Files.writeString(
        file,
        """
        {
          // tên gọi
          "titel": "Đề án",
          "asOf": "1/6/2024", /* ngày */
          "localities": [
            {"id": "tinh-a", "name": "A", "kind": "PROVINCE"},
            {"id": "xa-a", "name": "A", "kind": "COMMUNE", "within": "tinh-x"},
          ],
          "projects": [
            {
              "id": "p1", "title": "P", "level": "PROVINCAL",
              "beneficiaries": [{"id": "b1"}], "lines": [
                {"id": "l1", "cost": 1.5, "supportRequested": 1, "money": "LOCAL"},
                {"id": "l1", "quantity": 0, "supportRequested": 1, "money": "LOCAL", "beneficiary": "b2"}
              ],
              "planDrawnUpIn": 2022,
              "planYear": 2024,
              "planYear": 2023
            },
            {"id": null, "title": "Q"}
          ]
        }
        """);
    return file;
  }

  /** The kind goes by a field of nearly its name too, so that the name is what is told. */
  @ParameterizedTest
  @CsvSource({
    "row, rows, ceilings of a province",
    "area, areas, list of areas",
    "localites, localities, list of localities",
    "file, files, files of projects",
  })
  void aMisspeltFieldThatTellsTheKindIsNamed(String written, String meant, String kind)
      throws IOException {
    Path file = folder.resolve("misspelt.json");
    Files.writeString(file, "{\"" + written + "\": []}");
    Run run = Run.of("check", file.toString(), "--lang", "en");
    assertThat(run.out()).contains(kind, "nearest known: " + meant);
    assertThat(run.exitCode()).isEqualTo(3);
  }
}
