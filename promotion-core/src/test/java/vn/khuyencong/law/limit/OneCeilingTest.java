package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.DAY;
import static vn.khuyencong.ProjectFixtures.beneficiary;
import static vn.khuyencong.ProjectFixtures.line;
import static vn.khuyencong.ProjectFixtures.national;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.PlannedTaskBuilder;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.SupportItem;

/** One establishment, one ceiling; and one for each thing by its name. */
class OneCeilingTest {
  private static final LocalDate IN_2020 = LocalDate.of(2020, 6, 1);

  private static CostLine of(SupportItem item, String id, long millions) {
    return line(id, item)
        .cost(Vnd.ofMillions(10 * millions))
        .supportRequested(Vnd.ofMillions(millions))
        .build();
  }

  private static CostLine named(CostLine line, String beneficiary, String unit) {
    return line.toBuilder().beneficiary(beneficiary).unit(unit).build();
  }

  private static Beneficiary member(String id, String facility, long share) {
    return beneficiary(facility, Vnd.ofMillions(share)).toBuilder().id(id).build();
  }

  private static Project project(List<Beneficiary> members, CostLine... lines) {
    return national()
        .group(true)
        .beneficiaries(members)
        .lines(List.of(lines))
        .facts(List.of())
        .build();
  }

  private static Assessment limits(Project project, LocalDate day) {
    return PromotionLaw.inForceOn(day).review(project).part("limits").orElseThrow();
  }

  /** Điều 6 khoản 2 điểm c, 26/2014/TTLT-BTC-BCT: 200 million an establishment. */
  @Nested
  class Establishments {
    private final CostLine machinery = of(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, "m", 200);

    private CostLine counted(int quantity, long millions) {
      return of(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, "m", millions).toBuilder()
          .beneficiary(Optional.empty())
          .quantity(quantity)
          .build();
    }

