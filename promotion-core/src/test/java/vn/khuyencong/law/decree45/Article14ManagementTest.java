package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.DAY;
import static vn.khuyencong.ProjectFixtures.finding;
import static vn.khuyencong.plan.Plans.fund;
import static vn.khuyencong.plan.Plans.localProject;
import static vn.khuyencong.plan.Plans.national;
import static vn.khuyencong.plan.Plans.nationalProject;
import static vn.khuyencong.plan.Plans.provincial;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.Precision;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Fund;
import vn.khuyencong.plan.FundOrigin;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.plan.StatedPart;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Severity;

class Article14ManagementTest {

  @Nested
  class WithinFunds {
    @ParameterizedTest
    @CsvSource({"199999999, VIOLATED", "200000000, SATISFIED", "200000001, SATISFIED"})
    void toTheDong(long fund, Outcome expected) {
      AnnualPlan plan =
          national().funds(List.of(Fund.of(MoneySource.NATIONAL_PROMOTION, Vnd.of(fund)))).build();
      assertThat(finding(Article14Management.WITHIN_FUNDS, plan, DAY).outcome())
          .isEqualTo(expected);
    }

    @Test
    void bothFiguresAreSaid() {
      AnnualPlan plan =
          national().funds(List.of(fund(MoneySource.NATIONAL_PROMOTION, 150))).build();
      assertThat(finding(Article14Management.WITHIN_FUNDS, plan, DAY).message(Language.ENGLISH))
          .isEqualTo(
              "national industrial-promotion money: the plan asks for VND 200,000,000, more than the"
                  + " fund of VND 150,000,000.");
    }

    @Test
    void whatThereIsIsAFact() {
      AnnualPlan plan = national().funds(List.of()).build();
      assertThat(finding(Article14Management.WITHIN_FUNDS, plan, DAY).missingFacts())
          .containsExactly("funds");
    }

    @Test
    void eachTierNamedHasItsOwn() {
      Project district =
          localProject("p2").toBuilder()
              .sources(List.of(SourceAmount.of(MoneySource.DISTRICT_PROMOTION, Vnd.ofMillions(60))))
              .build();
      AnnualPlan plan =
          provincial()
              .projects(List.of(localProject("p1"), district))
              .funds(
                  List.of(
                      fund(MoneySource.PROVINCIAL_PROMOTION, 300),
                      fund(MoneySource.DISTRICT_PROMOTION, 50)))
              .build();
      assertThat(Article14Management.WITHIN_FUNDS.apply(plan, Context.on(DAY)))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.SATISFIED, Outcome.VIOLATED);
    }

    /** As Lâm Đồng 2024: budget of the year, recovered, carried over. */
    @ParameterizedTest
    @CsvSource({"10658, SATISFIED", "10659, VIOLATED"})
    void fundsOfSeveralOriginsAreOne(long planned, Outcome expected) {
      AnnualPlan plan =
          provincial()
              .tasks(
                  List.of(
                      Plans.management("m", planned * 1_000_000)
                          .source(MoneySource.PROVINCIAL_PROMOTION)
                          .build()))
              .projects(List.of())
              .funds(
                  List.of(
                      Fund.of(
                          MoneySource.PROVINCIAL_PROMOTION,
                          Vnd.ofMillions(3_150),
                          FundOrigin.BUDGET_OF_THE_YEAR),
                      Fund.of(
                          MoneySource.PROVINCIAL_PROMOTION,
                          Vnd.ofMillions(5_930),
                          FundOrigin.RECOVERED),
                      Fund.of(
                          MoneySource.PROVINCIAL_PROMOTION,
                          Vnd.ofMillions(1_578),
                          FundOrigin.CARRIED_OVER)))
              .build();
      assertThat(Article14Management.WITHIN_FUNDS.apply(plan, Context.on(DAY)))
          .extracting(Finding::outcome)
          .containsOnly(expected);
    }

    @Test
    void whatIsNotKnownCanOnlyAdd() {
      Project unknown = ProjectFixtures.unknown().id("p9").build();
      AnnualPlan plan = national().projects(List.of(nationalProject("p1"), unknown)).build();
      assertThat(finding(Article14Management.WITHIN_FUNDS, plan, DAY).missingFacts())
          .containsExactly("plannedAmount");
      AnnualPlan over =
          plan.toBuilder().funds(List.of(fund(MoneySource.NATIONAL_PROMOTION, 199))).build();
      assertThat(finding(Article14Management.WITHIN_FUNDS, over, DAY).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void otherKindOfMoneyIsMeasuredToo() {
      AnnualPlan plan =
          national().projects(List.of(nationalProject("p1"), localProject("p2"))).build();
      assertThat(Article14Management.WITHIN_FUNDS.apply(plan, Context.on(DAY)))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.SATISFIED, Outcome.FACT_MISSING);
    }
  }

  @Nested
  class Stated {
    private AnnualPlan stating(long total) {
      return national()
          .stated(StatedFigures.builder().total(StatedAmount.exactly(Vnd.of(total))).build())
          .build();
    }

