package vn.khuyencong.law.book;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.Finding;

/**
 * One case under the law of two days. The facts are the same; only the law differs.
 *
 * @param subject the case: a facility, a project, a network
 * @param before what the law of the first day says
 * @param after what the law of the second day says
 * @param findings the conditions that come out otherwise or by another text, in the order of the
 *     first review, then of the second
 * @param amounts the amounts that differ
 * @param <T> type of the case
 */
public record Comparison<T>(
    T subject,
    CaseAnswer before,
    CaseAnswer after,
    List<FindingChange> findings,
    List<AmountChange> amounts) {

  /** Copies what it is given. */
  public Comparison {
    findings = ImmutableList.copyOf(findings);
    amounts = ImmutableList.copyOf(amounts);
  }

  /** {@code subject} by its two answers. */
  public static <T> Comparison<T> of(T subject, CaseAnswer before, CaseAnswer after) {
    return new Comparison<>(
        subject, before, after, findings(before, after), amounts(before, after));
  }

  /** Whether the case comes out otherwise as a whole. */
  public boolean flips() {
    return before.assessment().outcome() != after.assessment().outcome();
  }

  private static List<FindingChange> findings(CaseAnswer before, CaseAnswer after) {
    Map<Place, Finding> earlier = byPlace(before);
    Map<Place, Finding> later = byPlace(after);
    return union(earlier.keySet(), later.keySet()).stream()
        .filter(place -> differ(earlier.get(place), later.get(place)))
        .map(
            place ->
                new FindingChange(
                    place.code(),
                    place.path(),
                    Optional.ofNullable(earlier.get(place)),
                    Optional.ofNullable(later.get(place))))
        .collect(toImmutableList());
  }

  private static boolean differ(
      @org.jspecify.annotations.Nullable Finding one,
      @org.jspecify.annotations.Nullable Finding other) {
    return one == null
        || other == null
        || one.outcome() != other.outcome()
        || !one.citation().equals(other.citation());
  }

  private static Map<Place, Finding> byPlace(CaseAnswer answer) {
    Map<String, Integer> times = new HashMap<>();
    Map<Place, Finding> findings = new LinkedHashMap<>();
    for (Finding finding : answer.assessment().all()) {
      int nth = times.merge(finding.code() + " " + finding.path(), 1, Integer::sum);
      findings.put(new Place(finding.code(), finding.path(), nth), finding);
    }
    return findings;
  }

  private static List<AmountChange> amounts(CaseAnswer before, CaseAnswer after) {
    return union(before.amounts().keySet(), after.amounts().keySet()).stream()
        .map(path -> new AmountChange(path, amount(before, path), amount(after, path)))
        .filter(change -> !Objects.equals(change.before(), change.after()))
        .collect(toImmutableList());
  }

  private static Optional<Vnd> amount(CaseAnswer answer, String path) {
    return answer.amounts().getOrDefault(path, Optional.empty());
  }

  private static <K> Set<K> union(Set<K> first, Set<K> second) {
    return Stream.concat(first.stream(), second.stream()).collect(ImmutableSet.toImmutableSet());
  }

  /** Where a finding stands; the same rule may find something at a place more than once. */
  private record Place(String code, String path, int nth) {}
}
