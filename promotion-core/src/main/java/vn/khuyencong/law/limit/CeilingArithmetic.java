package vn.khuyencong.law.limit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Localised;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.wage.BaseSalary;
import vn.khuyencong.limit.CeilingStep;
import vn.khuyencong.limit.ConsideredLimit;
import vn.khuyencong.limit.FollowedPoint;
import vn.khuyencong.limit.LimitKind;
import vn.khuyencong.limit.StepKind;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.support.CeilingKind;
import vn.khuyencong.support.CeilingMultiple;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CostBase;
import vn.khuyencong.support.SpendingCeiling;

/**
 * Computes the limits on a line from a ceiling, in the order share, cap, approval, cost.
 *
 * <p>Reading: a share, a multiple or an uplift that is not a whole number of đồng is rounded down,
 * so that rounding never lifts support over a ceiling. Support never exceeds the cost of the line.
 */
final class CeilingArithmetic {
  private final CostLine line;
  private final ApplicableCeiling ceiling;
  private final CeilingRow row;
  private final Optional<Cited<Coefficient>> uplift;
  private final Context context;
  private final List<FollowedPoint> found;

  private CeilingArithmetic(
      CostLine line,
      ApplicableCeiling ceiling,
      Optional<Cited<Coefficient>> uplift,
      Context context) {
    this.line = line;
    this.ceiling = ceiling;
    this.row = ceiling.row();
    this.uplift = uplift;
    this.context = context;
    this.found = followed(ceiling.followed(), context);
  }

  /** The limits on {@code line} by {@code ceiling}, lifted by {@code uplift} if it is given. */
  static ComputedLimits compute(
      CostLine line,
      ApplicableCeiling ceiling,
      Optional<Cited<Coefficient>> uplift,
      Context context) {
    return new CeilingArithmetic(line, ceiling, uplift, context).all();
  }

  private ComputedLimits all() {
    if (row.ceiling().kind() == CeilingKind.BY_REFERENCE) {
      return byReference(row.ceiling());
    }
    return share().and(cap()).and(approval()).and(cost());
  }

  private ComputedLimits byReference(SpendingCeiling ceiling) {
    // The training ceilings were read; which of them applies depends on the learner.
    return ceiling.references().contains(Instruments.CIRCULAR_152_2016.whole())
        ? ComputedLimits.missing("trainingItem")
        : ComputedLimits.unsettled(NationalCeilings.asking(CeilingPoints.COMMON_CEILINGS, context));
  }

  private ComputedLimits share() {
    Optional<CeilingRow> multiplied = ceiling.multiplied(context.day());
    if (multiplied.isPresent()) {
      return shareOfLine(multiplied.get());
    }
    return row.ceiling()
        .share()
        .map(share -> share(share, row, ImmutableList.of()))
        .orElseGet(() -> ComputedLimits.NONE);
  }

  private ComputedLimits shareOfLine(CeilingRow machinery) {
    var point = CeilingPoints.LINE_BOUND_BY_SHARE;
    if (machinery.ceiling().share().isEmpty()) {
      return ComputedLimits.NONE;
    }
    ComputedLimits share =
        context.answer(point).orElse(true)
            ? share(machinery.ceiling().share().get(), machinery, followed(point))
            : ComputedLimits.NONE;
    return share.following(point);
  }

  private ComputedLimits share(Percent share, CeilingRow from, List<FollowedPoint> followed) {
    boolean ofLine = from.ceiling().base().orElseThrow().isCostOfLine();
    Optional<Vnd> base = ofLine ? line.cost() : line.shareBase();
    return base.map(sum -> share(share, sum, from, followed))
        .orElseGet(() -> ComputedLimits.missing(ofLine ? "cost" : "shareBase"));
  }

  private ComputedLimits share(
      Percent share, Vnd base, CeilingRow from, List<FollowedPoint> followed) {
    CeilingStep plain =
        step(
                StepKind.SHARE,
                base,
                Optional.of(share),
                base.share(share, RoundingMode.DOWN),
                from.place())
            .following(followed)
            .noting(from.note());
    if (uplift.isEmpty()) {
      return ComputedLimits.of(limit(LimitKind.SHARE, plain));
    }
    var point = CeilingPoints.UPLIFT_RAISES_SHARES;
    ComputedLimits computed =
        context.answer(point).orElse(false)
            ? ComputedLimits.of(
                limit(LimitKind.SHARE, plain, lifted(plain.result()).following(followed(point))))
            : ComputedLimits.of(limit(LimitKind.SHARE, plain.following(followed(point))));
    return computed.following(point);
  }

  /** The cap; one of so many units that it does not fit whole đồng in 64 bits binds nothing. */
  private ComputedLimits cap() {
    try {
      return row.ceiling()
          .cap()
          .map(cap -> capped(capStep(cap, row)))
          .or(() -> row.ceiling().multiple().map(this::multiple))
          .orElseGet(() -> ComputedLimits.NONE);
    } catch (ArithmeticException aboveAnyCost) {
      return ComputedLimits.NONE;
    }
  }

  private ComputedLimits multiple(CeilingMultiple multiple) {
    return multiple.of().isPresent() ? multipleOfCeiling(multiple) : ofBaseSalary(multiple);
  }