    @ParameterizedTest
    @CsvSource({"199999999, VIOLATED", "200000000, SATISFIED", "200000001, VIOLATED"})
    void toTheDong(long stated, Outcome expected) {
      assertThat(finding(Article14Management.STATED_TOTAL, stating(stated), DAY).outcome())
          .isEqualTo(expected);
    }

    @Test
    void aDifferenceIsWorthALookAndNoBreach() {
      Finding finding = finding(Article14Management.STATED_TOTAL, stating(210_000_000), DAY);
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.message(Language.ENGLISH))
          .isEqualTo(
              "Projects, networks and tasks come to VND 200,000,000, the published total is VND"
                  + " 210,000,000: a difference of VND -10,000,000, which is no rounding; a published figure may include counterpart, other sources or several years.");
    }

    @ParameterizedTest
    @CsvSource({
      "AT_LEAST, 200000000, 200000000, SATISFIED",
      "AT_LEAST, 190000000, 10000001, SATISFIED",
      "AT_LEAST, 190000000, 10000000, VIOLATED",
      "AT_LEAST, 200000001, 10000000, VIOLATED",
      "ABOUT, 190000001, 10000000, SATISFIED",
      "ABOUT, 209999999, 10000000, SATISFIED",
      "ABOUT, 210000000, 10000000, VIOLATED",
      "EXACT, 200000001, 10000000, VIOLATED"
    })
    void asExactlyAsItIsStated(Precision precision, long stated, long unit, Outcome expected) {
      AnnualPlan plan =
          national()
              .stated(
                  StatedFigures.builder()
                      .total(new StatedAmount(Vnd.of(stated), precision, Optional.of(Vnd.of(unit))))
                      .build())
              .build();
      assertThat(finding(Article14Management.STATED_TOTAL, plan, DAY).outcome())
          .isEqualTo(expected);
    }

