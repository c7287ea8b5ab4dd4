package vn.khuyencong.law.jointcircular26;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.law.text.PaidAdvance;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.rule.Outcome;

class Article08PaidAdvancesTest {
  /**
   * 70 % from 8 April 2014 to 10 May 2018, of local money too; before and after it was not read.
   */
  @ParameterizedTest
  @CsvSource({
    "2014-04-07, 70000001, NOT_APPLICABLE",
    "2014-04-08, 70000001, VIOLATED",
    "2014-04-08, 70000000, SATISFIED",
    "2018-05-10, 70000001, VIOLATED",
    "2018-05-11, 70000001, NOT_APPLICABLE"
  })
  void theCeilingOfTheDay(LocalDate day, long paid, Outcome expected) {
    assertThat(outcome(paid(paid, Optional.of(false)), day)).isEqualTo(expected);
  }

  @Test
  void whetherItWasAcceptedIsAskedOfWhatIsOver() {
    assertThat(outcome(paid(70_000_001, Optional.empty()), LocalDate.of(2016, 6, 1)))
        .isEqualTo(Outcome.FACT_MISSING);
    assertThat(outcome(paid(100_000_000, Optional.of(true)), LocalDate.of(2016, 6, 1)))
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Outcome outcome(PaidAdvance paid, LocalDate day) {
    return ProjectFixtures.outcome(Article08PaidAdvances.PAID_WITHIN_CEILING, paid, day);
  }

  private static PaidAdvance paid(long amount, Optional<Boolean> accepted) {
    AdvanceRequest request =
        AdvanceRequest.builder()
            .support(Vnd.ofMillions(100))
            .money(FundingSource.LOCAL)
            .accepted(accepted)
            .build();
    return new PaidAdvance(request, Vnd.of(amount), Optional.of(Vnd.of(amount)), true);
  }
}
