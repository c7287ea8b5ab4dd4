package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.budget.BudgetLine;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.Networks;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Fund;
import vn.khuyencong.plan.FundOrigin;
import vn.khuyencong.plan.JointSum;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.Program;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.plan.StatedPart;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/** Plans as they are published: figures by source and year, sums for several, several levels. */
class Article14PublishedTest {
  private static final LocalDate DAY = ProjectFixtures.DAY;
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(DAY);

  @Nested
  class BySource {
    @ParameterizedTest
    @CsvSource({"100000000, SATISFIED", "99999999, VIOLATED", "100000001, VIOLATED"})
    void aPartOfOneSourceIsCompared(long stated, Outcome expected) {
      AnnualPlan plan = tasks(task("t1", MoneySource.DISTRICT_PROMOTION, 100), stated);
      Finding finding = only(Article14Management.STATED_BY_SOURCE, plan);
      assertThat(finding.outcome()).isEqualTo(expected);
      assertThat(finding.path()).isEqualTo("stated.parts[0]");
    }

    @Test
    void aTaskWithoutAnAmountMayBeTheRest() {
      AnnualPlan plan = tasks(task("t1", MoneySource.DISTRICT_PROMOTION, 40), 100_000_000L);
      AnnualPlan open =
          plan.toBuilder()
              .addTasks(
                  PlannedTask.builder()
                      .id("t2")
                      .title("t2")
                      .category(SupportCategory.TRAINING)
                      .source(MoneySource.DISTRICT_PROMOTION)
                      .build())
              .build();
      assertThat(only(Article14Management.STATED_BY_SOURCE, plan).outcome())
          .isEqualTo(Outcome.VIOLATED);
      assertThat(only(Article14Management.STATED_BY_SOURCE, open).outcome())
          .isEqualTo(Outcome.FACT_MISSING);
    }

    /** Two parts of 50 and 51 of one source are compared together. */
    @ParameterizedTest
    @CsvSource({"50000000, SATISFIED", "50000001, VIOLATED", "49999999, VIOLATED"})
    void twoPartsOfOneSourceAreComparedTogether(long second, Outcome expected) {
      AnnualPlan plan = tasks(task("t1", MoneySource.DISTRICT_PROMOTION, 100), 50_000_000);
      StatedPart other =
          tasks(task("t1", MoneySource.DISTRICT_PROMOTION, 1), second).stated().parts().get(0);
      AnnualPlan twice =
          plan.toBuilder().stated(plan.stated().toBuilder().addParts(other).build()).build();
      Finding finding = only(Article14Management.STATED_BY_SOURCE, twice);
      assertThat(finding.outcome()).isEqualTo(expected);
      assertThat(finding.path()).isEqualTo("stated.parts[0]");
      assertThat(finding.message(Language.ENGLISH))
          .startsWith("district industrial-promotion money: the plan holds VND 100,000,000");
    }
  }

  @Nested
  class OfFunds {
    /** The plan asks for less than its fund of 500 million, and what was published is the fund. */
    @ParameterizedTest
    @CsvSource({"500000000, SATISFIED", "500000001, VIOLATED", "499999999, VIOLATED"})
    void aPublishedTotalMayBeThatOfTheFunds(long stated, Outcome expected) {
      AnnualPlan plan =
          Plans.provincial()
              .stated(StatedFigures.builder().total(StatedAmount.exactly(Vnd.of(stated))).build())
              .build();
      assertThat(only(Article14Management.STATED_TOTAL, plan).outcome()).isEqualTo(expected);
    }
  }

  @Nested
  class Joint {
    private final Project own = Plans.localProject("p1");
    private final Project open = ProjectFixtures.unknown().id("p2").build();

