package vn.khuyencong.law.limit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.limit.ConsideredLimit;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/**
 * The limit for a cost line: of national money the national ceiling, of local money the province's.
 */
public final class LineLimits {
  private LineLimits() {}

  /**
   * The most that may be paid for {@code line} by {@code law}.
   *
   * <p>Of a line for several units, such as four establishments of a group, it is an upper bound:
   * what each of them may get is known only from a line of its own.
   *
   * <p>Reading: of a cost that is stated as about so much, or as so much and more, it is decided
   * what comes to the same by the least and the most that it can be; else the cost is asked.
   */
  public static SupportLimit of(CostLine line, LawInForce law) {
    return line.cost().isEmpty() && line.statedCost().isPresent()
        ? ofStatedCost(line, line.statedCost().get(), law)
        : ofCost(line, law);
  }

  private static SupportLimit ofStatedCost(CostLine line, StatedAmount cost, LawInForce law) {
    SupportLimit most = ofCost(line.toBuilder().cost(cost.most()).build(), law);
    if (most.outcome() == Outcome.VIOLATED) {
      return most;
    }
    SupportLimit least = ofCost(line.toBuilder().cost(cost.least()).build(), law);
    boolean asked = line.leastRequested().compareTo(Vnd.ZERO) > 0;
    boolean alike =
        least.amount().equals(most.amount()) && least.upperBound().equals(most.upperBound());
    return least.outcome() == most.outcome() && (asked || alike) ? least : ofCost(line, law);
  }

  private static SupportLimit ofCost(CostLine line, LawInForce law) {
    CostLine defined = LocalItems.defined(line, law);
    return PaidMonth.of(defined)
        .map(month -> month.limit(law))
        .orElseGet(() -> ofDefined(defined, law));
  }

  /** The limit of a line whose item is defined, by the law of the day of {@code law}. */
  static SupportLimit ofDefined(CostLine line, LawInForce law) {
    if (line.item().isEmpty()) {
      return UnknownItems.of(line, law);
    }
    if (line.money().isEmpty()) {
      return UnknownMoney.of(line, law);
    }
    if (line.money().get() == FundingSource.LOCAL) {
      return LocalLineLimits.of(line, line.item().get(), law);
    }
    return line.national()
        .map(item -> national(line, NationalCeilings.find(item, law), law.context()))
        .orElseGet(() -> UnknownItems.of(line, law));
  }

  /** The limit by the national ceiling that {@code lookup} holds. */
  static SupportLimit national(CostLine line, CeilingLookup lookup, Context context) {
    SupportLimit limit =
        lookup
            .ceiling()
            .map(ceiling -> LineMeasure.of(line, ceiling, context))
            .map(
                measured ->
                    limit(
                        line,
                        measured.limits(),
                        measured.most(),
                        measured.complete(),
                        Optional.empty(),
                        measured.findings(),
                        context))
            .orElseGet(() -> withoutCeiling(line, lookup, context));
    return lookup
        .sister()
        .map(sister -> limit.with(ImmutableList.of(sister(line, sister, lookup, context))))
        .orElse(limit);
  }

  /** Under the name of which item the text sets the ceiling. */
  private static Finding sister(
      CostLine line, SupportItem sister, CeilingLookup lookup, Context context) {
    return LimitRules.find(
        LimitRules.SISTER_ITEM,
        line,
        lookup.by(Verdict.satisfied()).with("sister", sister),
        lookup.text(),
        context);
  }

  /**
   * A limit that rests on {@code findings}, of which nothing is known but the limits {@code most}.
   */
  static SupportLimit bounded(
      CostLine line,
      List<ConsideredLimit> limits,
      List<ConsideredLimit> most,
      List<Finding> findings,
      Context context) {
    return limit(line, limits, most, false, Optional.empty(), findings, context);
  }

  /** A limit that rests on {@code findings}. */
  static SupportLimit limit(
      CostLine line,
      List<ConsideredLimit> limits,
      List<ConsideredLimit> most,
      boolean complete,
      Optional<SupportLimit> reference,
      List<Finding> findings,
      Context context) {
    return new SupportLimit(
        ImmutableList.of(line.id()),
        line.item(),
        context.day(),
        line.money(),
        limits,
        reference,
        Assessment.allOf("limit", findings, ImmutableList.of()),
        complete,
        most);
  }

  /** What may be said without a ceiling: that it is not known, and that nobody pays above cost. */
  private static SupportLimit withoutCeiling(CostLine line, CeilingLookup lookup, Context context) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    OpenPoint<?> point = lookup.open().orElseThrow();
    if (point.equals(NationalCeilings.asking(CeilingPoints.CEILINGS_NOT_SET, context))) {
      findings.add(ceilingSet(line, lookup, context));
    }
    findings.add(
        LimitRules.find(
            LimitRules.CEILING_KNOWN, line, context.unsettled(point), lookup.text(), context));
    aboveCost(line, lookup.text(), context).ifPresent(findings::add);
    return bounded(line, ImmutableList.of(), ImmutableList.of(), findings.build(), context);
  }

  private static Finding ceilingSet(CostLine line, CeilingLookup lookup, Context context) {
    return LimitRules.find(
        LimitRules.CEILING_SET,
        line,
        lookup
            .followed()
            .map(Verdict.violated()::relyingOn)
            .orElseGet(Verdict::violated)
            .with("text", lookup.text()),
        lookup.text(),
        context);
  }

  /** That what is requested is over {@code limit}, or may be as the law is not settled. */
  static Optional<Verdict> over(SupportLimit limit) {
    return switch (limit.outcome()) {
      case VIOLATED -> Optional.of(Verdict.violated());
      case LAW_UNSETTLED ->
          limit.binding().map(any -> Verdict.unsettled(limit.assessment().openPoints().get(0)));
      default -> Optional.empty();
    };
  }

  /** That more than the cost is requested, which no ceiling can allow. */
  static Optional<Finding> aboveCost(CostLine line, Citation text, Context context) {
    return line.cost()
        .filter(cost -> line.leastRequested().compareTo(cost) > 0)
        .map(
            cost ->
                LimitRules.find(
                    LimitRules.WITHIN_COST,
                    line,
                    Verdict.violated().with("cost", cost),
                    text,
                    context));
  }
}
