package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.khuyencong.limit.StepKind;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/**
 * What the ceilings let be paid of the support requested for some lines: of 121.000.000 đ for an
 * item whose ceiling is 120.000.000 đ, that. Of items that share a ceiling, or do not add, once.
 *
 * @param least what they allow at the least, whatever is not known turns out to be, đồng
 * @param most what they allow at the most, đồng; absent while nothing is known of it
 * @param open why that is not known, if it is not, at the line
 * @param byShare whether a ceiling is, or while it is not known may be, a share of the cost
 */
record AllowedSupport(Vnd least, Optional<Vnd> most, Optional<Verdict> open, boolean byShare) {

  /**
   * What is allowed of {@code lines}, the list {@code place}, for which {@code requested} is
   * requested in all, where {@code measure} tells their limits.
   *
   * @throws ArithmeticException if a sum does not fit whole đồng in 64 bits
   */
  static AllowedSupport of(
      List<CostLine> lines,
      Function<List<CostLine>, List<SupportLimit>> measure,
      Optional<Vnd> requested,
      String place) {
    return lines.isEmpty()
        ? unknown(place)
        : new Measured(lines, measure, requested, place).total();
  }

  /** What is allowed of lines, the list {@code place}, that are not known. */
  static AllowedSupport unknown(String place) {
    return new AllowedSupport(
        Vnd.ZERO, Optional.empty(), Optional.of(Verdict.missing("lines").at(place)), true);
  }

  private AllowedSupport plus(AllowedSupport other) {
    return new AllowedSupport(
        least.plus(other.least),
        most.flatMap(sum -> other.most.map(sum::plus)),
        open.or(() -> other.open),
        byShare || other.byShare);
  }

  /** What both this and {@code others}, of the same lines, allow. */
  private AllowedSupport and(AllowedSupport others) {
    return new AllowedSupport(
        least.min(others.least),
        Stream.of(most, others.most).flatMap(Optional::stream).reduce(Vnd::min),
        open.or(() -> others.open),
        byShare || others.byShare);
  }

  /** Some lines and their limits. */
  private static final class Measured {
    private final Map<String, CostLine> named = new LinkedHashMap<>();
    private final Function<List<CostLine>, List<SupportLimit>> measure;
    private final Optional<Vnd> requested;
    private final String place;
    private final Map<String, String> paths = new HashMap<>();
    private final Map<Set<String>, AllowedSupport> groups = new LinkedHashMap<>();
    private final SetMultimap<String, Set<String>> groupsOf =
        MultimapBuilder.hashKeys().linkedHashSetValues().build();

    Measured(
        List<CostLine> lines,
        Function<List<CostLine>, List<SupportLimit>> measure,
        Optional<Vnd> requested,
        String place) {
      for (int i = 0; i < lines.size(); i++) {
        named.put(lines.get(i).id(), lines.get(i));
        paths.put(lines.get(i).id(), place + "[" + i + "]");
      }
      this.measure = measure;
      this.requested = requested.filter(any -> lines.size() == 1);
      this.place = place;
    }

    /** Of groups of lines the sum; a wider limit cuts the sum of those that it covers. */
    AllowedSupport total() {
      Set<String> seen = new HashSet<>();
      List<SupportLimit> own = new ArrayList<>();
      List<SupportLimit> wider = new ArrayList<>();
      limits(named).forEach(limit -> (seen.addAll(limit.lines()) ? own : wider).add(limit));
      for (List<SupportLimit> level : ImmutableList.of(own, wider)) {
        Set<List<String>> firm = passing(level);
        level.forEach(limit -> add(limit, firm.contains(limit.lines())));
      }
      return groups.values().stream().reduce(AllowedSupport::plus).orElse(unknown(place));
    }

    /** Takes in the groups of whose lines {@code limit} covers all; only those are looked at. */
    private void add(SupportLimit limit, boolean amountPasses) {
      Set<String> covers = ImmutableSet.copyOf(limit.lines());
      AllowedSupport own = of(limit, amountPasses);
      Optional<AllowedSupport> within =
          covers.stream()
              .flatMap(line -> groupsOf.get(line).stream())
              .distinct()
              .filter(covers::containsAll)
              .collect(toImmutableList())
              .stream()
              .map(this::take)
              .reduce(AllowedSupport::plus);
      groups.put(covers, within.map(own::and).orElse(own));
      covers.forEach(line -> groupsOf.put(line, covers));
    }

