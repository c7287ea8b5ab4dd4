package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.HostOffice;
import vn.khuyencong.network.MonthRange;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.place.Locality;
import vn.khuyencong.rule.Verdict;

/**
 * Whether the places of a member lie in the province of the network, by the days of the year on
 * which the member serves there.
 *
 * <p>Reading: a province merged into another, two merged into one, and what they became are one
 * territory from the day of the merger on, the day after the last of the one that ended. An area
 * has no days of its own: it is outside if it is so in every month served in which it exists.
 */
final class NetworkTerritory {
  private final NetworkPlan plan;
  private final Collaborator member;
  private final List<LocalDate> days;

  private NetworkTerritory(NetworkPlan plan, Collaborator member) {
    this.plan = plan;
    this.member = member;
    List<YearMonth> months = plan.monthsOf(member).toList();
    this.days =
        (member.service().isEmpty() ? plan.months() : months)
            .stream().map(MonthRange::dayOf).collect(toImmutableList());
  }

  /** The verdict on the hosts and areas of {@code member} in the year of {@code plan}. */
  static Verdict check(NetworkPlan plan, Collaborator member) {
    NetworkTerritory territory = new NetworkTerritory(plan, member);
    List<Locality> outside = territory.outside();
    return territory
        .verdict(outside)
        .with("member", member.id())
        .with("province", plan.network().province())
        .with("outside", outside);
  }

  private Verdict verdict(List<Locality> outside) {
    if (days.isEmpty()) {
      return Verdict.notApplicable();
    }
    if (member.hosts().isEmpty() && member.areas().isEmpty()) {
      return Verdict.missing("host");
    }
    if (!outside.isEmpty()) {
      return Verdict.violated();
    }
    if (isUnknown()) {
      return Verdict.missing("mergerDay");
    }
    return hosts().allMatch(host -> host.unit().isPresent())
        ? Verdict.satisfied()
        : Verdict.missing("hostUnit");
  }

  /** The hosts in which the member serves in the year. */
  private Stream<HostOffice> hosts() {
    return member.hosts().stream().filter(host -> Iterables.any(days, host.validity()::contains));
  }

  private List<LocalDate> among(Validity validity) {
    return days.stream().filter(validity::contains).toList();
  }

  private List<Locality> outside() {
    return Stream.concat(
            hosts()
                .flatMap(
                    host ->
                        host.unit().stream()
                            .filter(unit -> isOutside(unit, among(host.validity())))),
            member.areas().stream().filter(this::isOutsideThroughout))
        .distinct()
        .collect(toImmutableList());
  }

  private boolean isOutside(Locality unit, List<LocalDate> some) {
    Merger merger = Merger.of(province(), unit.province());
    return Iterables.any(some, merger::isOutside);
  }

  private boolean isOutsideThroughout(Locality area) {
    Merger merger = Merger.of(province(), area.province());
    return Iterables.all(daysOf(area), merger::isOutside);
  }

  /** Whether some place lies in a province whose merger with that of the network has no day. */
  private boolean isUnknown() {
    return Stream.concat(hosts().flatMap(host -> host.unit().stream()), member.areas().stream())
        .anyMatch(unit -> Merger.of(province(), unit.province()).isUnknown());
  }

  private List<LocalDate> daysOf(Locality area) {
    List<LocalDate> there = among(area.validity());
    return there.isEmpty() ? days : there;
  }

  private Locality province() {
    return plan.network().province();
  }
}
