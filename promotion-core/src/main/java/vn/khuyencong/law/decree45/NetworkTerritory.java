package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
  private final List<HostOffice> hosts;

  private NetworkTerritory(NetworkPlan plan, Collaborator member) {
    this.plan = plan;
    this.member = member;
    this.days = days(plan, member);
    this.hosts = hosts(member, days);
  }

  private static List<LocalDate> days(NetworkPlan plan, Collaborator member) {
    ImmutableList.Builder<LocalDate> days = ImmutableList.builderWithExpectedSize(12);
    for (YearMonth month : plan.months()) {
      if (member.service().isEmpty() || member.servesIn(month)) {
        days.add(MonthRange.dayOf(month));
      }
    }
    return days.build();
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
    return Iterables.all(hosts, host -> host.unit().isPresent())
        ? Verdict.satisfied()
        : Verdict.missing("hostUnit");
  }

  /** The hosts in which the member serves in the year. */
  private static List<HostOffice> hosts(Collaborator member, List<LocalDate> days) {
    ImmutableList.Builder<HostOffice> hosts = ImmutableList.builder();
    for (HostOffice host : member.hosts()) {
      if (Iterables.any(days, host.validity()::contains)) {
        hosts.add(host);
      }
    }
    return hosts.build();
  }

  private List<Locality> outside() {
    ImmutableSet.Builder<Locality> outside = ImmutableSet.builder();
    for (HostOffice host : hosts) {
      if (host.unit().isPresent() && isOutside(host.unit().get(), host.validity())) {
        outside.add(host.unit().get());
      }
    }
    for (Locality area : member.areas()) {
      if (isOutsideThroughout(area)) {
        outside.add(area);
      }
    }
    return outside.build().asList();
  }

  private boolean isOutside(Locality unit, Validity served) {
    Merger merger = Merger.of(province(), unit.province());
    return Iterables.any(days, day -> served.contains(day) && merger.isOutside(day));
  }

  private boolean isOutsideThroughout(Locality area) {
    Merger merger = Merger.of(province(), area.province());
    return Iterables.all(daysOf(area), merger::isOutside);
  }

  /** Whether some place lies in a province whose merger with that of the network has no day. */
  private boolean isUnknown() {
    return Iterables.any(hosts, host -> host.unit().map(this::isUnknown).orElse(false))
        || Iterables.any(member.areas(), this::isUnknown);
  }

  private boolean isUnknown(Locality unit) {
    return Merger.of(province(), unit.province()).isUnknown();
  }

  private List<LocalDate> daysOf(Locality area) {
    List<LocalDate> there = days.stream().filter(area.validity()::contains).toList();
    return there.isEmpty() ? days : there;
  }

  private Locality province() {
    return plan.network().province();
  }
}
