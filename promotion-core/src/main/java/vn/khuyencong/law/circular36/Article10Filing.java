package vn.khuyencong.law.circular36;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.ListOrNone;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectDocument;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 10. Hồ sơ và thời gian đăng ký kế hoạch khuyến công quốc gia. The documents that annex 2
 * asks of some kinds of projects are left out: it was not read. What is not known of a file is not
 * asked once the Minister has decided (see {@link Article08Appraisal}).
 */
public final class Article10Filing {
  private static final Citation ARTICLE = Instruments.CIRCULAR_36_2013.article(10);

  /** Clause 1 point b: filed with Sở Công Thương before this day of the year. */
  public static final MonthDay DEPARTMENT_BEFORE = MonthDay.of(5, 20);

  /** Clause 2 point b: filed with the central agency before this day of the year. */
  public static final MonthDay AGENCY_BEFORE = MonthDay.of(6, 15);

  /**
   * Clause 1 point a: the file for the basic level has the request letter, the project, and the
   * written request of the beneficiary where another unit carries it out.
   */
  public static final Rule<Project> BASIC_FILE =
      NationalProjects.rule(
          "circular36.article10.basic-file",
          ARTICLE.clause(1).point("a"),
          (project, context) -> basicFile(project).at("procedure.documents"));

  /** Clause 1 point b: the file was in time, unless Sở Công Thương guided otherwise. */
  public static final Rule<Project> FILED_WITH_DEPARTMENT =
      NationalProjects.rule(
              "circular36.article10.filed-with-department",
              ARTICLE.clause(1).point("b"),
              (project, context) ->
                  (Article08Appraisal.skipsBasicLevel(project.procedure()).orElse(false)
                          ? Verdict.notApplicable()
                          : filed(
                              project,
                              project.procedure().filedWithDepartment(),
                              DEPARTMENT_BEFORE,
                              "filedWithDepartment"))
                      .at("procedure.filedWithDepartment"))
          .weighing(Severity.WARNING);

  /**
   * Clause 2 point a: the file for the Ministry has the registration report, and the form of the
   * basic appraisal where there was one.
   */
  public static final Rule<Project> MINISTRY_FILE =
      NationalProjects.rule(
          "circular36.article10.ministry-file",
          ARTICLE.clause(2).point("a"),
          (project, context) -> ministryFile(project).at("procedure.documents"));

  /** Clause 2 point b: the file was in time, unless the agency guided otherwise. */
  public static final Rule<Project> FILED_WITH_AGENCY =
      NationalProjects.rule(
              "circular36.article10.filed-with-agency",
              ARTICLE.clause(2).point("b"),
              (project, context) ->
                  filed(
                          project,
                          project.procedure().filedWithAgency(),
                          AGENCY_BEFORE,
                          "filedWithAgency")
                      .at("procedure.filedWithAgency"))
          .weighing(Severity.WARNING);