    /** The two projects of the plan have 200 million beside the promotion money. */
    @Test
    void aTotalMayTakeInTheCounterpart() {
      AnnualPlan plan = stating(200_000_000);
      Vnd beside =
          Vnd.total(
              plan.projects().stream()
                  .flatMap(project -> project.sources().stream())
                  .filter(source -> source.source().promotion().isEmpty())
                  .map(source -> source.least())
                  .toList());
      assertThat(beside.dong()).isPositive();
      Finding finding =
          finding(Article14Management.STATED_TOTAL, stating(200_000_000 + beside.dong()), DAY);
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.message(Language.ENGLISH)).contains("the rest is counterpart");
      Finding less =
          finding(Article14Management.STATED_TOTAL, stating(199_999_999 + beside.dong()), DAY);
      assertThat(less.outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aPartMayBeStatedToBeCounterpart() {
      StatedPart counterpart =
          new StatedPart(
              "vốn đối ứng",
              Optional.empty(),
              Optional.of(StatedAmount.exactly(Vnd.ofMillions(70))),
              Optional.of(MoneySource.COUNTERPART));
      StatedPart support =
          new StatedPart("hỗ trợ", Optional.empty(), Optional.empty(), Optional.empty());
      AnnualPlan plan =
          national()
              .stated(
                  StatedFigures.builder()
                      .total(StatedAmount.exactly(Vnd.ofMillions(270)))
                      .addParts(support, counterpart)
                      .build())
              .build();
      assertThat(finding(Article14Management.STATED_TOTAL, plan, DAY).outcome())
          .isEqualTo(Outcome.SATISFIED);
      assertThat(Article14Management.STATED_PARTS.apply(plan, Context.on(DAY))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "true, 300000000, SATISFIED",
      "true, 199999999, VIOLATED",
      "false, 300000000, VIOLATED"
    })
    void ofAPartOfAPlanNothingIsMissing(boolean partial, long stated, Outcome expected) {
      AnnualPlan plan =
          national()
              .stated(
                  StatedFigures.builder()
                      .total(StatedAmount.exactly(Vnd.of(stated)))
                      .partial(partial)
                      .build())
              .build();
      assertThat(finding(Article14Management.STATED_TOTAL, plan, DAY).outcome())
          .isEqualTo(expected);
    }

    /** A difference may be a part that is not told; more than the total is no part of it. */
    @ParameterizedTest
    @CsvSource({
      "true, 300000000, EXACT, SATISFIED",
      "true, 200000001, EXACT, SATISFIED",
      "true, 201000000, ABOUT, SATISFIED",
      "true, 200000000, EXACT, SATISFIED",
      "true, 199999999, EXACT, VIOLATED",
      "true, 100000000, EXACT, VIOLATED",
      "false, 300000000, EXACT, VIOLATED",
      "false, 200000001, EXACT, VIOLATED"
    })
    void publishedPartsOfAPartMayComeToLess(
        boolean partial, long stated, Precision precision, Outcome expected) {
      StatedFigures figures =
          StatedFigures.builder()
              .total(new StatedAmount(Vnd.of(stated), precision, Optional.empty()))
              .count(3)
              .parts(
                  List.of(
                      new StatedPart(
                          "phần",
                          Optional.of(2),
                          Optional.of(StatedAmount.exactly(Vnd.ofMillions(200))),
                          Optional.empty())))
              .partial(partial)
              .build();
      AnnualPlan plan = national().stated(figures).build();
      Finding finding = finding(Article14Management.STATED_PARTS, plan, DAY);
      assertThat(finding.outcome()).isEqualTo(expected);
      if (partial) {
        assertThat(finding.message(Language.VIETNAMESE)).doesNotContain("có thể do làm tròn");
        assertThat(finding.message(Language.ENGLISH)).doesNotContain("which may be rounding");
      }
      assertThat(Article14Management.STATED_COUNT.apply(plan, Context.on(DAY)))
          .hasSize(partial ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"1, SATISFIED", "0, VIOLATED", "6, VIOLATED"})
    void asManyAsWerePublished(int count, Outcome expected) {
      AnnualPlan plan = national().stated(StatedFigures.builder().count(count).build()).build();
      assertThat(plan.projects()).hasSize(1);
      assertThat(finding(Article14Management.PLANNED_COUNT, plan, DAY).outcome())
          .isEqualTo(expected);
      AnnualPlan partial =
          plan.toBuilder()
              .stated(StatedFigures.builder().count(count).partial(true).build())
              .build();
      assertThat(finding(Article14Management.PLANNED_COUNT, partial, DAY).outcome())
          .isEqualTo(count == 0 ? Outcome.VIOLATED : Outcome.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
      "true, 6, 'Of 6 published projects and tasks the plan has 1: this holds only a part of the"
          + " published plan.'",
      "true, 1, The plan has as many projects and tasks as were published.",
      "false, 1, The plan has as many projects and tasks as were published."
    })
    void aPartIsNotSaidToBeTheWhole(boolean partial, int count, String sentence) {
      AnnualPlan plan =
          national().stated(StatedFigures.builder().count(count).partial(partial).build()).build();
      assertThat(finding(Article14Management.PLANNED_COUNT, plan, DAY).message(Language.ENGLISH))
          .isEqualTo(sentence);
    }

    /** Counterpart or other years in a published total explain no sum that is above it. */
    @ParameterizedTest
    @CsvSource({
      "190000000, false, false",
      "199999999, false, false",
      "200000001, false, true",
      "210000000, false, true",
      "200500000, false, true",
      "1000000000, true, false"
    })
    void otherMoneyMayExplainAHigherTotalOnly(long stated, boolean rounding, boolean hint) {
      Finding finding = finding(Article14Management.STATED_TOTAL, stating(stated), DAY);
      assertThat(finding.message(Language.ENGLISH).contains("may include counterpart"))
          .isEqualTo(hint);
      assertThat(finding.message(Language.VIETNAMESE).contains("vốn đối ứng")).isEqualTo(hint);
      assertThat(finding.message(Language.VIETNAMESE))
          .contains(rounding ? "có thể do làm tròn" : "không phải do làm tròn");
    }

    @Test
    void ofPublishedPartsToo() {
      for (long parts : List.of(180L, 220L)) {
        AnnualPlan plan =
            national()
                .stated(
                    StatedFigures.builder()
                        .total(StatedAmount.exactly(Vnd.ofMillions(200)))
                        .addParts(
                            new StatedPart(
                                "phần",
                                Optional.empty(),
                                Optional.of(StatedAmount.exactly(Vnd.ofMillions(parts))),
                                Optional.empty()))
                        .build())
                .build();
        assertThat(
                finding(Article14Management.STATED_PARTS, plan, DAY)
                    .message(Language.ENGLISH)
                    .contains("may include counterpart"))
            .isEqualTo(parts == 180);
      }
    }

    @Test
    void whatIsNotKnownMayExplainAHigherTotalOnly() {
      Project unknown = ProjectFixtures.unknown().id("p9").build();
      List<Project> projects = List.of(nationalProject("p1"), unknown);
      assertThat(
              finding(
                      Article14Management.STATED_TOTAL,
                      stating(210_000_000).toBuilder().projects(projects).build(),
                      DAY)
                  .outcome())
          .isEqualTo(Outcome.FACT_MISSING);
      assertThat(
              finding(
                      Article14Management.STATED_TOTAL,
                      stating(190_000_000).toBuilder().projects(projects).build(),
                      DAY)
                  .outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void withoutFiguresThereIsNothingToCompare() {
      Context context = Context.on(DAY);
      assertThat(Article14Management.STATED_TOTAL.apply(national().build(), context)).isEmpty();
      assertThat(Article14Management.STATED_PARTS.apply(national().build(), context)).isEmpty();
      assertThat(Article14Management.STATED_COUNT.apply(national().build(), context)).isEmpty();
      assertThat(
              Article14Management.STATED_TOTAL.apply(
                  stating(1).toBuilder().projects(List.of()).build(), context))
          .isEmpty();
    }
  }
}
