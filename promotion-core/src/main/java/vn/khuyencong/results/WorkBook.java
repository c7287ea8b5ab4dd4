package vn.khuyencong.results;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.CollaboratorNetwork;
import vn.khuyencong.network.NetworkPlan;

/**
 * All that reports on the work of collaborators are made of: the networks, each in its year, and
 * what was done. {@link #reports} makes the reports of any period of it.
 *
 * @param networks the networks, each in its year
 * @param works what was done, by the members of whichever of them
 */
public record WorkBook(List<NetworkPlan> networks, List<CollaboratorWork> works) {

  /**
   * Checks that ids are used once and in one way.
   *
   * @throws IllegalArgumentException if a list holds an absent one, two works have one id, or the
   *     id of a collaborator or facility is spelled in two ways
   */
  public WorkBook {
    networks = Gate.list("networks of a book of work", networks);
    works = Gate.list("works of a book of work", works);
    List<String> ids = works.stream().map(CollaboratorWork::id).toList();
    checkArgument(
        ids.stream().distinct().count() == ids.size(), "ids of works must differ: %s", ids);
    Gate.spelledOneWay(
        "ids of collaborators",
        Stream.concat(
            networks.stream()
                .flatMap(plan -> plan.network().members().stream())
                .map(Collaborator::id)
                .distinct(),
            works.stream().flatMap(work -> work.collaborator().stream()).distinct()));
    Gate.spelledOneWay(
        "ids of facilities", works.stream().flatMap(work -> work.facility().stream()));
  }

  /**
   * The report of {@code period} on each network of its year, in order; none if there is no network
   * of that year. Work is that of the network that has the collaborator, where several have one of
   * that id or none has, or nobody is named, of the one in whose province it was done, and where
   * there is one network only, of that.
   */
  public List<NetworkWork> reports(ReportPeriod period) {
    List<CollaboratorNetwork> all = ofYear(period);
    Map<Optional<Integer>, List<CollaboratorWork>> assigned = assigned(works.stream(), all);
    return IntStream.range(0, all.size())
        .mapToObj(
            i ->
                new NetworkWork(
                    all.get(i),
                    WorkReport.of(
                        period, all.get(i), assigned.getOrDefault(Optional.of(i), List.of()))))
        .collect(toImmutableList());
  }

  /** The work of {@code period} of which it cannot be told to which network it belongs. */
  public List<CollaboratorWork> unassigned(ReportPeriod period) {
    return assigned(works.stream().filter(work -> period.overlaps(work.period())), ofYear(period))
        .getOrDefault(Optional.empty(), List.of())
        .stream()
        .sorted(WorkReport.ORDER)
        .collect(toImmutableList());
  }

  private List<CollaboratorNetwork> ofYear(ReportPeriod period) {
    return networks.stream()
        .filter(plan -> plan.year().equals(period.inYear()))
        .map(NetworkPlan::network)
        .distinct()
        .collect(toImmutableList());
  }

  /** {@code works} by the place in {@code all} of the network of each, if that can be told. */
  private static Map<Optional<Integer>, List<CollaboratorWork>> assigned(
      Stream<CollaboratorWork> works, List<CollaboratorNetwork> all) {
    SetMultimap<String, Integer> having = LinkedHashMultimap.create();
    for (int i = 0; i < all.size(); i++) {
      for (Collaborator one : all.get(i).members()) {
        having.put(one.id(), i);
      }
    }
    List<Integer> any = IntStream.range(0, all.size()).boxed().toList();
    return works.collect(
        groupingBy(
            work -> {
              List<Integer> own =
                  work.collaborator().map(who -> List.copyOf(having.get(who))).orElse(List.of());
              return only(own)
                  .or(() -> only(in(work, own.isEmpty() ? any : own, all)))
                  .or(() -> only(any));
            }));
  }

  private static List<Integer> in(
      CollaboratorWork work, List<Integer> places, List<CollaboratorNetwork> all) {
    return places.stream()
        .filter(
            i ->
                work.place()
                    .map(place -> place.province().id().equals(all.get(i).province().id()))
                    .orElse(false))
        .toList();
  }

  private static Optional<Integer> only(List<Integer> places) {
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }
}
