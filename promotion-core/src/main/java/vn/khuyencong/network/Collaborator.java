package vn.khuyencong.network;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.khuyencong.citation.Overlap;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.place.Locality;

/**
 * A member of a network (cộng tác viên khuyến công). The library keeps no name of a person, only
 * the caller's id.
 *
 * @param id the caller's id of the person, the same in every network
 * @param role leader or collaborator
 * @param hosts placements, one after another
 * @param service months in which the member serves
 * @param tasks what the member is asked to do
 * @param onStatePayroll whether the member is on a payroll of the State, a public unit or an
 *     enterprise, so that a meeting pays no meal support
 * @param areas units the member serves; none given means that they are not known
 */
@Value.Builder
public record Collaborator(
    String id,
    CollaboratorRole role,
    List<HostOffice> hosts,
    List<MonthRange> service,
    Set<CollaboratorTask> tasks,
    Optional<Boolean> onStatePayroll,
    List<Locality> areas) {

  /**
   * Checks that no two placements and no two periods of service overlap.
   *
   * @throws IllegalArgumentException if the id or role is absent, the id is blank or not one line,
   *     a list or set holds an absent one, or two placements or two periods of service overlap
   */
  public Collaborator {
    id = Gate.line("id of a collaborator", id);
    role = Gate.given("role of a collaborator", role);
    hosts = Gate.list("hosts of a collaborator", hosts);
    service = Gate.list("service of a collaborator", service);
    tasks = Gate.set("tasks of a collaborator", tasks);
    onStatePayroll = Gate.known(onStatePayroll);
    areas = Gate.list("areas of a collaborator", areas);
    checkArgument(!id.isBlank(), "id of a collaborator must not be blank: %s", role);
    checkHosts(id, hosts);
    checkService(id, service);
  }

  /** A builder without any value set. */
  public static CollaboratorBuilder builder() {
    return new CollaboratorBuilder();
  }

  /** A builder with the values of this member. */
  public CollaboratorBuilder toBuilder() {
    return builder().from(this);
  }

  /** Whether the member serves in {@code month}. */
  public boolean servesIn(YearMonth month) {
    for (int i = 0; i < service.size(); i++) {
      if (service.get(i).contains(month)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The host by which {@code month} counts: that of the {@link MonthRange#dayOf day} by which it
   * counts, if the member has a host on every day of it.
   */
  public Optional<HostOffice> hostIn(YearMonth month) {
    LocalDate day = month.atDay(1);
    LocalDate last = MonthRange.dayOf(month);
    while (true) {
      Optional<HostOffice> host = hostOn(day);
      if (host.isEmpty()) {
        return host;
      }
      Optional<LocalDate> end = host.get().validity().to();
      if (end.isEmpty() || !end.get().isBefore(last)) {
        return host;
      }
      day = end.get().plusDays(1);
    }
  }

  /** The host on {@code day}, if there is one. */
  public Optional<HostOffice> hostOn(LocalDate day) {
    for (int i = 0; i < hosts.size(); i++) {
      if (hosts.get(i).validity().contains(day)) {
        return Optional.of(hosts.get(i));
      }
    }
    return Optional.empty();
  }

  private static void checkHosts(String id, List<HostOffice> hosts) {
    Overlap.refuse(
        hosts,
        HostOffice::validity,
        (one, other) ->
            Strings.lenientFormat(
                "hosts of collaborator %s must not overlap: %s and %s",
                id, one.validity(), other.validity()));
  }

  private static void checkService(String id, List<MonthRange> service) {
    Overlap.refuse(
        service,
        MonthRange::days,
        (one, other) ->
            Strings.lenientFormat(
                "service of collaborator %s must not overlap: %s and %s", id, one, other));
  }
}
