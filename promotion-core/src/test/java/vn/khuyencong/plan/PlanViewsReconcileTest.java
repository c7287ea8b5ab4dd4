package vn.khuyencong.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.law.decree45.NetworkPay;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.Networks;
import vn.khuyencong.network.RemunerationScale;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.YearAmount;
import vn.khuyencong.support.SupportItem;

/** What a plan requests is the same to the đồng as lines of a budget and by source. */
class PlanViewsReconcileTest {

  /** The budget, what is requested by source, and the total, of each source. */
  @Property(tries = 300)
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
                      .map(line -> line.amount())
                      .toList()))
          .as(source.name())
          .isEqualTo(amounts.of(source));
    }
    assertThat(budget.total()).isEqualTo(amounts.total());
    assertThat(
            Vnd.total(
                PlanPart.of(plan).stream()
                    .map(part -> PlannedAmounts.ofBudgets(part.plan(), NetworkPay::budget).total())
                    .toList()))
        .isEqualTo(amounts.total());
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
                      new YearAmount(
                          Year.of(2016), MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(60)),
                      new YearAmount(
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
        .stated(Vnd.ofMillions(100))
        .network(
            network.network().toBuilder()
                .scale(unpriced ? RemunerationScale.unknown() : network.network().scale())
                .memberCount(named ? Optional.empty() : Optional.of(20))
                .build())
        .build();
  }

  @Provide
  Arbitrary<List<Project>> projects() {
    return Arbitraries.integers()
        .between(0, 5)
        .list()
        .ofMaxSize(5)
        .map(
            kinds ->
                IntStream.range(0, kinds.size())
                    .mapToObj(i -> ofSources("p" + i, kinds.get(i)))
                    .toList());
  }

  @Provide
  Arbitrary<List<JointSum>> sums() {
    return Combinators.combine(
            Arbitraries.of(0L, 50L, 200L, 2_000_000_000L),
            Arbitraries.of(
                MoneySource.PROVINCIAL_PROMOTION,
                MoneySource.DISTRICT_PROMOTION,
                MoneySource.LOCAL_PROMOTION,
                MoneySource.PROMOTION))
        .as((millions, source) -> new JointSum("s", List.of(), Vnd.ofMillions(millions), source))
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
