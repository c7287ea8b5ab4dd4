package vn.khuyencong.law.limit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param limits the limits; none if they could not be computed
 * @param findings whether the support requested is within them, and what became of the uplift
 */
record LineMeasure(List<ConsideredLimit> limits, List<Finding> findings) {

  LineMeasure {
    limits = ImmutableList.copyOf(limits);
    findings = ImmutableList.copyOf(findings);
  }

  /**
   * {@code line} measured by {@code ceiling}. The uplift counts once both its facts are known;
   * until then the limit is the plain one, and support requested between the two is undetermined.
   */
  static LineMeasure of(CostLine line, ApplicableCeiling found, Context context) {
    ApplicableCeiling ceiling = found.upliftedFor(line);
    Optional<Boolean> entitled = entitled(line);
    ComputedLimits plain = CeilingArithmetic.compute(line, ceiling, Optional.empty(), context);
    ComputedLimits lifted =
        entitled.orElse(true)
            ? CeilingArithmetic.compute(line, ceiling, ceiling.uplift(), context)
            : plain;
    ComputedLimits counted = entitled.isPresent() ? lifted : plain;
    Verdict verdict =
        counted.isKnown()
            ? within(line, counted, lifted)
            : counted.missing().isEmpty()
                ? Verdict.unsettled(counted.unsettled().get(0))
                : Verdict.missing(counted.missing());
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
    return new LineMeasure(counted.limits(), findings.build());
  }

  private static Verdict within(CostLine line, ComputedLimits counted, ComputedLimits lifted) {
    Vnd limit = counted.amount().orElseThrow();
    boolean over = isOver(line, counted);
    Verdict verdict =
        over && !isOver(line, lifted)
            ? Verdict.missing(upliftFacts(line))
            : Verdict.satisfiedIf(!over);
    return relyingOn(verdict, over ? lifted.followed() : counted.followed()).with("limit", limit);
  }

  private static Verdict relyingOn(Verdict verdict, List<OpenPoint<?>> points) {
    Verdict relying = verdict;
    for (OpenPoint<?> point : points) {
      relying = relying.relyingOn(point);
    }
    return relying;
  }

  private static boolean isOver(CostLine line, ComputedLimits computed) {
    return computed.amount().map(most -> line.supportRequested().compareTo(most) > 0).orElse(false);
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
                      .with("factor", factor.value())
                      .with("more", more(plain, lifted));
              return LimitRules.find(
                  ceiling.rules().priorityUplift().orElseThrow(), line, verdict, factor, context);
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
              return LimitRules.find(LimitRules.UPLIFT_FACTOR, line, verdict, most, context);
            });
  }

  /** What the uplift adds; nothing where another limit binds, or where it does not stack. */
  private static Vnd more(ComputedLimits plain, ComputedLimits lifted) {
    return lifted.amount().flatMap(most -> plain.amount().map(most::minus)).orElse(Vnd.ZERO);
  }

  /** Whether the uplift may be used: one "no" decides, whatever else is missing. */
  private static Optional<Boolean> entitled(CostLine line) {
    if (Stream.of(line.priority(), line.upliftApproved())
        .anyMatch(fact -> fact.equals(Optional.of(false)))) {
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
