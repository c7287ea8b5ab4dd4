package vn.khuyencong.results;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.CollaboratorNetwork;
import vn.khuyencong.network.MonthRange;
import vn.khuyencong.network.NetworkCoverage;
import vn.khuyencong.place.Locality;

/** Makes the report on work in one period. */
final class WorkMaker {
  private final ReportPeriod period;
  private final CollaboratorNetwork network;
  private final List<CollaboratorWork> within;
  private final List<CollaboratorWork> wider;

  /** The members by id; one given twice has all the months of both. */
  private final ImmutableListMultimap<String, Collaborator> members;

  WorkMaker(ReportPeriod period, CollaboratorNetwork network, List<CollaboratorWork> works) {
    this.period = period;
    this.network = network;
    this.within = works.stream().filter(work -> period.encloses(work.period())).toList();
    this.wider =
        works.stream()
            .filter(work -> period.overlaps(work.period()) && !period.encloses(work.period()))
            .toList();
    this.members =
        network.members().stream()
            .collect(toImmutableListMultimap(Collaborator::id, member -> member));
  }

  WorkReport report() {
    return new WorkReport(
        period,
        within,
        wider,
        within.stream()
            .map(work -> new DoubtedWork(work, doubts(work)))
            .filter(one -> !one.doubts().isEmpty())
            .collect(toImmutableList()),
        new NetworkCoverage(
            network.territory().stream().collect(toImmutableMap(unit -> unit, this::whoWorkedIn))),
        network.territory().stream()
            .filter(unit -> workIn(unit).findAny().isEmpty() && !mayHaveBeenWorked(unit))
            .collect(toImmutableList()),
        idle(),
        unnamed());
  }

  /** A network that names members, and publishes no number, is taken to name all of them. */
  private Optional<Long> unnamed() {
    long named = members.keySet().size();
    return network
        .memberCount()
        .map(count -> Math.max(0L, count - named))
        .or(() -> named > 0 ? Optional.of(0L) : Optional.empty());
  }

  /** Whether something was done in a longer time there, or at a place of which it is a part. */
  private boolean mayHaveBeenWorked(Locality unit) {
    return Stream.concat(
            wider.stream().flatMap(work -> work.place().stream()),
            within.stream()
                .flatMap(work -> work.place().stream())
                .filter(place -> liesIn(unit, place)))
        .anyMatch(place -> meet(place, unit));
  }

  private Collection<String> whoWorkedIn(Locality unit) {
    return workIn(unit)
        .flatMap(work -> work.collaborator().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  private Stream<CollaboratorWork> workIn(Locality unit) {
    return within.stream()
        .filter(work -> work.place().map(place -> liesIn(place, unit)).orElse(false));
  }

  private List<String> idle() {
    Set<Optional<String>> busy =
        Stream.concat(within.stream(), wider.stream())
            .map(CollaboratorWork::collaborator)
            .collect(toImmutableSet());
    boolean anybody = busy.contains(Optional.<String>empty());
    return members.keySet().stream()
        .filter(id -> !anybody && !busy.contains(Optional.of(id)) && !served(id, period).isEmpty())
        .collect(toImmutableList());
  }

  private Set<WorkDoubt> doubts(CollaboratorWork work) {
    EnumSet<WorkDoubt> doubts = EnumSet.noneOf(WorkDoubt.class);
    work.collaborator().ifPresent(who -> doubts.addAll(doubtsOver(who, work)));
    if (work.place().map(place -> !provinces().contains(place.province().id())).orElse(false)) {
      doubts.add(WorkDoubt.OUTSIDE_PROVINCE);
    }
    return doubts;
  }

  private Set<WorkDoubt> doubtsOver(String who, CollaboratorWork work) {
    List<Collaborator> same = members.get(who);
    if (same.isEmpty()) {
      return EnumSet.of(WorkDoubt.UNKNOWN_COLLABORATOR);
    }
    EnumSet<WorkDoubt> doubts = EnumSet.noneOf(WorkDoubt.class);
    if (served(who, work.period()).isEmpty()) {
      doubts.add(
          mayServe(who, work.period()) ? WorkDoubt.SERVICE_NOT_KNOWN : WorkDoubt.NOT_SERVING);
    }
    if (isOutsideAreas(work, same)) {
      doubts.add(WorkDoubt.OUTSIDE_AREAS);
    }
    if (same.stream()
        .noneMatch(one -> one.tasks().isEmpty() || one.tasks().contains(work.task()))) {
      doubts.add(WorkDoubt.OTHER_TASK);
    }
    return doubts;
  }

  /** The months of {@code time} in which the member can serve. */
  private List<YearMonth> served(String id, ReportPeriod time) {
    return time.months().stream()
        .filter(this::stands)
        .filter(month -> members.get(id).stream().anyMatch(one -> one.servesIn(month)))
        .toList();
  }

  /** Whether it is not said in which months of {@code time} the member serves. */
  private boolean mayServe(String id, ReportPeriod time) {
    return time.months().stream().anyMatch(this::stands)
        && members.get(id).stream().anyMatch(one -> one.service().isEmpty());
  }

  private boolean stands(YearMonth month) {
    return network
        .period()
        .map(days -> days.contains(month.atDay(1)) && days.contains(month.atEndOfMonth()))
        .orElse(true);
  }

  /** Whether all that is given of the member's areas leaves out the place, in every month. */
  private static boolean isOutsideAreas(CollaboratorWork work, List<Collaborator> same) {
    return work.place()
        .filter(place -> same.stream().noneMatch(one -> one.areas().isEmpty()))
        .map(
            place ->
                same.stream()
                    .noneMatch(
                        one ->
                            work.period().months().stream()
                                .map(MonthRange::dayOf)
                                .flatMap(day -> NetworkCoverage.placesOn(one, day))
                                .anyMatch(area -> meet(place, area))))
        .orElse(false);
  }

  private Set<String> provinces() {
    return Stream.concat(
            Stream.of(network.province()), network.territory().stream().map(Locality::province))
        .map(Locality::id)
        .collect(toImmutableSet());
  }

  /** Whether one of them is the other, or lies in it: a place may be known only so far. */
  private static boolean meet(Locality one, Locality other) {
    return liesIn(one, other) || liesIn(other, one);
  }

  static boolean liesIn(Locality inner, Locality outer) {
    return inner
        .at(outer.kind().level())
        .map(containing -> containing.id().equals(outer.id()))
        .orElse(false);
  }
}
