package vn.khuyencong.law.circular28;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.limit.Lines;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.limit.CeilingStep;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

class Article08CeilingsTest {
  private static final String WITHIN = "circular28.article8.within-limit";
  private static final String UPLIFT = "circular28.article8.priority-uplift";
  private static final Citation TEXT = Citation.of("1/BTC-HCSN");
  private static final long MUCH = 10_000_000_000L;
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(Lines.IN_2019);

  private static CostLine line(long cost, long asked) {
    return Lines.national(SupportItem.TECHNOLOGY_LINE, cost, asked);
  }

  private static CostLine prioritised(CostLine line) {
    return line.toBuilder().priority(true).upliftApproved(true).build();
  }

  private static PromotionLaw settling(OpenPoint<Boolean> point, boolean answer) {
    return LAW.settling(point, answer, TEXT);
  }

  @Nested
  class Clause4TechnologyLine {

    @Test
    void isOneAndAHalfTimesTheCeilingOfMachinery() {
      SupportLimit limit = LAW.limitFor(line(MUCH, 450_000_000));
      assertThat(limit.amount()).contains(Vnd.ofMillions(450));
      assertThat(limit.outcome()).isEqualTo(Outcome.SATISFIED);
      CeilingStep last = limit.binding().orElseThrow().steps().get(1);
      assertThat(last.evidence()).isEqualTo(Evidence.DERIVED);
      assertThat(last.in(Language.VIETNAMESE))
          .startsWith("300.000.000 đ × 1,5 = 450.000.000 đ (")
          .endsWith("Điều 8 khoản 4, 28/2018/TT-BTC)");
    }

    @Test
    void staysBoundByTheShareUntilSettledOtherwise() {
      CostLine line = line(600_000_000, 300_000_001);
      assertThat(LAW.limitFor(line).amount()).contains(Vnd.ofMillions(300));
      SupportLimit freed = settling(CeilingPoints.LINE_BOUND_BY_SHARE, false).limitFor(line);
      assertThat(freed.amount()).contains(Vnd.ofMillions(450));
      assertThat(freed.outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void showsThatAChoiceWasMade() {
      Finding read = Lines.finding(LAW.limitFor(line(MUCH, 1)), WITHIN);
      assertThat(read.openPoints()).isEqualTo(List.of(CeilingPoints.LINE_BOUND_BY_SHARE));
      assertThat(read.settlements()).isEmpty();
      Finding settled =
          Lines.finding(
              settling(CeilingPoints.LINE_BOUND_BY_SHARE, false).limitFor(line(MUCH, 1)), WITHIN);
      assertThat(settled.settlements()).hasSize(1);
    }

    @Test
    void isNotLiftedTwiceUntilSettledOtherwise() {
      CostLine line = prioritised(line(MUCH, 675_000_000));
      assertThat(LAW.limitFor(line).amount()).contains(Vnd.ofMillions(450));
      assertThat(settling(CeilingPoints.UPLIFT_STACKS_ON_LINE, true).limitFor(line).amount())
          .contains(Vnd.ofMillions(675));
    }
  }

  @Nested
  class Clause23PriorityUplift {
    private static CostLine machinery(long cost, long asked) {
      return Lines.national(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, cost, asked);
    }

    @Test
    void liftsTheCeilingOfAnApprovedPriorityProject() {
      SupportLimit limit = LAW.limitFor(prioritised(machinery(MUCH, 450_000_000)));
      assertThat(limit.amount()).contains(Vnd.ofMillions(450));
      assertThat(limit.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(Lines.finding(limit, UPLIFT).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(LAW.limitFor(prioritised(machinery(MUCH, 450_000_001))).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void needsBothThePriorityAndTheApproval() {
      CostLine asked = machinery(MUCH, 300_000_001);
      for (CostLine line :
          List.of(
              asked.toBuilder().priority(false).build(),
              asked.toBuilder().upliftApproved(false).build(),
              asked.toBuilder().priority(true).upliftApproved(false).build())) {
        assertThat(LAW.limitFor(line).outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(Lines.finding(LAW.limitFor(line), UPLIFT).outcome()).isEqualTo(Outcome.VIOLATED);
      }
    }

    @Test
    void asksOnlyWhereItMatters() {
      assertThat(Lines.has(LAW.limitFor(machinery(MUCH, 300_000_000)), UPLIFT)).isFalse();
      SupportLimit between = LAW.limitFor(machinery(MUCH, 300_000_001));
      assertThat(between.amount()).contains(Vnd.ofMillions(300));
      assertThat(between.assessment().questions())
          .extracting("fact")
          .containsExactly("priority", "upliftApproved");
      assertThat(LAW.limitFor(machinery(MUCH, 450_000_001)).outcome()).isEqualTo(Outcome.VIOLATED);
      SupportLimit approved =
          LAW.limitFor(machinery(MUCH, 300_000_001).toBuilder().upliftApproved(true).build());
      assertThat(approved.assessment().questions()).extracting("fact").containsExactly("priority");
    }

    @Test
    void leavesSharesUntilSettledOtherwise() {
      CostLine line = prioritised(machinery(100_000_000, 75_000_000));
      assertThat(LAW.limitFor(line).amount()).contains(Vnd.ofMillions(50));
      PromotionLaw raised = settling(CeilingPoints.UPLIFT_RAISES_SHARES, true);
      assertThat(raised.limitFor(line).amount()).contains(Vnd.ofMillions(75));
      assertThat(raised.limitFor(line).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void neverLiftsAShareOverTheCost() {
      CostLine booth =
          prioritised(Lines.national(SupportItem.FAIR_DOMESTIC_BOOTH, 10_000_000, 10_000_000));
      assertThat(settling(CeilingPoints.UPLIFT_RAISES_SHARES, true).limitFor(booth).amount())
          .contains(Vnd.ofMillions(10));
    }

    @Test
    void liftsOnlyWhatTheTextCallsASupportCeiling() {
      CostLine prize =
          prioritised(Lines.national(SupportItem.PRODUCT_PRIZE_NATIONAL, MUCH, 10_000_001));
      assertThat(LAW.limitFor(prize).outcome()).isEqualTo(Outcome.VIOLATED);
    }
  }
}
