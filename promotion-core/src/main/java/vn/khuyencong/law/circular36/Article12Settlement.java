package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.kit.RoundedDown;
import vn.khuyencong.law.kit.SettledSupport;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.law.text.DueRepayment;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 12. Nguyên tắc tạm ứng, thanh lý hợp đồng và quyết toán kinh phí, as far as it is on
 * settlement: what may be settled, and what is paid back. Of tasks that were assigned to budget
 * units of the Ministry its finance department approves the settlement by other rules (clause 1).
 */
public final class Article12Settlement {
  private static final Citation ARTICLE = Instruments.CIRCULAR_36_2013.article(12);

  /** Clause 1: the rules on settlement are known; before the circular they were not read. */
  public static final Rule<ProjectSettlement> RULES_KNOWN =
      NationalProjects.settlement(
              "circular36.article12.settlement-rules-known",
              ARTICLE.clause(1),
              (settlement, context) -> known(context))
          .during(Instruments.DECREE_45_2012.inForce());

  /** Clause 2: no more is settled than the contract supports. */
  public static final Rule<ProjectSettlement> WITHIN_APPROVED =
      rule("settled-within-approved", 2, "support", Article12Settlement::withinApproved);

  /**
   * Clause 2: where a share of the cost is supported, no more is settled than that share of what it
   * really cost.
   */
  public static final Rule<ProjectSettlement> WITHIN_SHARE =
      rule("settled-within-share", 2, "support", Article12Settlement::withinShare);

  /** Clause 6: no more is settled than was accepted. */
  public static final Rule<ProjectSettlement> WITHIN_ACCEPTED =
      rule("settled-within-accepted", 6, "support", Article12Settlement::withinAccepted);

  /**
   * Clause 6: what was advanced and is not settled is paid back.
   *
   * <p>Reading: "được quyết toán theo chế độ quy định" is what the ceilings of the items let
   * through too, so while one of them is not known it is not known that nothing is due.
   */
  public static final Rule<DueRepayment.OfSettlement> REPAID =
      Rule.of(
          "circular36.article12.repaid",
          ARTICLE.clause(6),
          NationalProjects.only(
              repaid -> repaid.settlement().money(),
              (repaid, context) -> ImmutableList.of(repaid(repaid))));

  /**
   * Clauses 2 and 6: it is known what was advanced, and what the settlement is measured by; else it
   * is not known what is settled, and whether nothing is owed.
   */
  public static final Rule<DueRepayment.OfSettlement> MEASURED =
      Rule.of(
          "circular36.article12.settlement-measured",
          ARTICLE.clause(2),
          NationalProjects.only(
              repaid -> repaid.settlement().money(),
              (repaid, context) -> ImmutableList.of(measured(repaid))));

  /** The rules of this article on settlement. */
  public static final RuleSet<ProjectSettlement> RULES =
      new RuleSet<>(
          "circular36.article12.settlement",
          ImmutableList.of(RULES_KNOWN, WITHIN_APPROVED, WITHIN_SHARE, WITHIN_ACCEPTED));

  /** The rules of this article on what is paid back. */
  public static final RuleSet<DueRepayment.OfSettlement> REPAYMENT_RULES =
      new RuleSet<>("circular36.article12.repayment", ImmutableList.of(REPAID, MEASURED));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article12Settlement.class)
          .rules(Matter.SETTLEMENTS, RULES)
          .rules(Matter.SETTLEMENT_REPAYMENTS, REPAYMENT_RULES);

  private Article12Settlement() {}

  /**
   * Clauses 2 and 6: the most that may be settled, by what is known: the support that was accepted,
   * approved and claimed, the cost, and the share of the cost, rounded down to the đồng; absent if
   * neither what is claimed nor what was accepted is known. The ceilings of items are beside it.
   */
  public static Optional<Vnd> most(ProjectSettlement settlement) {
    return SettledSupport.most(settlement);
  }

  private static Verdict known(Context context) {
    if (!context.arises(MoneyPoints.PROCEDURE_BEFORE_CIRCULAR_36)) {
      return Verdict.notApplicable();
    }
    return NationalProjects.beforeTheCircular(context);
  }

  private static Verdict withinApproved(ProjectSettlement settlement) {
    return within(settlement, settlement.approvedSupport());
  }

  private static Verdict withinAccepted(ProjectSettlement settlement) {
    return within(settlement, settlement.accepted());
  }

  private static Verdict withinShare(ProjectSettlement settlement) {
    if (settlement.share().isEmpty() || !settlement.supportByShare().orElse(true)) {
      return Verdict.notApplicable();
    }
    return settlement.cost().isEmpty()
        ? Verdict.missing("cost")
        : RoundedDown.said(
                within(settlement, SettledSupport.shareOfCost(settlement)),
                SettledSupport.isRoundedDown(settlement))
            .with("share", settlement.share().get())
            .with("cost", settlement.cost().get());
  }

  /** The support is within {@code most}, if that is known. */
  private static Verdict within(ProjectSettlement settlement, Optional<Vnd> most) {
    return most.map(
            limit ->
                settlement
                    .support()
                    .map(
                        support ->
                            Verdict.satisfiedIf(support.compareTo(limit) <= 0)
                                .with("support", support))
                    .orElseGet(() -> Verdict.missing("support"))
                    .with("most", limit))
        .orElseGet(Verdict::notApplicable);
  }

  private static Verdict repaid(DueRepayment.OfSettlement repaid) {
    Verdict verdict =
        repaid.due().advanced().isEmpty() ? Verdict.notApplicable() : repaid.due().verdict();
    Verdict placed = verdict.path().isEmpty() ? verdict.at("repaid") : verdict;
    return repaid.settlement().assigned().orElse(false)
        ? placed.as(Verdict.notApplicable())
        : placed;
  }

  private static Verdict measured(DueRepayment.OfSettlement repaid) {
    if (repaid.settlement().assigned().orElse(false)) {
      return Verdict.notApplicable();
    }
    Optional<Verdict> unknown = repaid.due().open().filter(why -> !why.missingFacts().isEmpty());
    return repaid.due().advanced().isPresent()
        ? unknown.orElseGet(Verdict::satisfied)
        : unknown
            .map(why -> SettledSupport.asking(why, "advanced"))
            .orElseGet(() -> Verdict.missing("advanced").at("advanced"));
  }

  private static Rule<ProjectSettlement> rule(
      String name, int clause, String path, Function<ProjectSettlement, Verdict> check) {
    return NationalProjects.settlement(
        "circular36.article12." + name,
        ARTICLE.clause(clause),
        (settlement, context) -> check.apply(settlement).at(path));
  }
}
