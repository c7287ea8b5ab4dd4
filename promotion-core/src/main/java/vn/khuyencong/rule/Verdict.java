package vn.khuyencong.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.citation.Cited;

/**
 * What one check of a rule came to, before the rule adds its code and citation.
 *
 * @param outcome the outcome
 * @param path where in the subject, "members[3].hosts[0]"; empty for the subject itself
 * @param arguments what the message says, by name, in a fixed order
 * @param missingFacts names of the facts that are not known
 * @param openPoints the open points it depends on: unsettled, or answered by text, caller or
 *     reading
 * @param source a place closer than the rule's own citation, if the verdict rests on one
 */
public record Verdict(
    Outcome outcome,
    String path,
    Map<String, Object> arguments,
    List<String> missingFacts,
    List<OpenPoint<?>> openPoints,
    Optional<Cited<?>> source) {
  private static final Verdict SATISFIED = of(Outcome.SATISFIED);
  private static final Verdict VIOLATED = of(Outcome.VIOLATED);
  private static final Verdict NOT_APPLICABLE = of(Outcome.NOT_APPLICABLE);

  /**
   * Checks that an undetermined verdict says why.
   *
   * @throws IllegalArgumentException if it names no missing fact, or no open point, that its
   *     outcome speaks of
   */
  public Verdict {
    arguments = ImmutableMap.copyOf(arguments);
    missingFacts = ImmutableList.copyOf(missingFacts);
    openPoints = ImmutableList.copyOf(openPoints);
    checkArgument(
        outcome != Outcome.FACT_MISSING || !missingFacts.isEmpty(),
        "verdict must name the missing fact: %s",
        path);
    checkArgument(
        outcome != Outcome.LAW_UNSETTLED || openPoints.stream().anyMatch(OpenPoint::isOpen),
        "verdict must name the open point: %s",
        path);
  }

  /** The condition holds. */
  public static Verdict satisfied() {
    return SATISFIED;
  }

  /** The condition does not hold. */
  public static Verdict violated() {
    return VIOLATED;
  }

  /** The condition does not concern this subject. */
  public static Verdict notApplicable() {
    return NOT_APPLICABLE;
  }

  /** The condition holds if {@code holds}, and is violated otherwise. */
  public static Verdict satisfiedIf(boolean holds) {
    return holds ? satisfied() : violated();
  }

  /** The condition is the fact itself; an unknown fact is missing under the name {@code fact}. */
  public static Verdict satisfiedIf(Optional<Boolean> holds, String fact) {
    return holds.isPresent() ? satisfiedIf(holds.get()) : missing(fact);
  }

  /**
   * Facts that are needed are not known.
   *
   * @throws IllegalArgumentException if none is named
   */
  public static Verdict missing(String... facts) {
    return missing(ImmutableList.copyOf(facts));
  }

  /**
   * Facts that are needed are not known.
   *
   * @throws IllegalArgumentException if none is named
   */
  public static Verdict missing(List<String> facts) {
    return new Verdict(
        Outcome.FACT_MISSING, "", ImmutableMap.of(), facts, ImmutableList.of(), Optional.empty());
  }

  /**
   * The law at hand does not decide {@code point}.
   *
   * @throws IllegalArgumentException if a text answers it
   */
  public static Verdict unsettled(OpenPoint<?> point) {
    checkArgument(point.isOpen(), "point that a text answers must not be open: %s", point.id());
    return new Verdict(
        Outcome.LAW_UNSETTLED,
        "",
        ImmutableMap.of(),
        ImmutableList.of(),
        ImmutableList.of(point),
        Optional.empty());
  }

  /**
   * This verdict, which {@code facts} that are not known could make another.
   *
   * @throws IllegalArgumentException if facts are missing and none is named
   */
  public Verdict asking(String... facts) {
    return new Verdict(outcome, path, arguments, ImmutableList.copyOf(facts), openPoints, source);
  }

  /** This verdict at {@code where} in the subject. */
  public Verdict at(String where) {
    return where.equals(path)
        ? this
        : new Verdict(outcome, where, arguments, missingFacts, openPoints, source);
  }

  /**
   * This verdict with one more argument for its message.
   *
   * @throws IllegalArgumentException if there is one of this name already
   */
  public Verdict with(String name, Object value) {
    return arguments.size() == 1
        ? withSecond(name, value, arguments.entrySet().iterator().next())
        : with(ImmutableMap.of(name, value));
  }

  private Verdict withSecond(String name, Object value, Map.Entry<String, Object> first) {
    return new Verdict(
        outcome,
        path,
        ImmutableMap.of(first.getKey(), first.getValue(), name, value),
        missingFacts,
        openPoints,
        source);
  }

  /**
   * This verdict with more arguments for its message.
   *
   * @throws IllegalArgumentException if there is one of these names already
   */
  public Verdict with(Map<String, ?> more) {
    ImmutableMap<String, Object> all =
        arguments.isEmpty()
            ? ImmutableMap.copyOf(more)
            : ImmutableMap.<String, Object>builderWithExpectedSize(arguments.size() + more.size())
                .putAll(arguments)
                .putAll(more)
                .buildOrThrow();
    return new Verdict(outcome, path, all, missingFacts, openPoints, source);
  }

  /** This verdict, which follows the answer given to {@code point} by text, caller or reading. */
  public Verdict relyingOn(OpenPoint<?> point) {
    List<OpenPoint<?>> more =
        openPoints.isEmpty()
            ? ImmutableList.of(point)
            : ImmutableList.<OpenPoint<?>>builder().addAll(openPoints).add(point).build();
    return new Verdict(outcome, path, arguments, missingFacts, more, source);
  }

  /**
   * The outcome of {@code other}, and why, said at the place and with the arguments of this one.
   */
  public Verdict as(Verdict other) {
    return new Verdict(
        other.outcome, path, arguments, other.missingFacts, other.openPoints, source);
  }

  /** This verdict, resting on {@code place} rather than on the rule's own citation. */
  public Verdict citing(Cited<?> place) {
    return new Verdict(outcome, path, arguments, missingFacts, openPoints, Optional.of(place));
  }

  private static Verdict of(Outcome outcome) {
    return new Verdict(
        outcome, "", ImmutableMap.of(), ImmutableList.of(), ImmutableList.of(), Optional.empty());
  }
}
