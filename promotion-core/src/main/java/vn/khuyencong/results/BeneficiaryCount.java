package vn.khuyencong.results;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.project.Project;

/**
 * Who benefits from projects. A facility that benefits from several counts once, by its id; those
 * known by their number alone may be the same in several projects, which nobody can tell.
 *
 * @param facilities ids of the facilities named, in order
 * @param unnamed how many places more the projects have, of which no facility is named
 * @param lacking ids of the projects that name nobody and state no number, in order
 */
public record BeneficiaryCount(Set<String> facilities, long unnamed, List<String> lacking) {

  /**
   * Puts the ids in order.
   *
   * @throws IllegalArgumentException if the number of those not named is negative
   */
  public BeneficiaryCount {
    facilities = ImmutableSortedSet.copyOf(facilities);
    lacking = ImmutableList.sortedCopyOf(lacking);
    checkArgument(unnamed >= 0, "number of those not named must not be negative: %s", unnamed);
  }

  /** Who benefits from {@code project}. */
  static BeneficiaryCount of(Project project) {
    Set<String> named =
        project.beneficiaries().stream()
            .flatMap(one -> one.facility().stream())
            .map(Facility::id)
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    int size = project.size();
    return new BeneficiaryCount(
        named,
        (long) size - named.size(),
        size == 0 ? ImmutableList.of(project.id()) : ImmutableList.of());
  }

  /** Who benefits in all of {@code counts}. */
  static BeneficiaryCount total(Collection<BeneficiaryCount> counts) {
    return new BeneficiaryCount(
        counts.stream()
            .flatMap(count -> count.facilities.stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)),
        counts.stream().mapToLong(BeneficiaryCount::unnamed).sum(),
        counts.stream().flatMap(count -> count.lacking.stream()).collect(toImmutableList()));
  }

  /** How many different facilities are named. */
  public int named() {
    return facilities.size();
  }

  /** Whether every one is named. */
  public boolean isComplete() {
    return unnamed == 0 && lacking.isEmpty();
  }
}
