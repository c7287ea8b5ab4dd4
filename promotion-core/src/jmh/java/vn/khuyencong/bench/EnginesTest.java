package vn.khuyencong.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.floor.Floor;
import vn.khuyencong.floor.Population;
import vn.khuyencong.rule.Outcome;

/** Floor, engines and library give equal answers over the generated population. */
class EnginesTest {
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(Floor.DAY);
  private static final List<SupportRequest> REQUESTS = Population.requests(2_000, 45);

  @Test
  void allSayTheSame() {
    DroolsEngine drools = new DroolsEngine();
    EasyRulesEngine easyRules = new EasyRulesEngine();
    for (SupportRequest request : REQUESTS) {
      int met = Floor.met(request);
      Sheet sheet = new Sheet(request);
      assertThat(drools.met(sheet)).as("Drools on %s", request).isEqualTo(met);
      assertThat(easyRules.met(sheet)).as("Easy Rules on %s", request).isEqualTo(met);
      assertThat(LAW.assess(request).outcome() == Outcome.SATISFIED)
          .as("library on %s", request)
          .isEqualTo(Floor.isBeneficiary(met));
    }
  }
}
