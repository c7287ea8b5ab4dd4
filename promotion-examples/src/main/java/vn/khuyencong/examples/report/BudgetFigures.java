package vn.khuyencong.examples.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.MemberPay;
import vn.khuyencong.network.NetworkBudget;

/**
 * Every figure of a budget that a report shows, added up once.
 *
 * @param hosts remuneration by kind of host
 * @param remuneration all remuneration; absent while a rate is not known
 * @param meetings all meetings, as far as they say what they cost; absent if none does
 * @param otherCosts all other costs, as far as they say their amount; absent if none does
 * @param total everything; absent while a rate or a cost is not known
 * @param units remuneration by district, or by commune-level unit
 * @param unpriced months for which no rate is known
 * @param notPayable months of service that cannot be paid
 * @param ahead months computed before they began, at the base salary known then
 * @param lacks paths of the meetings and other costs that do not say all that they cost
 */
public record BudgetFigures(
    List<HostLine> hosts,
    Optional<Vnd> remuneration,
    Optional<Vnd> meetings,
    Optional<Vnd> otherCosts,
    Optional<Vnd> total,
    List<UnitLine> units,
    List<MemberMonths> unpriced,
    List<MemberMonths> notPayable,
    List<YearMonth> ahead,
    List<String> lacks) {

  /** Copies the lists. */
  public BudgetFigures {
    hosts = List.copyOf(hosts);
    units = List.copyOf(units);
    unpriced = List.copyOf(unpriced);
    notPayable = List.copyOf(notPayable);
    ahead = List.copyOf(ahead);
    lacks = List.copyOf(lacks);
  }

  /**
   * The figures of {@code budget}.
   *
   * @throws ArithmeticException if one does not fit
   */
  public static BudgetFigures of(NetworkBudget budget) {
    return new BudgetFigures(
        HostLine.linesOf(budget),
        budget.remuneration(),
        said(budget.meetingCosts(), budget.meetings(), meeting -> !meeting.saysNoCost()),
        said(budget.otherCostsTotal(), budget.otherCosts(), cost -> cost.amount().isPresent()),
        budget.total(),
        UnitLine.linesOf(budget),
        MemberMonths.group(budget.members(), MemberPay::unpriced),
        MemberMonths.group(budget.members(), MemberPay::notPayable),
        budget.monthsAhead(),
        budget.unknownCosts());
  }

  /** {@code sum} of {@code costs}, unless there are some and none of them says its amount. */
  private static <T> Optional<Vnd> said(Vnd sum, List<T> costs, Predicate<T> says) {
    return costs.isEmpty() || costs.stream().anyMatch(says) ? Optional.of(sum) : Optional.empty();
  }
}
