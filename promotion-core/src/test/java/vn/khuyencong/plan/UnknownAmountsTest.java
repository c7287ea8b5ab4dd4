package vn.khuyencong.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.budget.BudgetLine;
import vn.khuyencong.budget.BudgetLines;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.law.decree45.Article14Management;
import vn.khuyencong.law.decree45.NetworkPay;
import vn.khuyencong.law.decree45.ProjectMoney;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.FileAmounts;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.YearAmount;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/**
 * Amounts that nobody published: no total takes them for zero, and each is asked where it stands.
 */
class UnknownAmountsTest {
  private static final Vnd HUNDRED = Vnd.ofMillions(100);
  private static final MoneySource NATIONAL = MoneySource.NATIONAL_PROMOTION;
  private static final MoneySource PROVINCIAL = MoneySource.PROVINCIAL_PROMOTION;
  private static final MoneySource DISTRICT = MoneySource.DISTRICT_PROMOTION;

  @Nested
  class OfSources {
    @Test
    void supportOfWhichAPartIsNotKnownIsNotKnown() {
      Project project = of(SourceAmount.of(NATIONAL, HUNDRED), SourceAmount.of(PROVINCIAL));
      assertThat(project.support()).isEmpty();
      assertThat(project.from(NATIONAL)).contains(HUNDRED);
      assertThat(project.from(PROVINCIAL)).isEmpty();
      assertThat(project.from(MoneySource.COUNTERPART)).contains(Vnd.ZERO);
    }

    @Test
    void aTotalSaysWhatItLacks() {
      PlannedAmounts amounts =
          amounts(of(SourceAmount.of(NATIONAL, HUNDRED), SourceAmount.of(PROVINCIAL)));
      assertThat(amounts.total()).isEqualTo(HUNDRED);
      assertThat(amounts.bySource()).containsOnlyKeys(NATIONAL);
      assertThat(amounts.unknown()).containsExactly("projects[0]");
    }

    @Test
    void linesTellWhatTheirSourceDoesNot() {
      Project project =
          of(SourceAmount.of(NATIONAL, HUNDRED), SourceAmount.of(PROVINCIAL)).toBuilder()
              .lines(List.of(line("a", FundingSource.NATIONAL), line("b", FundingSource.LOCAL)))
              .build();
      PlannedAmounts amounts = amounts(project);
      assertThat(amounts.of(PROVINCIAL)).isEqualTo(HUNDRED);
      assertThat(amounts.unknown()).isEmpty();
      assertThat(violated(ProjectMoney.LINES_ADD_UP, project)).isEmpty();
      assertThat(asked(ProjectMoney.LINES_ADD_UP, project)).isEmpty();
    }

    @Test
    void whatNoLineTellsIsAsked() {
      Project project =
          of(SourceAmount.of(NATIONAL, HUNDRED), SourceAmount.of(PROVINCIAL)).toBuilder()
              .lines(List.of(line("a", FundingSource.NATIONAL)))
              .build();
      assertThat(amounts(project).unknown()).containsExactly("projects[0]");
      assertThat(asked(ProjectMoney.LINES_ADD_UP, project))
          .containsExactly("sourceAmount at sources[1]");
    }

    /** 300 of the province and something of the district, by a line of local money. */
    @ParameterizedTest
    @CsvSource({"301, 1", "300, ", "70, ", "500, 200"})
    void theLinesTellWhatTheyLeaveToTheOtherTier(long line, @Nullable Long district) {
      Project project =
          of(SourceAmount.of(PROVINCIAL, Vnd.of(300)), SourceAmount.of(DISTRICT)).toBuilder()
              .lines(List.of(line("a", FundingSource.LOCAL, line)))
              .build();
      PlannedAmounts amounts = amounts(project);
      assertThat(amounts.of(PROVINCIAL)).isEqualTo(Vnd.of(300));
      assertThat(Optional.ofNullable(amounts.bySource().get(DISTRICT)))
          .isEqualTo(Optional.ofNullable(district).map(Vnd::of));
      assertThat(amounts.unknown().isEmpty()).isEqualTo(district != null);
    }

