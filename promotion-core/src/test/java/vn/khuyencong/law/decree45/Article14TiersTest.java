package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.allocation.LeftOut;
import vn.khuyencong.law.allocation.Ranking;
import vn.khuyencong.law.allocation.RankingChoices;
import vn.khuyencong.law.allocation.RankingChoices.Undetermined;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Fund;
import vn.khuyencong.plan.JointSum;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportCategory;

/** Funds of several tiers and of none, money that is not known, and sums of two levels. */
class Article14TiersTest {
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(ProjectFixtures.DAY);

  @Nested
  class Tiers {
    private static final List<Fund> BOTH =
        List.of(
            Plans.fund(MoneySource.PROVINCIAL_PROMOTION, 1_000),
            Plans.fund(MoneySource.DISTRICT_PROMOTION, 100));

    /** Of 1,000 of the province and 100 of a district nothing is left for 1,040 of the province. */
    @Test
    void whatThereIsOfOneTierIsNotAddedToThatOfAnother() {
      assertThat(told(plan(BOTH, task("t", MoneySource.PROVINCIAL_PROMOTION, 1_040))))
          .containsExactly("PROVINCIAL_PROMOTION VIOLATED []", "DISTRICT_PROMOTION SATISFIED []");
      assertThat(plan(BOTH).funds(FundingSource.LOCAL)).contains(Vnd.ofMillions(1_000));
      assertThat(
              plan(BOTH).toBuilder()
                  .level(ProjectLevel.DISTRICT)
                  .build()
                  .funds(FundingSource.LOCAL))
          .contains(Vnd.ofMillions(100));
    }

    /** What says no tier is of the level of the plan. */
    @ParameterizedTest
    @CsvSource({"1000, SATISFIED", "1001, VIOLATED"})
    void localMoneyWithoutATierIsOfThePlan(long millions, Outcome expected) {
      assertThat(told(plan(BOTH, task("t", MoneySource.LOCAL_PROMOTION, millions))))
          .containsExactly(
              "PROVINCIAL_PROMOTION " + expected + " []", "DISTRICT_PROMOTION SATISFIED []");
    }

    /** A district's request says nothing of the fund of the province, and the other way round. */
    @Test
    void theFundOfTheDistrictIsAsked() {
      assertThat(
              told(
                  plan(
                      List.of(Plans.fund(MoneySource.PROVINCIAL_PROMOTION, 50)),
                      task("t", MoneySource.DISTRICT_PROMOTION, 51))))
          .containsExactly(
              "PROVINCIAL_PROMOTION SATISFIED []", "DISTRICT_PROMOTION FACT_MISSING [funds]");
      assertThat(
              told(
                  plan(
                      List.of(Plans.fund(MoneySource.DISTRICT_PROMOTION, 50)),
                      task("t", MoneySource.PROVINCIAL_PROMOTION, 51))))
          .containsExactly(
              "PROVINCIAL_PROMOTION FACT_MISSING [funds]", "DISTRICT_PROMOTION SATISFIED []");
    }

    @Test
    void moneyOfOneLevelIsGivenToItsProjects() {
      Ranking ranking =
          LAW.rank(
              List.of(
                  project("own", MoneySource.PROVINCIAL_PROMOTION, MoneySource.DISTRICT_PROMOTION),
                  project("other", MoneySource.DISTRICT_PROMOTION),
                  project("open", MoneySource.LOCAL_PROMOTION)),
              RankingChoices.builder()
                  .money(FundingSource.LOCAL)
                  .level(ProjectLevel.PROVINCIAL)
                  .undetermined(Undetermined.PROVISIONAL)
                  .build());
      assertThat(ranking.projects())
          .extracting(one -> one.id() + " " + one.requested().dong())
          .containsExactlyInAnyOrder("own 60000000", "open 60000000");
      assertThat(ranking.leftOut())
          .extracting(out -> out.project().id() + " " + out.reason())
          .containsExactly("other " + LeftOut.Reason.OTHER_MONEY);
    }

    private static Project project(String id, MoneySource... sources) {
      return ProjectFixtures.unknown()
          .id(id)
          .sources(
              List.of(sources).stream()
                  .map(source -> SourceAmount.of(source, Vnd.ofMillions(60)))
                  .toList())
          .build();
    }
  }

  @Nested
  class NotKnown {
    /** The fund is given; whose it is is not. */
    @ParameterizedTest
    @CsvSource({"PROVINCIAL_PROMOTION", "PROMOTION"})
    void aFundOfAKindNotSaidIsNoFundLeftOut(MoneySource of) {
      AnnualPlan plan =
          plan(List.of(Fund.of(MoneySource.PROMOTION, Vnd.of(1_000))), task("t", of, 1_500));
      assertThat(told(plan)).containsExactly("LOCAL FACT_MISSING [money]");
      assertThat(messages(plan)).noneMatch(text -> text.contains("VND 0"));
    }

