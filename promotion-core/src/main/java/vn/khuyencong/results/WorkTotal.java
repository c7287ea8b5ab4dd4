package vn.khuyencong.results;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.khuyencong.network.CollaboratorTask;

/**
 * What work comes to. A facility, project or event named by several counts once; facilities that
 * were only counted may be the same, which nobody can tell.
 *
 * @param works how many entries
 * @param facilities ids of the facilities named, in order
 * @param counted how many facilities were counted without a name
 * @param projects ids of the projects, in order
 * @param events ids of the events, in order
 * @param lacking ids of surveys that name no facility and count none, in order
 */
public record WorkTotal(
    long works,
    Set<String> facilities,
    long counted,
    Set<String> projects,
    Set<String> events,
    List<String> lacking) {

  /**
   * Puts the ids in order.
   *
   * @throws IllegalArgumentException if a count is negative
   */
  public WorkTotal {
    facilities = ImmutableSortedSet.copyOf(facilities);
    projects = ImmutableSortedSet.copyOf(projects);
    events = ImmutableSortedSet.copyOf(events);
    lacking = ImmutableList.sortedCopyOf(lacking);
    checkArgument(works >= 0, "count of works must not be negative: %s", works);
    checkArgument(counted >= 0, "count of facilities must not be negative: %s", counted);
  }

  /** What {@code works} come to, in whatever order. */
  static WorkTotal of(Collection<CollaboratorWork> works) {
    return new WorkTotal(
        works.size(),
        named(works, CollaboratorWork::facility),
        works.stream().mapToLong(work -> work.facilities().orElse(0)).sum(),
        named(works, CollaboratorWork::project),
        named(works, CollaboratorWork::event),
        works.stream()
            .filter(work -> work.task() == CollaboratorTask.SURVEY_ESTABLISHMENTS)
            .filter(work -> work.facility().isEmpty() && work.facilities().isEmpty())
            .map(CollaboratorWork::id)
            .collect(toImmutableList()));
  }

  private static Set<String> named(
      Collection<CollaboratorWork> works, Function<CollaboratorWork, Optional<String>> what) {
    return works.stream()
        .flatMap(work -> what.apply(work).stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }
}