  private ComputedLimits multipleOfCeiling(CeilingMultiple multiple) {
    CeilingRow machinery = ceiling.multiplied(context.day()).orElseThrow();
    CeilingStep cap = capStep(machinery.ceiling().cap().orElseThrow(), machinery);
    CeilingStep line = times(StepKind.MULTIPLE, cap.result(), multiple.factor(), Evidence.DERIVED);
    if (uplift.isEmpty()) {
      return ComputedLimits.of(counted(cap, line));
    }
    var point = CeilingPoints.UPLIFT_STACKS_ON_LINE;
    ComputedLimits computed =
        context.answer(point).orElse(false)
            ? ComputedLimits.of(
                counted(cap, line, lifted(line.result()).following(followed(point))))
            : ComputedLimits.of(counted(cap, line.following(followed(point))));
    return computed.following(point);
  }

  private ComputedLimits ofBaseSalary(CeilingMultiple multiple) {
    Optional<Cited<Vnd>> known = line.month().flatMap(month -> BaseSalary.find(month, context));
    if (known.isEmpty()) {
      return ComputedLimits.missing("month");
    }
    Cited<Vnd> salary = known.get();
    CeilingStep base =
        new CeilingStep(
            StepKind.BASE_SALARY,
            salary.value(),
            Optional.empty(),
            salary.value(),
            salary.citation(),
            salary.evidence());
    return capped(
        base,
        times(StepKind.MULTIPLE_OF_BASE_SALARY, salary.value(), multiple.factor(), row.evidence()));
  }

  private ComputedLimits capped(CeilingStep... steps) {
    Vnd perUnit = steps[steps.length - 1].result();
    return ComputedLimits.of(
        uplift.isPresent()
            ? counted(ImmutableList.<CeilingStep>builder().add(steps).add(lifted(perUnit)).build())
            : counted(steps));
  }

  private ComputedLimits approval() {
    if (row.ceiling().kind() != CeilingKind.APPROVED
        && !row.ceiling().base().map(CostBase::isAtApprovedPrice).orElse(false)) {
      return ComputedLimits.NONE;
    }
    return line.approvedEstimate()
        .map(
            sum ->
                ComputedLimits.of(
                    limit(
                        LimitKind.APPROVED,
                        step(StepKind.APPROVED, sum, Optional.empty(), sum, row.place())
                            .noting(row.note()))))
        .orElseGet(() -> ComputedLimits.missing("approvedEstimate"));
  }

  private ComputedLimits cost() {
    return line.cost()
        .map(cost -> ComputedLimits.of(limit(LimitKind.COST, costStep(cost))))
        .orElseGet(() -> ComputedLimits.missing("cost"));
  }

  private CeilingStep costStep(Vnd cost) {
    return new CeilingStep(
        StepKind.COST, cost, Optional.empty(), cost, row.citation(), Evidence.DERIVED);
  }

  private ConsideredLimit counted(CeilingStep... steps) {
    return counted(ImmutableList.copyOf(steps));
  }

  /** The steps for one unit, then times the number of units if there are more. */
  private ConsideredLimit counted(ImmutableList<CeilingStep> steps) {
    if (line.quantity() == 1) {
      return new ConsideredLimit(LimitKind.CAP, steps);
    }
    Coefficient units = new Coefficient(BigDecimal.valueOf(line.quantity()));
    Vnd perUnit = steps.get(steps.size() - 1).result();
    return new ConsideredLimit(
        LimitKind.CAP,
        ImmutableList.<CeilingStep>builder()
            .addAll(steps)
            .add(times(StepKind.QUANTITY, perUnit, units, Evidence.DERIVED))
            .build());
  }

  private CeilingStep lifted(Vnd amount) {
    Cited<Coefficient> factor = uplift.orElseThrow();
    Vnd most = amount.times(factor.value(), RoundingMode.DOWN);
    return step(StepKind.UPLIFT, amount, Optional.of(factor.value()), most, factor);
  }

  private CeilingStep capStep(Vnd cap, CeilingRow from) {
    return step(StepKind.CAP, cap, Optional.empty(), cap, from.place()).noting(from.note());
  }

  private CeilingStep times(StepKind kind, Vnd start, Coefficient factor, Evidence evidence) {
    Vnd most = start.times(factor, RoundingMode.DOWN);
    Cited<Coefficient> place = new Cited<>(factor, row.citation(), evidence);
    return step(kind, start, Optional.of(factor), most, place);
  }

  /** A step that rests on {@code place} and on the points on which the ceiling was found. */
  private CeilingStep step(
      StepKind kind, Vnd start, Optional<Localised> factor, Vnd result, Cited<?> place) {
    return new CeilingStep(
        kind, start, factor, result, place.citation(), place.evidence(), found, Optional.empty());
  }

  private List<FollowedPoint> followed(OpenPoint<?> point) {
    return followed(ImmutableList.of(point), context);
  }

  private static List<FollowedPoint> followed(List<OpenPoint<?>> points, Context context) {
    ImmutableList.Builder<FollowedPoint> followed =
        ImmutableList.builderWithExpectedSize(points.size());
    for (int i = 0; i < points.size(); i++) {
      followed.add(FollowedPoint.of(points.get(i), context));
    }
    return followed.build();
  }

  private static ConsideredLimit limit(LimitKind kind, CeilingStep... steps) {
    return new ConsideredLimit(kind, ImmutableList.copyOf(steps));
  }
}
