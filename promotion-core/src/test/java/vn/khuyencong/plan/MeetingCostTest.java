package vn.khuyencong.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyencong.budget.BudgetLine;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.law.decree45.NetworkPay;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.CostItem;
import vn.khuyencong.network.Meeting;
import vn.khuyencong.network.NetworkBudget;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.Networks;

/** A meeting of which it is not told what it costs, which no total takes for nothing. */
class MeetingCostTest {
  @Test
  void theTotalOfTheNetworkIsNotKnown() {
    NetworkBudget told = NetworkPay.budget(network(List.of(new CostItem("in", Vnd.of(1)))));
    assertThat(told.total()).contains(told.remuneration().orElseThrow().plus(Vnd.of(1)));
    NetworkBudget untold = NetworkPay.budget(network(List.of()));
    assertThat(untold.total()).isEmpty();
    assertThat(untold.leastTotal()).isEqualTo(untold.remuneration().orElseThrow());
  }

  /** One that costs nothing says so. */
  @Test
  void zeroIsAnAmount() {
    NetworkBudget free = NetworkPay.budget(network(List.of(new CostItem("in", Vnd.ZERO))));
    assertThat(free.total()).isEqualTo(free.remuneration());
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
