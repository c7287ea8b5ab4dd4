package vn.khuyencong.law.limit;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.AnnualPlanBuilder;
import vn.khuyencong.plan.LevelApproval;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Severity;

/** A row of splits.csv that splits over tasks, as a plan, a document or a programme. */
final class TaskSplit {
  private static final Vnd OF_YEAR = Vnd.ofMillions(10_000);

  private TaskSplit() {}

  static boolean isOfTasks(SplitRow row) {
    return row.arrangement().contains("task")
        || row.arrangement().startsWith("two_plans")
        || row.arrangement().startsWith("two_levels");
  }

  /** What the limits of the row come to; a warning is that of the projects of a year. */
  static String outcome(SplitRow row) {
    List<Finding> found = limits(review(row));
    if (has(found, Outcome.VIOLATED)) {
      return "VIOLATED";
    }
    if (has(found, Outcome.FACT_MISSING)) {
      return "FACT_MISSING";
    }
    return isWarned(found, Outcome.VIOLATED)
        ? "WARNING"
        : isWarned(found, Outcome.FACT_MISSING) ? "ASKED" : "SATISFIED";
  }

  /** Whether the warning of projects of a year is there, or waits for a name. */
  private static boolean isWarned(List<Finding> found, Outcome outcome) {
    return found.stream()
        .anyMatch(
            one ->
                one.code().equals(LimitRules.PROJECTS_OF_YEAR.code()) && one.outcome() == outcome);
  }

  private static boolean has(List<Finding> found, Outcome outcome) {
    return found.stream()
        .anyMatch(one -> one.severity() == Severity.REQUIREMENT && one.outcome() == outcome);
  }

  private static List<Finding> limits(Assessment review) {
    return review.all().stream()
        .filter(
            one ->
                one.code().startsWith("ceilings.")
                    || one.code().contains("within-limit")
                    || one.code().contains("priority-uplift"))
        .toList();
  }

  private static Assessment review(SplitRow row) {
    PromotionLaw law =
        PromotionLaw.inForceOn(row.day()).withNationalCeilingsAsLocal(Citation.of("1/QĐ-UBND"));
    List<PlannedTask> tasks = tasks(row);
    String of = row.arrangement();
    if (of.startsWith("two_levels")) {
      return law.reviewByLevel(levels(row, tasks));
    }
    if (of.startsWith("two_plans")) {
      return law.review(
          Plans.program().plans(List.of(plan(row, tasks, 0), plan(row, tasks, 1))).build());
    }
    List<Project> projects =
        of.startsWith("task_and_project") ? List.of(SplitsTest.project("p", row, 0, 1)) : List.of();
    return law.review(
        plan(row).projects(projects).tasks(tasks.subList(projects.size(), tasks.size())).build());
  }

  /** The first or second plan of the programme of {@code row}, with its task or project. */
  private static AnnualPlan plan(SplitRow row, List<PlannedTask> tasks, int i) {
    String of = row.arrangement();
    Year year = Year.from(row.day()).plusYears(i == 1 && of.endsWith("two_years") ? 1 : 0);
    AnnualPlanBuilder plan = plan(row).id("plan" + i).year(year);
    return of.contains("projects") || (of.contains("and_project") && i == 1)
        ? plan.projects(List.of(project(row, i, year))).build()
        : plan.tasks(List.of(tasks.get(i))).build();
  }

  private static Project project(SplitRow row, int i, Year year) {
    boolean other = i == 1 && row.arrangement().contains("two_units");
    boolean ofFacility = SplitsTest.OF_FACILITY.contains(row.kind());
    Project project = SplitsTest.project("p" + i, row, i, 1);
    return project.toBuilder()
        .planYear(year)
        .planDrawnUpIn(year)
        .lines(
            project.lines().stream()
                .map(
                    line ->
                        !other
                            ? line
                            : ofFacility
                                ? line.toBuilder().beneficiary("b2").build()
                                : line.toBuilder().unit("thing 1").build())
                .toList())
        .build();
  }

  private static AnnualPlanBuilder plan(SplitRow row) {
    return Plans.national()
        .year(Year.from(row.day()))
        .projects(List.of())
        .funds(List.of(Plans.fund(MoneySource.NATIONAL_PROMOTION, OF_YEAR.dong() / 1_000_000)));
  }

  private static AnnualPlan levels(SplitRow row, List<PlannedTask> tasks) {
    Approval chairman =
        Approval.by(
            ProjectAuthority.CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE,
            LocalDate.of(row.day().getYear(), 1, 1));
    return Plans.provincial()
        .year(Year.from(row.day()))
        .projects(List.of())
        .approval(chairman)
        .approvals(List.of(new LevelApproval(ProjectLevel.DISTRICT, chairman)))
        .tasks(tasks)
        .build();
  }

  private static List<PlannedTask> tasks(SplitRow row) {
    return IntStream.range(0, row.count()).mapToObj(i -> task(row, i)).toList();
  }

  private static PlannedTask task(SplitRow row, int i) {
    boolean levels = row.arrangement().startsWith("two_levels");
    return PlannedTask.builder()
        .id("t" + i)
        .title("t" + i)
        .category(row.item().category())
        .item(row.item())
        .amount(Vnd.of(row.amount()))
        .cost(SplitsTest.cost(row))
        .source(
            !levels
                ? MoneySource.NATIONAL_PROMOTION
                : i == 0 ? MoneySource.PROVINCIAL_PROMOTION : MoneySource.DISTRICT_PROMOTION)
        .unit(unit(row, i))
        .build();
  }

  /** The name of its unit, that of the project of the row where both are one. */
  private static Optional<String> unit(SplitRow row, int i) {
    if (row.arrangement().contains("unnamed")) {
      return Optional.empty();
    }
    String same = SplitsTest.OF_FACILITY.contains(row.kind()) ? "fb1" : "thing";
    return Optional.of(row.arrangement().contains("two_units") ? same + " " + i : same);
  }
}