    @Test
    void countsOnceAndAsksNothingOfItsProjects() {
      PlannedAmounts amounts = amounts(plan(500));
      assertThat(amounts.of(MoneySource.PROVINCIAL_PROMOTION)).isEqualTo(Vnd.ofMillions(500));
      assertThat(amounts.unknown()).isEmpty();
      assertThat(
              plan(500)
                  .lines(BudgetStage.ESTIMATED, LAW::budgetOf)
                  .map(BudgetLine::amount)
                  .flatMap(Optional::stream)
                  .toList())
          .containsExactly(Vnd.ofMillions(500));
    }

    @Test
    void whatItsProjectsSayIsWithinIt() {
      Vnd said = Vnd.total(PlannedAmounts.requested(own).values());
      for (long more : List.of(0L, -1L)) {
        AnnualPlan plan =
            plan(500).toBuilder()
                .sums(
                    List.of(
                        new JointSum(
                            "máy",
                            List.of("p1", "p2"),
                            said.plus(Vnd.of(more)),
                            MoneySource.PROVINCIAL_PROMOTION)))
                .build();
        assertThat(only(Article14Management.JOINT_SUMS, plan).outcome())
            .isEqualTo(more < 0 ? Outcome.VIOLATED : Outcome.SATISFIED);
      }
    }

    /** A sum that does not say whose it is may be that of the project, or stand beside it. */
    @ParameterizedTest
    @CsvSource({"400, SATISFIED", "300, FACT_MISSING", "100, VIOLATED"})
    void aSumOfProjectsNotNamedMayBeTheirs(long fund, Outcome expected) {
      AnnualPlan plan =
          plan(500).toBuilder()
              .projects(List.of(own))
              .funds(List.of(Fund.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(fund))))
              .sums(
                  List.of(
                      new JointSum(
                          "máy", List.of(), Vnd.ofMillions(200), MoneySource.PROVINCIAL_PROMOTION)))
              .build();
      assertThat(Article14Management.WITHIN_FUNDS.apply(plan, Context.on(DAY)))
          .extracting(Finding::outcome)
          .containsOnly(expected);
    }

    /** A sum hides nothing of what its projects ask: the greater counts. */
    @Test
    void aSmallSumHidesNothing() {
      Vnd said = Vnd.total(PlannedAmounts.requested(own).values());
      AnnualPlan plan =
          plan(500).toBuilder()
              .sums(
                  List.of(
                      new JointSum(
                          "máy", List.of("p1"), Vnd.of(1), MoneySource.PROVINCIAL_PROMOTION)))
              .projects(List.of(own))
              .build();
      assertThat(amounts(plan).of(MoneySource.PROVINCIAL_PROMOTION)).isEqualTo(said);
      assertThat(only(Article14Management.JOINT_SUMS, plan).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aSumOfAnotherKindStandsBesideThem() {
      AnnualPlan plan =
          plan(500).toBuilder()
              .projects(List.of(own))
              .sums(
                  List.of(
                      new JointSum(
                          "máy",
                          List.of("p1"),
                          Vnd.ofMillions(200),
                          MoneySource.NATIONAL_PROMOTION)))
              .build();
      assertThat(amounts(plan).total())
          .isEqualTo(Vnd.ofMillions(200).plus(Vnd.total(PlannedAmounts.requested(own).values())));
      assertThat(LAW.review(plan).violations())
          .extracting(Finding::code, Finding::path)
          .contains(tuple("decree45.article11.plan-money", "sums[0]"));
    }

    @ParameterizedTest
    @EnumSource(
        value = MoneySource.class,
        names = {"COUNTERPART", "OTHER_STATE", "OTHER"})
    void itIsOfPromotionMoney(MoneySource source) {
      assertThatThrownBy(() -> new JointSum("máy", List.of("p1"), Vnd.of(1), source))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("must be promotion money");
    }

    private AnnualPlan plan(long millions) {
      return Plans.provincial()
          .projects(List.of(own, open))
          .sums(
              List.of(
                  new JointSum(
                      "máy",
                      List.of("p1", "p2"),
                      Vnd.ofMillions(millions),
                      MoneySource.PROVINCIAL_PROMOTION)))
          .build();
    }
  }

  @Nested
  class OfProgrammes {
    @ParameterizedTest
    @CsvSource({"0, SATISFIED", "1, VIOLATED", "-1, VIOLATED"})
    void theYearIsComparedWithItsPlan(long more, Outcome expected) {
      AnnualPlan plan = Plans.national().build();
      Vnd sum = amounts(plan).total();
      Program program =
          Plans.program()
              .stated(
                  StatedFigures.builder()
                      .addParts(
                          part(Optional.of(plan.year()), sum.dong() + more),
                          part(Optional.of(Year.of(2020)), 7))
                      .build())
              .build();
      assertThat(Article14Management.PROGRAM_STATED.apply(program, Context.on(DAY)))
          .singleElement()
          .satisfies(finding -> assertThat(finding.outcome()).isEqualTo(expected))
          .satisfies(finding -> assertThat(finding.path()).isEqualTo("stated.parts[0]"))
          .satisfies(
              finding ->
                  assertThat(finding.message(Language.ENGLISH)).startsWith("năm: 2016: VND "));
    }

    @Test
    void theYearsComeToTheTotal() {
      Program program =
          Plans.program()
              .plans(List.of())
              .stated(
                  StatedFigures.builder()
                      .total(StatedAmount.exactly(Vnd.of(10)))
                      .addParts(
                          part(Optional.of(Year.of(2016)), 4), part(Optional.of(Year.of(2017)), 5))
                      .build())
              .build();
      assertThat(Article14Management.PROGRAM_STATED.apply(program, Context.on(DAY)))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.VIOLATED);
    }
  }

