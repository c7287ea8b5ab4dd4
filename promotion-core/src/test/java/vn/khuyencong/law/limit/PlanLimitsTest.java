package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.DAY;
import static vn.khuyencong.ProjectFixtures.line;
import static vn.khuyencong.ProjectFixtures.national;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.PlannedTaskBuilder;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.support.SupportItem;

/** One establishment, one ceiling; and one for each thing by its name: across a plan. */
class PlanLimitsTest {
  private static final LocalDate IN_2020 = LocalDate.of(2020, 6, 1);

  private static CostLine of(SupportItem item, String id, long millions) {
    return line(id, item)
        .cost(Vnd.ofMillions(10 * millions))
        .supportRequested(Vnd.ofMillions(millions))
        .build();
  }

  /** Two projects of one plan year for one facility, or one thing. */
  @Nested
  class ProjectsOfOneYear {
    private Project machinery(String id, String facility, long millions) {
      return Plans.ofFacility(
          Plans.nationalProject(id).toBuilder()
              .lines(List.of(of(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, "l", millions)))
              .facts(List.of())
              .build(),
          id,
          facility);
    }

    private List<Finding> warned(PromotionLaw law, AnnualPlan plan) {
      return law.review(plan).warnings().stream()
          .filter(one -> one.code().equals("ceilings.projects-of-year"))
          .toList();
    }

    private List<Finding> warned(Project... projects) {
      return warned(
          PromotionLaw.inForceOn(DAY), Plans.national().projects(List.of(projects)).build());
    }

    @Test
    void haveTheCeilingEachAndAreWarnedOf() {
      List<Finding> warned = warned(machinery("p1", "f", 200), machinery("p2", "f", 1));
      assertThat(warned).hasSize(1);
      assertThat(warned.get(0).path()).isEqualTo("projects[0].lines[0]");
      assertThat(warned.get(0).openPoints()).isEqualTo(List.of(CeilingPoints.CEILING_PER_PROJECT));
      assertThat(warned.get(0).message(Language.ENGLISH))
          .startsWith(
              "advanced machinery and equipment, technology transfer: the projects p1, p2 of one"
                  + " plan year all support f, together with VND 201,000,000, above the ceiling for"
                  + " one, VND 200,000,000; the text does not say whether it holds by project or by"
                  + " year. [By a reading, which no text settles: ");
    }

    @Test
    void withinTheCeilingTogetherAreNot() {
      assertThat(warned(machinery("p1", "f", 100), machinery("p2", "f", 100))).isEmpty();
      assertThat(warned(machinery("p1", "f", 200), machinery("p2", "g", 200))).isEmpty();
    }

    @Test
    void ofAnotherYearAreNotCompared() {
      Project other = machinery("p2", "f", 200);
      Project earlier =
          other.toBuilder().planYear(Year.of(2015)).planDrawnUpIn(Year.of(2015)).build();
      PromotionLaw law = PromotionLaw.inForceOn(DAY);
      AnnualPlan plan = Plans.national().projects(List.of(machinery("p1", "f", 200))).build();
      assertThat(warned(law, plan.toBuilder().history(List.of(other)).build())).hasSize(1);
      assertThat(warned(law, plan.toBuilder().history(List.of(earlier)).build())).isEmpty();
    }

