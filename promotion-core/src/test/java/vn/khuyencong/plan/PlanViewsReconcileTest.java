package vn.khuyencong.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.law.decree45.NetworkPay;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Precision;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.Networks;
import vn.khuyencong.network.RemunerationScale;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.YearAmount;
import vn.khuyencong.support.SupportItem;

/** What a plan requests is the same to the đồng as lines of a budget and by source. */
@Tag("exhaustive")
class PlanViewsReconcileTest {

  /** The budget, what is requested by source, and the total, of each source. */
  @Property(tries = 1000)
  void everyViewComesToTheSame(
      @ForAll("projects") List<Project> projects,
      @ForAll("sums") List<JointSum> sums,
      @ForAll("networks") List<NetworkPlan> networks,
      @ForAll("tasks") List<PlannedTask> tasks) {
    List<JointSum> own =
        sums.stream()
            .map(
                sum ->
                    new JointSum(
                        sum.name(),
                        sum.projects().stream().filter(id -> has(projects, id)).toList(),
                        sum.amount(),
                        sum.source()))
            .toList();
    reconcile(
        Plans.provincial().projects(projects).sums(own).networks(networks).tasks(tasks).build());
  }

  private static boolean has(List<Project> projects, String id) {
    return projects.stream().anyMatch(one -> one.id().equals(id));
  }

  private static void reconcile(AnnualPlan plan) {
    PlannedAmounts amounts = PlannedAmounts.ofBudgets(plan, NetworkPay::budget);
    BudgetSummary budget =
        plan.lines(BudgetStage.ESTIMATED, NetworkPay::budget)
            .collect(BudgetSummary.by(Dimension.CATEGORY, Dimension.SOURCE, Dimension.PROVINCE));
    for (MoneySource source : MoneySource.values()) {
      assertThat(
              Vnd.total(
                  plan.lines(BudgetStage.ESTIMATED, NetworkPay::budget)
                      .filter(line -> line.source() == source)
                      .map(line -> line.amount().orElseThrow())
                      .toList()))
          .as(source.name())
          .isEqualTo(amounts.of(source));
    }
    assertThat(budget.total()).isEqualTo(amounts.total());
    List<PlanPart> parts = PlanPart.of(plan);
    for (MoneySource source : MoneySource.values()) {
      assertThat(Vnd.total(parts.stream().map(part -> amounts(part.plan()).of(source)).toList()))
          .as("by level, " + source)
          .isEqualTo(amounts.of(source));
    }
    List<String> lacks =
        parts.stream()
            .flatMap(part -> amounts(part.plan()).unknown().stream().map(part::inDocument))
            .toList();
    assertThat(lacks).containsAll(amounts.unknown());
    assertThat(lacks.stream().filter(path -> !amounts.unknown().contains(path)).toList())
        .isSubsetOf(ofSeveralLevels(plan));
  }

  private static PlannedAmounts amounts(AnnualPlan plan) {
    return PlannedAmounts.ofBudgets(plan, NetworkPay::budget);
  }

  /** The projects that have a part, not said, in a joint sum that counts at another level. */
  private static List<String> ofSeveralLevels(AnnualPlan plan) {
    return plan
        .eachProject(
            (one, path) ->
                plan.sums().stream().anyMatch(sum -> sum.projects().contains(one.id())) ? path : "")
        .stream()
        .filter(path -> !path.isEmpty())
        .toList();
  }

  /** Money of a level not said is in every view. */
  @Test
  void moneyOfALevelNotSaidIsNoZero() {
    Project project =
        ProjectFixtures.unknown().id("a").sources(List.of(of(MoneySource.PROMOTION, 200))).build();
    AnnualPlan plan = Plans.provincial().projects(List.of(project)).build();
    assertThat(
            plan.lines(BudgetStage.ESTIMATED, NetworkPay::budget)
                .map(line -> line.source() + " " + line.amount().orElseThrow().dong())
                .toList())
        .containsExactly("PROMOTION 200000000");
    reconcile(plan);
    Project beside =
        project.toBuilder()
            .lines(
                List.of(
                    ProjectFixtures.line("l", SupportItem.BRAND)
                        .beneficiary(Optional.empty())
                        .supportRequested(Vnd.ofMillions(100))
                        .money(FundingSource.LOCAL)
                        .build()))
            .sources(
                List.of(of(MoneySource.PROVINCIAL_PROMOTION, 100), of(MoneySource.PROMOTION, 50)))
            .build();
    AnnualPlan both = Plans.provincial().projects(List.of(beside)).build();
    assertThat(amounts(both).total()).isEqualTo(Vnd.ofMillions(150));
    reconcile(both);
  }

