package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportCategory;

/**
 * Điều 4. Nội dung hoạt động khuyến công: the nine contents of {@link SupportCategory}. Since 15
 * October 2025 they are known from reports; a project approved before goes on under the old ones.
 */
public final class Article04SupportContents {
  private static final Citation ARTICLE = Instruments.DECREE_45_2012.article(4);

  /** Article 2 clause 3 with this article: the project carries out one or more of the contents. */
  public static final Rule<Project> LISTED =
      Rule.one(
          "decree45.article4.contents",
          ARTICLE,
          (project, context) -> contents(project, context).at("contents"));

  /**
   * What the lines pay for belongs to a content of the project; a warning, since the content of an
   * item is told by comparison. Items of the ninth content, such as management costs, serve every
   * project.
   */
  public static final Rule<Project> LINES_IN_CONTENTS =
      Rule.<Project>of(
              "decree45.article4.lines", ARTICLE, (project, context) -> linesInContents(project))
          .attested(Evidence.DERIVED)
          .weighing(Severity.WARNING);

  /** The rules of this article. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>("decree45.article4", ImmutableList.of(LISTED, LINES_IN_CONTENTS));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article04SupportContents.class).rules(Matter.PROJECTS, RULES);

  private Article04SupportContents() {}

  /** Whether the contents of {@code project} are among those of this article. */
  public static Verdict contents(Project project, Context context) {
    if (project.contents().isEmpty() && project.otherContents().isEmpty()) {
      return Verdict.missing("contents");
    }
    Verdict verdict =
        Verdict.satisfiedIf(project.otherContents().isEmpty())
            .with("others", project.otherContents());
    if (!isAmendedFor(project, context)) {
      return verdict;
    }
    return context
        .answer(DecreePoints.ARTICLE_4_CONTENTS)
        .filter(stands -> stands)
        .map(stands -> verdict.relyingOn(DecreePoints.ARTICLE_4_CONTENTS))
        .orElseGet(() -> Verdict.unsettled(DecreePoints.ARTICLE_4_CONTENTS));
  }

  private static boolean isAmendedFor(Project project, Context context) {
    return Amendment.isAmended(context) && !Amendment.isPassedBy(project.approval().day(), context);
  }

  private static List<Verdict> linesInContents(Project project) {
    return project.eachLine(
        line -> line.item().category() != SupportCategory.ORGANISATION,
        (line, path) ->
            inContents(project, line)
                .at(path + ".item")
                .with("line", line.id())
                .with("content", line.item().category()));
  }

  private static Verdict inContents(Project project, CostLine line) {
    return project.contents().isEmpty()
        ? Verdict.missing("contents")
        : Verdict.satisfiedIf(project.contents().contains(line.item().category()));
  }
}