    /** What the district pays is measured by its own fund, which just suffices. */
    @ParameterizedTest
    @CsvSource({"200, SATISFIED", "199, VIOLATED"})
    void noMoneyMovesToAnotherTier(long fund, Outcome district) {
      Project project =
          of(SourceAmount.of(PROVINCIAL, Vnd.of(300)), SourceAmount.of(DISTRICT)).toBuilder()
              .lines(List.of(line("a", FundingSource.LOCAL, 500)))
              .build();
      AnnualPlan plan =
          Plans.provincial()
              .projects(List.of(project))
              .funds(List.of(Fund.of(PROVINCIAL, Vnd.of(300)), Fund.of(DISTRICT, Vnd.of(fund))))
              .networks(List.of())
              .tasks(List.of())
              .build();
      assertThat(
              Article14Management.WITHIN_FUNDS.apply(plan, Context.on(ProjectFixtures.DAY)).stream()
                  .map(Finding::outcome))
          .containsExactly(Outcome.SATISFIED, district);
    }

    @Test
    void ofTwoTiersWithoutAmountsTheLinesTellNeither() {
      Project project =
          of(SourceAmount.of(PROVINCIAL), SourceAmount.of(DISTRICT)).toBuilder()
              .lines(List.of(line("a", FundingSource.LOCAL, 500)))
              .build();
      PlannedAmounts amounts = amounts(project);
      assertThat(amounts.bySource()).isEmpty();
      assertThat(amounts.unknown()).containsExactly("projects[0]");
    }

    @Test
    void theBudgetHasALineOfEachTier() {
      Project project =
          of(SourceAmount.of(PROVINCIAL, Vnd.of(300)), SourceAmount.of(DISTRICT)).toBuilder()
              .lines(List.of(line("a", FundingSource.LOCAL, 500)))
              .build();
      assertThat(plan(project).lines(BudgetStage.ESTIMATED, NetworkPay::budget))
          .extracting(BudgetLine::source, BudgetLine::amount)
          .containsExactly(
              tuple(PROVINCIAL, Optional.of(Vnd.of(300))),
              tuple(DISTRICT, Optional.of(Vnd.of(200))));
    }

    @Test
    void counterpartIsWhatTheCostLeaves() {
      Project project = withCost(SourceAmount.of(MoneySource.COUNTERPART));
      assertThat(asked(ProjectMoney.SOURCES_ADD_UP, project)).isEmpty();
      assertThat(violated(ProjectMoney.SOURCES_ADD_UP, project)).isEmpty();
    }

    @Test
    void otherMoneyIsAskedAndTheAnswerDecides() {
      Project project = withCost(SourceAmount.of(MoneySource.OTHER));
      assertThat(asked(ProjectMoney.SOURCES_ADD_UP, project))
          .containsExactly("sourceAmount at sources[1]");
      Project over = withCost(SourceAmount.of(MoneySource.OTHER, Vnd.of(300_000_001)));
      assertThat(violated(ProjectMoney.SOURCES_ADD_UP, over)).hasSize(1);
      Project whole = withCost(SourceAmount.of(MoneySource.OTHER, Vnd.ofMillions(300)));
      assertThat(violated(ProjectMoney.SOURCES_ADD_UP, whole)).isEmpty();
      assertThat(asked(ProjectMoney.SOURCES_ADD_UP, whole)).isEmpty();
    }

    /** One đồng above the cost is too much, whatever the rest is. */
    @Test
    void whatIsKnownMayBeTooMuchAlready() {
      Project project =
          of(
                  SourceAmount.of(NATIONAL, Vnd.of(400_000_001)),
                  SourceAmount.of(MoneySource.COUNTERPART))
              .toBuilder()
              .cost(Vnd.ofMillions(400))
              .build();
      assertThat(violated(ProjectMoney.SOURCES_ADD_UP, project)).hasSize(1);
    }

