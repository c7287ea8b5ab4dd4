package vn.khuyencong.examples.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.MemberPay;
import vn.khuyencong.network.NetworkBudget;

/**
 * Every figure of a budget that a report shows, added up once.
 *
 * @param hosts remuneration by kind of host
 * @param remuneration all remuneration; absent while a rate is not known
 * @param meetings all meetings
 * @param otherCosts all other costs
 * @param total everything; absent while a rate is not known
 * @param units remuneration by district, or by commune-level unit
 * @param unpriced months for which no rate is known
 * @param notPayable months of service that cannot be paid
 * @param ahead months computed before they began, at the base salary known then
 */
public record BudgetFigures(
    List<HostLine> hosts,
    Optional<Vnd> remuneration,
    Vnd meetings,
    Vnd otherCosts,
    Optional<Vnd> total,
    List<UnitLine> units,
    List<MemberMonths> unpriced,
    List<MemberMonths> notPayable,
    List<YearMonth> ahead) {

  /** Copies the lists. */
  public BudgetFigures {
    hosts = List.copyOf(hosts);
    units = List.copyOf(units);
    unpriced = List.copyOf(unpriced);
    notPayable = List.copyOf(notPayable);
    ahead = List.copyOf(ahead);
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
        budget.meetingCosts(),
        budget.otherCostsTotal(),
        budget.total(),
        UnitLine.linesOf(budget),
        MemberMonths.group(budget.members(), MemberPay::unpriced),
        MemberMonths.group(budget.members(), MemberPay::notPayable),
        budget.monthsAhead());
  }
}
