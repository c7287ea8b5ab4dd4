package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Verdict;

/** The levels of a plan and of the money in it, by the year of the plan. */
final class PlanLevels {
  private PlanLevels() {}

  /** What is of a level that does not exist for all of the year of {@code plan}. */
  static List<Verdict> check(AnnualPlan plan, Context context) {
    return Stream.of(
            Stream.of(check(plan, Optional.of(plan.level()), "level", context)),
            IntStream.range(0, plan.funds().size())
                .mapToObj(
                    i ->
                        check(
                            plan,
                            plan.funds().get(i).source().level(),
                            "funds[" + i + "]",
                            context)),
            plan
                .eachTask((task, path) -> check(plan, task.source().level(), path, context))
                .stream(),
            plan.eachProject((project, path) -> check(plan, project, path, context)).stream())
        .flatMap(found -> found)
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  /** A project approved while its level was there goes on with its money. */
  private static Optional<Verdict> check(
      AnnualPlan plan, Project project, String path, Context context) {
    return project.sources().stream()
        .map(SourceAmount::source)
        .flatMap(source -> source.level().stream())
        .filter(
            level ->
                project
                    .approval()
                    .day()
                    .map(day -> !Article11Funding.isManaged(level, context.at(day)))
                    .orElse(true))
        .flatMap(level -> check(plan, Optional.of(level), path, context).stream())
        .findFirst();
  }

  private static Optional<Verdict> check(
      AnnualPlan plan, Optional<ProjectLevel> of, String path, Context context) {
    return of.filter(level -> !isManaged(level, plan.year().atMonth(12).atEndOfMonth(), context))
        .map(level -> verdict(plan, level, context).at(path).with("level", level))
        .map(
            verdict -> {
              Cited<LocalDate> last = LocalityKind.LAST_DAY_OF_DISTRICTS;
              return verdict.citing(last).with("lastDay", last.value());
            });
  }

  private static Verdict verdict(AnnualPlan plan, ProjectLevel level, Context context) {
    if (!isManaged(level, plan.year().atDay(1), context)) {
      return Verdict.violated();
    }
    return plan.approval()
        .day()
        .map(day -> Verdict.satisfiedIf(isManaged(level, day, context)))
        .orElseGet(
            () ->
                Article11Funding.isManaged(level, context)
                    ? Verdict.satisfied()
                    : plan.approval().given().orElse(true)
                        ? Verdict.missing("approvalDay")
                        : Verdict.violated());
  }

  private static boolean isManaged(ProjectLevel level, LocalDate day, Context context) {
    return Article11Funding.isManaged(level, context.at(day));
  }
}
