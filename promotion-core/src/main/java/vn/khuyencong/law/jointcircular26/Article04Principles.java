package vn.khuyencong.law.jointcircular26;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.kit.AsIssued;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.Significance;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/** Điều 4. Nguyên tắc sử dụng kinh phí khuyến công, clause 1: which money is for what. */
public final class Article04Principles {

  /** Clause 1: the money for what matters so far, in the time of the circular. */
  private static final Dated<Map<Significance, FundingSource>> MONEY =
      Dated.during(
          "money by significance",
          Instruments.JOINT_CIRCULAR_26_2014.inForce(),
          Maps.toMap(List.of(Significance.values()), Article04Principles::moneyFor),
          Instruments.JOINT_CIRCULAR_26_2014.article(4).clause(1),
          Evidence.SEEN);

  /**
   * Clause 1: national money is for activities and products of nation-wide or regional
   * significance, local money for those of significance inside the province. How far a project
   * matters is a fact of the caller.
   */
  public static final Rule<AnnualPlan> SIGNIFICANCE =
      Rule.of(
              "jointcircular26.article4.significance",
              Instruments.JOINT_CIRCULAR_26_2014.article(4).clause(1),
              Article04Principles::significance)
          .during(Instruments.DECREE_45_2012.inForce());

  /** The rules of this article. */
  public static final RuleSet<AnnualPlan> RULES =
      new RuleSet<>("jointcircular26.article4", ImmutableList.of(SIGNIFICANCE));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article04Principles.class).rules(Matter.PLANS, RULES).asking(MONEY);

  private Article04Principles() {}

  private static List<Verdict> significance(AnnualPlan plan, Context context) {
    if (plan.projects().isEmpty()) {
      return ImmutableList.of();
    }
    return context.value(MONEY).isPresent() ? asWritten(plan) : outsideItsTime(plan, context);
  }

  /** While it is open whether the clause stands, one verdict for all that may be so. */
  private static List<Verdict> outsideItsTime(AnnualPlan plan, Context context) {
    List<Verdict> all = asWritten(plan);
    List<Verdict> violated =
        all.stream().filter(one -> one.outcome() == Outcome.VIOLATED).collect(toImmutableList());
    boolean open = context.answer(MoneyPoints.SIGNIFICANCE_OUTSIDE_JOINT_CIRCULAR).isEmpty();
    List<Verdict> told = open ? (violated.isEmpty() ? all.subList(0, 1) : violated) : all;
    return told.stream()
        .map(
            one ->
                AsIssued.ifStanding(MoneyPoints.SIGNIFICANCE_OUTSIDE_JOINT_CIRCULAR, one, context))
        .collect(toImmutableList());
  }

  /**
   * A verdict for each project of the other significance and each of which it is not known; else
   * one for all.
   */
  private static List<Verdict> asWritten(AnnualPlan plan) {
    List<Verdict> found =
        plan.eachProject((project, path) -> mismatch(project, path)).stream()
            .flatMap(Optional::stream)
            .collect(toImmutableList());
    return found.isEmpty() ? ImmutableList.of(Verdict.satisfied()) : found;
  }

  private static Optional<Verdict> mismatch(Project project, String path) {
    Optional<FundingSource> money = project.money();
    Optional<Significance> reach = project.significance();
    if (reach.isEmpty()) {
      return Optional.of(Verdict.missing("significance").at(path));
    }
    return money
        .filter(own -> own != moneyFor(reach.get()))
        .map(
            own ->
                Verdict.violated()
                    .at(path)
                    .with("project", project.id())
                    .with("money", own)
                    .with("significance", reach.get()));
  }

  private static FundingSource moneyFor(Significance significance) {
    return significance == Significance.PROVINCIAL ? FundingSource.LOCAL : FundingSource.NATIONAL;
  }
}
