package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.CostItem;
import vn.khuyencong.network.Meeting;
import vn.khuyencong.network.MemberPay;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Verdict;

/** Whether what the year of a network costs can be computed: its meetings, costs and pay. */
final class NetworkSums {
  private NetworkSums() {}

  /** A violation at each part that is too large, else where only parts together are. */
  static List<Verdict> tooLarge(NetworkPlan plan, Context context) {
    List<Verdict> parts =
        Stream.of(
                tooLarge("meetings", plan.meetings(), Meeting::amount),
                tooLarge("otherCosts", plan.otherCosts(), CostItem::amount),
                tooLarge("network.scale.rates", () -> pay(plan, context)).stream())
            .flatMap(found -> found)
            .collect(toImmutableList());
    return parts.isEmpty()
        ? tooLarge("", () -> total(plan, context)).stream().collect(toImmutableList())
        : parts;
  }

  private static <T> Stream<Verdict> tooLarge(String list, List<T> all, Function<T, Vnd> amount) {
    List<Verdict> single =
        IntStream.range(0, all.size())
            .mapToObj(i -> tooLarge(list + "[" + i + "]", () -> amount.apply(all.get(i))))
            .flatMap(Optional::stream)
            .collect(toImmutableList());
    return single.isEmpty() ? tooLarge(list, () -> sum(all, amount)).stream() : single.stream();
  }

  private static Optional<Verdict> tooLarge(String path, Supplier<Vnd> sum) {
    return isComputable(sum)
        ? Optional.empty()
        : Optional.of(Verdict.violated().at(path).with("most", PlannedAmounts.MOST));
  }

  private static boolean isComputable(Supplier<Vnd> sum) {
    try {
      return sum.get().compareTo(PlannedAmounts.MOST) <= 0;
    } catch (ArithmeticException tooLarge) {
      return false;
    }
  }

  private static Vnd total(NetworkPlan plan, Context context) {
    return sum(plan.meetings(), Meeting::amount)
        .plus(sum(plan.otherCosts(), CostItem::amount))
        .plus(pay(plan, context));
  }

  /** The pay of the months that have a price. */
  private static Vnd pay(NetworkPlan plan, Context context) {
    return sum(NetworkPay.budget(plan, context).members(), MemberPay::amount);
  }

  private static <T> Vnd sum(List<T> all, Function<T, Vnd> amount) {
    return Vnd.total(all.stream().map(amount).toList());
  }
}
