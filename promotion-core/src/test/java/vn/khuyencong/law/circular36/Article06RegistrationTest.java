package vn.khuyencong.law.circular36;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Article06RegistrationTest {
  /** A report handed in in 2015 is for the plan of 2016. */
  @ParameterizedTest
  @CsvSource({
    "RESULTS_OF_THE_YEAR_BEFORE, 2014",
    "STATE_OF_THE_YEAR, 2015",
    "AIMS_OF_THE_NEXT_YEAR, 2016",
    "LIST_OF_PROJECTS, ",
    "FILES_OF_PROJECTS, "
  })
  void isOnItsYear(RegistrationPart part, Integer year) {
    assertThat(part.year(Year.of(2015))).isEqualTo(Optional.ofNullable(year).map(Year::of));
  }

  @Test
  void everyPartStandsInItsPoint() {
    assertThat(Article06Registration.ACCOUNT.citation())
        .hasToString("Điều 6 khoản 1 điểm a, 36/2013/TT-BCT");
    assertThat(Article06Registration.PROJECTS.citation())
        .hasToString("Điều 6 khoản 1 điểm b, 36/2013/TT-BCT");
    assertThat(
            Stream.of(Article06Registration.ACCOUNT, Article06Registration.PROJECTS)
                .flatMap(point -> point.value().stream()))
        .containsExactly(RegistrationPart.values());
  }
}
