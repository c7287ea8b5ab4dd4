package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.text.ContentAccess;
import vn.khuyencong.law.text.ContentCase;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;
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
      Dated.during(
          "points of the contents of industrial promotion",
          Instruments.DECREE_45_2012.inForce().before(Instruments.DECREE_235_2025.inForce()),
          ContentPoints.asIssued(ARTICLE),
          ARTICLE,
          Evidence.SEEN);

  /** Article 2 clause 3 with this article: the project carries out one or more of the contents. */
  public static final Rule<Project> LISTED =
      Rule.one(
          "decree45.article4.contents",
          ARTICLE,
          (project, context) -> contents(project, context).at("contents"));

  /**
   * What the lines pay for belongs to a content of the project; a warning, since the content of an
   * item is found by comparison. Items of the ninth content, such as management costs, serve every
   * project.
   */
  public static final Rule<Project> LINES_IN_CONTENTS =
      Rule.<Project>of(
              "decree45.article4.lines", ARTICLE, (project, context) -> linesInContents(project))
          .attested(Evidence.DERIVED)
          .weighing(Severity.WARNING);

  /**
   * The clauses on the item of a line with those of the circulars that detail it: a line goes to
   * one for whom it is.
   *
   * <p>Reading: "cơ sở công nghiệp nông thôn" is the collective name of point a of Article 1(2)
   * alone. What is given to it is not open to a beneficiary by another route.
   */
  public static final Rule<ContentCase> FOR_WHOM =
      Rule.of("decree45.article4.for-whom", ARTICLE, ContentSubjects::check);

  /** The rules of this article. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>("decree45.article4", ImmutableList.of(LISTED, LINES_IN_CONTENTS));

  /**
   * Which contents the routes of a facility open; information, since whether it is a beneficiary is
   * another question.
   */
  public static final Rule<List<ContentAccess>> OPENED =
      Rule.<List<ContentAccess>>of(
              "decree45.article4.opened", ARTICLE, (contents, context) -> OpenedItems.of(contents))
          .weighing(Severity.INFORMATION);

  /** The rules of this article on what the routes of a facility open. */
  public static final RuleSet<List<ContentAccess>> OPENED_RULES =
      new RuleSet<>("decree45.article4.opened", ImmutableList.of(OPENED));

  /** The rules of this article on a line and who gets it. */
  public static final RuleSet<ContentCase> CONTENT_RULES =
      new RuleSet<>("decree45.article4.for-whom", ImmutableList.of(FOR_WHOM));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article04SupportContents.class)
          .rules(Matter.PROJECTS, RULES)
          .rules(Matter.CONTENTS, CONTENT_RULES)
          .rules(Matter.OPENED_CONTENTS, OPENED_RULES)
          .subjects(Article04Subjects.CLAUSES)
          .dated(
              "decree45.article4.list.contents",
              EntryKind.CLASSIFICATION,
              Term.of("nội dung hoạt động khuyến công", "contents of industrial promotion"),
              CONTENTS)
          .asking(POINTS)
          .figures(
              "decree45.article4.list.points",
              EntryKind.CLASSIFICATION,
              Term.of("điểm của các nội dung", "points of the contents"),
              POINTS.map(Article04SupportContents::numbers));

  private Article04SupportContents() {}

  /** Whether the contents of {@code project} are among those of this article. */
  public static Verdict contents(Project project, Context context) {
    if (project.contents().isEmpty() && project.otherContents().isEmpty()) {
      return Verdict.missing("contents");
    }
    Verdict verdict = listed(project, governing(project, context));
    OpenPoint<Boolean> stand = DecreePoints.ARTICLE_4_CONTENTS;
    if (!context.arises(stand) || Amendment.isPassedBy(project.leadingApproval().day(), context)) {
      return verdict;
    }
    return context.held(stand).answered().isPresent() || context.answer(stand).orElse(false)
        ? verdict.relyingOn(stand)
        : context.unsettled(stand);
  }

  private static List<String> numbers(Map<Citation, Term> points) {
    return points.keySet().stream()
        .map(point -> point.clause().orElseThrow() + "." + point.point().orElseThrow())
        .collect(toImmutableList());
  }

  private static Verdict listed(Project project, Set<SupportCategory> listed) {
    List<Object> others =
        ImmutableList.builder()
            .addAll(Iterables.filter(project.contents(), content -> !listed.contains(content)))
            .addAll(project.otherContents())
            .build();
    return Verdict.satisfiedIf(others.isEmpty()).with("others", others);
  }

  /** The contents of the words that govern the project. */
  private static Set<SupportCategory> governing(Project project, Context context) {
    Context words =
        Amendment.isPassedBy(project.leadingApproval().day(), context)
            ? context.at(project.leadingApproval().day().orElseThrow())
            : context;
    return words.value(CONTENTS).map(Cited::value).orElse(ImmutableSet.of());
  }

  private static List<Verdict> linesInContents(Project project) {
    return project.eachLine(
        line -> !line.isOf(SupportCategory.ORGANISATION),
        (line, path) ->
            inContents(project, line)
                .at(path + ".item")
                .with("line", line.id())
                .with("content", line.category().<Term>map(known -> known).orElse(line.what())));
  }

  private static Verdict inContents(Project project, CostLine line) {
    if (project.contents().isEmpty()) {
      return Verdict.missing("contents");
    }
    return line.category()
        .map(content -> Verdict.satisfiedIf(project.contents().contains(content)))
        .orElseGet(() -> Verdict.missing("item"));
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
            "contents of industrial promotion",
            Instruments.DECREE_45_2012.firstDay(),
            nine,
            ARTICLE,
            Evidence.SEEN)
        .then(Instruments.DECREE_235_2025.firstDay(), nine, ARTICLE, Evidence.SECONDARY);
  }
}
