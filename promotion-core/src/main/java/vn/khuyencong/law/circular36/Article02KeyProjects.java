package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectPeriod;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 2. Giải thích từ ngữ, clause 3: the key project (đề án khuyến công quốc gia điểm), which
 * goes first when the plan is given out. All four limbs are needed.
 */
public final class Article02KeyProjects {
  private static final Citation CLAUSE_3 = Instruments.CIRCULAR_36_2013.article(2).clause(3);

  /**
   * Clause 3: two or more contents.
   *
   * <p>Reading: a content is a clause of Article 4 of the decree.
   */
  public static final Rule<Project> TWO_CONTENTS =
      NationalProjects.rule(
          "circular36.article2.two-contents",
          CLAUSE_3,
          (project, context) ->
              (project.contents().isEmpty()
                      ? Verdict.missing("contents")
                      : Verdict.satisfiedIf(project.contents().size() >= 2))
                  .at("contents")
                  .with("count", project.contents().size()));

  /** Clause 3: large scale, for which the law has no figure: a fact of the caller. */
  public static final Rule<Project> LARGE_SCALE =
      NationalProjects.rule(
          "circular36.article2.large-scale",
          CLAUSE_3,
          (project, context) ->
              Verdict.satisfiedIf(project.largeScale(), "largeScale").at("largeScale"));

  /**
   * Clause 3: it lasts more than one year.
   *
   * <p>Reading: from 1 January to 31 December is one year, and not more.
   */
  public static final Rule<Project> LONGER_THAN_ONE_YEAR =
      NationalProjects.rule(
          "circular36.article2.longer-than-one-year",
          CLAUSE_3,
          (project, context) ->
              Verdict.satisfiedIf(
                      project.period().map(ProjectPeriod::lastsMoreThanOneYear), "period")
                  .at("period"));

  /** Clause 3: the contents are linked to serve one or more objectives. */
  public static final Rule<Project> CONTENTS_LINKED =
      NationalProjects.rule(
          "circular36.article2.contents-linked",
          CLAUSE_3,
          (project, context) ->
              Verdict.satisfiedIf(project.contentsLinked(), "contentsLinked").at("contentsLinked"));

  /** The four limbs. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>(
          "key-project",
          ImmutableList.of(TWO_CONTENTS, LARGE_SCALE, LONGER_THAN_ONE_YEAR, CONTENTS_LINKED));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article02KeyProjects.class).rules(Matter.KEY_PROJECTS, RULES);

  private Article02KeyProjects() {}
}
