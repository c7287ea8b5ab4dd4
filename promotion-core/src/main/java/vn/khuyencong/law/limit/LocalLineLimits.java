package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.limit.ConsideredLimit;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportItem;

/**
 * The limit of local money (kinh phí khuyến công địa phương): the province's ceiling binds, the
 * national one is a reference.
 *
 * <p>Reading: without the province's ceiling nothing is decided, whatever the reference says; and a
 * table with a ceiling of machinery alone gives none for a technology line, since the multiple of
 * Article 8(4) of Circular 28 is one of national ceilings. The priority uplift is approved by the
 * Ministry and lifts no local ceiling. No clause read keeps local ceilings below national ones, so
 * one that lies above is a warning.
 */
final class LocalLineLimits {
  private static final Citation LOCAL_SUPPORT =
      Instruments.DECREE_45_2012.article(16).clause(1).point("c");

  /** Where the law speaks of local ceilings: in its time the joint circular, else the decree. */
  private static final Dated<Citation> POWER_OF_PROVINCE =
      Dated.from(
              "power over local ceilings",
              Instruments.DECREE_45_2012.firstDay(),
              LOCAL_SUPPORT,
              LOCAL_SUPPORT,
              Evidence.SEEN)
          .then(
              Instruments.JOINT_CIRCULAR_26_2014.firstDay(),
              Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(3).point("a"),
              Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(3).point("a"),
              Evidence.SEEN)
          .then(
              Instruments.JOINT_CIRCULAR_26_2014.inForce().after().from().orElseThrow(),
              LOCAL_SUPPORT,
              LOCAL_SUPPORT,
              Evidence.SEEN);

  private LocalLineLimits() {}

  /** The limit of {@code line}, which is of {@code item}. */
  static SupportLimit of(CostLine line, SpendingItem item, LawInForce law) {
    LocalRows rows = LocalLookup.rows(line, law);
    return item.national()
        .map(national -> ofNation(line, national, rows, law))
        .orElseGet(() -> ofProvince(line, item, rows, law));
  }

  private static SupportLimit ofNation(
      CostLine line, SupportItem item, LocalRows rows, LawInForce law) {
    SupportLimit reference = reference(line, item, law);
    if (LocalOpenRows.areOpen(rows)) {
      List<Finding> binding =
          NationalCeilings.bindsLocalMoney(item, law) ? reference.findings() : ImmutableList.of();
      return LocalOpenRows.of(line, rows, Optional.of(reference), law).with(binding);
    }
    return LocalLookup.find(line, law)
        .map(ceiling -> byCeiling(line, item, ceiling, reference, law))
        .orElseGet(() -> withoutCeiling(line, item, reference, law));
  }

  /** The limit of an item of the province, for which the nation has none. */
  private static SupportLimit ofProvince(
      CostLine line, SpendingItem item, LocalRows rows, LawInForce law) {
    if (LocalOpenRows.areOpen(rows)) {
      return LocalOpenRows.of(line, rows, Optional.empty(), law);
    }
    Optional<ApplicableCeiling> found = LocalLookup.find(line, law);
    if (found.isEmpty()) {
      return LineLimits.bounded(
          line,
          ImmutableList.of(),
          ImmutableList.of(),
          ceilingMissing(line, item, Optional.empty(), law),
          law.context());
    }
    LineMeasure measured = LineMeasure.of(line, found.get(), law.context());
    return LineLimits.limit(
        line,
        measured.limits(),
        measured.most(),
        measured.complete(),
        Optional.empty(),
        ImmutableList.<Finding>builder()
            .add(ceilingKnown(line, found.get(), law))
            .addAll(measured.findings())
            .build(),
        law.context());
  }

  private static SupportLimit reference(CostLine line, SupportItem item, LawInForce law) {
    CostLine national = line.toBuilder().money(FundingSource.NATIONAL).build();
    CeilingLookup lookup = NationalCeilings.find(item, law);
    return LineLimits.national(
        national,
        NationalCeilings.pointForLocalMoney(item, law).map(lookup::following).orElse(lookup),
        law.context());
  }

  private static SupportLimit byCeiling(
      CostLine line,
      SupportItem item,
      ApplicableCeiling ceiling,
      SupportLimit reference,
      LawInForce law) {
    LineMeasure measured = LineMeasure.of(line, ceiling, law.context());
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    findings.add(ceilingKnown(line, ceiling, law)).addAll(measured.findings());
    if (LocalLookup.restsOnNation(line, law)) {
      findings.add(takenFromNation(line, ceiling, law));
    } else {
      notAboveNation(line, item, ceiling, measured, reference, law).ifPresent(findings::add);
    }
    boolean both = NationalCeilings.bindsLocalMoney(item, law);
    if (both) {
      findings.addAll(reference.findings());
    }
    List<Finding> found = findings.build();
    return LineLimits.limit(
        line,
        both ? together(measured.limits(), reference.considered()) : measured.limits(),
        both ? together(measured.most(), reference.most()) : measured.most(),
        measured.complete() && (!both || reference.complete()),
        Optional.of(reference),
        nationMayBind(item, law)
            .map(point -> ifNationBinds(line, ceiling, point, measured, reference, found, law))
            .orElse(found),
        law.context());
  }

  /** The point by whose reading the nation's ceiling does not bind too, though it may. */
  private static Optional<OpenPoint<Boolean>> nationMayBind(SupportItem item, LawInForce law) {
    return NationalCeilings.pointForLocalMoney(item, law)
        .filter(point -> point.reading().equals(Optional.of(false)))
        .filter(point -> law.context().arises(point) && law.context().decided(point).isEmpty());
  }

