package vn.khuyencong.results;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
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
            works.stream().map(CollaboratorWork::collaborator).distinct()));
    Gate.spelledOneWay(
        "ids of facilities", works.stream().flatMap(work -> work.facility().stream()));
  }

  /**
   * The report of {@code period} on each network of its year, in order; none if there is no network
   * of that year. Work is that of the network that has the collaborator, where several have one of
   * that id or none has, of the one in whose province it was done, and where there is one network
   * only, of that.
   */
  public List<NetworkWork> reports(ReportPeriod period) {
    return ofYear(period).stream()
        .map(
            network ->
                new NetworkWork(
                    network,
                    WorkReport.of(
                        period,
                        network,
                        works.stream()
                            .filter(work -> networkOf(work, period).equals(Optional.of(network)))
                            .toList())))
        .collect(toImmutableList());
  }

  /** The work of {@code period} of which it cannot be told to which network it belongs. */
  public List<CollaboratorWork> unassigned(ReportPeriod period) {
    return works.stream()
        .filter(work -> period.overlaps(work.period()))
        .filter(work -> networkOf(work, period).isEmpty())
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

  private Optional<CollaboratorNetwork> networkOf(CollaboratorWork work, ReportPeriod period) {
    List<CollaboratorNetwork> all = ofYear(period);
    List<CollaboratorNetwork> having =
        all.stream()
            .filter(
                network ->
                    network.members().stream()
                        .anyMatch(one -> one.id().equals(work.collaborator())))
            .toList();
    return only(having)
        .or(() -> only(in(work, having.isEmpty() ? all : having)))
        .or(() -> only(all));
  }

  private static List<CollaboratorNetwork> in(
      CollaboratorWork work, List<CollaboratorNetwork> networks) {
    return networks.stream()
        .filter(
            network ->
                work.place()
                    .map(place -> place.province().id().equals(network.province().id()))
                    .orElse(false))
        .toList();
  }

  private static Optional<CollaboratorNetwork> only(List<CollaboratorNetwork> networks) {
    return networks.size() == 1 ? Optional.of(networks.get(0)) : Optional.empty();
  }
}