  @Nested
  class NetworksByNumber {
    private final NetworkPlan known =
        Networks.plan(2016, Networks.member("a", Networks.CRAFT_VILLAGE).build());
    private final NetworkPlan byNumber =
        known.toBuilder()
            .network(known.network().toBuilder().members(List.of()).memberCount(120).build())
            .stated(StatedAmount.exactly(Vnd.ofMillions(500)))
            .build();

    @Test
    void theSumIsThatWhichWasPublished() {
      AnnualPlan plan = Plans.provincial().networks(List.of(byNumber)).build();
      assertThat(Article14Management.cost(byNumber, Context.on(DAY))).contains(Vnd.ofMillions(500));
      assertThat(
              plan.lines(BudgetStage.ESTIMATED, LAW::budgetOf)
                  .filter(line -> line.network().isPresent())
                  .map(BudgetLine::amount)
                  .flatMap(Optional::stream)
                  .toList())
          .containsExactly(Vnd.ofMillions(500));
    }

    /** A sum alone was published: it counts, and who is in it is asked. */
    @Test
    void aSumWithoutANumberOfMembersCounts() {
      NetworkPlan open =
          byNumber.toBuilder()
              .network(byNumber.network().toBuilder().memberCount(Optional.empty()).build())
              .build();
      assertThat(Article14Management.cost(open, Context.on(DAY))).contains(Vnd.ofMillions(500));
      assertThat(open.namesAll()).isFalse();
      Assessment review = LAW.review(open);
      assertThat(review.violations()).isEmpty();
      assertThat(review.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(review.questions())
          .extracting(Question::fact, Question::path)
          .contains(tuple("members", "network.members"));
      assertThat(Article10Collaborators.MEMBERS_NAMED.apply(open, Context.on(DAY)))
          .extracting(one -> one.message(Language.ENGLISH))
          .allMatch(text -> text.contains("names all of its members"));
      AnnualPlan plan = Plans.provincial().projects(List.of()).networks(List.of(open)).build();
      assertThat(amounts(plan).total()).isEqualTo(Vnd.ofMillions(500));
      assertThat(amounts(plan).unknown()).isEmpty();
    }

    @Test
    void itsMembersAreAsked() {
      Assessment review = LAW.review(byNumber);
      assertThat(review.violations()).isEmpty();
      assertThat(review.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(review.questions())
          .extracting(Question::fact, Question::path)
          .contains(tuple("members", "network.members"));
    }

    @ParameterizedTest
    @CsvSource({"1, SATISFIED", "2, FACT_MISSING"})
    void asManyAsWerePublished(int count, Outcome expected) {
      NetworkPlan plan =
          known.toBuilder().network(known.network().toBuilder().memberCount(count).build()).build();
      assertThat(Article10Collaborators.MEMBERS_NAMED.apply(plan, Context.on(DAY)))
          .extracting(Finding::outcome)
          .containsExactly(expected);
    }

    @Test
    void aNetworkOfWhichNothingIsPublishedIsNoSum() {
      NetworkPlan open = byNumber.toBuilder().stated(Optional.empty()).build();
      assertThat(Article14Management.cost(open, Context.on(DAY))).isEmpty();
      assertThat(LAW.budgetOf(open).total()).isEmpty();
    }
  }

  @Nested
  class SeveralLevels {
    /** A round of each of three levels in the plan of a province. */
    private final AnnualPlan mixed =
        Plans.provincial()
            .projects(List.of())
            .tasks(
                List.of(
                    task("t1", MoneySource.DISTRICT_PROMOTION, 10),
                    task("t2", MoneySource.NATIONAL_PROMOTION, 20),
                    task("t3", MoneySource.PROVINCIAL_PROMOTION, 30)))
            .build();

    @Test
    void nationalMoneyIsOfTheNationalPlan() {
      assertThat(LAW.review(mixed).violations())
          .extracting(Finding::code)
          .contains("decree45.article11.plan-money");
      Assessment review = LAW.reviewByLevel(mixed);
      assertThat(review.violations()).isEmpty();
      assertThat(review.parts()).extracting(Assessment::name).contains("NATIONAL", "DISTRICT");
    }

    @Test
    void eachLevelIsAskedForItsApprovalAndItsFund() {
      Assessment review = LAW.reviewByLevel(mixed);
      assertThat(review.questions())
          .extracting(Question::path)
          .anyMatch(path -> path.startsWith("approvals"))
          .contains("funds");
    }

    @Test
    void findingsStandWhereTheyStandInTheDocument() {
      AnnualPlan plan =
          mixed.toBuilder()
              .projects(List.of(Plans.localProject("p1"), Plans.nationalProject("n1")))
              .build();
      assertThat(LAW.reviewByLevel(plan).part("NATIONAL").orElseThrow().all())
          .extracting(Finding::path)
          .anyMatch(path -> path.startsWith("projects[1]"))
          .noneMatch(path -> path.startsWith("projects[0]"));
    }

    /** A national document names no province: what is local in it stays there, and is found. */
    @Test
    void whatIsLocalInANationalPlanIsFoundThere() {
      AnnualPlan plan =
          Plans.national()
              .tasks(List.of(task("t1", MoneySource.DISTRICT_PROMOTION, 10)))
              .projects(List.of(Plans.nationalProject("n1"), Plans.localProject("p1")))
              .build();
      assertThat(LAW.reviewByLevel(plan).violations())
          .extracting(Finding::code, Finding::path)
          .contains(
              tuple("decree45.article11.plan-money", "tasks[0]"),
              tuple("decree45.article11.plan-money", "projects[1]"));
    }

    @Test
    void aFundThatCannotBeAddedUpEndsNothing() {
      AnnualPlan plan =
          mixed.toBuilder()
              .funds(
                  List.of(
                      Fund.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(500)),
                      Fund.of(
                          MoneySource.PROVINCIAL_PROMOTION,
                          Vnd.of(Long.MAX_VALUE),
                          FundOrigin.OTHER)))
              .build();
      for (Assessment review : List.of(LAW.review(plan), LAW.reviewByLevel(plan))) {
        assertThat(review.all())
            .filteredOn(finding -> finding.code().equals("decree45.article14.computable"))
            .extracting(Finding::path)
            .contains("funds[1]");
      }
    }

    /** The network of the province, and its pay once more as a task of a district. */
    @Test
    void payCountedInTwoLevelsIsFound() {
      NetworkPlan network =
          Networks.plan(2016, Networks.member("a", Networks.CRAFT_VILLAGE).build());
      AnnualPlan plan =
          mixed.toBuilder()
              .networks(List.of(network))
              .tasks(
                  List.of(
                      PlannedTask.builder()
                          .id("pay")
                          .title("pay")
                          .category(SupportCategory.ORGANISATION)
                          .item(SupportItem.COLLABORATOR_REMUNERATION)
                          .amount(Vnd.ofMillions(1))
                          .source(MoneySource.DISTRICT_PROMOTION)
                          .build()))
              .build();
      for (Assessment review : List.of(LAW.review(plan), LAW.reviewByLevel(plan))) {
        assertThat(review.all())
            .filteredOn(finding -> finding.code().equals("decree45.article10.counted-once"))
            .extracting(Finding::outcome)
            .containsExactly(Outcome.VIOLATED);
      }
    }

    @Test
    void moneyOfALevelNotSaidIsAsked() {
      AnnualPlan plan =
          mixed.toBuilder().tasks(List.of(task("t1", MoneySource.PROMOTION, 10))).build();
      assertThat(LAW.review(plan).all())
          .filteredOn(finding -> finding.path().equals("tasks[0].source"))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.FACT_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"500, SATISFIED", "501, FACT_MISSING"})
    void whatIsOfALevelNotSaidMayBeOfTheFund(long millions, Outcome expected) {
      AnnualPlan plan =
          mixed.toBuilder().tasks(List.of(task("t1", MoneySource.PROMOTION, millions))).build();
      assertThat(Article14Management.WITHIN_FUNDS.apply(plan, Context.on(DAY)))
          .extracting(Finding::outcome)
          .containsOnly(expected);
    }
  }