    @Test
    void aBudgetHasNoLineOfIt() {
      Project project =
          withCost(SourceAmount.of(MoneySource.COUNTERPART)).toBuilder()
              .planYear(Year.of(2016))
              .build();
      assertThat(BudgetLines.sources(project, BudgetStage.ESTIMATED))
          .singleElement()
          .satisfies(line -> assertThat(line.amount()).contains(HUNDRED));
    }

    @Test
    void theFileKnowsWhatItsLinesRequest() {
      Project project =
          of(SourceAmount.of(NATIONAL)).toBuilder()
              .lines(List.of(line("a", FundingSource.NATIONAL)))
              .build();
      assertThat(FileAmounts.of(ProjectFile.of(project)).approved()).contains(HUNDRED);
      Project less = project.toBuilder().lines(List.of()).build();
      assertThat(FileAmounts.of(ProjectFile.of(less)).approved()).isEmpty();
    }

    /** 300 million published beside 100 million of support; the counterpart says no amount. */
    @Test
    void aPublishedTotalAsksForTheCounterpart() {
      AnnualPlan plan =
          plan(withCost(SourceAmount.of(MoneySource.COUNTERPART))).toBuilder()
              .stated(
                  StatedFigures.builder().total(StatedAmount.exactly(Vnd.ofMillions(300))).build())
              .build();
      Finding found =
          ProjectFixtures.finding(Article14Management.STATED_TOTAL, plan, ProjectFixtures.DAY);
      assertThat(found.missingFacts()).containsExactly("sourceAmount");
      assertThat(found.path()).isEqualTo("projects[0].sources[1]");
      AnnualPlan less =
          plan.toBuilder()
              .stated(
                  StatedFigures.builder().total(StatedAmount.exactly(Vnd.of(99_999_999))).build())
              .build();
      assertThat(
              ProjectFixtures.outcome(Article14Management.STATED_TOTAL, less, ProjectFixtures.DAY))
          .isEqualTo(Outcome.VIOLATED);
    }

    private static Project withCost(SourceAmount other) {
      return of(SourceAmount.of(NATIONAL, HUNDRED), other).toBuilder()
          .cost(Vnd.ofMillions(400))
          .build();
    }
  }

  @Nested
  class OfYears {
    private final List<SourceAmount> sources = List.of(SourceAmount.of(NATIONAL, HUNDRED));

    @Test
    void theYearOfThePlanIsAsked() {
      Project project = ofYears(YearAmount.of(Year.of(2016), NATIONAL), in2017(60));
      assertThat(amounts(project).unknown()).containsExactly("projects[0]");
      assertThat(asked(ProjectMoney.YEARS_ADD_UP, project))
          .containsExactly("yearAmount at supportByYear[0]");
    }

    /** Of a year without an amount there is no budget line of zero. */
    @Test
    void theYearOfThePlanIsNotZero() {
      Project project = ofYears(YearAmount.of(Year.of(2016), NATIONAL), in2017(60));
      assertThat(amounts(project).bySource()).isEmpty();
      assertThat(plan(project).lines(BudgetStage.ESTIMATED, NetworkPay::budget)).isEmpty();
    }

    @Test
    void aYearThatIsNotNamedMayHaveWhatAnotherLeaves() {
      Project project = ofYears(YearAmount.of(Year.of(2015), NATIONAL), in2017(60));
      assertThat(amounts(project).bySource()).isEmpty();
      assertThat(amounts(project).unknown()).containsExactly("projects[0]");
      Project known =
          ofYears(YearAmount.of(Year.of(2015), NATIONAL, Vnd.ofMillions(40)), in2017(60));
      assertThat(amounts(known).of(NATIONAL)).isEqualTo(Vnd.ZERO);
      assertThat(amounts(known).unknown()).isEmpty();
    }