  /**
   * {@code found}, unless the support requested is within the local ceiling and above the national
   * one: then the point decides.
   */
  private static List<Finding> ifNationBinds(
      CostLine line,
      ApplicableCeiling ceiling,
      OpenPoint<Boolean> point,
      LineMeasure measured,
      SupportLimit reference,
      List<Finding> found,
      LawInForce law) {
    Finding within = measured.findings().get(0);
    Optional<Vnd> local = amount(measured);
    Optional<Vnd> most = reference.amount();
    if (within.outcome() != Outcome.SATISFIED
        || most.map(top -> line.leastRequested().compareTo(top) <= 0).orElse(true)) {
      return found;
    }
    Verdict open =
        LineMeasure.between(
                ImmutableList.of(point), ImmutableList.of(most.orElseThrow(), local.orElseThrow()))
            .with("limit", local.orElseThrow());
    Finding decided =
        LimitRules.find(
            ceiling.rules().withinLimit(), line, open, ceiling.row().place(), law.context());
    return found.stream().map(one -> one.equals(within) ? decided : one).collect(toImmutableList());
  }

  private static SupportLimit withoutCeiling(
      CostLine line, SupportItem item, SupportLimit reference, LawInForce law) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    findings.addAll(ceilingMissing(line, item, Optional.of(reference), law));
    if (NationalCeilings.bindsLocalMoney(item, law)) {
      findings.addAll(reference.findings());
    } else {
      withinReference(line, item, reference, law).ifPresent(findings::add);
    }
    return LineLimits.limit(
        line,
        ImmutableList.of(),
        ImmutableList.of(),
        false,
        Optional.of(reference),
        findings.build(),
        law.context());
  }

  /**
   * What may be said without a ceiling; of a name that no table defines, which it is close to.
   *
   * <p>Reading: what a complete table of the province does not have, the province does not support
   * from its money: its contents and ceilings are for it to set (Article 6 clause 3 of the joint
   * circular). Whether that is so too of what the circulars have a ceiling for is an open point.
   */
  private static List<Finding> ceilingMissing(
      CostLine line, SpendingItem item, Optional<SupportLimit> reference, LawInForce law) {
    Citation power = power(law).citation();
    Verdict unknown =
        law.local().table().filter(CeilingTable::holdsAll).isEmpty()
            ? Verdict.missing("provincialNorm")
            : reference
                .map(nation -> LocalOpenRows.notListed(line, nation, law))
                .orElseGet(Verdict::violated);
    Verdict verdict = unknown.with("norm", LocalCeilingSource.of(line, law));
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    findings.add(
        LimitRules.find(
            LimitRules.LOCAL_CEILING_KNOWN,
            line,
            UnknownItems.nearest(item).map(near -> verdict.with("nearest", near)).orElse(verdict),
            power,
            law.context()));
    LineLimits.aboveCost(line, power, law.context()).ifPresent(findings::add);
    return findings.build();
  }

  /** The limits of both ceilings. */
  private static List<ConsideredLimit> together(
      List<ConsideredLimit> local, List<ConsideredLimit> national) {
    return ImmutableList.copyOf(Iterables.concat(local, national));
  }

  private static Finding ceilingKnown(CostLine line, ApplicableCeiling ceiling, LawInForce law) {
    return LimitRules.find(
        LimitRules.LOCAL_CEILING_KNOWN,
        line,
        Verdict.satisfied().with("norm", LocalCeilingSource.of(line, law)),
        ceiling.row().place(),
        law.context());
  }

  /** Cited where the ceiling is written; the ground is the caller's, and not attested here. */
  private static Finding takenFromNation(CostLine line, ApplicableCeiling ceiling, LawInForce law) {
    return LimitRules.find(
        LimitRules.NATIONAL_TAKEN_AS_LOCAL,
        line,
        LineMeasure.relyingOn(Verdict.satisfied(), ceiling.asIssued())
            .with("ground", law.local().national().orElseThrow()),
        ceiling.row().place(),
        law.context());
  }

  private static Optional<Finding> withinReference(
      CostLine line, SupportItem item, SupportLimit reference, LawInForce law) {
    return reference
        .lowest()
        .filter(
            limit -> reference.complete() || line.leastRequested().compareTo(limit.amount()) > 0)
        .map(
            limit ->
                LimitRules.find(
                    LimitRules.WITHIN_NATIONAL_REFERENCE,
                    line,
                    NationalCeilings.find(item, law)
                        .by(
                            Verdict.satisfiedIf(
                                line.leastRequested().compareTo(limit.amount()) <= 0))
                        .with("limit", limit.amount()),
                    limit.citation(),
                    law.context()));
  }

  private static Optional<Finding> notAboveNation(
      CostLine line,
      SupportItem item,
      ApplicableCeiling ceiling,
      LineMeasure measured,
      SupportLimit reference,
      LawInForce law) {
    return NationalCeilings.find(item, law)
        .ceiling()
        .map(
            national -> {
              boolean above =
                  ceiling.isAbove(national, law.day())
                      || amount(measured)
                          .flatMap(most -> reference.amount().map(top -> most.compareTo(top) > 0))
                          .orElse(false);
              return LimitRules.find(
                  LimitRules.LOCAL_ABOVE_NATIONAL,
                  line,
                  LineMeasure.relyingOn(Verdict.satisfiedIf(!above), national.asIssued())
                      .with("local", ceiling.row().citation()),
                  national.row().citation(),
                  law.context());
            });
  }

  private static Optional<Vnd> amount(LineMeasure measured) {
    return measured.limits().stream()
        .filter(any -> measured.complete())
        .map(ConsideredLimit::amount)
        .min(Vnd::compareTo);
  }

  private static Cited<Citation> power(LawInForce law) {
    return law.context().value(POWER_OF_PROVINCE).orElseThrow();
  }
}