    @Test
    void oneFacilityUnderTwoIdsIsOne() {
      CostLine other = machinery.toBuilder().id("n").beneficiary("b2").build();
      List<Beneficiary> one = List.of(member("b1", "f", 200), member("b2", "f", 200));
      List<Beneficiary> two = List.of(member("b1", "f", 200), member("b2", "g", 200));
      assertThat(limits(project(one, machinery, other), DAY).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(limits(project(two, machinery, other), DAY).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void aSilentLineOfTheOnlyFacilityIsItsOwn() {
      CostLine silent = machinery.toBuilder().id("n").beneficiary(Optional.empty()).build();
      List<Beneficiary> one = List.of(member("b1", "f", 200), member("b2", "f", 200));
      assertThat(limits(project(one, machinery, silent), DAY).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void machineryAndALineOfOneFacilityUnderTwoIdsDoNotAdd() {
      CostLine line =
          of(SupportItem.TECHNOLOGY_LINE, "t", 300).toBuilder().beneficiary("b2").build();
      List<Beneficiary> one = List.of(member("b1", "f", 200), member("b2", "f", 300));
      assertThat(limits(project(one, machinery, line), IN_2020).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aLineCountsNoMoreThanThereAreMembers() {
      List<Beneficiary> two = List.of(member("b1", "f", 200), member("b2", "g", 200));
      Assessment limits = limits(project(two, counted(3, 600)), DAY);
      assertThat(limits.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(limits.violations().get(0).message(Language.ENGLISH))
          .isEqualTo(
              "advanced machinery and equipment, technology transfer: the line counts 3"
                  + " establishments, but the project names 2 members; asked are VND 600,000,000.");
      assertThat(limits(project(two, counted(2, 400)), DAY).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(limits(project(List.of(), counted(3, 600)), DAY).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void oneFacilityUnderTwoIdsIsNotCountedTwice() {
      List<Beneficiary> one = List.of(member("b1", "f", 200), member("b2", "f", 200));
      assertThat(limits(project(one, counted(2, 400)), DAY).outcome()).isEqualTo(Outcome.VIOLATED);
      List<Beneficiary> three =
          List.of(member("b1", "f", 100), member("b2", "f", 101), member("b3", "g", 199));
      assertThat(limits(project(three, counted(2, 400)), DAY).violations())
          .extracting(Finding::code)
          .containsExactly("ceilings.share-within-limit");
    }

    /** A place for which nobody is chosen yet is one of its own. */
    @Test
    void placesNotFixedAreMembers() {
      List<Beneficiary> open = List.of(Beneficiary.notFixed("b1"), Beneficiary.notFixed("b2"));
      assertThat(limits(project(open, counted(2, 400)), DAY).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }
  }

  /** Whoever invests: one for the named thing, and one each for two. */
  @Nested
  class Things {
    private final List<Beneficiary> two = List.of(member("b1", "f", 0), member("b2", "g", 0));

    @ParameterizedTest
    @CsvSource({
      "2016-06-01, DEMONSTRATION_MODEL_EXISTING, 100",
      "2016-06-01, BRAND, 35",
      "2016-06-01, ASSOCIATION_REGIONAL, 70",
      "2020-06-01, PRODUCT_SELECTION_ROUND_NATIONAL, 400",
      "2020-06-01, CLUSTER_INFRASTRUCTURE, 6000",
      "2020-06-01, LINKAGE_CLUSTER, 150",
      "2020-06-01, PRODUCT_PRIZE_NATIONAL, 10",
      "2020-06-01, SHOWROOM_REGIONAL_TYPICAL_PRODUCT, 50"
    })
    void countByTheirName(LocalDate day, SupportItem item, long most) {
      CostLine one = named(of(item, "x", most), "b1", "A");
      CostLine ofOther = named(of(item, "y", most), "b2", "A");
      CostLine other = named(of(item, "y", most), "b1", "B");
      CostLine silent = of(item, "y", most).toBuilder().unit(Optional.empty()).build();
      assertThat(limits(project(two, one, ofOther), day).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(limits(project(two, one, other), day).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(limits(project(two, one, silent), day).questions())
          .extracting(Question::fact)
          .containsExactly("unit");
    }

    @Test
    void ofOneInvestorHaveOneCeilingEach() {
      Project project =
          project(
              List.of(member("b1", "f", 12_000)),
              named(of(SupportItem.CLUSTER_INFRASTRUCTURE, "x", 6_000), "b1", "cụm A"),
              named(of(SupportItem.CLUSTER_INFRASTRUCTURE, "y", 6_000), "b1", "cụm B"));
      assertThat(PromotionLaw.inForceOn(IN_2020).limitsFor(project))
          .extracting(SupportLimit::outcome)
          .containsExactly(Outcome.SATISFIED, Outcome.SATISFIED);
    }
  }

  /** Điều 8 khoản 23, 28/2018/TT-BTC: at most 1.5 times, as it was approved. */
  @Nested
  class Uplift {
    private SupportLimit limit(String factor, long dong) {
      return Lines.limit(
          IN_2020,
          Lines.national(SupportItem.CONSULTANCY, 1_000_000_000, dong).toBuilder()
              .priority(true)
              .upliftFactor(Coefficient.parse(factor))
              .build());
    }

    @ParameterizedTest
    @CsvSource({
      "1, 35000000, SATISFIED",
      "1, 35000001, VIOLATED",
      "1.2, 42000000, SATISFIED",
      "1.2, 42000001, VIOLATED",
      "1.5, 52500000, SATISFIED",
      "1.5, 52500001, VIOLATED",
      "1.51, 52500000, VIOLATED",
      "1.6, 56000000, VIOLATED",
      "1.6, 35000001, VIOLATED",
      "1.6, 35000000, SATISFIED"
    })
    void isAsMuchAsWasApproved(String factor, long dong, Outcome outcome) {
      assertThat(limit(factor, dong).outcome()).isEqualTo(outcome);
    }

    @Test
    void aboveTheMostIsToldAndLiftsNothing() {
      SupportLimit limit = limit("1.6", 56_000_000);
      assertThat(limit.amount()).contains(Vnd.ofMillions(35));
      assertThat(Lines.finding(limit, "ceilings.uplift-factor").message(Language.ENGLISH))
          .isEqualTo(
              "consultancy and assistance to an establishment: the priority uplift approved, 1.6"
                  + " times, is above 1.5 times, so it does not lift the ceiling; asked are VND"
                  + " 56,000,000.");
      assertThat(Lines.has(limit, "circular28.article8.priority-uplift")).isFalse();
    }

    @Test
    void withoutPriorityLiftsNothing() {
      CostLine line =
          Lines.national(SupportItem.CONSULTANCY, 1_000_000_000, 42_000_000).toBuilder()
              .priority(false)
              .upliftFactor(Coefficient.parse("1.2"))
              .build();
      assertThat(Lines.limit(IN_2020, line).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(
              Lines.limit(IN_2020, line.toBuilder().priority(Optional.empty()).build()).outcome())
          .isEqualTo(Outcome.FACT_MISSING);
    }

    /** The text gives prizes and management costs no uplift, whatever was approved. */
    @Test
    void ofWhatCannotBeLiftedIsNotTold() {
      CostLine prize =
          Lines.national(SupportItem.PRODUCT_PRIZE_NATIONAL, 100_000_000, 10_000_001).toBuilder()
              .priority(true)
              .upliftFactor(Coefficient.parse("1.2"))
              .build();
      assertThat(Lines.limit(IN_2020, prize).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(Lines.has(Lines.limit(IN_2020, prize), "ceilings.uplift-factor")).isFalse();
    }
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
          .isEqualTo(
              "advanced machinery and equipment, technology transfer: the projects p1, p2 of one"
                  + " plan year all support f, together with VND 201,000,000, above the ceiling for"
                  + " one, VND 200,000,000; the text does not say whether it holds by project or by"
                  + " year.");
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

    @Test
    void forHowManyIsAskedWhereItDecides() {
      Assessment silent = tasks(task("t", SupportItem.PRODUCT_PRIZE_NATIONAL, 20));
      assertThat(silent.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(silent.questions()).extracting(Question::fact).containsExactly("quantity");
      assertThat(tasks(task("t", SupportItem.PRODUCT_PRIZE_NATIONAL, 10)).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void whatNoNumberMendsIsRefused() {
      assertThat(tasks(task("t", SupportItem.ASSOCIATION_REGIONAL, 9_000)).outcome())
          .isEqualTo(Outcome.VIOLATED);
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
              .lines(List.of(named(of(round, "l", 400), "b1", "2020")))
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
              .lines(
                  List.of(
                      of(SupportItem.MANAGEMENT_AGENCY, "l", 4)))
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

  /** Ten times the lines cost no more than some thirty times the time. */
  @Nested
  class Cost {
    private long nanos(int lines) {
      List<CostLine> many =
          IntStream.range(0, lines)
              .mapToObj(
                  i ->
                      of(SupportItem.TRADEMARK, "l" + i, 1).toBuilder()
                          .unit(i % 2 == 0 ? Optional.of("x" + i / 2) : Optional.empty())
                          .build())
              .toList();
      long begin = System.nanoTime();
      assertThat(PromotionLaw.inForceOn(IN_2020).limitsFor(many)).hasSize(lines);
      return System.nanoTime() - begin;
    }

    @Test
    void growsWithTheLines() {
      nanos(200);
      long few = Stream.generate(() -> nanos(300)).limit(3).min(Long::compare).orElseThrow();
      assertThat(nanos(3_000)).isLessThan(30 * few + 2_000_000_000L);
    }
  }
}