    /** 400 more may be of the fund. */
    @ParameterizedTest
    @CsvSource({"500, SATISFIED", "900, FACT_MISSING", "901, VIOLATED"})
    void aFundOfAKindNotSaidMayBeTheRest(long millions, Outcome expected) {
      AnnualPlan plan =
          plan(
              List.of(
                  Plans.fund(MoneySource.LOCAL_PROMOTION, 500),
                  Plans.fund(MoneySource.PROMOTION, 400)),
              task("t", MoneySource.LOCAL_PROMOTION, millions));
      assertThat(Article14Management.WITHIN_FUNDS.apply(plan, context()))
          .extracting(Finding::outcome)
          .containsExactly(expected);
    }

    @Test
    void figuresAloneAskForNoZero() {
      AnnualPlan plan =
          plan(List.of(Plans.fund(MoneySource.PROVINCIAL_PROMOTION, 500))).toBuilder()
              .stated(
                  StatedFigures.builder().total(StatedAmount.exactly(Vnd.ofMillions(500))).build())
              .build();
      assertThat(messages(plan))
          .isNotEmpty()
          .allMatch(text -> text.contains("what the plan asks for is within the fund"));
      AnnualPlan part =
          plan.toBuilder()
              .stated(StatedFigures.builder().partial(true).build())
              .tasks(
                  List.of(
                      task("t", MoneySource.PROVINCIAL_PROMOTION, 30),
                      PlannedTask.builder()
                          .id("u")
                          .title("u")
                          .category(SupportCategory.TRAINING)
                          .build()))
              .build();
      assertThat(messages(part))
          .isNotEmpty()
          .allMatch(text -> text.contains("VND 30,000,000 and what is not known"));
    }

    @Test
    void whatMayBeOfTheFundIsAtMostThat() {
      AnnualPlan plan =
          plan(
              List.of(Plans.fund(MoneySource.LOCAL_PROMOTION, 500)),
              task("t", MoneySource.PROMOTION, 500));
      assertThat(messages(plan))
          .anyMatch(text -> text.contains("the plan asks for at most VND 500,000,000"));
    }

    private List<String> messages(AnnualPlan plan) {
      return Article14Management.WITHIN_FUNDS.apply(plan, context()).stream()
          .map(finding -> finding.message(Language.ENGLISH))
          .toList();
    }
  }

  /** What the projects of two levels request is measured against the whole sum. */
  @ParameterizedTest
  @CsvSource({"450, SATISFIED", "449, VIOLATED"})
  void aSumOfTwoLevelsIsComparedAsAWhole(long millions, Outcome expected) {
    Project local = requesting("c", ProjectLevel.PROVINCIAL, MoneySource.PROVINCIAL_PROMOTION, 150);
    Project national = requesting("d", ProjectLevel.NATIONAL, MoneySource.NATIONAL_PROMOTION, 300);
    AnnualPlan plan =
        plan(List.of()).toBuilder()
            .projects(List.of(local, national))
            .sums(
                List.of(
                    new JointSum(
                        "C và D",
                        List.of("c", "d"),
                        Vnd.ofMillions(millions),
                        MoneySource.PROMOTION)))
            .build();
    Assessment review = LAW.reviewByLevel(plan);
    assertThat(review.all())
        .filteredOn(one -> one.code().equals(Article14Management.JOINT_SUMS.code()))
        .extracting(one -> one.path() + " " + one.outcome() + " " + one.arguments().get("stated"))
        .containsExactly("sums[0] " + expected + " " + Vnd.ofMillions(millions));
  }

  private static Project requesting(
      String id, ProjectLevel level, MoneySource source, long millions) {
    return ProjectFixtures.unknown()
        .id(id)
        .level(level)
        .sources(List.of(SourceAmount.of(source, Vnd.ofMillions(millions))))
        .build();
  }

  private static Context context() {
    return Context.on(ProjectFixtures.DAY);
  }

  private static List<String> told(AnnualPlan plan) {
    return Article14Management.WITHIN_FUNDS.apply(plan, context()).stream()
        .map(one -> one.arguments().get("source") + " " + one.outcome() + " " + one.missingFacts())
        .toList();
  }

  private static AnnualPlan plan(List<Fund> funds, PlannedTask... tasks) {
    return Plans.provincial().projects(List.of()).funds(funds).tasks(List.of(tasks)).build();
  }

  private static PlannedTask task(String id, MoneySource source, long millions) {
    return PlannedTask.builder()
        .id(id)
        .title(id)
        .category(SupportCategory.INFORMATION)
        .amount(Vnd.ofMillions(millions))
        .source(source)
        .build();
  }
}
