package vn.khuyencong.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An assessment as the search for questions sees it: which conditions are open in it, and how many
 * remain so once some have come out.
 *
 * <p>What is computed of a part is kept with it, and a condition that comes out touches only the
 * parts in which it stands; so the cost for each question is that of its own place, not of the
 * whole. Only where two members share a condition are they tried together anew.
 */
final class OpenConditions {
  private final Combination combination;

  /** The outcomes of what decides here and misses no fact. */
  private final ImmutableList<Outcome> known;

  private final ImmutableList<Condition> missing;
  private final ImmutableList<OpenConditions> parts;

  private final Members members = new Members();
  private final Outcome outcome;

  /** What misses facts in what is undetermined. */
  private final ImmutableSet<Condition> undetermined;

  /** The first condition that is missing in two members, if there is one. */
  private final Supplier<Optional<Condition>> shared = Suppliers.memoize(this::findShared);

  /** In which part a condition stands, where no two members share one. */
  private final Supplier<Map<Condition, Integer>> partOf = Suppliers.memoize(this::findParts);

  private final Supplier<ImmutableSet<Condition>> open = Suppliers.memoize(this::findOpen);

  private OpenConditions(
      Combination combination,
      ImmutableList<Outcome> known,
      ImmutableList<Condition> missing,
      ImmutableList<OpenConditions> parts) {
    this.combination = combination;
    this.known = known;
    this.missing = missing;
    this.parts = parts;
    for (int i = 0; i < known.size(); i++) {
      members.add(known.get(i), 1);
    }
    members.add(Outcome.FACT_MISSING, missing.size());
    for (int i = 0; i < parts.size(); i++) {
      members.add(parts.get(i).outcome, 1);
    }
    this.outcome = members.together(combination);
    this.undetermined =
        outcome.isDetermined()
            ? ImmutableSet.of()
            : Stream.concat(
                    missing.stream(), parts.stream().flatMap(part -> part.undetermined.stream()))
                .collect(toImmutableSet());
  }

  /** The conditions of {@code assessment}; of a part that is determined its outcome is enough. */
  static OpenConditions of(Assessment assessment) {
    ImmutableList.Builder<Outcome> known = ImmutableList.builder();
    ImmutableList.Builder<Condition> missing = ImmutableList.builder();
    ImmutableList.Builder<OpenConditions> parts = ImmutableList.builder();
    for (Finding finding : assessment.findings()) {
      if (Condition.isMissing(finding)) {
        missing.add(Condition.of(finding));
      } else if (finding.decides()) {
        known.add(orOpen(finding.outcome()));
      }
    }
    for (Assessment part : assessment.parts()) {
      Outcome outcome = part.outcome();
      if (outcome.isDetermined()) {
        known.add(outcome);
      } else {
        parts.add(of(part));
      }
    }
    return new OpenConditions(
        assessment.combination(), known.build(), missing.build(), parts.build());
  }

  /** The conditions that can still change the outcome. */
  Set<Condition> open() {
    return requireNonNull(open.get());
  }

  /** How many conditions can still change the outcome, had {@code these} come out as {@code so}. */
  int openGiven(Set<Condition> these, Outcome so) {
    return leftGiven(these, so).open;
  }

  private static Outcome orOpen(Outcome outcome) {
    return outcome.isDetermined() ? outcome : Outcome.FACT_MISSING;
  }

  private Optional<Condition> shared() {
    return requireNonNull(shared.get());
  }

  private Optional<Condition> findShared() {
    if (missing.size() + parts.size() < 2) {
      return Optional.empty();
    }
    Set<Condition> seen = new HashSet<>();
    return Stream.concat(
            missing.stream(), parts.stream().flatMap(part -> part.undetermined.stream()))
        .filter(condition -> !seen.add(condition))
        .findFirst();
  }

  private Map<Condition, Integer> findParts() {
    ImmutableMap.Builder<Condition, Integer> found = ImmutableMap.builder();
    IntStream.range(0, parts.size())
        .forEach(i -> parts.get(i).undetermined.forEach(one -> found.put(one, i)));
    return found.buildOrThrow();
  }

  private ImmutableSet<Condition> findOpen() {
    if (outcome.isDetermined()) {
      return ImmutableSet.of();
    }
    return shared()
        .map(ImmutableSet::of)
        .map(
            one ->
                Stream.of(
                        one,
                        given(one, Outcome.SATISFIED).open(),
                        given(one, Outcome.VIOLATED).open())
                    .flatMap(Set::stream)
                    .collect(toImmutableSet()))
        .orElseGet(
            () ->
                Stream.concat(
                        missing.stream(), parts.stream().flatMap(part -> part.open().stream()))
                    .collect(toImmutableSet()));
  }

  /** This, had {@code these} come out as {@code so}. */
  private OpenConditions given(Set<Condition> these, Outcome so) {
    return Collections.disjoint(undetermined, these)
        ? this
        : new OpenConditions(
            combination,
            Stream.concat(
                    known.stream(), missing.stream().filter(these::contains).map(condition -> so))
                .collect(toImmutableList()),
            missing.stream().filter(one -> !these.contains(one)).collect(toImmutableList()),
            parts.stream().map(part -> part.given(these, so)).collect(toImmutableList()));
  }

  private Left leftGiven(Set<Condition> these, Outcome so) {
    if (Collections.disjoint(undetermined, these)) {
      return new Left(outcome, open().size());
    }
    if (shared().isPresent()) {
      OpenConditions now = given(these, so);
      return new Left(now.outcome, now.open().size());
    }
    Members now = new Members(members);
    long own = missing.stream().filter(these::contains).count();
    now.add(Outcome.FACT_MISSING, (int) -own);
    now.add(so, (int) own);
    int left = open().size() - (int) own;
    for (Map.Entry<Integer, Set<Condition>> touched : byPart(these).entrySet()) {
      OpenConditions part = parts.get(touched.getKey());
      Left then = part.leftGiven(touched.getValue(), so);
      left += then.open - part.open().size();
      now.add(part.outcome, -1);
      now.add(then.outcome, 1);
    }
    Outcome then = now.together(combination);
    return new Left(then, then.isDetermined() ? 0 : left);
  }

  private Map<Integer, Set<Condition>> byPart(Set<Condition> these) {
    if (parts.size() == 1) {
      return ImmutableMap.of(0, these);
    }
    Map<Condition, Integer> places = requireNonNull(partOf.get());
    return these.stream().filter(places::containsKey).collect(groupingBy(places::get, toSet()));
  }

  /** How many members have come out how. */
  private static final class Members {
    private final Map<Outcome, Integer> count = new EnumMap<>(Outcome.class);

    Members() {}

    Members(Members other) {
      count.putAll(other.count);
    }

    void add(Outcome outcome, int more) {
      count.merge(outcome, more, Integer::sum);
    }

    Outcome together(Combination combination) {
      int bits = 0;
      for (Map.Entry<Outcome, Integer> one : count.entrySet()) {
        bits |= one.getValue() > 0 ? one.getKey().bit() : 0;
      }
      return combination.of(bits);
    }
  }

  /**
   * What remains once some conditions have come out.
   *
   * @param outcome the outcome
   * @param open how many conditions are open
   */
  private record Left(Outcome outcome, int open) {}
}
