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

/** A subject in which something is wrong does not end the work on the others. */
class GoesOnWithTheRestTest {
  private static final String FACILITIES =
      """
      {
        "title": "Sổ cơ sở",
        "asOf": "2024-12-31",
        "localities": [
          {"id": "tinh", "name": "Mẫu", "kind": "PROVINCE"},
          {"id": "huyen", "name": "Mẫu", "kind": "RURAL_DISTRICT", "within": "tinh"},
          {"id": "xa", "name": "Mẫu", "kind": "COMMUNE", "within": "huyen"},
          {"id": "xa-hai", "name": "Hai", "kind": "COMMUNE", "within": "huyen"}
        ],
        "facilities": [
          {"facility": {"id": "mot", "form": "COOPERATIVE", "sites": [{"unit": "xa"}]}},
          {"facility": {"id": "hai", "form": "COOPERATIVE", "sites": [{"unit": "xa-hai"}]}},
          {"facility": {"id": "ba", "form": "COOPERATIVE", "sites": [{"unit": "xa"}]}}
        ]
      }
      """;

  private final Path folder;

  GoesOnWithTheRestTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\": \"hai\", | \"id\": \"hai\", \"size\": {\"founded\": \"12019-01-01\"}, | size.founded",
        "\"id\": \"hai\", | \"id\": \"hai\", \"size\": [], | facility.size",
        "\"id\": \"hai\", | \"id\": \"hai\", \"lawfull\": true, | facility.lawfull",
        "\"unit\": \"xa-hai\" | \"unit\": \"xa-ba\" | sites[0].unit",
        "{\"facility\": {\"id\": \"hai\" | {\"planYear\": 99999, \"facility\": {\"id\": \"hai\" | planYear",
      })
  void aFacilityIsToldAndLeftOut(String right, String wrong, String place) throws IOException {
    Path file = written(FACILITIES, right, wrong);
    for (String command : new String[] {"review", "receipt"}) {
      Run run = Run.of(command, file.toString());
      assertThat(run.exitCode()).isEqualTo(3);
      assertThat(run.err()).startsWith(file + ": facilities[1]").contains(place).hasLineCount(1);
      assertThat(run.out()).contains("mot", "ba").doesNotContain("hai:", "= hai");
    }
  }

  /** And those that lie in a locality of which something is wrong. */
  @Test
  void whatReliesOnAWrongLocalityIsLeftOutWithIt() throws IOException {
    Path file =
        written(FACILITIES, "\"name\": \"Hai\", \"kind\": \"COMMUNE\"", "\"kind\": \"COMMUNE\"");
    Run run = Run.of("review", file.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).startsWith(file + ": localities[3].name: ").hasLineCount(1);
    assertThat(run.out())
        .contains("để ngoài báo cáo này: localities[3], facilities[1].")
        .contains("chưa kết luận được: 2.");
  }

  @Test
  void theReportOfTheOthersIsTheSame() throws IOException {
    Run without =
        Run.of(
            "review",
            written(
                    FACILITIES,
                    "    {\"facility\": {\"id\": \"hai\", \"form\": \"COOPERATIVE\","
                        + " \"sites\": [{\"unit\": \"xa-hai\"}]}},\n",
                    "")
                .toString());
    Run rest =
        Run.of("review", written(FACILITIES, "\"hai\", \"form\"", "\"hai\", \"f\"").toString());
    assertThat(without.err()).isEmpty();
    assertThat(rest.out()).startsWith(without.out()).isNotEqualTo(without.out());
  }

  @Test
  void asJsonTheReportNamesWhatIsLeftOut() throws IOException {
    Path file = written(FACILITIES, "\"hai\", \"form\"", "\"hai\", \"f\"");
    Run run = Run.of("review", file.toString(), "--format", "json");
    assertThat(run.exitCode()).isEqualTo(3);
    JsonNode report = JsonMapper.shared().readTree(run.out());
    assertThat(report.get("facilities")).hasSize(2);
    assertThat(report.get("unusable")).hasSize(1);
    assertThat(report.get("unusable").get(0).asString()).isEqualTo("facilities[1]");
  }

  @Test
  void casesAreComparedWithoutIt() throws IOException {
    Path file = written(FACILITIES, "\"hai\", \"form\"", "\"hai\", \"f\"");
    Run run = Run.of("diff", file.toString(), "--from", "2025-06-30", "--to", "2025-07-01");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("facilities[1].facility.f: ").hasLineCount(1);
    assertThat(run.out()).contains("mot", "ba", "để ngoài báo cáo này: facilities[1].");
  }

  @Test
  void receiptsOfAPartAreNotVerified() throws IOException {
    Path receipts = folder.resolve("receipts.txt");
    Files.writeString(
        receipts, Run.of("receipt", written(FACILITIES, "Sổ", "Sổ").toString()).out());
    Path file = written(FACILITIES, "\"hai\", \"form\"", "\"hai\", \"f\"");
    Run run = Run.of("verify", receipts.toString(), file.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
  }

  /** What is wrong with the document itself, or with all of it, leaves nothing to answer. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"title\": \"Sổ cơ sở\", | ''",
        "\"asOf\": \"2024-12-31\" | \"asOf\": \"31/12/2024\"",
        "\"kind\": \"PROVINCE\" | \"kind\": \"PROVINZ\"",
      })
  void nothingIsAnsweredOfAFaultOfTheWhole(String right, String wrong) throws IOException {
    Run run = Run.of("review", written(FACILITIES, right, wrong).toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).isNotEmpty();
    assertThat(run.out()).isEmpty();
  }

  /** The sums of a plan that lacks a project are asked, not judged. */
  @ParameterizedTest
  @ValueSource(strings = {"\"quantity\": 0", "\"cost\": -1", "\"costs\": 1"})
  void aPlanGoesOnWithItsOtherProjects(String wrong) throws IOException {
    String plan =
        """
        {
          "title": "Kế hoạch",
          "asOf": "2024-06-01",
          "localities": [{"id": "tinh", "name": "Mẫu", "kind": "PROVINCE"}],
          "plan": {
            "id": "kh", "level": "PROVINCIAL", "year": 2024, "province": "tinh",
            "funds": [{"source": "PROVINCIAL_PROMOTION", "amount": 100000000}],
            "projects": [
              {"id": "a", "title": "A", "level": "PROVINCIAL", "contents": ["TECHNOLOGY"],
               "lines": [{"id": "l", "item": "MACHINERY_TECHNOLOGY_TRANSFER", "WRONG"}]},
              {"id": "b", "title": "B", "level": "PROVINCIAL", "contents": ["TECHNOLOGY"],
               "sources": [{"source": "PROVINCIAL_PROMOTION", "amount": 60000000}]}
            ]
          }
        }
        """;
    Path file = written(plan, "\"WRONG\"", wrong);
    Run run = Run.of("plan", file.toString(), "--format", "json");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).startsWith(file + ": plan.projects[0].lines[0].").hasLineCount(1);
    JsonNode report = JsonMapper.shared().readTree(run.out());
    assertThat(report.get("unusable").get(0).asString()).isEqualTo("plan.projects[0]");
    assertThat(report.get("placesCountWithoutUnusable").asBoolean()).isTrue();
    assertThat(Run.of("plan", file.toString(), "--lang", "en").out())
        .contains("Without what was left out: plan.projects[0]\n");
    assertThat(report.get("levels").get(0).get("total").asLong()).isEqualTo(60_000_000);
    assertThat(report.get("findings"))
        .filteredOn(one -> one.get("code").asString().equals("decree45.article14.within-funds"))
        .allMatch(one -> one.get("outcome").asString().equals("FACT_MISSING"))
        .isNotEmpty();
  }

  /** An amount that was not published is left out of the document, and is no zero in a total. */
  @Test
  void whatIsNotPublishedIsToldBesideTheTotals() throws IOException {
    String plan =
        """
        {
          "title": "Kế hoạch",
          "asOf": "2024-06-01",
          "localities": [{"id": "tinh", "name": "Mẫu", "kind": "PROVINCE"}],
          "plan": {
            "id": "kh", "level": "PROVINCIAL", "year": 2024, "province": "tinh",
            "funds": [{"source": "PROVINCIAL_PROMOTION"}],
            "projects": [
              {"id": "a", "title": "A", "level": "PROVINCIAL",
               "sources": [{"source": "PROVINCIAL_PROMOTION", "amount": 60000000},
                           {"source": "COUNTERPART"}]},
              {"id": "b", "title": "B", "level": "PROVINCIAL",
               "sources": [{"source": "PROVINCIAL_PROMOTION"}]}
            ],
            "tasks": [{"id": "t", "title": "T", "source": "PROVINCIAL_PROMOTION", "amount": 5}]
          }
        }
        """;
    Run run = Run.of("plan", written(plan, "T\"", "T\"").toString(), "--lang", "en");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out())
        .contains("Fund: provincial industrial-promotion money, not known")
        .contains("VND 60,000,005")
        .contains("projects[1]");
  }

  @Test
  void theHeadOfAProjectTellsWhatItWasPublishedToCost() throws IOException {
    String project =
        """
        {
          "title": "Đề án",
          "asOf": "2024-06-01",
          "localities": [],
          "projects": [
            {"id": "a", "title": "A",
             "statedCost": {"amount": 300000000, "precision": "ABOUT"}}
          ]
        }
        """;
    Run run = Run.review(written(project, "ABOUT", "ABOUT").toString(), "--lang", "en");
    assertThat(run.out()).contains("  Whole cost as published: about VND 300,000,000\n");
  }

  private Path written(String document, String right, String wrong) throws IOException {
    assertThat(document).contains(right);
    Path file = folder.resolve("so.json");
    Files.writeString(file, document.replace(right, wrong));
    return file;
  }
}