  private static StatedPart part(Optional<Year> year, long dong) {
    return new StatedPart(
        "năm",
        Optional.empty(),
        Optional.of(StatedAmount.exactly(Vnd.of(dong))),
        Optional.empty(),
        year);
  }

  /** That a document lists nothing of a published plan does not say that it asks for nothing. */
  @ParameterizedTest
  @CsvSource({"true, FACT_MISSING", "false, NOT_APPLICABLE"})
  void figuresAloneAreNotKnownToFitTheFund(boolean published, Outcome expected) {
    AnnualPlan plan =
        Plans.provincial()
            .projects(List.of())
            .funds(List.of(Fund.of(MoneySource.LOCAL_PROMOTION, Vnd.ofMillions(5_000))))
            .stated(
                published
                    ? StatedFigures.builder()
                        .total(StatedAmount.exactly(Vnd.ofMillions(1_800)))
                        .build()
                    : StatedFigures.none())
            .build();
    Finding finding = only(Article14Management.WITHIN_FUNDS, plan);
    assertThat(finding.outcome()).isEqualTo(expected);
    assertThat(finding.missingFacts()).isEqualTo(published ? List.of("plannedAmount") : List.of());
    assertThat(plan.tellsFiguresOnly()).isEqualTo(published);
  }

  /** What is known to be a part only may be the part that fits. */
  @ParameterizedTest
  @CsvSource({"5000, FACT_MISSING", "200, FACT_MISSING", "199, VIOLATED"})
  void ofAPartOfAPlanTheRestIsAsked(long fund, Outcome expected) {
    AnnualPlan plan =
        Plans.provincial()
            .funds(List.of(Plans.fund(MoneySource.PROVINCIAL_PROMOTION, fund)))
            .stated(StatedFigures.builder().partial(true).build())
            .build();
    assertThat(Article14Management.WITHIN_FUNDS.apply(plan, Context.on(DAY)))
        .extracting(Finding::outcome)
        .containsOnly(expected);
    assertThat(
            PromotionLaw.inForceOn(DAY)
                .reviewByLevel(
                    plan.toBuilder().tasks(List.of(Plans.management("m", 1).build())).build())
                .all())
        .filteredOn(
            one ->
                one.code().equals(Article14Management.WITHIN_FUNDS.code())
                    && Vnd.ofMillions(200).equals(one.arguments().get("planned")))
        .extracting(Finding::outcome)
        .containsOnly(expected);
  }

