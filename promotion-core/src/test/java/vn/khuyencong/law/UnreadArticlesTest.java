package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.law.book.BookEntry;
import vn.khuyencong.law.book.RuleBook;
import vn.khuyencong.law.point.ApprovalPoints;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/**
 * The articles of Decree 45 that were not read as amended (Điều 2 khoản 2, Điều 11, 13, 14, 16):
 * since 15 October 2025 what rests on them shows the point that asks whether they stand.
 */
class UnreadArticlesTest {
  private static final LocalDate LAST = LocalDate.of(2025, 10, 14);
  private static final LocalDate FIRST = LocalDate.of(2025, 10, 15);

  /** Rules that cite one of the articles and rest on no words of it, with what they rest on. */
  private static final Map<String, String> ON_OTHER_WORDS =
      Map.of(
          "decree45.article2.approval-day", "the days of the decree",
          "decree45.article2.plan-approval-day", "the days of the decree",
          "decree45.article2.request-approval-day", "the days of the decree",
          "decree45.article11.level-exists", "the end of the districts",
          "decree45.article11.plan-level", "the end of the districts",
          "decree45.article11.program-level", "the end of the districts",
          "decree45.article14.computable", "amounts that are taken for slips",
          "decree45.article14.file-agrees", "two accounts of one fact in one file",
          "decree45.article14.step-day", "that the law of a day needs the day");

  /** Those on the sums of a file, which is reviewed by the law of the day asked. */
  private static final Set<String> OF_FILES =
      RuleBook.on(FIRST).stream()
          .filter(
              entry ->
                  entry.source().equals("law.decree45.Article14FileMoney")
                      || entry.id().equals("decree45.article14.accepted-within-cost"))
          .map(BookEntry::id)
          .collect(Collectors.toSet());

  private static List<Finding> before;
  private static List<Finding> since;

  @BeforeAll
  static void review() {
    before = found(LAST);
    since = found(FIRST);
  }

  @Test
  void everyRuleOnThemIsMet() {
    Set<String> resting = resting();
    resting.removeAll(codes(since));
    assertThat(resting).isEmpty();
  }

  @Test
  void noneShowsThePointOnTheDayBefore() {
    assertThat(before).noneMatch(UnreadArticlesTest::isShown);
  }

  @Test
  void eachShowsItFromTheFirstDayOn() {
    Set<String> resting = resting();
    assertThat(
            codes(
                since.stream()
                    .filter(one -> resting.contains(one.code()) && !isShown(one))
                    .toList()))
        .isEmpty();
  }

  @Test
  void theOldWordsGoOn() {
    assertThat(outcomes(since)).isEqualTo(outcomes(before));
  }

  @Test
  void whatRestsOnOtherWordsCitesThem() {
    assertThat(citing()).containsAll(ON_OTHER_WORDS.keySet());
  }

  private static List<String> outcomes(List<Finding> found) {
    Set<String> resting = resting();
    return found.stream()
        .filter(one -> resting.contains(one.code()))
        .map(one -> one.code() + " " + one.path() + " " + one.outcome())
        .toList();
  }

  private static boolean isShown(Finding one) {
    return one.openPoints().contains(ApprovalPoints.PLANS_SINCE_DECREE_235);
  }

  private static Set<String> codes(Collection<Finding> found) {
    return found.stream()
        .filter(one -> one.outcome() != Outcome.NOT_APPLICABLE)
        .map(Finding::code)
        .collect(Collectors.toSet());
  }

  private static Set<String> resting() {
    Set<String> resting = new TreeSet<>(citing());
    resting.removeAll(ON_OTHER_WORDS.keySet());
    return resting;
  }

  /** The codes of the rules of the decree in the book that cite one of the articles. */
  private static Set<String> citing() {
    return RuleBook.on(FIRST).stream()
        .filter(entry -> entry.kind() == EntryKind.RULE)
        .filter(entry -> entry.source().startsWith("law.decree45."))
        .filter(entry -> isUnread(entry.citation()))
        .map(BookEntry::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isUnread(Citation place) {
    return place.instrument().equals(Instruments.DECREE_45_2012.whole().instrument())
        && place
            .article()
            .map(
                article ->
                    article == 2
                        ? place.clause().equals(Optional.of(2))
                        : Set.of(11, 13, 14, 16).contains(article))
            .orElse(false);
  }

  private static List<Finding> found(LocalDate day) {
    return Stream.concat(
            subjects().flatMap(one -> Reviewed.on(day, one).all().stream()),
            files()
                .flatMap(file -> Reviewed.on(day, file).all().stream())
                .filter(found -> OF_FILES.contains(found.code())))
        .toList();
  }

  /** Cases of which no project was approved before: those go on under the old words. */
  private static Stream<Object> subjects() {
    AlteredCases altered = new AlteredCases();
    return Stream.of(
            altered.of(AnnualPlan.class),
            altered.of(Program.class),
            altered.of(ProjectSettlement.class),
            altered.of(RepayableSupport.class),
            altered.of(Project.class),
            NetworkCases.networks().stream(),
            NetworkCases.plans().stream(),
            NetworkCases.programs().stream(),
            own())
        .flatMap(cases -> cases)
        .map(UnreadArticlesTest::unapproved)
        .distinct();
  }

  /** Files of which nothing was approved before; of their steps each goes by its own day. */
  private static Stream<ProjectFile> files() {
    return new AlteredCases()
        .of(ProjectFile.class)
        .map(one -> one.toBuilder().project(unapproved(one.project())).build())
        .distinct();
  }

  private static Object unapproved(Object one) {
    if (one instanceof Program program) {
      return program.toBuilder()
          .plans(program.plans().stream().map(UnreadArticlesTest::unapproved).toList())
          .build();
    }
    return one instanceof AnnualPlan plan
        ? unapproved(plan)
        : one instanceof Project project ? unapproved(project) : one;
  }

  private static AnnualPlan unapproved(AnnualPlan plan) {
    return plan.toBuilder()
        .projects(plan.projects().stream().map(UnreadArticlesTest::unapproved).toList())
        .build();
  }

  private static Project unapproved(Project project) {
    return project.toBuilder().approval(Approval.unknown()).approvals(List.of()).build();
  }

  /** What no other case brings up: what stands twice, provinces that ended. */
  private static Stream<Object> own() {
    AnnualPlan national = Plans.national().build();
    AnnualPlan ended =
        Plans.provincial()
            .province(
                Locality.of("80", LocalityKind.PROVINCE, "Long An")
                    .validity(Validity.until(LocalDate.of(2025, 6, 30)))
                    .build())
            .build();
    return Stream.of(
        Plans.program().plans(List.of(national, national.toBuilder().id("more").build())).build(),
        ended.toBuilder().year(Year.of(2025)).build(),
        ended.toBuilder().year(Year.of(2026)).build(),
        LongAn.complete(),
        LongAn.complete().toBuilder().money(FundingSource.NATIONAL).build(),
        Plans.program()
            .level(ProjectLevel.PROVINCIAL)
            .province(Plans.LONG_AN)
            .plans(List.of())
            .approval(
                Approval.by(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, ProjectFixtures.DAY))
            .build());
  }
}