  /** 450 million for a project of the province and a national one that requests 300 of it. */
  @Test
  void aSumOfTwoLevelsCountsOnce() {
    Project local = ProjectFixtures.unknown().id("c").build();
    Project national =
        ProjectFixtures.unknown()
            .id("d")
            .level(ProjectLevel.NATIONAL)
            .sources(List.of(of(MoneySource.NATIONAL_PROMOTION, 300)))
            .build();
    AnnualPlan plan =
        Plans.provincial()
            .projects(List.of(local, national))
            .sums(
                List.of(
                    new JointSum(
                        "C và D", List.of("c", "d"), Vnd.ofMillions(450), MoneySource.PROMOTION)))
            .build();
    assertThat(amounts(plan).bySource())
        .containsOnly(
            entry(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(300)),
            entry(MoneySource.PROMOTION, Vnd.ofMillions(150)));
    assertThat(PlanPart.of(plan))
        .extracting(part -> part.plan().level() + " " + amounts(part.plan()).total().dong())
        .containsExactly("PROVINCIAL 150000000", "NATIONAL 300000000");
    reconcile(plan);
  }

  /** Of a network without a scale its meetings are known, and that its pay is not. */
  @Test
  void aNetworkWithoutAScaleCountsWithWhatIsKnown() {
    NetworkPlan network = network(true, true);
    AnnualPlan plan = Plans.provincial().networks(List.of(network)).build();
    PlannedAmounts amounts = PlannedAmounts.ofBudgets(plan, NetworkPay::budget);
    assertThat(amounts.total()).isEqualTo(Vnd.ofMillions(206));
    assertThat(amounts.unknown()).containsExactly("networks[0]");
    reconcile(plan);
  }

  /** 250 million requested, 200 published for both: the projects request what they request. */
  @Test
  void aSumBelowWhatItsProjectsRequestIsNotTheirTotal() {
    AnnualPlan plan =
        Plans.provincial()
            .projects(List.of(ofSources("p1", 1), ofSources("p2", 1)))
            .sums(
                List.of(
                    new JointSum(
                        "máy",
                        List.of("p1", "p2"),
                        Vnd.ofMillions(200),
                        MoneySource.PROVINCIAL_PROMOTION)))
            .build();
    assertThat(PlannedAmounts.ofBudgets(plan, NetworkPay::budget).total())
        .isEqualTo(Vnd.ofMillions(250));
    reconcile(plan);
  }

  private static Project ofSources(String id, int kind) {
    Project local = Plans.localProject(id);
    return switch (kind) {
      case 0 -> local;
      case 1 ->
          local.toBuilder()
              .lines(List.of())
              .facts(List.of())
              .sources(List.of(of(MoneySource.PROVINCIAL_PROMOTION, 125)))
              .build();
      case 2 ->
          local.toBuilder()
              .lines(List.of())
              .facts(List.of())
              .sources(
                  List.of(
                      of(MoneySource.PROVINCIAL_PROMOTION, 30),
                      of(MoneySource.DISTRICT_PROMOTION, 20),
                      of(MoneySource.COUNTERPART, 70)))
              .build();
      case 3 ->
          local.toBuilder()
              .sources(List.of())
              .facts(List.of())
              .lines(
                  List.of(
                      ProjectFixtures.line("a", SupportItem.BRAND)
                          .supportRequested(Vnd.ofMillions(7))
                          .build(),
                      ProjectFixtures.line("b", SupportItem.CONSULTANCY).build()))
              .build();
      case 4 ->
          local.toBuilder()
              .supportByYear(
                  List.of(
                      YearAmount.of(
                          Year.of(2016), MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(60)),
                      YearAmount.of(
                          Year.of(2017), MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(140))))
              .build();
      default ->
          local.toBuilder()
              .lines(List.of())
              .facts(List.of())
              .sources(
                  List.of(
                      SourceAmount.of(
                          MoneySource.PROVINCIAL_PROMOTION,
                          Vnd.of(PlannedAmounts.MOST.dong() + 1))))
              .build();
    };
  }

  private static SourceAmount of(MoneySource source, long millions) {
    return SourceAmount.of(source, Vnd.ofMillions(millions));
  }

  private static NetworkPlan network(boolean named, boolean unpriced) {
    NetworkPlan network =
        Networks.paidAt("0.3", 2016)
            .addMeetings(Networks.meeting(ProjectFixtures.DAY).build())
            .build();
    return network.toBuilder()
        .stated(StatedAmount.exactly(Vnd.ofMillions(100)))
        .network(
            network.network().toBuilder()
                .scale(unpriced ? RemunerationScale.unknown() : network.network().scale())
                .memberCount(named ? Optional.empty() : Optional.of(20))
                .build())
        .build();
  }

