package vn.khuyencong.law.jointcircular26;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.limit.Lines;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

class Article06CeilingsTest {
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(Lines.IN_2017);
  private static final CostLine MACHINERY =
      Lines.national(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 400_000_000, 300_000_000)
          .toBuilder()
          .priority(true)
          .upliftApproved(true)
          .build();

  @Test
  void pointTLiftsTheCapAndLeavesTheShare() {
    SupportLimit limit = LAW.limitFor(MACHINERY);
    assertThat(limit.amount()).contains(Vnd.ofMillions(200));
    assertThat(limit.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
    assertThat(
            LAW.limitFor(MACHINERY.toBuilder().supportRequested(Vnd.of(300_000_001)).build())
                .outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(LAW.limitFor(MACHINERY.toBuilder().cost(Vnd.ofMillions(600)).build()).amount())
        .contains(Vnd.ofMillions(300));
  }

  @Test
  void pointTMayBeSettledToRaiseShares() {
    SupportLimit limit =
        LAW.settling(CeilingPoints.UPLIFT_RAISES_SHARES, true, Citation.of("1/BTC-HCSN"))
            .limitFor(MACHINERY);
    assertThat(limit.amount()).contains(Vnd.ofMillions(300));
    assertThat(Lines.finding(limit, "jointcircular26.article6.within-limit").settlements())
        .hasSize(1);
  }

  @Test
  void clause1BindsLocalMoneyToo() {
    SupportLimit limit = LAW.limitFor(Lines.local(SupportItem.COMMON_IT, 1_000_000, 1));
    assertThat(limit.assessment().openPoints()).contains(CeilingPoints.COMMON_CEILINGS);
  }
}
