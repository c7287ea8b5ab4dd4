package vn.khuyencong.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.rule.Outcome;

/** The library says yes to whom straight-line code says yes, and to nobody else. */
class FloorTest {
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(Floor.DAY);
  private static final List<SupportRequest> REQUESTS = Population.requests(2_000, 45);

  @Test
  void saysYesToTheSameFacilities() {
    for (SupportRequest request : REQUESTS) {
      Outcome outcome = LAW.assess(request).outcome();
      assertThat(Floor.isBeneficiary(request))
          .as("%s is %s", request, outcome)
          .isEqualTo(outcome == Outcome.SATISFIED);
    }
  }

  /** Each condition alone makes the difference somewhere, so that none is left unasked. */
  @Test
  void everyConditionDecidesSomewhere() {
    for (int bit = 0; bit < Floor.CONDITIONS; bit++) {
      int condition = 1 << bit;
      assertThat(REQUESTS.stream().mapToInt(Floor::met))
          .as(Floor.names().get(bit))
          .anyMatch(met -> Floor.isBeneficiary(met) && !Floor.isBeneficiary(met & ~condition));
    }
  }

  @Test
  void thePopulationHasEveryOutcome() {
    assertThat(REQUESTS.stream().limit(512).map(one -> LAW.assess(one).outcome()).distinct())
        .contains(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.FACT_MISSING, Outcome.LAW_UNSETTLED);
  }
}
