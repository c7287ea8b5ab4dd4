package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.CostItem;
import vn.khuyencong.network.Meeting;
import vn.khuyencong.network.MemberPay;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Verdict;

/** Whether what the year of a network costs can be computed: its meetings, costs and pay. */
final class NetworkSums {
  private NetworkSums() {}

  /** A violation at each part that is too large, else where only parts together are. */
  static List<Verdict> tooLarge(NetworkPlan plan, Context context) {
    Supplier<Vnd> pay = Suppliers.memoize(() -> pay(plan, context));
    List<Verdict> parts =
        Stream.of(
                TooLarge.each("meetings", plan.meetings(), Meeting::amount),
                TooLarge.each("otherCosts", plan.otherCosts(), NetworkSums::least),
                TooLarge.at("network.scale.rates", pay).stream())
            .flatMap(found -> found)
            .collect(toImmutableList());
    return parts.isEmpty()
        ? TooLarge.at("", () -> total(plan, pay.get())).stream().collect(toImmutableList())
        : parts;
  }

  private static Vnd total(NetworkPlan plan, Vnd pay) {
    return TooLarge.sum(plan.meetings(), Meeting::amount)
        .plus(TooLarge.sum(plan.otherCosts(), NetworkSums::least))
        .plus(pay);
  }

  private static Vnd least(CostItem cost) {
    return cost.amount().orElse(Vnd.ZERO);
  }

  /** The pay of the months that have a price. */
  private static Vnd pay(NetworkPlan plan, Context context) {
    return TooLarge.sum(NetworkPay.budget(plan, context).members(), MemberPay::amount);
  }
}
