package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.khuyencong.plan.AnnualPlanBuilder;
import vn.khuyencong.plan.JointSum;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.plan.StatedPart;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;

/** Counterpart and other money in the figures that were published of a plan. */
class Article14CounterpartTest {
  /** Parts of 900 and 100 of promotion money, 2,000 of counterpart and 50 of other State money. */
  @Nested
  class BesideTheTotal {
    @ParameterizedTest
    @CsvSource({
      "1000, SATISFIED",
      "1050, SATISFIED",
      "3050, SATISFIED",
      "3000, VIOLATED",
      "999, VIOLATED",
      "1001, VIOLATED",
      "2000, VIOLATED"
    })
    void counterpartStandsInsideOrBeside(long total, Outcome expected) {
      StatedFigures stated =
          figures(
              total,
              part(900, Optional.empty()),
              part(100, Optional.of(MoneySource.PROVINCIAL_PROMOTION)),
              part(2_000, Optional.of(MoneySource.COUNTERPART)),
              part(50, Optional.of(MoneySource.OTHER_STATE)));
      assertThat(found(Article14Management.STATED_PARTS, plan(stated)))
          .extracting(Finding::outcome)
          .containsExactly(expected);
    }

    @Test
    void itIsSaid() {
      StatedFigures stated =
          figures(
              1_000,
              part(1_000, Optional.empty()),
              part(2_000, Optional.of(MoneySource.COUNTERPART)));
      assertThat(found(Article14Management.STATED_PARTS, plan(stated)))
          .extracting(one -> one.message(Language.ENGLISH))
          .containsExactly(
              "The published parts come to VND 1,000, the published total is VND 1,000: published"
                  + " counterpart or other money stands beside the total.");
    }

    /** Of counterpart without an amount it is not known whether it is inside or beside. */
    @ParameterizedTest
    @CsvSource({"1000, SATISFIED", "1001, ", "999, VIOLATED"})
    void counterpartWithoutAnAmountMayBeInside(long total, Outcome expected) {
      StatedFigures stated =
          figures(
              total,
              part(1_000, Optional.empty()),
              new StatedPart(
                  "đối ứng",
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(MoneySource.COUNTERPART)));
      assertThat(found(Article14Management.STATED_PARTS, plan(stated)))
          .extracting(Finding::outcome)
          .isEqualTo(expected == null ? List.of() : List.of(expected));
    }
  }

  @Nested
  class OfTheProjects {
    @ParameterizedTest
    @CsvSource({"2000, SATISFIED", "1999, VIOLATED", "2001, VIOLATED"})
    void publishedCounterpartIsComparedWithTheProjects(long held, Outcome expected) {
      AnnualPlan plan = counterpart(2_000).projects(List.of(project(held))).build();
      List<Finding> found = found(Article14Management.STATED_BY_SOURCE, plan);
      assertThat(found)
          .extracting(one -> one.path() + " " + one.outcome())
          .containsExactly("stated.parts[0] " + expected);
      assertThat(found.get(0).message(Language.ENGLISH)).startsWith("counterpart funding: ");
    }

    /** A project whose sources are not known may have the rest; it has no less than nothing. */
    @ParameterizedTest
    @CsvSource({"1999, FACT_MISSING", "2000, SATISFIED", "2001, VIOLATED"})
    void aProjectThatDoesNotSayMayHaveTheRest(long held, Outcome expected) {
      AnnualPlan plan =
          counterpart(2_000)
              .projects(List.of(project(held), ProjectFixtures.unknown().id("open").build()))
              .build();
      assertThat(found(Article14Management.STATED_BY_SOURCE, plan))
          .extracting(Finding::outcome)
          .containsExactly(expected);
    }

    private AnnualPlanBuilder counterpart(long dong) {
      return plan(
          StatedFigures.builder()
              .addParts(part(dong, Optional.of(MoneySource.COUNTERPART)))
              .build())
          .toBuilder();
    }

    private Project project(long dong) {
      return ProjectFixtures.unknown()
          .id("a")
          .sources(List.of(SourceAmount.of(MoneySource.COUNTERPART, Vnd.of(dong))))
          .build();
    }
  }

  /** A plan of joint sums alone holds something. */
  @ParameterizedTest
  @CsvSource({"900, SATISFIED", "901, VIOLATED"})
  void aPlanOfJointSumsIsComparedWithItsTotal(long total, Outcome expected) {
    AnnualPlan plan =
        plan(figures(total)).toBuilder()
            .sums(
                List.of(
                    new JointSum("máy", List.of(), Vnd.of(900), MoneySource.PROVINCIAL_PROMOTION)))
            .build();
    assertThat(found(Article14Management.STATED_TOTAL, plan))
        .extracting(Finding::outcome)
        .containsExactly(expected);
  }

  /** What is added up is as exact as the less exact of it. */
  @Test
  void figuresAreAddedUp() {
    StatedAmount exact = StatedAmount.exactly(Vnd.of(5_001));
    StatedAmount least =
        new StatedAmount(Vnd.of(2_000), Precision.AT_LEAST, Optional.of(Vnd.of(100)));
    StatedAmount about = new StatedAmount(Vnd.of(3_000), Precision.ABOUT, Optional.empty());
    assertThat(exact.plus(exact).precision()).isEqualTo(Precision.EXACT);
    assertThat(exact.plus(least))
        .isEqualTo(new StatedAmount(Vnd.of(7_001), Precision.AT_LEAST, Optional.of(Vnd.of(101))));
    assertThat(least.plus(about))
        .isEqualTo(new StatedAmount(Vnd.of(5_000), Precision.ABOUT, Optional.of(Vnd.of(1_100))));
  }

  private static StatedFigures figures(long total, StatedPart... parts) {
    return StatedFigures.builder()
        .total(StatedAmount.exactly(Vnd.of(total)))
        .parts(List.of(parts))
        .build();
  }

  private static StatedPart part(long dong, Optional<MoneySource> source) {
    return new StatedPart(
        "part", Optional.empty(), Optional.of(StatedAmount.exactly(Vnd.of(dong))), source);
  }

  private static AnnualPlan plan(StatedFigures stated) {
    return Plans.provincial().projects(List.of()).stated(stated).build();
  }

  private static List<Finding> found(Rule<AnnualPlan> rule, AnnualPlan plan) {
    return rule.apply(plan, Context.on(ProjectFixtures.DAY));
  }
}
