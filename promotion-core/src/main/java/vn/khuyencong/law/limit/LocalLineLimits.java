package vn.khuyencong.law.limit;

import static vn.khuyencong.law.limit.Findings.place;
import static vn.khuyencong.law.limit.Findings.weighing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.limit.ConsideredLimit;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/**
 * The limit of local money (kinh phí khuyến công địa phương): the province's level binds, the
 * national one is a reference.
 *
 * <p>Reading: without the province's level nothing is decided, whatever the reference says; and a
 * table with a level of machinery alone gives none for a technology line, since the multiple of
 * Article 8(4) of Circular 28 is one of national levels. The priority uplift is approved by the
 * Ministry and lifts no local level. No clause read keeps local levels below national ones, so one
 * that lies above is a warning.
 */
final class LocalLineLimits {
  private LocalLineLimits() {}

  static SupportLimit of(CostLine line, LocalCeilings local, Context context) {
    SupportLimit reference = reference(line, context);
    return local
        .find(line.item(), context)
        .map(level -> byLevel(line, level, local, reference, context))
        .orElseGet(() -> withoutLevel(line, local, reference, context));
  }

  private static SupportLimit reference(CostLine line, Context context) {
    CostLine national = line.toBuilder().money(FundingSource.NATIONAL).build();
    CeilingLookup answer = NationalCeilings.find(line.item(), context);
    return LineLimits.national(
        national,
        NationalCeilings.pointForLocalMoney(line.item(), context.day())
            .map(answer::following)
            .orElse(answer),
        context);
  }

  private static SupportLimit byLevel(
      CostLine line,
      ApplicableCeiling level,
      LocalCeilings local,
      SupportLimit reference,
      Context context) {
    LineMeasure measured = LineMeasure.of(line, level, context);
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    findings.add(normKnown(line, level, local, context)).addAll(measured.findings());
    if (local.restsOnNation(line.item(), context)) {
      findings.add(takenFromNation(line, level, local.national().orElseThrow(), context));
    } else {
      notAboveNation(line, level, measured, reference, context).ifPresent(findings::add);
    }
    boolean both = NationalCeilings.bindsLocalMoney(line.item(), context);
    if (both) {
      findings.addAll(reference.findings());
    }
    return LineLimits.limit(
        line,
        both ? together(measured.limits(), reference.considered()) : measured.limits(),
        Optional.of(reference),
        findings.build(),
        context);
  }

  private static SupportLimit withoutLevel(
      CostLine line, LocalCeilings local, SupportLimit reference, Context context) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    findings.add(
        weighing(
            Severity.REQUIREMENT,
            line,
            "ceilings.local-norm-known",
            powerOfProvince(context),
            Verdict.missing("provincialNorm")
                .with("norm", NormName.of(line.item(), local, context)),
            context));
    LineLimits.aboveCost(line, powerOfProvince(context), context).ifPresent(findings::add);
    if (NationalCeilings.bindsLocalMoney(line.item(), context)) {
      findings.addAll(reference.findings());
    } else {
      withinReference(line, reference, context).ifPresent(findings::add);
    }
    return LineLimits.limit(
        line, ImmutableList.of(), Optional.of(reference), findings.build(), context);
  }

  /** The limits of both levels, if both could be reckoned. */
  private static List<ConsideredLimit> together(
      List<ConsideredLimit> local, List<ConsideredLimit> national) {
    return local.isEmpty() || national.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.copyOf(Iterables.concat(local, national));
  }

  private static Finding normKnown(
      CostLine line, ApplicableCeiling level, LocalCeilings local, Context context) {
    return weighing(
        Severity.REQUIREMENT,
        line,
        "ceilings.local-norm-known",
        level.row().citation(),
        Verdict.satisfied()
            .citing(place(level.row()))
            .with("norm", NormName.of(line.item(), local, context)),
        context);
  }

  /** Cited where the level is written; {@code ground} is the caller's, and not attested here. */
  private static Finding takenFromNation(
      CostLine line, ApplicableCeiling level, Citation ground, Context context) {
    return weighing(
        Severity.INFORMATION,
        line,
        "ceilings.national-taken-as-local",
        level.row().citation(),
        Verdict.satisfied().citing(place(level.row())).with("ground", ground),
        context);
  }

  private static Optional<Finding> withinReference(
      CostLine line, SupportLimit reference, Context context) {
    return reference
        .binding()
        .map(
            limit ->
                weighing(
                    Severity.WARNING,
                    line,
                    "ceilings.within-national-reference",
                    limit.steps().get(0).citation(),
                    Verdict.satisfiedIf(line.supportAsked().compareTo(limit.amount()) <= 0)
                        .with("limit", limit.amount()),
                    context));
  }

  private static Optional<Finding> notAboveNation(
      CostLine line,
      ApplicableCeiling level,
      LineMeasure measured,
      SupportLimit reference,
      Context context) {
    return NationalCeilings.find(line.item(), context)
        .level()
        .map(
            national -> {
              boolean above =
                  level.isAbove(national, context.day())
                      || amount(measured.limits())
                          .flatMap(most -> reference.amount().map(top -> most.compareTo(top) > 0))
                          .orElse(false);
              return weighing(
                  Severity.WARNING,
                  line,
                  "ceilings.local-above-national",
                  national.row().citation(),
                  Verdict.satisfiedIf(!above).with("local", level.row().citation()),
                  context);
            });
  }

  private static Optional<Vnd> amount(List<ConsideredLimit> limits) {
    return limits.stream().map(ConsideredLimit::amount).min(Vnd::compareTo);
  }

  /**
   * Where the law speaks of local levels: until 10 May 2018 the joint circular, else the decree.
   */
  private static Citation powerOfProvince(Context context) {
    return Instruments.JOINT_CIRCULAR_26_2014.inForce().contains(context.day())
        ? Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(3).point("a")
        : Instruments.DECREE_45_2012.article(16).clause(1).point("c");
  }
}
