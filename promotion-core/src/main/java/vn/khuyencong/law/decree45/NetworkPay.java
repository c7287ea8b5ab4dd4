package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.law.wage.BaseSalary;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.HostOffice;
import vn.khuyencong.network.MemberPay;
import vn.khuyencong.network.MonthPay;
import vn.khuyencong.network.NetworkBudget;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.RemunerationRate;

/**
 * Computes remuneration: coefficient times the base salary of each month served.
 *
 * <p>Reading: a month's amount that is not a whole number of đồng is rounded down, so that rounding
 * never lifts it over a ceiling.
 */
public final class NetworkPay {
  private NetworkPay() {}

  /**
   * What {@code plan} costs. A month is payable while the network stands and the host is there; the
   * review says why the others are not. A month whose host or rate is not known has no price.
   *
   * @throws IllegalArgumentException if a month lies before the first known base salary
   */
  public static NetworkBudget budget(NetworkPlan plan) {
    Set<String> seen = new HashSet<>();
    return new NetworkBudget(
        plan.network().members().stream()
            .filter(member -> seen.add(member.id()))
            .map(member -> pay(plan, member))
            .collect(toImmutableList()),
        plan.meetings(),
        plan.otherCosts());
  }

  /** Whether the network stands on every day of {@code month}. */
  static boolean networkStands(NetworkPlan plan, YearMonth month) {
    return plan.network().period().contains(month.atDay(1))
        && plan.network().period().contains(month.atEndOfMonth());
  }

  private static MemberPay pay(NetworkPlan plan, Collaborator member) {
    ImmutableList.Builder<MonthPay> paid = ImmutableList.builder();
    ImmutableList.Builder<YearMonth> unpriced = ImmutableList.builder();
    ImmutableList.Builder<YearMonth> notPayable = ImmutableList.builder();
    plan.monthsOf(member)
        .forEach(
            month -> {
              Optional<HostOffice> host = payableHost(plan, member, month);
              Optional<RemunerationRate> rate = plan.rate(member, month);
              if (host.isEmpty() && !member.hosts().isEmpty()) {
                notPayable.add(month);
              } else if (host.isEmpty() || rate.isEmpty()) {
                unpriced.add(month);
              } else {
                paid.add(pay(month, host.get(), rate.get()));
              }
            });
    return new MemberPay(member.id(), paid.build(), unpriced.build(), notPayable.build());
  }

  private static Optional<HostOffice> payableHost(
      NetworkPlan plan, Collaborator member, YearMonth month) {
    return networkStands(plan, month)
        ? member.hostIn(month).filter(host -> Article08LocalOrganization.existsIn(month, host))
        : Optional.empty();
  }

  private static MonthPay pay(YearMonth month, HostOffice host, RemunerationRate rate) {
    Vnd baseSalary = BaseSalary.of(month).value();
    return new MonthPay(
        month,
        host,
        baseSalary,
        rate.coefficient(),
        baseSalary.times(rate.coefficient(), RoundingMode.DOWN));
  }
}
