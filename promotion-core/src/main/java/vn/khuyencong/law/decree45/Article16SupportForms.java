package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SupportForm;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 16. Trách nhiệm của Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương, clause 1 point c:
 * the province decides the forms of support from local money. The rest leaves nothing to compute.
 */
public final class Article16SupportForms {

  /**
   * Clause 1 point c: the support is recoverable, and so is not measured by the ceilings of grants.
   *
   * <p>Reading: the ceilings of the circulars are written for support that is not given back. The
   * point lets the province choose for local money only; whether national money may be given so is
   * an open point. Since 15 October 2025 the old words go on, as of plans.
   */
  public static final Rule<Project> RECOVERABLE =
      Rule.of(
          "decree45.article16.form",
          Instruments.DECREE_45_2012.article(16).clause(1).point("c"),
          Amendment.ofProjects(
              (project, context) -> ImmutableList.of(recoverable(project, context).at("form"))));

  /** The rules of this article that concern projects. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>("decree45.article16", ImmutableList.of(RECOVERABLE));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article16SupportForms.class).rules(Matter.SUPPORT_FORMS, RULES);

  private Article16SupportForms() {}

  private static Verdict recoverable(Project project, Context context) {
    if (!project.form().equals(Optional.of(SupportForm.RECOVERABLE))) {
      return project.form().isEmpty() ? Verdict.missing("supportForm") : Verdict.violated();
    }
    return project
        .money()
        .map(
            money ->
                money == FundingSource.LOCAL ? Verdict.satisfied() : fromNationalMoney(context))
        .orElseGet(() -> Verdict.missing("level"));
  }

  private static Verdict fromNationalMoney(Context context) {
    OpenPoint<Boolean> allowed = MoneyPoints.RECOVERABLE_FROM_NATIONAL_MONEY;
    return context
        .answer(allowed)
        .map(yes -> Verdict.satisfiedIf(yes).relyingOn(allowed))
        .orElseGet(() -> context.unsettled(allowed));
  }
}
