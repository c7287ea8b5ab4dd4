package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.law.point.LocalPoints;
import vn.khuyencong.limit.ConsideredLimit;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.CeilingRow;

/**
 * Limits by a province's table of which it is open which row counts: facts are missing on which its
 * rows go, or two rows hold beside each other.
 *
 * <p>Reading: where every row by which the line may go lets the request through, or none does, that
 * is decided, whichever it is.
 */
final class LocalOpenRows {
  private LocalOpenRows() {}

  /** Whether there are rows, and it is open which one counts. */
  static boolean areOpen(LocalRows rows) {
    return !rows.areNone() && rows.decided().isEmpty();
  }

  /** The limit of {@code line} by {@code rows}, which are open. */
  static SupportLimit of(
      CostLine line, LocalRows rows, Optional<SupportLimit> reference, LawInForce law) {
    List<Measured> measured =
        rows.all().stream()
            .map(row -> Measured.of(line, row, rows, law))
            .sorted(Comparator.comparing(Measured::most))
            .collect(toImmutableList());
    return rows.open().isEmpty()
        ? together(line, measured, reference, law)
        : undecided(line, rows, measured, reference, law);
  }

  /** Two rows hold: the point decides which one counts. */
  private static SupportLimit together(
      CostLine line, List<Measured> measured, Optional<SupportLimit> reference, LawInForce law) {
    var point = LocalPoints.ROWS_TOGETHER;
    boolean lowest = law.context().answer(point).orElse(true);
    Measured low = measured.get(0);
    Measured high = measured.get(measured.size() - 1);
    LineMeasure counted =
        LineMeasure.of(line, (lowest ? low : high).ceiling().following(point), law.context());
    boolean between =
        law.context().decided(point).isEmpty()
            && low.within() == Outcome.VIOLATED
            && high.within() == Outcome.SATISFIED;
    return limit(
        line,
        counted.limits(),
        (law.context().decided(point).isPresent() ? counted : high.measure()).most(),
        counted.complete(),
        reference,
        between
            ? ImmutableList.of(
                LimitRules.find(
                    LimitRules.LOCAL.withinLimit(),
                    line,
                    LineMeasure.between(
                            ImmutableList.of(point), ImmutableList.of(low.most(), high.most()))
                        .with("limit", low.most()),
                    low.row().place(),
                    law.context()))
            : counted.findings(),
        law);
  }

  private static SupportLimit undecided(
      CostLine line,
      LocalRows rows,
      List<Measured> measured,
      Optional<SupportLimit> reference,
      LawInForce law) {
    Measured low = measured.get(0);
    Measured high = measured.get(measured.size() - 1);
    boolean oneHolds = !rows.holding().isEmpty();
    if (oneHolds && measured.stream().allMatch(one -> one.within() == Outcome.SATISFIED)) {
      return limit(
          line,
          high.limits(),
          high.measure().most(),
          isSame(low, high),
          reference,
          low.measure().findings(),
          law);
    }
    if (oneHolds && measured.stream().allMatch(one -> one.within() == Outcome.VIOLATED)) {
      return limit(
          line,
          high.limits(),
          high.measure().most(),
          isSame(low, high),
          reference,
          high.measure().findings(),
          law);
    }
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    findings.add(
        LimitRules.find(
            LimitRules.LOCAL_ROW_KNOWN,
            line,
            Verdict.missing(rows.missing())
                .with("norm", LocalCeilingSource.of(line, law))
                .with("rows", rows.all().stream().map(RowText::new).toList()),
            low.row().place(),
            law.context()));
    LineLimits.aboveCost(line, low.row().citation(), law.context()).ifPresent(findings::add);
    return limit(
        line,
        oneHolds ? high.limits() : ImmutableList.of(),
        oneHolds ? high.measure().most() : ImmutableList.of(),
        false,
        reference,
        findings.build(),
        law);
  }

  /** What a complete table of the province comes to for an item that only the nation has. */
  static Verdict notListed(CostLine line, SupportLimit nation, LawInForce law) {
    var point = LocalPoints.TABLE_WITHOUT_ITEM;
    if (law.context().decided(point).isPresent()) {
      return law.context().answer(point).orElse(true)
          ? Verdict.violated().relyingOn(point)
          : Verdict.missing("provincialNorm").relyingOn(point);
    }
    return nation.upperBound().filter(most -> line.leastRequested().compareTo(most) > 0).isPresent()
        ? Verdict.violated().relyingOn(point)
        : law.context().unsettled(point);
  }

  private static SupportLimit limit(
      CostLine line,
      List<ConsideredLimit> limits,
      List<ConsideredLimit> most,
      boolean complete,
      Optional<SupportLimit> reference,
      List<Finding> findings,
      LawInForce law) {
    return LineLimits.limit(line, limits, most, complete, reference, findings, law.context());
  }

  /** Whether the lowest row and the highest come to the same. */
  private static boolean isSame(Measured low, Measured high) {
    return low.measure().complete() && high.measure().complete() && low.most().equals(high.most());
  }

  /**
   * A row by which the line may go.
   *
   * @param ceiling the ceiling that it sets
   * @param measure what the line comes to by it
   * @param most the lowest limit that can be computed; the most there is if none can
   */
  private record Measured(ApplicableCeiling ceiling, LineMeasure measure, Vnd most) {
    static Measured of(CostLine line, CeilingRow row, LocalRows rows, LawInForce law) {
      ApplicableCeiling ceiling =
          ApplicableCeiling.of(row, rows.table().orElseThrow(), LimitRules.LOCAL);
      LineMeasure measure = LineMeasure.of(line, ceiling, law.context());
      return new Measured(
          ceiling,
          measure,
          measure.limits().stream()
              .map(ConsideredLimit::amount)
              .min(Comparator.naturalOrder())
              .orElse(Vnd.of(Long.MAX_VALUE)));
    }

    CeilingRow row() {
      return ceiling.row();
    }

    List<ConsideredLimit> limits() {
      return measure.limits();
    }

    Outcome within() {
      return measure.findings().get(0).outcome();
    }
  }
}