  /** Nothing was measured, so nothing is within the fund. */
  @ParameterizedTest
  @CsvSource({
    "'', , NOT_APPLICABLE",
    "true, , FACT_MISSING",
    "false, 0, NOT_APPLICABLE",
    "'', 3, FACT_MISSING"
  })
  void aPlanThatHoldsNothingIsNotWithinItsFund(String partial, Integer count, Outcome expected) {
    StatedFigures stated =
        StatedFigures.builder()
            .partial(Optional.of(partial).filter(one -> !one.isEmpty()).map(Boolean::valueOf))
            .count(Optional.ofNullable(count))
            .build();
    AnnualPlan plan =
        Plans.provincial()
            .projects(List.of())
            .funds(List.of(Fund.of(MoneySource.LOCAL_PROMOTION, Vnd.ofMillions(5_000))))
            .stated(stated)
            .build();
    assertThat(only(Article14Management.WITHIN_FUNDS, plan).outcome()).isEqualTo(expected);
    Program program =
        Plans.program()
            .funds(List.of(Plans.fund(MoneySource.NATIONAL_PROMOTION, 100)))
            .stated(stated)
            .build();
    for (List<AnnualPlan> plans :
        List.of(List.<AnnualPlan>of(), List.of(Plans.national().projects(List.of()).build()))) {
      assertThat(
              Article14Management.PROGRAM_WITHIN_FUNDS.apply(
                  program.toBuilder().plans(plans).build(), Context.on(DAY)))
          .extracting(Finding::outcome)
          .containsExactly(expected);
    }
  }