  /** The rules of this article. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>(
          "circular36.article10",
          ImmutableList.of(BASIC_FILE, FILED_WITH_DEPARTMENT, MINISTRY_FILE, FILED_WITH_AGENCY));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article10Filing.class)
          .rules(Matter.PROJECTS, RULES)
          .figure(
              "circular36.article10.department-before",
              EntryKind.FIGURE,
              Term.of("gửi Sở Công Thương trước ngày", "filed with the department before"),
              DEPARTMENT_BEFORE,
              FILED_WITH_DEPARTMENT)
          .figure(
              "circular36.article10.agency-before",
              EntryKind.FIGURE,
              Term.of("gửi cục quản lý trước ngày", "filed with the central agency before"),
              AGENCY_BEFORE,
              FILED_WITH_AGENCY);

  private Article10Filing() {}

  private static Verdict basicFile(Project project) {
    Procedure procedure = project.procedure();
    boolean always = !procedure.implementedByBeneficiary().orElse(true);
    return file(
        project,
        Article08Appraisal.skipsBasicLevel(procedure).orElse(false)
            ? ImmutableList.of()
            : always
                ? ImmutableList.of(
                    ProjectDocument.REQUEST_LETTER,
                    ProjectDocument.SCHEME,
                    ProjectDocument.BENEFICIARY_REQUEST)
                : ImmutableList.of(ProjectDocument.REQUEST_LETTER, ProjectDocument.SCHEME),
        procedure.implementedByBeneficiary(),
        ProjectDocument.BENEFICIARY_REQUEST,
        "implementedByBeneficiary");
  }

  private static Verdict ministryFile(Project project) {
    Procedure procedure = project.procedure();
    Optional<Boolean> skips = Article08Appraisal.skipsBasicLevel(procedure);
    return file(
        project,
        skips.orElse(true)
            ? ImmutableList.of(ProjectDocument.REGISTRATION_REPORT)
            : ImmutableList.of(
                ProjectDocument.REGISTRATION_REPORT, ProjectDocument.BASIC_APPRAISAL_FORM),
        skips,
        ProjectDocument.BASIC_APPRAISAL_FORM,
        "severalProvinces");
  }

  /**
   * All {@code needed} are there, and {@code doubtful} is, or the {@code fact} about it is known.
   */
  private static Verdict file(
      Project project,
      List<ProjectDocument> needed,
      Optional<Boolean> known,
      ProjectDocument doubtful,
      String fact) {
    if (project.procedure().documents().isEmpty()) {
      return Article08Appraisal.unlessDecided(project, Verdict.missing("documents"));
    }
    Set<ProjectDocument> documents = project.procedure().documents().get();
    List<ProjectDocument> absent =
        documents.containsAll(needed)
            ? ImmutableList.of()
            : needed.stream()
                .filter(document -> !documents.contains(document))
                .collect(toImmutableList());
    if (absent.isEmpty() && known.isEmpty() && !documents.contains(doubtful)) {
      return Verdict.missing(fact);
    }
    return Verdict.satisfiedIf(absent.isEmpty()).with("absent", new ListOrNone(absent));
  }

  /**
   * Reading: the year is that in which the plan is drawn up; if that is not known, it is the plan
   * year or the one before, or, without a plan year, the year of the filing or the next. The day
   * itself is too late.
   */
  private static Verdict filed(
      Project project, Optional<LocalDate> filed, MonthDay before, String fact) {
    if (project.procedure().guidedOtherwise().orElse(false)) {
      return Verdict.notApplicable();
    }
    return filed
        .map(
            day -> {
              LocalDate limit = first(project, day).atMonthDay(before);
              return inTime(project, day, limit).with("filed", day).with("before", limit);
            })
        .orElseGet(() -> Verdict.missing(fact));
  }

  /**
   * Whether what was filed on {@code day} is in time for {@code project}, whichever year its plan
   * is drawn up in: before {@code limit} of the earliest year that this can be.
   */
  public static boolean isInTime(Project project, LocalDate day, MonthDay limit) {
    return day.isBefore(first(project, day).atMonthDay(limit));
  }

  /** Whether {@code day} is before {@code first} limit, which may be the one a year later. */
  private static Verdict inTime(Project project, LocalDate day, LocalDate first) {
    if (day.isBefore(first)) {
      return Verdict.satisfied();
    }
    if (project.planDrawnUpIn().isEmpty() && day.isBefore(first.plusYears(1))) {
      return Verdict.missing("planDrawnUpIn");
    }
    return project.procedure().guidedOtherwise().isPresent()
        ? Verdict.violated()
        : Verdict.missing("guidedOtherwise");
  }

  /** The earliest year in which the plan can have been drawn up. */
  private static Year first(Project project, LocalDate filed) {
    return project
        .planDrawnUpIn()
        .or(() -> project.planYear().map(year -> year.minusYears(1)))
        .orElse(Year.of(filed.getYear()));
  }
}
