package vn.khuyencong.network;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.StatedAmount;

/**
 * A network in one year: who serves in which months, which meetings are held, and from which money.
 * Long An 2022 is one: 20 members, twelve months, a year-end conference.
 *
 * @param network the network
 * @param year the plan year
 * @param money the money it is paid from, if known
 * @param meetings meetings of the year
 * @param otherCosts other costs of keeping the network
 * @param salaries by which base salary months ahead are computed; absent, by the one known on the
 *     day of the law
 * @param stated what the year costs as published, đồng; what its members come to is computed where
 *     all of them are named
 */
@Value.Builder
public record NetworkPlan(
    CollaboratorNetwork network,
    Year year,
    Optional<FundingSource> money,
    List<Meeting> meetings,
    List<CostItem> otherCosts,
    Optional<SalaryBasis> salaries,
    Optional<StatedAmount> stated) {

  /**
   * Checks that every meeting lies in the year.
   *
   * @throws IllegalArgumentException if the network or year is absent, the year is not between 1900
   *     and 9999, a list holds an absent one, a meeting lies outside the year, its meals are for
   *     one who is no member
   */
  public NetworkPlan {
    network = Gate.given("network of a network plan", network);
    year = Gate.given("year of a network plan", year);
    money = Gate.known(money);
    meetings = Gate.list("meetings of a network plan", meetings);
    otherCosts = Gate.list("other costs of a network plan", otherCosts);
    salaries = Gate.known(salaries);
    stated = Gate.known(stated);
    checkArgument(
        year.getValue() >= 1900 && year.getValue() <= 9999,
        "plan year must have four digits: %s",
        year);
    Year planYear = year;
    meetings.forEach(
        meeting ->
            checkArgument(
                !meeting.isOutside(planYear),
                "day of meeting %s must lie in the plan year %s: %s",
                meeting.id(),
                planYear,
                meeting.day().map(Object::toString).orElse("")));
    Set<String> ids = network.members().stream().map(Collaborator::id).collect(toImmutableSet());
    meetings.forEach(
        meeting ->
            meeting
                .meals()
                .ifPresent(
                    meals ->
                        checkArgument(
                            ids.containsAll(meals.members()),
                            "meals of meeting %s must be for members of the network: %s",
                            meeting.id(),
                            Sets.difference(meals.members(), ids))));
  }

  /** A builder without any value set. */
  public static NetworkPlanBuilder builder() {
    return new NetworkPlanBuilder();
  }

  /** A builder with the values of this plan. */
  public NetworkPlanBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * The same network asked about another year; dated meetings move with it.
   *
   * @throws IllegalArgumentException if that year is not between 1900 and 9999
   */
  public NetworkPlan inYear(Year other) {
    int shift = other.getValue() - year.getValue();
    return toBuilder()
        .year(other)
        .meetings(
            meetings.stream()
                .map(
                    meeting ->
                        Meeting.builder()
                            .from(meeting)
                            .day(meeting.day().map(day -> day.plusYears(shift)))
                            .build())
                .toList())
        .build();
  }

  /** The months of the year, in order. */
  public List<YearMonth> months() {
    return MonthRange.monthsOf(year).collect(toImmutableList());
  }

  /** The months of the year in which {@code member} serves, in order. */
  public Stream<YearMonth> monthsOf(Collaborator member) {
    return MonthRange.monthsOf(year).filter(member::servesIn);
  }

  /** The months of the year in which {@code member} serves and that are {@code such}, in order. */
  public List<YearMonth> monthsOf(Collaborator member, Predicate<YearMonth> such) {
    ImmutableList.Builder<YearMonth> found = ImmutableList.builder();
    for (int i = 1; i <= 12; i++) {
      YearMonth month = year.atMonth(i);
      if (member.servesIn(month) && such.test(month)) {
        found.add(month);
      }
    }
    return found.build();
  }

  /** Whether {@code member} serves in some month of the year that is {@code such}. */
  public boolean servesInAny(Collaborator member, Predicate<YearMonth> such) {
    for (int i = 1; i <= 12; i++) {
      YearMonth month = year.atMonth(i);
      if (member.servesIn(month) && such.test(month)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the network stands on every day of {@code month}, unless it is not known for which days
   * it is established.
   */
  public boolean stands(YearMonth month) {
    return network
        .period()
        .map(days -> days.contains(month.atDay(1)) && days.contains(month.atEndOfMonth()))
        .orElse(true);
  }

  /** Whether all members are named, as far as their number is known. */
  public boolean namesAll() {
    long named = network.members().stream().map(Collaborator::id).distinct().count();
    return named > 0 && network.memberCount().map(count -> named >= count).orElse(true);
  }

  /** The months of the year in which somebody serves, in order. */
  public List<YearMonth> monthsServed() {
    return MonthRange.monthsOf(year)
        .filter(month -> network.members().stream().anyMatch(member -> member.servesIn(month)))
        .collect(toImmutableList());
  }

  /** The rate by which {@code member} is paid in {@code month}, if one is set. */
  public Optional<RemunerationRate> rate(Collaborator member, YearMonth month) {
    Optional<HostOffice> host = member.hostIn(month);
    return host.isPresent()
        ? network.scale().rate(member.role(), host.get().kind(), month)
        : Optional.empty();
  }

  /** What {@code visitor} makes of each member and the path where it stands, in order. */
  public <R> List<R> eachMember(BiFunction<Collaborator, String, R> visitor) {
    List<Collaborator> members = network.members();
    ImmutableList.Builder<R> each = ImmutableList.builderWithExpectedSize(members.size());
    for (int i = 0; i < members.size(); i++) {
      each.add(visitor.apply(members.get(i), "network.members[" + i + "]"));
    }
    return each.build();
  }

  /** What {@code visitor} makes of each rate by which somebody is paid in the year, in order. */
  public <R> List<R> eachRateUsed(RateVisitor<R> visitor) {
    List<RemunerationRate> rates = network.scale().rates();
    Map<RemunerationRate, Set<Month>> paid = monthsByRate();
    ImmutableList.Builder<R> each = ImmutableList.builder();
    for (int i = 0; i < rates.size(); i++) {
      Set<Month> months = paid.getOrDefault(rates.get(i), Set.of());
      if (!months.isEmpty()) {
        each.add(
            visitor.visit(
                rates.get(i),
                months.stream().map(year::atMonth).collect(toImmutableList()),
                "network.scale.rates[" + i + "]"));
      }
    }
    return each.build();
  }

  /** For each rate by which somebody is paid in the year, the months it pays, in order. */
  private Map<RemunerationRate, Set<Month>> monthsByRate() {
    List<YearMonth> months = months();
    Map<RemunerationRate, Set<Month>> paid = new HashMap<>();
    for (Collaborator member : network.members()) {
      for (YearMonth month : months) {
        if (member.servesIn(month)) {
          Optional<RemunerationRate> rate = rate(member, month);
          if (rate.isPresent()) {
            paid.computeIfAbsent(rate.get(), any -> EnumSet.noneOf(Month.class))
                .add(month.getMonth());
          }
        }
      }
    }
    return paid;
  }

  /**
   * Something done for a rate, the months it pays for, and where it stands.
   *
   * @param <R> what comes of it
   */
  @FunctionalInterface
  public interface RateVisitor<R> {

    /** What comes of {@code rate}, which pays {@code months} and stands at {@code path}. */
    R visit(RemunerationRate rate, List<YearMonth> months, String path);
  }
}
