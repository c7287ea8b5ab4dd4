package vn.khuyencong.results;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.CollaboratorNetwork;
import vn.khuyencong.network.CollaboratorTask;
import vn.khuyencong.network.NetworkCoverage;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityLevel;

/**
 * What the collaborators of a network did in a period: by member, commune and task, where nothing
 * was done, and by whom. No text that was read asks for it in this form, and none sets how much is
 * to be done; this is information.
 *
 * @param period the period
 * @param works all that was done in it, fitting or not, in the order of time
 * @param wider what was done in a longer time, of which it is not known whether it belongs here
 * @param doubted those of {@code works} that do not fit the network, with the reasons
 * @param coverage for each unit of the territory, ids of those who did something in it
 * @param unworked the units of the territory in which nothing was done, nor may have been in a
 *     longer time, or at a place known no closer
 * @param idle ids of the members who can serve in the period and are not known to have done
 *     anything, nor may have in a longer time or where it is not said who did it, in the order of
 *     the network
 * @param unnamed how many members the network has that are not named, of whom nothing can be told;
 *     absent of a network of which no member is known, nor their number
 */
public record WorkReport(
    ReportPeriod period,
    List<CollaboratorWork> works,
    List<CollaboratorWork> wider,
    List<DoubtedWork> doubted,
    NetworkCoverage coverage,
    List<Locality> unworked,
    List<String> idle,
    Optional<Long> unnamed) {
  static final Comparator<CollaboratorWork> ORDER =
      Comparator.comparing(CollaboratorWork::period).thenComparing(CollaboratorWork::id);

  /** Puts work in order. */
  public WorkReport {
    works = ImmutableList.sortedCopyOf(ORDER, works);
    wider = ImmutableList.sortedCopyOf(ORDER, wider);
    doubted = ImmutableList.sortedCopyOf(Comparator.comparing(DoubtedWork::work, ORDER), doubted);
    unworked = ImmutableList.copyOf(unworked);
    idle = ImmutableList.copyOf(idle);
    unnamed = Gate.known(unnamed);
  }

  /**
   * The report on {@code works} of {@code network} in {@code period}; work of other times is left
   * out.
   *
   * @throws IllegalArgumentException if a work is absent, two have one id, which would count twice,
   *     or the id of a member or facility is spelled in two ways
   */
  public static WorkReport of(
      ReportPeriod period, CollaboratorNetwork network, List<CollaboratorWork> works) {
    List<CollaboratorWork> all = Gate.list("works of a report", works);
    List<String> ids = all.stream().map(CollaboratorWork::id).toList();
    checkArgument(
        ids.stream().distinct().count() == ids.size(), "ids of works must differ: %s", ids);
    Gate.spelledOneWay(
        "ids of collaborators",
        Stream.concat(
            network.members().stream().map(Collaborator::id),
            all.stream().flatMap(work -> work.collaborator().stream())));
    Gate.spelledOneWay("ids of facilities", all.stream().flatMap(work -> work.facility().stream()));
    return new WorkMaker(period, network, all).report();
  }

  /** What all of it comes to. */
  public WorkTotal total() {
    return WorkTotal.of(works);
  }

  /** The units of the territory in which something was done, by whomever. */
  public List<Locality> worked() {
    return coverage.membersByUnit().keySet().stream()
        .filter(
            unit ->
                works.stream()
                    .flatMap(work -> work.place().stream())
                    .anyMatch(place -> WorkMaker.liesIn(place, unit)))
        .collect(toImmutableList());
  }

  /**
   * What each member did, by id; who did nothing is not there, and what is said of nobody stands
   * under an empty key, which is the last.
   */
  public Map<Optional<String>, WorkTotal> byCollaborator() {
    return by(
        CollaboratorWork::collaborator,
        Comparator.comparing((Optional<String> who) -> who.isEmpty())
            .thenComparing(who -> who.orElse("")));
  }

  /**
   * What was done in each commune-level unit, or in the smallest unit known, by the ids of the
   * units; what names no place stands under an empty key, which is the last.
   */
  public Map<Optional<Locality>, WorkTotal> byPlace() {
    return by(
        work -> work.place().map(place -> place.at(LocalityLevel.COMMUNE).orElse(place)),
        Comparator.comparing((Optional<Locality> place) -> place.isEmpty())
            .thenComparing(place -> place.map(Locality::id).orElse(""))
            .thenComparing(Object::toString));
  }

  /** What was done of each task, in the order of the tasks; what nobody did is not there. */
  public Map<CollaboratorTask, WorkTotal> byTask() {
    return by(CollaboratorWork::task, Comparator.naturalOrder());
  }

  /**
   * What was done in each part of {@code kind} of the period, in the order of time; what is known
   * for a longer time stands under that. A part in which nothing was done is not there.
   *
   * @throws IllegalArgumentException if a period of that kind is longer than the period
   */
  public Map<ReportPeriod, WorkTotal> byTime(PeriodKind kind) {
    List<ReportPeriod> parts = period.parts(kind);
    return this.<ReportPeriod>by(
        work ->
            parts.stream()
                .filter(part -> part.encloses(work.period()))
                .findFirst()
                .orElseGet(work::period),
        Comparator.naturalOrder());
  }

  private <K> Map<K, WorkTotal> by(Function<CollaboratorWork, K> key, Comparator<K> order) {
    ImmutableListMultimap<K, CollaboratorWork> groups =
        works.stream().collect(toImmutableListMultimap(key, work -> work));
    Stream<K> keys = groups.keySet().stream().sorted(order);
    return keys.collect(toImmutableMap(one -> one, one -> WorkTotal.of(groups.get(one))));
  }
}
