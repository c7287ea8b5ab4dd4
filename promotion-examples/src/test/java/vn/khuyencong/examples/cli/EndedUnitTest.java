package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One site in a unit that ended is a question at that site; every command goes on with the rest.
 */
class EndedUnitTest {
  private static final String REGISTER =
      """
      {
        "title": "Sổ cơ sở mẫu",
        "asOf": "2025-08-01",
        "localities": [
          {"id": "tinh-mau", "name": "Mẫu", "kind": "PROVINCE"},
          {"id": "huyen-mau", "name": "Mẫu", "kind": "RURAL_DISTRICT", "within": "tinh-mau"},
          {"id": "xa-cu", "name": "Cũ", "kind": "COMMUNE", "within": "huyen-mau"},
          {"id": "xa-moi", "name": "Mới", "kind": "COMMUNE", "within": "tinh-mau"}
        ],
        "facilities": [
          {"facility": {"id": "o-xa-cu", "sites": [{"unit": "xa-cu"}]},
            "approvedOn": "2024-01-15"},
          {"facility": {"id": "o-xa-moi", "form": "BUSINESS_HOUSEHOLD", "produces": true,
            "lawful": true, "sites": [{"unit": "xa-moi"}], "sectors": ["FOOD_PROCESSING"]}}
        ]
      }
      """;

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"COMMUNE, 2025-08-01", "TOWNSHIP, 2025-07-01", "COMMUNE, 2025-10-14"})
  void endsNoReviewOfARegister(String kind, String day) throws IOException {
    Path file = register(kind, day);
    Run run = Run.review(file.toString(), "--lang", "en");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out())
        .contains("o-xa-cu", "o-xa-moi", "the unit of the site on the day asked about");
  }

  @ParameterizedTest
  @CsvSource({"COMMUNE, 2025-08-01", "TOWNSHIP, 2025-07-01", "COMMUNE, 2025-10-14"})
  void endsNoDiff(String kind, String day) throws IOException {
    Path file = register(kind, day);
    Run run = Run.of("diff", "--from", "2024-01-15", "--to", day, file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isLessThanOrEqualTo(1);
    assertThat(run.out()).contains("o-xa-moi");
  }

  @Test
  void endsNoPlan() throws IOException {
    String plan = Files.readString(Path.of("src/test/resources/documents/mixed-plan-2022.json"));
    Path file = folder.resolve("plan.json");
    Files.writeString(file, plan.replaceFirst("\"asOf\": \"[0-9-]+\"", "\"asOf\": \"2025-08-01\""));
    Run run = Run.of("plan", file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isBetween(1, 2);
    assertThat(run.out()).contains("1/8/2025");
  }

  private Path register(String kind, String day) throws IOException {
    Path file = folder.resolve("register.json");
    return Files.writeString(
        file,
        REGISTER
            .replace("2025-08-01", day)
            .replace("\"Cũ\", \"kind\": \"COMMUNE\"", "\"Cũ\", \"kind\": \"" + kind + "\""));
  }
}
