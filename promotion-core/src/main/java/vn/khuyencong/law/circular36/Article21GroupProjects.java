package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/** Điều 21. Trách nhiệm của Sở Công Thương, clause 2 point a: projects drawn up for a group. */
public final class Article21GroupProjects {

  /**
   * Clause 2 point a: Sở Công Thương still has to examine those who are not fixed before the
   * project is carried out; a reminder, since the plan may be approved without them.
   */
  public static final Rule<Project> MEMBERS_TO_EXAMINE =
      NationalProjects.rule(
              "circular36.article21.members-to-examine",
              Instruments.CIRCULAR_36_2013.article(21).clause(2).point("a"),
              (project, context) ->
                  (project.group().orElse(false)
                          ? Verdict.satisfiedIf(
                              !project.beneficiaries().isEmpty()
                                  && project.beneficiaries().stream()
                                      .allMatch(one -> one.facility().isPresent()))
                          : Verdict.notApplicable())
                      .at("beneficiaries"))
          .weighing(Severity.WARNING);

  /** The rules of this article. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>("circular36.article21", ImmutableList.of(MEMBERS_TO_EXAMINE));

  private Article21GroupProjects() {}
}
