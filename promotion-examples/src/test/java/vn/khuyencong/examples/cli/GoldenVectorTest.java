package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One collaborator in a commune, coefficient 0.3, through the base salaries of twelve years. */
class GoldenVectorTest {

  @ParameterizedTest
  @CsvSource({
    "2015, 4140000",
    "2016, 4284000",
    "2017, 4518000",
    "2018, 4842000",
    "2019, 5184000",
    "2020, 5364000",
    "2021, 5364000",
    "2022, 5364000",
    "2023, 5922000",
    "2024, 7452000",
    "2025, 8424000",
    "2026, 8766000",
  })
  void aYearOfServiceIsPaidByTheBaseSalaryOfEachMonth(String year, String remuneration) {
    assertThat(Run.review(Run.COMPLETE, "--year", year, "--format", "json").out())
        .contains("\"remuneration\" : " + remuneration + ",");
  }
}
