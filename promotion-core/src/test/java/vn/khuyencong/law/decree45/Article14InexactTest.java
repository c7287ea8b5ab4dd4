package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.money.Precision;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.Networks;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Fund;
import vn.khuyencong.plan.JointSum;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;

/** Published sums that are not exact: "hơn 500 triệu" is 500 to less than 600 million. */
class Article14InexactTest {
  private static final StatedAmount OVER_500 =
      new StatedAmount(Vnd.ofMillions(500), Precision.AT_LEAST, Optional.of(Vnd.ofMillions(100)));
  private static final StatedAmount ABOUT_500 =
      new StatedAmount(Vnd.ofMillions(500), Precision.ABOUT, Optional.of(Vnd.ofMillions(100)));

  @Test
  void whatItSaysAtLeastAndAtMost() {
    assertThat(OVER_500.least()).isEqualTo(Vnd.ofMillions(500));
    assertThat(OVER_500.most()).isEqualTo(Vnd.of(599_999_999));
    assertThat(ABOUT_500.least()).isEqualTo(Vnd.of(400_000_001));
    assertThat(ABOUT_500.most()).isEqualTo(Vnd.of(599_999_999));
    assertThat(OVER_500.without(Vnd.ofMillions(200)).most()).isEqualTo(Vnd.of(399_999_999));
    assertThat(ABOUT_500.mayBe(Vnd.ofMillions(600), Vnd.ofMillions(700))).isFalse();
    assertThat(ABOUT_500.mayBe(Vnd.of(599_999_999), Vnd.ofMillions(700))).isTrue();
    assertThat(ABOUT_500.mayBe(Vnd.ZERO, Vnd.ofMillions(400))).isFalse();
  }

  /** What the uncertainty leaves open is neither refused nor passed. */
  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 499999999, VIOLATED", "AT_LEAST, 500000000, FACT_MISSING",
    "AT_LEAST, 599999998, FACT_MISSING", "AT_LEAST, 599999999, SATISFIED",
    "ABOUT, 400000000, VIOLATED", "ABOUT, 400000001, FACT_MISSING",
    "ABOUT, 599999998, FACT_MISSING", "ABOUT, 599999999, SATISFIED"
  })
  void theFundIsMeasuredByWhatItMayBe(Precision precision, long fund, Outcome expected) {
    StatedAmount figure =
        new StatedAmount(Vnd.ofMillions(500), precision, Optional.of(Vnd.ofMillions(100)));
    AnnualPlan base =
        Plans.provincial()
            .projects(List.of())
            .funds(List.of(Fund.of(MoneySource.LOCAL_PROMOTION, Vnd.of(fund))))
            .build();
    AnnualPlan network = base.toBuilder().networks(List.of(network(figure))).build();
    AnnualPlan sum =
        base.toBuilder()
            .sums(List.of(new JointSum("máy", List.of(), figure, MoneySource.LOCAL_PROMOTION)))
            .build();
    for (AnnualPlan plan : List.of(network, sum)) {
      assertThat(found(Article14Management.WITHIN_FUNDS, plan))
          .extracting(Finding::outcome)
          .containsExactly(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"500, SATISFIED", "501, FACT_MISSING", "599, FACT_MISSING", "600, VIOLATED"})
  void whatItsProjectsRequestMayBeWithinIt(long millions, Outcome expected) {
    Project project =
        ProjectFixtures.unknown()
            .id("a")
            .sources(
                List.of(SourceAmount.of(MoneySource.LOCAL_PROMOTION, Vnd.ofMillions(millions))))
            .build();
    AnnualPlan plan =
        Plans.provincial()
            .projects(List.of(project))
            .sums(List.of(new JointSum("máy", List.of("a"), OVER_500, MoneySource.LOCAL_PROMOTION)))
            .build();
    assertThat(found(Article14Management.JOINT_SUMS, plan))
        .extracting(Finding::outcome)
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"500, SATISFIED", "501, FACT_MISSING", "599, FACT_MISSING", "600, VIOLATED"})
  void thePublishedTotalMayBeWhatItComesTo(long millions, Outcome expected) {
    AnnualPlan plan =
        Plans.provincial()
            .projects(List.of())
            .networks(List.of(network(OVER_500)))
            .stated(
                StatedFigures.builder()
                    .total(StatedAmount.exactly(Vnd.ofMillions(millions)))
                    .build())
            .build();
    assertThat(found(Article14Management.STATED_TOTAL, plan))
        .extracting(Finding::outcome)
        .containsExactly(expected);
  }

  private static NetworkPlan network(StatedAmount figure) {
    NetworkPlan known = Networks.plan(2016);
    return known.toBuilder().stated(figure).build();
  }

  private static List<Finding> found(Rule<AnnualPlan> rule, AnnualPlan plan) {
    return rule.apply(plan, Context.on(ProjectFixtures.DAY));
  }
}
