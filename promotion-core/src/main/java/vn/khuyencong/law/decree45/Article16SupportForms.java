package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SupportForm;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 16. Trách nhiệm của Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương, clause 1 point c:
 * the province decides the forms of support from local money. The rest leaves nothing to compute.
 */
public final class Article16SupportForms {

  /**
   * Clause 1 point c: the support is recoverable, and so is not measured by the levels of grants.
   *
   * <p>Reading: the levels of the circulars are written for support that is not given back. Of
   * national money no other form was read; there the levels are asked unless it is said to be
   * recoverable.
   */
  public static final Rule<Project> RECOVERABLE =
      Rule.one(
          "decree45.article16.form",
          Instruments.DECREE_45_2012.article(16).clause(1).point("c"),
          (project, context) ->
              Verdict.satisfiedIf(
                      project.form().map(form -> form == SupportForm.RECOVERABLE), "supportForm")
                  .at("form"));

  /** The rules of this article that concern projects. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>("decree45.article16", ImmutableList.of(RECOVERABLE));

  private Article16SupportForms() {}
}