    private AllowedSupport take(Set<String> group) {
      group.forEach(line -> groupsOf.remove(line, group));
      return Optional.ofNullable(groups.remove(group)).orElseThrow();
    }

    private Stream<SupportLimit> limits(Map<String, CostLine> lines) {
      return measure.apply(List.copyOf(lines.values())).stream()
          .filter(limit -> limit.lines().stream().allMatch(named::containsKey));
    }

    /**
     * The lines of those {@code limits} of which the amount itself may be requested, whatever is
     * not known: no reading, and no other line that may be the same, lets less through.
     */
    private Set<List<String>> passing(List<SupportLimit> limits) {
      Map<String, CostLine> asked = new LinkedHashMap<>(named);
      for (SupportLimit limit : limits) {
        if (limit.outcome() != Outcome.SATISFIED && limit.amount().isPresent()) {
          Vnd left = limit.amount().orElseThrow();
          for (String id : limit.lines()) {
            asked.put(id, line(id).toBuilder().supportRequested(left).build());
            left = Vnd.ZERO;
          }
        }
      }
      return asked.equals(named)
          ? ImmutableSet.of()
          : limits(asked)
              .filter(limit -> limit.outcome() == Outcome.SATISFIED)
              .map(SupportLimit::lines)
              .collect(toImmutableSet());
    }

    private AllowedSupport of(SupportLimit limit, boolean amountPasses) {
      Optional<Vnd> asked = asked(limit);
      if (asked.isPresent() && limit.outcome() == Outcome.SATISFIED) {
        return new AllowedSupport(asked.get(), asked, Optional.empty(), byShare(limit));
      }
      Optional<Vnd> most =
          Stream.concat(asked.stream(), limit.upperBound().stream()).reduce(Vnd::min);
      Vnd least =
          limit
              .amount()
              .filter(any -> amountPasses)
              .flatMap(amount -> asked.map(amount::min))
              .orElse(Vnd.ZERO);
      boolean known = most.equals(Optional.of(least));
      return new AllowedSupport(
          least, most, known ? Optional.empty() : Optional.of(open(limit)), byShare(limit));
    }

    private static boolean byShare(SupportLimit limit) {
      return limit.considered().isEmpty()
          || Stream.concat(limit.considered().stream(), limit.most().stream())
              .flatMap(one -> one.steps().stream())
              .anyMatch(step -> step.kind() == StepKind.SHARE);
    }

    private Optional<Vnd> asked(SupportLimit limit) {
      List<CostLine> own = limit.lines().stream().map(this::line).collect(toImmutableList());
      return own.stream().allMatch(line -> line.supportRequested().isPresent())
          ? Optional.of(Vnd.total(own.stream().map(CostLine::leastRequested).toList()))
          : requested;
    }

    private CostLine line(String id) {
      return Optional.ofNullable(named.get(id)).orElseThrow();
    }

    /** Why it is open: the facts first, since without them it is not known which points decide. */
    private Verdict open(SupportLimit limit) {
      String line = Optional.ofNullable(paths.get(limit.lines().get(0))).orElseThrow();
      return found(limit, one -> one.outcome() == Outcome.FACT_MISSING)
          .map(
              one ->
                  Verdict.missing(one.missingFacts())
                      .at(one.path().isEmpty() ? line : line + "." + one.path()))
          .or(
              () ->
                  found(limit, one -> !one.unsettled().isEmpty())
                      .map(one -> Verdict.unsettled(one.unsettled().get(0)).at(line)))
          .orElseGet(() -> Verdict.missing("beneficiary").at(line));
    }

    private static Optional<Finding> found(SupportLimit limit, Predicate<Finding> wanted) {
      return limit.findings().stream()
          .filter(one -> one.severity() == Severity.REQUIREMENT)
          .filter(wanted)
          .findFirst();
    }
  }
}