  /** Projects of every level or none, of every source, with lines of either money or none. */
  @Provide
  Arbitrary<List<Project>> projects() {
    Arbitrary<Project> written =
        Arbitraries.integers().between(0, 5).map(kind -> ofSources("p", kind));
    return Arbitraries.frequencyOf(Tuple.of(1, written), Tuple.of(3, anyProject()))
        .list()
        .ofMaxSize(5)
        .map(
            all ->
                IntStream.range(0, all.size())
                    .mapToObj(i -> all.get(i).toBuilder().id("p" + i).build())
                    .toList());
  }

  private static Arbitrary<Project> anyProject() {
    return Combinators.combine(
            Arbitraries.of(ProjectLevel.values()).optional(),
            someSources(),
            line().list().ofMaxSize(3),
            someSources(),
            Arbitraries.integers().between(0, 3))
        .as(
            (level, sources, lines, byYear, kind) ->
                ProjectFixtures.unknown()
                    .level(level)
                    .sources(
                        sources.entrySet().stream()
                            .map(one -> new SourceAmount(one.getKey(), one.getValue()))
                            .toList())
                    .lines(
                        IntStream.range(0, lines.size())
                            .mapToObj(
                                i -> CostLine.builder().from(lines.get(i)).id("l" + i).build())
                            .toList())
                    .supportByYear(
                        kind > 0
                            ? List.of()
                            : byYear.entrySet().stream()
                                .filter(one -> one.getKey().isPromotion())
                                .flatMap(
                                    one ->
                                        Stream.of(2016, 2017)
                                            .map(
                                                year ->
                                                    new YearAmount(
                                                        Year.of(year),
                                                        one.getKey(),
                                                        one.getValue())))
                                .toList())
                    .build());
  }

  private static Arbitrary<Map<MoneySource, Optional<Vnd>>> someSources() {
    return Arbitraries.maps(
            Arbitraries.of(MoneySource.values()),
            Arbitraries.of(0L, 1L, 7L, 100_000_000L, 300_000_001L).map(Vnd::of).optional(0.8))
        .ofMaxSize(3);
  }

  private static Arbitrary<CostLine> line() {
    return Combinators.combine(
            Arbitraries.of(0L, 7L, 100_000_000L).map(Vnd::of).optional(),
            Arbitraries.of(FundingSource.values()).optional())
        .as(
            (requested, money) ->
                ProjectFixtures.line("l", SupportItem.BRAND)
                    .beneficiary(Optional.empty())
                    .cost(Optional.empty())
                    .supportRequested(requested)
                    .money(money)
                    .build());
  }

  @Provide
  Arbitrary<List<JointSum>> sums() {
    return Combinators.combine(
            Arbitraries.of(0L, 8L, 50_000_000L, 450_000_000L, 2_000_000_000_000_000L),
            Arbitraries.of(Precision.values()),
            Arbitraries.of(MoneySource.values()).filter(MoneySource::isPromotion))
        .as(
            (dong, precision, source) ->
                new JointSum(
                    "s",
                    List.of(),
                    new StatedAmount(Vnd.of(dong), precision, Optional.of(Vnd.of(5))),
                    source))
        .list()
        .ofMaxSize(2)
        .map(
            all ->
                IntStream.range(0, all.size())
                    .mapToObj(
                        i ->
                            new JointSum(
                                "s" + i,
                                List.of("p" + (2 * i), "p" + (2 * i + 1)),
                                all.get(i).amount(),
                                all.get(i).source()))
                    .toList());
  }

  @Provide
  Arbitrary<List<NetworkPlan>> networks() {
    return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false))
        .as(PlanViewsReconcileTest::network)
        .list()
        .ofMaxSize(1);
  }

  @Provide
  Arbitrary<List<PlannedTask>> tasks() {
    return Combinators.combine(
            Arbitraries.of(MoneySource.values()),
            Arbitraries.of(Optional.<Long>empty(), Optional.of(3L), Optional.of(2_000_000_000L)))
        .as(
            (source, millions) ->
                Plans.management("t", 1)
                    .source(source)
                    .amount(millions.map(Vnd::ofMillions))
                    .build())
        .list()
        .ofMaxSize(3)
        .map(
            all ->
                IntStream.range(0, all.size())
                    .mapToObj(i -> PlannedTask.builder().from(all.get(i)).id("t" + i).build())
                    .toList());
  }
}