    @Test
    void shareOneIfThePointIsSettledSo() {
      PromotionLaw law =
          PromotionLaw.inForceOn(DAY)
              .settling(CeilingPoints.CEILING_PER_PROJECT, false, Citation.of("1/BTC-HCSN"));
      AnnualPlan plan =
          Plans.national()
              .funds(List.of(Plans.fund(MoneySource.NATIONAL_PROMOTION, 500)))
              .projects(List.of(machinery("p1", "f", 200), machinery("p2", "f", 200)))
              .build();
      Assessment together = law.review(plan).part("limits-of-year").orElseThrow();
      assertThat(together.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(together.violations())
          .extracting(Finding::code)
          .containsExactly("jointcircular26.article6.within-limit");
    }

    /** Machinery in one and a technology line in the other do not add (Điều 8 khoản 4). */
    @Test
    void twoItemsThatDoNotAddAreOne() {
      Project line =
          machinery("p2", "f", 1).toBuilder()
              .lines(List.of(of(SupportItem.TECHNOLOGY_LINE, "l", 450)))
              .build();
      PromotionLaw law = PromotionLaw.inForceOn(IN_2020);
      AnnualPlan plan = Plans.national().projects(List.of(machinery("p1", "f", 1), line)).build();
      assertThat(warned(law, plan)).hasSize(1);
      assertThat(
              warned(
                  law,
                  plan.toBuilder()
                      .projects(List.of(machinery("p1", "f", 150), machinery("p2", "f", 150)))
                      .build()))
          .isEmpty();
    }
  }

  /** Tasks say for how many they are. */
  @Nested
  class Tasks {
    private PlannedTaskBuilder builder(String id, SupportItem item, long millions) {
      return Plans.management(id, 1)
          .category(item.category())
          .item(item)
          .amount(Vnd.ofMillions(millions));
    }

    private PlannedTask task(String id, SupportItem item, long millions) {
      return builder(id, item, millions).build();
    }

    private PlannedTask prize(long millions, int quantity) {
      return builder("t", SupportItem.PRODUCT_PRIZE_NATIONAL, millions).quantity(quantity).build();
    }

    private Assessment tasks(PlannedTask... tasks) {
      return PromotionLaw.inForceOn(IN_2020)
          .review(Plans.national().tasks(List.of(tasks)).build())
          .part("tasks")
          .orElseThrow();
    }

