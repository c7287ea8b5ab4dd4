package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Set;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.ListOrNone;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectPart;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/** Điều 5. Nội dung cơ bản của đề án khuyến công quốc gia: its eight parts. */
public final class Article05Parts {

  /**
   * Clauses 1 to 8: every part is there. In a group project the beneficiary and the place of the
   * first part need not be fixed yet, by Article 10 clause 1 point a. They are the papers of the
   * appraisal, and not asked once the Minister has decided (see {@link Article08Appraisal}).
   */
  public static final Rule<Project> PARTS =
      NationalProjects.rule(
          "circular36.article5.parts",
          Instruments.CIRCULAR_36_2013.article(5),
          (project, context) ->
              project
                  .procedure()
                  .parts()
                  .map(Article05Parts::complete)
                  .orElseGet(
                      () -> Article08Appraisal.unlessDecided(project, Verdict.missing("parts")))
                  .at("procedure.parts"));

  /** The rules of this article. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>("circular36.article5", ImmutableList.of(PARTS));

  /** This article as a part of its text. */
  static final TextPart PART = TextPart.of(Article05Parts.class).rules(Matter.PROJECTS, RULES);

  private Article05Parts() {}

  private static Verdict complete(Set<ProjectPart> parts) {
    Set<ProjectPart> absent = EnumSet.allOf(ProjectPart.class);
    absent.removeAll(parts);
    return Verdict.satisfiedIf(absent.isEmpty())
        .with("absent", new ListOrNone(ImmutableList.copyOf(absent)));
  }
}
