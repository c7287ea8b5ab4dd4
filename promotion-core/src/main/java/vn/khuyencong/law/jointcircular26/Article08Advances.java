package vn.khuyencong.law.jointcircular26;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.circular36.Article12Principles;
import vn.khuyencong.law.circular36.Article16OtherRates;
import vn.khuyencong.law.kit.AsIssued;
import vn.khuyencong.law.kit.RoundedDown;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.law.text.AdvanceBound;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 8. Lập, chấp hành và quyết toán kinh phí ngân sách nhà nước: the ceiling of advances, for
 * national and local money alike, and what acceptance covers. Yearly settlement is in {@link
 * Article08Settlement}; estimates and the Treasury's control leave nothing to compute.
 */
public final class Article08Advances {
  private static final Citation CLAUSE_2_B =
      Instruments.JOINT_CIRCULAR_26_2014.article(8).clause(2).point("b");

  /** Clause 2 point b: at most 70 % of the support, on the basis of the contract. */
  public static final Dated<Percent> CEILING =
      Dated.during(
          "ceiling of advances",
          Instruments.JOINT_CIRCULAR_26_2014.inForce(),
          Percent.of(70),
          CLAUSE_2_B,
          Evidence.SEEN);

  /**
   * Clause 2 point b: a ceiling of advances is known. Since 11 May 2018 the rate was not read, nor
   * was what held before the first text that was read: for national money Circular 36/2013, whose
   * rates stood alone for two months, for local money this one.
   *
   * <p>Reading: what is paid after basic acceptance is no advance in the sense of this clause, or
   * Articles 13(3) and 14 of Circular 36/2013, which then pay the whole, could not stand beside it.
   */
  public static final Rule<AdvanceRequest> CEILING_KNOWN =
      Rule.<AdvanceRequest>one(
              "jointcircular26.article8.advance-ceiling",
              CLAUSE_2_B,
              Article08Advances::ceilingKnown)
          .during(Instruments.DECREE_45_2012.inForce());

  /** Clause 2 point b: what was paid in advance is within the ceiling; what is over is stated. */
  public static final Rule<AdvanceRequest> WITHIN_CEILING =
      Rule.<AdvanceRequest>one(
              "jointcircular26.article8.within-ceiling",
              CLAUSE_2_B,
              Article08Advances::withinCeiling)
          .during(Instruments.DECREE_45_2012.inForce());

  /**
   * Clause 2 point b: local money too is advanced on the basis of the contract. Of national money
   * Articles 12 and 13 of Circular 36/2013 ask it.
   */
  public static final Rule<AdvanceRequest> CONTRACT =
      Rule.one(
          "jointcircular26.article8.contract",
          CLAUSE_2_B,
          (request, context) ->
              (request.money().equals(Optional.of(FundingSource.LOCAL))
                          && !request.accepted().orElse(false)
                      ? Article12Principles.contract(request)
                      : Verdict.notApplicable())
                  .at("contract"));

  /**
   * Clause 3 point b: acceptance covers the work paid from the money the unit committed, if any.
   * Since 11 May 2018 the text on settlement was not read.
   */
  public static final Rule<ProjectSettlement> COUNTERPART_ACCEPTED =
      Rule.<ProjectSettlement>of(
              "jointcircular26.article8.counterpart-accepted",
              Instruments.JOINT_CIRCULAR_26_2014.article(8).clause(3).point("b"),
              AsIssued.whileStanding(
                  MoneyPoints.COUNTERPART_ACCEPTANCE_SINCE_2018,
                  (settlement, context) ->
                      ImmutableList.of(counterpartAccepted(settlement).at("counterpartAccepted"))))
          .during(Instruments.JOINT_CIRCULAR_26_2014.inForce().onwards());

  /** The rules of this article on advances. */
  public static final RuleSet<AdvanceRequest> RULES =
      new RuleSet<>(
          "jointcircular26.article8", ImmutableList.of(CEILING_KNOWN, WITHIN_CEILING, CONTRACT));