    @Test
    void prizesAreCountedByProduct() {
      assertThat(tasks(prize(20, 2)).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(tasks(prize(21, 2)).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(tasks(prize(20, 1)).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    /**
     * Found: prizes of 20 million for two products, refused as one of at most 10 million. No
     * priority is told, so what is refused is above one and a half times.
     */
    @ParameterizedTest
    @CsvSource({
      "PRODUCT_PRIZE_NATIONAL, 10, 2",
      "PRODUCT_SELECTION_ROUND_NATIONAL, 400, 2",
      "BRAND, 35, 3",
      "SHOWROOM_REGIONAL_TYPICAL_PRODUCT, 50, 2"
    })
    void asManyUnitsHaveAsManyCeilings(SupportItem item, long most, int quantity) {
      for (boolean over : List.of(false, true)) {
        Vnd all = Vnd.ofMillions(most * quantity);
        PlannedTask task =
            builder("t", item, 1)
                .quantity(quantity)
                .cost(Vnd.ofMillions(10 * most * quantity))
                .amount(over ? Vnd.of(most * quantity * 1_500_000 + 1) : all)
                .build();
        Assessment found =
            PromotionLaw.inForceOn(LocalDate.of(2019, 6, 1))
                .review(Plans.national().tasks(List.of(task)).build())
                .part("tasks")
                .orElseThrow();
        assertThat(found.violations().isEmpty()).as("%s", item).isEqualTo(!over);
      }
    }

    @Test
    void forHowManyIsAskedWhereItDecides() {
      Assessment silent = tasks(task("t", SupportItem.PRODUCT_PRIZE_NATIONAL, 20));
      assertThat(silent.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(silent.questions()).extracting(Question::fact).containsExactly("quantity");
      assertThat(tasks(task("t", SupportItem.PRODUCT_PRIZE_NATIONAL, 10)).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    /** What cannot be decided is asked for, and no sum is told that rests on what is not known. */
    @ParameterizedTest
    @CsvSource({
      "CONSULTANCY, 35, f, cost",
      "MACHINERY_TECHNOLOGY_TRANSFER, 250, f, cost",
      "PRODUCT_PRIZE_NATIONAL, 20,, quantity",
      "CONSULTANCY, 36, f, cost priority upliftApproved"
    })
    void whatIsAskedIsNotAlsoRefused(SupportItem item, long millions, String unit, String asked) {
      Assessment found =
          tasks(builder("t", item, millions).unit(Optional.ofNullable(unit)).build());
      assertThat(found.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(found.violations()).isEmpty();
      assertThat(found.all())
          .filteredOn(one -> one.severity() == Severity.REQUIREMENT)
          .isNotEmpty()
          .allMatch(one -> one.outcome() == Outcome.FACT_MISSING)
          .noneMatch(one -> Vnd.of(500_000 * millions).equals(one.arguments().get("limit")));
      assertThat(found.questions())
          .extracting(Question::fact)
          .containsExactlyInAnyOrder(asked.split(" "));
    }

    /** Two items that do not add, of which neither says its cost: the share refuses nothing. */
    @Test
    void aCostThatIsNotKnownRefusesNoTwoTasksTogether() {
      PlannedTask machinery =
          builder("t", SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 100).unit("f").build();
      PlannedTask line = builder("u", SupportItem.TECHNOLOGY_LINE, 100).unit("f").build();
      AnnualPlan plan = Plans.national().tasks(List.of(machinery, line)).build();
      Assessment review = PromotionLaw.inForceOn(IN_2020).review(plan);
      assertThat(review.violations())
          .extracting(Finding::code)
          .doesNotContain("circular28.article8.within-limit");
      assertThat(review.part("tasks").orElseThrow().questions())
          .extracting(Question::fact)
          .contains("cost");
    }

    /** Above the cap, no cost makes it lawful: it is refused by the cap, at its sum. */
    @Test
    void aboveTheCapItIsRefusedWhateverItCosts() {
      PlannedTask task =
          builder("t", SupportItem.CONSULTANCY, 36).unit("f").priority(false).build();
      assertThat(tasks(task).violations())
          .extracting(one -> one.arguments().get("limit"))
          .containsExactly(Vnd.ofMillions(35));
    }

    @Test
    void whatNoNumberMendsIsRefused() {
      PlannedTaskBuilder whole =
          builder("t", SupportItem.ASSOCIATION_REGIONAL, 9_000).cost(Vnd.ofMillions(9_000));
      assertThat(tasks(whole.build()).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aRoundIsOneByItsName() {
      SupportItem round = SupportItem.PRODUCT_SELECTION_ROUND_NATIONAL;
      PlannedTask one = builder("t", round, 400).unit("2020").build();
      PlannedTask same = builder("u", round, 400).unit("2020").build();
      PlannedTask other = builder("u", round, 400).unit("2022").build();
      assertThat(tasks(one, same).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(tasks(one, other).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(tasks(one, task("u", round, 1)).questions())
          .extracting(Question::fact)
          .containsExactly("unit");
    }

    @Test
    void aRoundInATaskAndAProjectIsWarnedOf() {
      SupportItem round = SupportItem.PRODUCT_SELECTION_ROUND_NATIONAL;
      Project project =
          Plans.nationalProject("p1").toBuilder()
              .lines(List.of(of(round, "l", 400).toBuilder().unit("2020").build()))
              .facts(List.of())
              .build();
      AnnualPlan plan =
          Plans.national()
              .projects(List.of(project))
              .tasks(List.of(builder("t", round, 400).unit("2020").build()))
              .build();
      assertThat(PromotionLaw.inForceOn(IN_2020).review(plan).warnings())
          .filteredOn(one -> one.code().equals("ceilings.projects-of-year"))
          .extracting(one -> one.arguments().get("projects"))
          .containsExactly(List.of("p1", "t"));
    }

    /** Điều 8 khoản 22 điểm a: once, in whatever project or task they stand. */
    @Test
    void theManagementOfTheYearIsOne() {
      Project project =
          national()
              .lines(List.of(of(SupportItem.MANAGEMENT_AGENCY, "l", 4)))
              .facts(List.of())
              .build();
      PromotionLaw law = PromotionLaw.inForceOn(IN_2020);
      AnnualPlan plan =
          Plans.national()
              .projects(List.of(project))
              .tasks(List.of(task("t", SupportItem.MANAGEMENT_AGENCY, 3)))
              .build();
      assertThat(law.review(plan).part("tasks").orElseThrow().outcome())
          .isEqualTo(Outcome.SATISFIED);
      assertThat(law.review(plan).part("limits").orElseThrow().outcome())
          .isEqualTo(Outcome.SATISFIED);
      AnnualPlan more =
          plan.toBuilder().tasks(List.of(task("t", SupportItem.MANAGEMENT_AGENCY, 4))).build();
      assertThat(law.review(more).part("tasks").orElseThrow().outcome())
          .isEqualTo(Outcome.VIOLATED);
    }
  }

  /** What does not say which facility or thing it is for, beside other projects and tasks. */
  @Nested
  class Unnamed {
    private static final SupportItem ROUND = SupportItem.PRODUCT_SELECTION_ROUND_NATIONAL;

    private Project round(String id, long millions, String... unit) {
      return Plans.nationalProject(id).toBuilder()
          .lines(
              List.of(
                  of(ROUND, "l", millions).toBuilder()
                      .unit(List.of(unit).stream().findAny())
                      .build()))
          .facts(List.of())
          .build();
    }

    private PlannedTask task(String id, SupportItem item, long millions, String... unit) {
      return Plans.management(id, 1)
          .category(item.category())
          .item(item)
          .amount(Vnd.ofMillions(millions))
          .cost(Vnd.ofMillions(10 * millions))
          .unit(List.of(unit).stream().findAny())
          .build();
    }

    private Project group(String id, long millions, String... facilities) {
      return Plans.nationalProject(id).toBuilder()
          .beneficiaries(
              List.of(facilities).stream()
                  .map(
                      one ->
                          ProjectFixtures.beneficiary(one, Vnd.ZERO).toBuilder()
                              .id("b-" + one)
                              .build())
                  .toList())
          .lines(
              List.of(
                  of(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, "l", millions).toBuilder()
                      .beneficiary(Optional.empty())
                      .build()))
          .facts(List.of())
          .build();
    }

    private AnnualPlan plan(Project... projects) {
      return Plans.national()
          .funds(List.of(Plans.fund(MoneySource.NATIONAL_PROMOTION, 50_000)))
          .projects(List.of(projects))
          .build();
    }

    private PromotionLaw together() {
      return PromotionLaw.inForceOn(IN_2020)
          .settling(CeilingPoints.CEILING_PER_PROJECT, false, Citation.of("1/BTC-HCSN"));
    }

    private List<String> asked(PromotionLaw law, AnnualPlan plan) {
      return law.review(plan).part("limits-of-year").stream()
          .flatMap(part -> part.all().stream())
          .filter(one -> one.outcome() == Outcome.FACT_MISSING)
          .map(one -> one.code() + " " + one.path() + " " + one.missingFacts())
          .toList();
    }

    @Test
    void oneWithANamedOneIsAskedWhereTheSumIsOver() {
      AnnualPlan plan = plan(round("p1", 400, "2020"), round("p2", 400));
      assertThat(asked(together(), plan))
          .containsExactly("ceilings.unit-known projects[1].lines[0] [unit]");
      assertThat(together().review(plan).part("limits-of-year").orElseThrow().outcome())
          .isEqualTo(Outcome.FACT_MISSING);
      assertThat(asked(PromotionLaw.inForceOn(IN_2020), plan))
          .containsExactly("ceilings.projects-of-year projects[1].lines[0] [unit]");
      assertThat(
              PromotionLaw.inForceOn(IN_2020).review(plan).part("limits-of-year").stream()
                  .map(Assessment::outcome))
          .doesNotContain(Outcome.FACT_MISSING, Outcome.VIOLATED);
    }

    @Test
    void theSentenceNamesNobody() {
      Finding finding =
          PromotionLaw.inForceOn(IN_2020)
              .review(plan(round("p1", 400, "2020"), round("p2", 400)))
              .part("limits-of-year")
              .orElseThrow()
              .all()
              .get(0);
      assertThat(finding.message(Language.VIETNAMESE)).contains("các đề án trong năm cộng lại");
    }

    @Test
    void withinTheCeilingTogetherItIsNotAsked() {
      assertThat(asked(together(), plan(round("p1", 200, "2020"), round("p2", 200)))).isEmpty();
      assertThat(asked(together(), plan(round("p1", 400, "2020")))).isEmpty();
      assertThat(asked(together(), plan(round("p1", 400, "a"), round("p2", 400, "b")))).isEmpty();
    }

    @Test
    void twoThatNameNothingAreAsked() {
      assertThat(asked(together(), plan(round("p1", 400), round("p2", 400))))
          .containsExactly("ceilings.unit-known projects[0].lines[0] [unit]");
    }

    @Test
    void aTaskBesideAProjectIsAsked() {
      AnnualPlan plan =
          plan(round("p1", 400, "2020")).toBuilder().tasks(List.of(task("t", ROUND, 400))).build();
      assertThat(asked(together(), plan)).containsExactly("ceilings.unit-known tasks[0] [unit]");
    }

    @Test
    void aTaskForAnEstablishmentBesideAProjectIsAsked() {
      AnnualPlan plan = plan(group("p1", 300, "CS-01"));
      PlannedTask silent = task("t", SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 300);
      assertThat(asked(together(), plan.toBuilder().tasks(List.of(silent)).build()))
          .containsExactly("ceilings.unit-known tasks[0] [unit]");
      PlannedTask named = task("t", SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 300, "cs-01 ");
      assertThat(
              together()
                  .review(plan.toBuilder().tasks(List.of(named)).build())
                  .part("limits-of-year")
                  .orElseThrow()
                  .outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    /** One of its members, all of which are named. */
    @Test
    void aGroupIsAskedWhoItIsOnlyIfItMayBeTheOther() {
      Project one = Plans.ofFacility(group("p1", 300, "f"), "p1", "f");
      assertThat(asked(together(), plan(one, group("p2", 300, "f", "g"))))
          .containsExactly("ceilings.beneficiary-known projects[1].lines[0] [beneficiary]");
      assertThat(asked(together(), plan(one, group("p2", 300, "g", "h")))).isEmpty();
      assertThat(asked(together(), plan(group("p1", 300, "f", "g"), group("p2", 300, "g", "h"))))
          .hasSize(2);
    }

    /** What two tasks for one thing are refused stays refused whatever stands beside them. */
    @Test
    void aProjectBesideTwoTasksForOneThingTakesNoRefusalAway() {
      SupportItem brand = SupportItem.BRAND;
      AnnualPlan plan =
          plan(Plans.nationalProject("p1")).toBuilder()
              .tasks(
                  List.of(task("t1", brand, 35, "X"), task("t2", SupportItem.TRADEMARK, 35, "X")))
              .build();
      AnnualPlan more =
          plan.toBuilder()
              .projects(
                  List.of(
                      Plans.nationalProject("p1").toBuilder()
                          .lines(List.of(of(brand, "l", 1).toBuilder().unit("X").build()))
                          .facts(List.of())
                          .build()))
              .build();
      PromotionLaw law = PromotionLaw.inForceOn(DAY);
      assertThat(law.review(plan).part("limits-of-year").orElseThrow().outcome())
          .isEqualTo(Outcome.VIOLATED);
      assertThat(law.review(more).part("limits-of-year").orElseThrow().outcome())
          .isEqualTo(Outcome.VIOLATED);
    }
  }
}
