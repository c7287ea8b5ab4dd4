package vn.khuyencong.law.limit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.limit.ConsideredLimit;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Verdict;

/**
 * A line measured by a ceiling: the limits and what is found.
 *
 * @param limits the limits that could be computed
 * @param most the limits by which most may be paid, as far as it is open what the line may be
 *     lifted by and how points are read
 * @param complete whether all of them could
 * @param findings whether the support requested is within them, and what became of the uplift
 */
record LineMeasure(
    List<ConsideredLimit> limits,
    List<ConsideredLimit> most,
    boolean complete,
    List<Finding> findings) {

  LineMeasure {
    limits = ImmutableList.copyOf(limits);
    most = ImmutableList.copyOf(most);
    findings = ImmutableList.copyOf(findings);
  }

  /**
   * {@code line} measured by {@code ceiling}. The uplift counts once both its facts are known;
   * until then the limit is the plain one, and support requested between the two is undetermined.
   * So is support requested between what two readings of an open point come to. Where a limit
   * cannot be computed, support requested above one that can is refused.
   *
   * <p>Reading: while it is not known whether the uplift may be used, its own open points refuse
   * nothing: what one of their readings would let through waits for the facts of the uplift.
   */
  static LineMeasure of(CostLine line, ApplicableCeiling found, Context context) {
    ApplicableCeiling ceiling = found.upliftedFor(line);
    Optional<Boolean> entitled = entitled(line);
    ComputedLimits plain = CeilingArithmetic.compute(line, ceiling, Optional.empty(), context);
    ComputedLimits lifted =
        entitled.orElse(true) && ceiling.uplift().isPresent()
            ? CeilingArithmetic.compute(line, ceiling, ceiling.uplift(), context)
            : plain;
    ComputedLimits counted = entitled.isPresent() ? lifted : plain;
    Readings high =
        Readings.of(
            lifted,
            reading(line, ceiling, entitled.orElse(true) ? ceiling.uplift() : Optional.empty()),
            Readings.open(lifted, context),
            context);
    Verdict verdict =
        counted.isKnown()
            ? within(line, ceiling, counted, lifted, high, context)
            : aboveBound(line, lifted, high).orElseGet(() -> unknown(counted, context));
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    findings.add(
        LimitRules.find(
            ceiling.rules().withinLimit(),
            line,
            relyingOn(verdict, ceiling.followed()),
            ceiling.row().place(),
            context));
    uplift(line, ceiling, plain, lifted, context).ifPresent(findings::add);
    factor(line, found, context).ifPresent(findings::add);
    return new LineMeasure(
        counted.limits(), high.most().limits(), counted.isKnown(), findings.build());
  }

  private static Verdict unknown(ComputedLimits counted, Context context) {
    return counted.missing().isEmpty()
        ? context.unsettled(counted.unsettled().get(0))
        : Verdict.missing(counted.missing());
  }

  /** That more is requested than a limit allows that is known, as far as the line may be lifted. */
  private static Optional<Verdict> aboveBound(CostLine line, ComputedLimits lifted, Readings high) {
    return lifted
        .amount()
        .filter(bound -> high.isAboveAll(line.leastRequested()))
        .map(bound -> relyingOn(Verdict.violated(), lifted.followed()).with("limit", bound));
  }

  private static Verdict within(
      CostLine line,
      ApplicableCeiling ceiling,
      ComputedLimits counted,
      ComputedLimits lifted,
      Readings high,
      Context context) {
    Vnd limit = counted.amount().orElseThrow();
    Readings low =
        entitled(line).isPresent()
            ? high
            : Readings.of(
                counted,
                reading(line, ceiling, Optional.empty()),
                Readings.open(counted, context),
                context);
    List<OpenPoint<?>> followed = isOver(line, counted) ? lifted.followed() : counted.followed();
    return within(line, low, high, followed).with("limit", limit);
  }

  private static Verdict within(
      CostLine line, Readings low, Readings high, List<OpenPoint<?>> followed) {
    Vnd requested = line.leastRequested();
    if (!low.isAboveSome(requested)) {
      return line.supportRequested().isEmpty()
          ? Verdict.missing("supportRequested")
          : relyingOn(Verdict.satisfied(), followed);
    }
    if (high.isAboveAll(requested)) {
      return relyingOn(Verdict.violated(), followed);
    }
    return !low.isAboveAll(requested) && low.agreesWith(high, requested)
        ? between(low.deciding(requested), low.different())
        : relyingOn(Verdict.missing(upliftFacts(line)), followed);
  }

  /** What is requested lies between {@code amounts}, as {@code points} are read. */
  static Verdict between(List<? extends OpenPoint<?>> points, List<Vnd> amounts) {
    return relyingOn(Verdict.unsettled(points.get(0)), points.subList(1, points.size()))
        .with("readings", amounts);
  }

  private static Function<Context, ComputedLimits> reading(
      CostLine line, ApplicableCeiling ceiling, Optional<Cited<Coefficient>> uplift) {
    return supposed -> CeilingArithmetic.compute(line, ceiling, uplift, supposed);
  }

  static Verdict relyingOn(Verdict verdict, List<? extends OpenPoint<?>> points) {
    Verdict relying = verdict;
    for (OpenPoint<?> point : points) {
      relying = relying.relyingOn(point);
    }
    return relying;
  }

  private static boolean isOver(CostLine line, ComputedLimits computed) {
    return computed.amount().map(most -> line.leastRequested().compareTo(most) > 0).orElse(false);
  }

  private static Optional<Finding> uplift(
      CostLine line,
      ApplicableCeiling ceiling,
      ComputedLimits plain,
      ComputedLimits lifted,
      Context context) {
    boolean arises =
        line.priority().isPresent() || line.upliftApproved().isPresent() || isOver(line, plain);
    return ceiling
        .uplift()
        .filter(factor -> arises)
        .map(
            factor -> {
              Verdict verdict =
                  entitled(line)
                      .map(Verdict::satisfiedIf)
                      .orElseGet(() -> Verdict.missing(upliftFacts(line)))
                      .with(ImmutableMap.of("factor", factor.value(), "more", more(plain, lifted)));
              return LimitRules.find(
                  ceiling.rules().priorityUplift().orElseThrow(),
                  line,
                  relyingOn(verdict, ceiling.asIssued()),
                  factor,
                  context);
            });
  }

  /** Whether the factor approved is one that the text allows, if it is said. */
  private static Optional<Finding> factor(CostLine line, ApplicableCeiling found, Context context) {
    return found
        .uplift()
        .filter(most -> line.upliftFactor().isPresent())
        .map(
            most -> {
              Coefficient factor = line.upliftFactor().orElseThrow();
              Verdict verdict =
                  Verdict.satisfiedIf(factor.compareTo(most.value()) <= 0)
                      .with("factor", factor)
                      .with("most", most.value());
              return LimitRules.find(
                  LimitRules.UPLIFT_FACTOR,
                  line,
                  relyingOn(verdict, found.asIssued()),
                  most,
                  context);
            });
  }

  /** What the uplift adds; nothing where another limit binds, or where it does not stack. */
  private static Vnd more(ComputedLimits plain, ComputedLimits lifted) {
    return plain.isKnown() && lifted.isKnown()
        ? lifted.amount().flatMap(most -> plain.amount().map(most::minus)).orElse(Vnd.ZERO)
        : Vnd.ZERO;
  }

  /** Whether the uplift may be used: one "no" decides, whatever else is missing. */
  private static Optional<Boolean> entitled(CostLine line) {
    if (!line.priority().orElse(true) || !line.upliftApproved().orElse(true)) {
      return Optional.of(false);
    }
    return line.priority().isPresent() && line.upliftApproved().isPresent()
        ? Optional.of(true)
        : Optional.empty();
  }

  private static List<String> upliftFacts(CostLine line) {
    ImmutableList.Builder<String> facts = ImmutableList.builder();
    if (line.priority().isEmpty()) {
      facts.add("priority");
    }
    if (line.upliftApproved().isEmpty()) {
      facts.add("upliftApproved");
    }
    return facts.build();
  }
}
