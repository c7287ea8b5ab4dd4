package vn.khuyencong.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.budget.BudgetLine;
import vn.khuyencong.budget.BudgetLines;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.law.decree45.Article14Management;
import vn.khuyencong.law.decree45.NetworkPay;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.CostItem;
import vn.khuyencong.network.MealSupport;
import vn.khuyencong.network.Meeting;
import vn.khuyencong.network.NetworkBudget;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.Networks;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Findings;
import vn.khuyencong.rule.Outcome;

/** A meeting of which it is not told what it costs, which no total takes for nothing. */
class MeetingCostTest {
  @Test
  void theTotalOfTheNetworkIsNotKnown() {
    NetworkBudget told = NetworkPay.budget(network(List.of(CostItem.of("in", Vnd.of(1)))));
    assertThat(told.total()).contains(told.remuneration().orElseThrow().plus(Vnd.of(1)));
    NetworkBudget untold = NetworkPay.budget(network(List.of()));
    assertThat(untold.total()).isEmpty();
    assertThat(untold.leastTotal()).isEqualTo(untold.remuneration().orElseThrow());
  }

  /** One that costs nothing says so. */
  @Test
  void zeroIsAnAmount() {
    NetworkBudget free = NetworkPay.budget(network(List.of(CostItem.of("in", Vnd.ZERO))));
    assertThat(free.total()).isEqualTo(free.remuneration());
  }

  /** An item whose amount is not said is not zero: what is known is the least of it. */
  @Test
  void anItemWithoutAnAmountLeavesItOpen() {
    CostItem hall = new CostItem("hội trường", Optional.empty());
    NetworkBudget part = NetworkPay.budget(network(List.of(CostItem.of("in", Vnd.of(7)), hall)));
    assertThat(part.total()).isEmpty();
    assertThat(part.meetingCosts()).isEqualTo(Vnd.of(7));
    assertThat(part.unknownCosts()).containsExactly("meetings[0]");
    NetworkBudget other =
        NetworkPay.budget(
            network(List.of(CostItem.of("in", Vnd.of(7)))).toBuilder().addOtherCosts(hall).build());
    assertThat(other.total()).isEmpty();
    assertThat(other.leastTotal()).isEqualTo(other.remuneration().orElseThrow().plus(Vnd.of(7)));
    assertThat(other.unknownCosts()).containsExactly("otherCosts[0]");
  }

  /** Meals are known where all that they are made of is. */
  @Test
  void mealsWithoutAFigureLeaveItOpen() {
    MealSupport known = meals(Optional.of(3), Optional.of(Vnd.of(100)), Optional.of(2));
    assertThat(known.amount()).contains(Vnd.of(600));
    for (MealSupport open :
        List.of(
            meals(Optional.empty(), Optional.of(Vnd.of(100)), Optional.of(2)),
            meals(Optional.of(3), Optional.empty(), Optional.of(2)),
            meals(Optional.of(3), Optional.of(Vnd.of(100)), Optional.empty()))) {
      assertThat(open.amount()).isEmpty();
      Meeting meeting =
          new Meeting(
              "m",
              "Họp",
              Optional.empty(),
              List.of(CostItem.of("in", Vnd.of(1))),
              Optional.of(open));
      assertThat(meeting.leavesCostOpen()).isTrue();
      assertThat(meeting.saysNoCost()).isFalse();
      assertThat(meeting.amount()).isEqualTo(Vnd.of(1));
    }
  }

  private static MealSupport meals(
      Optional<Integer> guests, Optional<Vnd> each, Optional<Integer> days) {
    return new MealSupport(Set.of(), guests, Optional.empty(), each, days, Optional.empty());
  }

  @Test
  void thePlanHasALineOfWhatIsKnownOnly() {
    NetworkPlan network =
        network(
            List.of(CostItem.of("in", Vnd.of(7)), new CostItem("hội trường", Optional.empty())));
    AnnualPlan plan =
        Plans.provincial()
            .projects(List.of())
            .networks(
                List.of(
                    network.toBuilder()
                        .addOtherCosts(new CostItem("xe", Optional.empty()))
                        .build()))
            .build();
    PlannedAmounts amounts = PlannedAmounts.ofBudgets(plan, NetworkPay::budget);
    assertThat(amounts.unknown()).containsExactly("networks[0]");
    List<BudgetLine> lines = plan.lines(BudgetStage.ESTIMATED, NetworkPay::budget).toList();
    assertThat(lines).extracting(BudgetLine::id).noneMatch(id -> id.endsWith("/xe"));
    assertThat(BudgetLines.known(lines)).isEqualTo(amounts.total());
  }

  /**
   * Of a joint sum without an amount what its projects say counts, and the total lacks the rest.
   */
  @Test
  void aJointSumWithoutAnAmountIsNamed() {
    JointSum sum =
        new JointSum("máy", List.of("p1"), Optional.empty(), MoneySource.PROVINCIAL_PROMOTION);
    AnnualPlan plan =
        Plans.provincial().projects(List.of(Plans.localProject("p1"))).sums(List.of(sum)).build();
    AnnualPlan byItself = plan.toBuilder().sums(List.of()).build();
    PlannedAmounts amounts = PlannedAmounts.ofBudgets(plan, NetworkPay::budget);
    assertThat(amounts.unknown()).containsExactly("sums[0]");
    assertThat(amounts.bySource())
        .isNotEmpty()
        .isEqualTo(PlannedAmounts.ofBudgets(byItself, NetworkPay::budget).bySource());
    assertThat(BudgetLines.known(plan.lines(BudgetStage.ESTIMATED, NetworkPay::budget).toList()))
        .isEqualTo(amounts.total());
    Finding within =
        Findings.one(Article14Management.JOINT_SUMS.apply(plan, Context.on(ProjectFixtures.DAY)));
    assertThat(within.outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(within.missingFacts()).containsExactly("plannedAmount");
  }

  @Test
  void thePlanSaysWhatItsTotalLacks() {
    AnnualPlan plan =
        Plans.provincial().projects(List.of()).networks(List.of(network(List.of()))).build();
    PlannedAmounts amounts = PlannedAmounts.ofBudgets(plan, NetworkPay::budget);
    assertThat(amounts.unknown()).containsExactly("networks[0]");
    assertThat(plan.lines(BudgetStage.ESTIMATED, NetworkPay::budget))
        .extracting(BudgetLine::id)
        .noneMatch(id -> id.endsWith("/m"));
  }

  private static NetworkPlan network(List<CostItem> items) {
    NetworkPlan plan = Networks.plan(2016, Networks.member("a", Networks.CRAFT_VILLAGE).build());
    return plan.toBuilder()
        .meetings(List.of(new Meeting("m", "Họp", Optional.empty(), items, Optional.empty())))
        .build();
  }
}