  /** One plan of the programme that is known in part leaves the whole open. */
  @Test
  void ofAProgrammeAPlanKnownInPartIsAsked() {
    AnnualPlan part =
        Plans.national().stated(StatedFigures.builder().partial(true).build()).build();
    Program program =
        Plans.program()
            .funds(List.of(Plans.fund(MoneySource.NATIONAL_PROMOTION, 1_000)))
            .plans(List.of(part))
            .build();
    assertThat(Article14Management.PROGRAM_WITHIN_FUNDS.apply(program, Context.on(DAY)))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.FACT_MISSING);
  }

  private static AnnualPlan tasks(PlannedTask task, long stated) {
    return Plans.provincial()
        .projects(List.of())
        .tasks(List.of(task))
        .stated(
            StatedFigures.builder()
                .addParts(
                    new StatedPart(
                        "cấp huyện",
                        Optional.empty(),
                        Optional.of(StatedAmount.exactly(Vnd.of(stated))),
                        Optional.of(MoneySource.DISTRICT_PROMOTION)))
                .build())
        .build();
  }

  private static PlannedTask task(String id, MoneySource source, long millions) {
    return PlannedTask.builder()
        .id(id)
        .title(id)
        .category(SupportCategory.PRODUCTS_AND_TRADE)
        .amount(Vnd.ofMillions(millions))
        .source(source)
        .build();
  }

  private static PlannedAmounts amounts(AnnualPlan plan) {
    return Article14Management.amounts(plan, Context.on(DAY));
  }

  private static Finding only(Rule<AnnualPlan> rule, AnnualPlan plan) {
    List<Finding> findings = rule.apply(plan, Context.on(DAY));
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}
