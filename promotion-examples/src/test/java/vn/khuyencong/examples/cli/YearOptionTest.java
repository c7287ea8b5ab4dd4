package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of the law follows the year asked about, unless it is given. */
class YearOptionTest {

  /** Found: a document of 31/12/2022, law of 2022, pay of 2026, and all conditions met. */
  @Test
  void theDayFollowsTheYear() {
    Run run = Run.review(Run.COMPLETE, "--year", "2026");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Ngày áp dụng pháp luật: 31/12/2024\n", "  Ngày áp dụng pháp luật: 31/12/2026\n")
        .contains("8.766.000 đ", "decree235-collaborators")
        .doesNotContain("Tháng tính trước");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  /** A document of 31/12/2022 and one of 31/12/2024, asked about years before and after. */
  @ParameterizedTest
  @CsvSource({
    "src/main/resources/vn/khuyencong/examples/long-an-2022.json, 2026",
    "src/main/resources/vn/khuyencong/examples/long-an-2022.json, 2025",
    "src/main/resources/vn/khuyencong/examples/long-an-2022.json, 2019",
    "src/test/resources/documents/complete-network.json, 2020"
  })
  void soItDoesOfEveryDocumentAndYear(String document, int year) {
    Run run = Run.review(document, "--year", String.valueOf(year));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("  Ngày áp dụng pháp luật: 31/12/" + year + "\n");
  }

  @Test
  void theDayThatIsGivenIsKeptAndTheSalaryKnownThenWithIt() {
    Run run = Run.review(Run.COMPLETE, "--year", "2026", "--as-of", "2022-12-31");
    assertThat(run.out())
        .contains("Ngày áp dụng pháp luật: 31/12/2022\n", "5.364.000 đ")
        .contains(
            "Tháng tính trước, theo lương cơ sở biết được vào ngày áp dụng pháp luật:"
                + " 1/2026–12/2026\n");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void theYearOfTheDocumentKeepsItsDay() {
    assertThat(Run.review(Run.COMPLETE, "--year", "2024")).isEqualTo(Run.review(Run.COMPLETE));
  }

  @Test
  void theDayIsInTheJsonOfTheNetwork() {
    assertThat(Run.review(Run.COMPLETE, "--year", "2023", "--format", "json").out())
        .contains("\"asOf\" : \"2023-12-31\"", "\"asOf\" : \"2024-12-31\"");
  }

  @Test
  void theExplanationIsOfTheSameDay() {
    assertThat(Run.review(Run.COMPLETE, "--year", "2026", "--explain").err()).isEmpty();
  }
}
