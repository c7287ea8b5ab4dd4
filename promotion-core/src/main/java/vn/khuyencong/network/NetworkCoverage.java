package vn.khuyencong.network;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.place.Locality;

/**
 * Which units of a territory have which members. A member covers the units served and the unit of
 * the host, or a larger unit in which these lie. The law sets no number; this is information.
 *
 * <p>The coverage of a year counts those who serve in it, where they do: hosts and units that are
 * there in a month served, as far as the network stands.
 *
 * @param membersByUnit ids of the members of each unit of the territory, in its order
 */
public record NetworkCoverage(Map<Locality, Collection<String>> membersByUnit) {

  /** Copies what it is given. */
  public NetworkCoverage {
    ImmutableMap.Builder<Locality, Collection<String>> copy = ImmutableMap.builder();
    membersByUnit.forEach((unit, members) -> copy.put(unit, ImmutableList.copyOf(members)));
    membersByUnit = copy.buildOrThrow();
  }

  /** The coverage of the territory of {@code network}, of whoever is a member at some time. */
  public static NetworkCoverage of(CollaboratorNetwork network) {
    return of(network, NetworkCoverage::places);
  }

  /** The coverage of the territory of the network of {@code plan} in its year. */
  public static NetworkCoverage of(NetworkPlan plan) {
    return of(plan.network(), member -> placesInYear(plan, member));
  }

  private static NetworkCoverage of(
      CollaboratorNetwork network, Function<Collaborator, Stream<Locality>> places) {
    ImmutableMap.Builder<Locality, Collection<String>> byUnit = ImmutableMap.builder();
    ListMultimap<String, String> members = membersByPlace(network, places);
    for (Locality unit : network.territory()) {
      byUnit.put(unit, members.get(unit.id()).stream().distinct().collect(toImmutableList()));
    }
    return new NetworkCoverage(byUnit.buildOrThrow());
  }

  /** The units that have nobody. */
  public List<Locality> uncovered() {
    return unitsWith(0, 0);
  }

  /** The units that have more than one member. */
  public List<Locality> shared() {
    return unitsWith(2, Integer.MAX_VALUE);
  }

  private List<Locality> unitsWith(int least, int most) {
    return membersByUnit.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= least && entry.getValue().size() <= most)
        .map(Map.Entry::getKey)
        .collect(toImmutableList());
  }

  private static ListMultimap<String, String> membersByPlace(
      CollaboratorNetwork network, Function<Collaborator, Stream<Locality>> places) {
    ImmutableListMultimap.Builder<String, String> members = ImmutableListMultimap.builder();
    for (Collaborator member : network.members()) {
      places
          .apply(member)
          .flatMap(NetworkCoverage::withContaining)
          .forEach(place -> members.put(place.id(), member.id()));
    }
    return members.build();
  }

  private static Stream<Locality> places(Collaborator member) {
    return Stream.concat(
        member.areas().stream(), member.hosts().stream().flatMap(host -> host.unit().stream()));
  }

  /** The places of {@code member} in the months in which the member can serve. */
  private static Stream<Locality> placesInYear(NetworkPlan plan, Collaborator member) {
    Set<Locality> places = new LinkedHashSet<>();
    for (YearMonth month : plan.monthsOf(member, plan::stands)) {
      addPlacesOn(member, MonthRange.dayOf(month), places);
    }
    return places.stream();
  }

  /**
   * Where {@code member} serves on {@code day}: the unit of the host, and the units served, as far
   * as there is a host.
   */
  public static Stream<Locality> placesOn(Collaborator member, LocalDate day) {
    Set<Locality> places = new LinkedHashSet<>();
    addPlacesOn(member, day, places);
    return places.stream();
  }

  private static void addPlacesOn(Collaborator member, LocalDate day, Set<Locality> places) {
    Optional<HostOffice> host = member.hostOn(day).filter(office -> office.existsOn(day));
    if (host.isPresent() || member.hosts().isEmpty()) {
      for (Locality area : member.areas()) {
        if (area.validity().contains(day)) {
          places.add(area);
        }
      }
      host.flatMap(HostOffice::unit).ifPresent(places::add);
    }
  }

  private static Stream<Locality> withContaining(Locality place) {
    return Stream.concat(
        Stream.of(place), place.within().stream().flatMap(NetworkCoverage::withContaining));
  }
}
