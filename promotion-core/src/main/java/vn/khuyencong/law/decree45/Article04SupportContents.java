package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.point.DecreePoints;
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

  private static final LocalDate FIRST_DAY =
      Instruments.DECREE_45_2012.inForce().from().orElseThrow();
  private static final LocalDate LAST_DAY_AS_ISSUED = Amendment.FIRST_DAY.minusDays(1);

  /**
   * The contents, by day. The amended article is known from reports: they speak of contents that
   * are expanded, and none says that an old one was removed.
   */
  public static final Dated<Set<SupportCategory>> CONTENTS = dated();

  /**
   * What the points of clauses 7, 8 and 9 are about, in their order; the other clauses have none.
   * The points of the amended article were not read.
   */
  public static final Dated<Map<Citation, Term>> POINTS =
      Dated.from(
              "points of the contents of industrial promotion",
              FIRST_DAY,
              ContentPoints.asIssued(ARTICLE),
              ARTICLE,
              Evidence.SEEN)
          .until(LAST_DAY_AS_ISSUED);

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

  private Article04SupportContents() {}

  /** Whether the contents of {@code project} are among those of this article. */
  public static Verdict contents(Project project, Context context) {
    if (project.contents().isEmpty() && project.otherContents().isEmpty()) {
      return Verdict.missing("contents");
    }
    Verdict verdict = listed(project, contentsOn(governing(project, context)));
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
    return Amendment.isInForce(context)
        && project
            .approval()
            .day()
            .map(approved -> !approved.isBefore(Amendment.FIRST_DAY))
            .orElse(true);
  }

  private static Verdict listed(Project project, Set<SupportCategory> listed) {
    List<?> others =
        Stream.concat(
                project.contents().stream().filter(content -> !listed.contains(content)),
                project.otherContents().stream())
            .collect(toImmutableList());
    return Verdict.satisfiedIf(others.isEmpty()).with("others", others);
  }

  /** The day whose words govern the project: one of the old ones if it was approved by then. */
  private static LocalDate governing(Project project, Context context) {
    return isAmendedFor(project, context)
        ? context.day()
        : Comparators.min(context.day(), LAST_DAY_AS_ISSUED);
  }

  private static Set<SupportCategory> contentsOn(LocalDate day) {
    return CONTENTS.covers(day) ? CONTENTS.on(day).value() : ImmutableSet.of();
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

  private static Dated<Set<SupportCategory>> dated() {
    ImmutableSet<SupportCategory> nine =
        ImmutableSet.of(
            SupportCategory.TRAINING,
            SupportCategory.MANAGEMENT_CAPACITY,
            SupportCategory.TECHNOLOGY,
            SupportCategory.PRODUCTS_AND_TRADE,
            SupportCategory.CONSULTANCY,
            SupportCategory.INFORMATION,
            SupportCategory.LINKAGE_AND_CLUSTERS,
            SupportCategory.INTERNATIONAL_COOPERATION,
            SupportCategory.ORGANISATION);
    return Dated.<Set<SupportCategory>>from(
            "contents of industrial promotion", FIRST_DAY, nine, ARTICLE, Evidence.SEEN)
        .then(Amendment.FIRST_DAY, nine, ARTICLE, Evidence.SECONDARY);
  }
}
