package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/** Điều 16. Trách nhiệm của Ủy ban nhân dân cấp tỉnh, clause 1 point b: the local programme. */
public final class Article16LocalPrograms {

  /**
   * Clause 1 point b: the local programme is approved by the provincial People's Committee.
   *
   * <p>Reading: Article 2 clause 4 of Circular 46/2012 names its Chairman; both are followed.
   */
  public static final Rule<Program> APPROVED =
      Rule.of(
          "decree45.article16.program-approved",
          Instruments.DECREE_45_2012.article(16).clause(1).point("b"),
          Amendment.onceOfPlans(
              (program, context) ->
                  program.level() == ProjectLevel.NATIONAL
                      ? Verdict.notApplicable()
                      : Approvals.check(
                              program.approval(),
                              "planApprovalAuthority",
                              who -> Verdict.satisfiedIf(Approvals.PROVINCE.contains(who)))
                          .at("approval")));

  /** The rules of this point. */
  public static final RuleSet<Program> RULES =
      new RuleSet<>("decree45.article16.programs", ImmutableList.of(APPROVED));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article16LocalPrograms.class).rules(Matter.PROGRAMS, RULES);

  private Article16LocalPrograms() {}
}
