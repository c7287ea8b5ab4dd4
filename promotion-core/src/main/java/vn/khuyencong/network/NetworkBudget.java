package vn.khuyencong.network;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.Locality;

/**
 * What a network costs in a year, exact to the đồng: remuneration by member, kind of host and unit,
 * meetings and other costs. An amount that rests on an unknown rate is absent, never zero.
 *
 * @param members remuneration of each member, in the order of the network
 * @param meetings meetings of the year
 * @param otherCosts other costs
 */
public record NetworkBudget(
    List<MemberPay> members, List<Meeting> meetings, List<CostItem> otherCosts) {

  /** Copies what it is given. */
  public NetworkBudget {
    members = ImmutableList.copyOf(members);
    meetings = ImmutableList.copyOf(meetings);
    otherCosts = ImmutableList.copyOf(otherCosts);
  }

  /** Whether every month that is to be paid has a price. */
  public boolean hasEveryRate() {
    return members.stream().allMatch(member -> member.unpriced().isEmpty());
  }

  /**
   * All remuneration; absent while a rate is not known, or nobody is named.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Optional<Vnd> remuneration() {
    return hasEveryRate() && !members.isEmpty() ? Optional.of(priced()) : Optional.empty();
  }

  /** The months paid that had not begun when the base salary they rest on was known, in order. */
  public List<YearMonth> monthsAhead() {
    return pays()
        .filter(pay -> pay.knownOn().isPresent())
        .map(MonthPay::month)
        .distinct()
        .sorted()
        .collect(toImmutableList());
  }

  /** Whether every meeting says all that it costs. */
  public boolean hasEveryMeeting() {
    return meetings.stream().noneMatch(Meeting::leavesCostOpen);
  }

  /** Whether every other cost says its amount. */
  public boolean hasEveryOtherCost() {
    return otherCosts.stream().allMatch(cost -> cost.amount().isPresent());
  }

  /** What it is not said that it costs, or not all of it: paths of meetings and other costs. */
  public List<String> unknownCosts() {
    return Stream.concat(
            at("meetings", meetings, Meeting::leavesCostOpen),
            at("otherCosts", otherCosts, cost -> cost.amount().isEmpty()))
        .collect(toImmutableList());
  }

  private static <T> Stream<String> at(String list, List<T> all, Predicate<T> which) {
    return IntStream.range(0, all.size())
        .filter(i -> which.test(all.get(i)))
        .mapToObj(i -> list + "[" + i + "]");
  }

  /**
   * All that meetings say that they cost.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd meetingCosts() {
    return Vnd.total(meetings.stream().map(Meeting::amount).toList());
  }

  /**
   * All other costs that say their amount.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd otherCostsTotal() {
    return Vnd.total(otherCosts.stream().map(CostItem::least).toList());
  }

  /**
   * Everything; absent while a rate, or what a meeting or another item costs, is not known.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Optional<Vnd> total() {
    return remuneration()
        .filter(any -> hasEveryMeeting() && hasEveryOtherCost())
        .map(pay -> pay.plus(meetingCosts()).plus(otherCostsTotal()));
  }

  /**
   * What is known of it, whatever is missing: the months that have a price, meetings, other costs.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd leastTotal() {
    return priced().plus(meetingCosts()).plus(otherCostsTotal());
  }

  /**
   * Paid remuneration by kind of host, in the order of the kinds.
   *
   * @throws ArithmeticException if a sum does not fit whole đồng in 64 bits
   */
  public Map<HostKind, Vnd> byHostKind() {
    return Stream.of(HostKind.values())
        .filter(kind -> pays().anyMatch(pay -> pay.host().kind() == kind))
        .collect(
            toImmutableMap(
                Function.identity(), kind -> sum(pays().filter(pay -> pay.host().kind() == kind))));
  }

  /**
   * Paid remuneration by district, or by commune-level unit where there are no districts; the hosts
   * whose unit is not named stand together under an empty key.
   *
   * @throws ArithmeticException if a sum does not fit whole đồng in 64 bits
   */
  public Map<Optional<Locality>, Vnd> byUnit() {
    ImmutableMap.Builder<Optional<Locality>, Vnd> totals = ImmutableMap.builder();
    pays()
        .map(MonthPay::unit)
        .distinct()
        .forEach(unit -> totals.put(unit, sum(pays().filter(pay -> pay.unit().equals(unit)))));
    return totals.buildOrThrow();
  }

  /** What the priced months come to, whatever is missing. */
  private Vnd priced() {
    return Vnd.total(members.stream().map(MemberPay::amount).toList());
  }

  private Stream<MonthPay> pays() {
    return members.stream().flatMap(member -> member.paid().stream());
  }

  private static Vnd sum(Stream<MonthPay> pays) {
    return Vnd.total(pays.map(MonthPay::amount).toList());
  }
}