  /** The rules of this article on settlement. */
  public static final RuleSet<ProjectSettlement> SETTLEMENT_RULES =
      new RuleSet<>("jointcircular26.article8", ImmutableList.of(COUNTERPART_ACCEPTED));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article08Advances.class)
          .rules(Matter.ADVANCES, RULES)
          .rules(Matter.ACCEPTANCE, SETTLEMENT_RULES)
          .advances(
              AdvanceBound.rate(CLAUSE_2_B, Article08Advances::ceiling)
                  .during(Instruments.DECREE_45_2012.inForce()))
          .asking(CEILING)
          .figures(
              "jointcircular26.article8.ceiling",
              EntryKind.FIGURE,
              Term.of("mức tạm ứng tối đa", "most that may be advanced"),
              CEILING);

  private Article08Advances() {}

  /** The ceiling for a payment now, with its source; absent where none binds or none is known. */
  public static Optional<Cited<Percent>> ceiling(AdvanceRequest request, Context context) {
    if (isPastCeiling(request, context)) {
      return Optional.empty();
    }
    return context.value(CEILING).or(() -> open(request, context).flatMap(context::decided));
  }

  /** The point that asks for the rate, where no text that was read sets one. */
  private static Optional<OpenPoint<Percent>> open(AdvanceRequest request, Context context) {
    if (context.arises(MoneyPoints.ADVANCES_BEFORE_CIRCULAR_36)) {
      return Article16OtherRates.stands(context)
              && !request.money().equals(Optional.of(FundingSource.LOCAL))
          ? Optional.empty()
          : Optional.of(MoneyPoints.ADVANCES_BEFORE_CIRCULAR_36);
    }
    return Optional.of(MoneyPoints.ADVANCES_SINCE_2018).filter(context::arises);
  }

  private static Verdict ceilingKnown(AdvanceRequest request, Context context) {
    if (context.arises(MoneyPoints.ADVANCES_BEFORE_CIRCULAR_36)) {
      return open(request, context)
          .map(point -> known(point, context))
          .orElseGet(Verdict::notApplicable);
    }
    if (!context.arises(MoneyPoints.ADVANCE_CEILING_AFTER_ACCEPTANCE)) {
      return Verdict.notApplicable();
    }
    if (isPastCeiling(request, context)) {
      return Verdict.notApplicable().relyingOn(MoneyPoints.ADVANCE_CEILING_AFTER_ACCEPTANCE);
    }
    if (request.accepted().isEmpty()) {
      return Verdict.missing("accepted").at("accepted");
    }
    return context
        .value(CEILING)
        .map(rate -> Verdict.satisfied().citing(rate))
        .orElseGet(() -> known(MoneyPoints.ADVANCES_SINCE_2018, context));
  }

  private static Verdict known(OpenPoint<Percent> point, Context context) {
    return context
        .decided(point)
        .map(rate -> Verdict.satisfied().citing(rate).relyingOn(point))
        .orElseGet(() -> context.unsettled(point));
  }

  private static Verdict withinCeiling(AdvanceRequest request, Context context) {
    Optional<Cited<Percent>> rate = ceiling(request, context);
    if (rate.isEmpty()) {
      return Verdict.notApplicable().at("paid");
    }
    if (request.paid().isEmpty()) {
      return Verdict.missing("paid").at("paid").citing(rate.get());
    }
    Vnd most = request.support().share(rate.get().value(), RoundingMode.DOWN);
    Verdict verdict =
        RoundedDown.said(
            Article12Principles.within(request.paid().get(), most),
            RoundedDown.isOf(most, rate.get().value(), request.support()));
    return verdict.outcome() == Outcome.VIOLATED && request.accepted().isEmpty()
        ? Verdict.missing("accepted").at("accepted")
        : verdict.citing(rate.get());
  }

  /** Whether the ceiling does not bind any more; before there was one that was read it is open. */
  private static boolean isPastCeiling(AdvanceRequest request, Context context) {
    return !context.arises(MoneyPoints.ADVANCES_BEFORE_CIRCULAR_36)
        && request.accepted().orElse(false)
        && !context.answer(MoneyPoints.ADVANCE_CEILING_AFTER_ACCEPTANCE).orElse(true);
  }

  private static Verdict counterpartAccepted(ProjectSettlement settlement) {
    if (!settlement.counterpartCommitted().orElse(true)) {
      return Verdict.notApplicable();
    }
    if (settlement.counterpartCommitted().isEmpty()
        && !settlement.counterpartAccepted().orElse(false)) {
      return Verdict.missing("counterpartMoney");
    }
    return Verdict.satisfiedIf(settlement.counterpartAccepted(), "counterpartAccepted");
  }
}