    @Test
    void aSourceThatIsNotPlannedByYearCountsInFullAndIsNamed() {
      Project project = besideTheProvince();
      PlannedAmounts amounts = amounts(project);
      assertThat(amounts.bySource())
          .containsExactlyInAnyOrderEntriesOf(
              Map.of(NATIONAL, Vnd.ofMillions(40), PROVINCIAL, HUNDRED));
      assertThat(amounts.certain()).isEqualTo(Map.of(NATIONAL, Vnd.ofMillions(40)));
      assertThat(amounts.spread()).containsExactly("projects[0]");
      assertThat(violated(ProjectMoney.YEARS_ADD_UP, project)).isEmpty();
      assertThat(asked(ProjectMoney.YEARS_ADD_UP, project))
          .containsExactly("supportByYear at supportByYear");
    }

    /** Local money by year may be that of the province. */
    @Test
    void aSourceWithALessExactNameIsPlannedByYear() {
      Project project =
          besideTheProvince().toBuilder()
              .supportByYear(
                  List.of(
                      YearAmount.of(Year.of(2016), NATIONAL, HUNDRED),
                      YearAmount.of(Year.of(2017), MoneySource.LOCAL_PROMOTION, HUNDRED)))
              .build();
      assertThat(amounts(project).of(PROVINCIAL)).isEqualTo(Vnd.ZERO);
      assertThat(amounts(project).spread()).isEmpty();
      assertThat(asked(ProjectMoney.YEARS_ADD_UP, project)).isEmpty();
    }

    private Project besideTheProvince() {
      return ofYears(YearAmount.of(Year.of(2016), NATIONAL, Vnd.ofMillions(40)), in2017(60))
          .toBuilder()
          .sources(
              List.of(SourceAmount.of(NATIONAL, HUNDRED), SourceAmount.of(PROVINCIAL, HUNDRED)))
          .build();
    }

    @Test
    void anotherYearLeavesThatOfThePlanKnown() {
      Project project =
          ofYears(
              YearAmount.of(Year.of(2016), NATIONAL, Vnd.ofMillions(40)),
              YearAmount.of(Year.of(2017), NATIONAL));
      assertThat(amounts(project).unknown()).isEmpty();
      assertThat(amounts(project).total()).isEqualTo(Vnd.ofMillions(40));
    }

    @Test
    void aYearMayHaveTooMuchAlready() {
      Project project = ofYears(YearAmount.of(Year.of(2016), NATIONAL), in2017(101));
      assertThat(violated(ProjectMoney.YEARS_ADD_UP, project)).hasSize(1);
      assertThat(violated(ProjectMoney.YEARS_ADD_UP, ofYears(in2017(100)))).isEmpty();
    }

    private Project ofYears(YearAmount... years) {
      return ProjectFixtures.unknown().sources(sources).supportByYear(List.of(years)).build();
    }

    private static YearAmount in2017(long millions) {
      return YearAmount.of(Year.of(2017), NATIONAL, Vnd.ofMillions(millions));
    }
  }

  @Nested
  class OfFunds {
    @Test
    void whatThereIsIsNotKnown() {
      AnnualPlan plan = withFunds(Fund.of(PROVINCIAL, HUNDRED), Fund.of(PROVINCIAL));
      assertThat(plan.funds(FundingSource.LOCAL)).isEmpty();
      assertThat(plan.fund(PROVINCIAL)).isEmpty();
    }

    /** The plan asks for 200 million. */
    @Test
    void itIsAskedWhereWhatIsKnownIsNotEnough() {
      Finding found = withinFunds(withFunds(Fund.of(PROVINCIAL)));
      assertThat(found.missingFacts()).containsExactly("fundAmount");
      assertThat(found.path()).isEqualTo("funds[0]");
      Finding second =
          withinFunds(withFunds(Fund.of(PROVINCIAL, Vnd.of(199_999_999)), Fund.of(PROVINCIAL)));
      assertThat(second.path()).isEqualTo("funds[1]");
    }

