package vn.khuyencong.examples.report;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.HostKind;
import vn.khuyencong.network.MemberPay;
import vn.khuyencong.network.NetworkBudget;

/**
 * Remuneration of the members in hosts of one kind.
 *
 * @param kind kind of host
 * @param members number of members paid there
 * @param months number of months paid, of all members together
 * @param monthsEach number of months of each member, if it is the same for all
 * @param amount what they are paid
 * @param roundedDown whether a part of a đồng was cut of the pay of a month of it
 */
public record HostLine(
    HostKind kind,
    int members,
    int months,
    Optional<Integer> monthsEach,
    Vnd amount,
    boolean roundedDown) {

  static List<HostLine> linesOf(NetworkBudget budget) {
    return budget.byHostKind().entrySet().stream()
        .map(entry -> line(budget, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static HostLine line(NetworkBudget budget, HostKind kind, Vnd amount) {
    List<Integer> months = monthsIn(budget, kind);
    boolean alike = months.stream().distinct().count() == 1;
    return new HostLine(
        kind,
        months.size(),
        months.stream().mapToInt(Integer::intValue).sum(),
        alike ? Optional.of(months.get(0)) : Optional.empty(),
        amount,
        budget.members().stream()
            .flatMap(member -> member.paid().stream())
            .anyMatch(pay -> pay.host().kind() == kind && pay.wasRoundedDown()));
  }

  /** For each member who is paid in a host of {@code kind}, the number of months. */
  private static List<Integer> monthsIn(NetworkBudget budget, HostKind kind) {
    return budget.members().stream()
        .map(member -> monthsIn(member, kind))
        .filter(months -> months > 0)
        .toList();
  }

  private static int monthsIn(MemberPay member, HostKind kind) {
    return (int) member.paid().stream().filter(pay -> pay.host().kind() == kind).count();
  }
}