    @Test
    void whatIsKnownMayBeEnough() {
      assertThat(
              withinFunds(withFunds(Fund.of(PROVINCIAL, Vnd.ofMillions(200)), Fund.of(PROVINCIAL)))
                  .outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void theAnswerDecides() {
      assertThat(withinFunds(withFunds(Fund.of(PROVINCIAL, Vnd.of(199_999_999)))).outcome())
          .isEqualTo(Outcome.VIOLATED);
      assertThat(withinFunds(withFunds(Fund.of(PROVINCIAL, Vnd.ofMillions(200)))).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    private static AnnualPlan withFunds(Fund... funds) {
      return Plans.provincial().funds(List.of(funds)).build();
    }

    private static Finding withinFunds(AnnualPlan plan) {
      return Article14Management.WITHIN_FUNDS.apply(plan, Context.on(ProjectFixtures.DAY)).get(0);
    }
  }

  @Nested
  class OfTasks {
    @Test
    void theItemTellsTheContent() {
      PlannedTask task =
          PlannedTask.builder().id("t").title("t").item(SupportItem.BRAND).amount(HUNDRED).build();
      assertThat(task.content()).contains(SupportItem.BRAND.category());
    }

    @Test
    void withoutEitherTheContentIsNotKnownAndTheMoneyIs() {
      PlannedTask task = PlannedTask.builder().id("t").title("t").amount(HUNDRED).build();
      assertThat(task.content()).isEmpty();
      AnnualPlan plan = Plans.provincial().projects(List.of()).tasks(List.of(task)).build();
      assertThat(plan.lines(BudgetStage.ESTIMATED, NetworkPay::budget))
          .singleElement()
          .satisfies(
              line -> {
                assertThat(line.category()).isEmpty();
                assertThat(line.amount()).contains(HUNDRED);
              });
      assertThat(questions(plan)).contains("item at tasks[0]");
    }

    @Test
    void anItemOfAnotherContentIsRefused() {
      PlannedTaskBuilder task = PlannedTask.builder().id("t").title("t").item(SupportItem.BRAND);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> task.category(SupportCategory.TRAINING).build())
          .withMessageContaining("item of task t must belong to");
    }
  }

  private static Project of(SourceAmount... sources) {
    return ProjectFixtures.unknown().sources(List.of(sources)).build();
  }

  private static CostLine line(String id, FundingSource money) {
    return line(id, money, HUNDRED.dong());
  }

  private static CostLine line(String id, FundingSource money, long requested) {
    return ProjectFixtures.line(id, SupportItem.BRAND)
        .beneficiary(Optional.empty())
        .supportRequested(Vnd.of(requested))
        .money(money)
        .build();
  }

  private static AnnualPlan plan(Project project) {
    return Plans.national().projects(List.of(project)).build();
  }

  private static PlannedAmounts amounts(Project project) {
    return PlannedAmounts.ofBudgets(plan(project), NetworkPay::budget);
  }

  private static List<String> questions(AnnualPlan plan) {
    return PromotionLaw.inForceOn(ProjectFixtures.DAY).review(plan).questions().stream()
        .map(UnknownAmountsTest::told)
        .toList();
  }

  private static String told(Question question) {
    return question.fact() + " at " + question.path();
  }

  private static List<String> asked(Rule<Project> rule, Project project) {
    return found(rule, project).stream()
        .flatMap(one -> one.missingFacts().stream().map(fact -> fact + " at " + one.path()))
        .toList();
  }

  private static List<Finding> violated(Rule<Project> rule, Project project) {
    return found(rule, project).stream().filter(one -> one.outcome() == Outcome.VIOLATED).toList();
  }

  private static List<Finding> found(Rule<Project> rule, Project project) {
    return rule.apply(project, Context.on(ProjectFixtures.DAY));
  }
}
