package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Fund;
import vn.khuyencong.plan.JointSum;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Verdict;

/** The levels of a plan or programme and of the money in it, by its years. */
final class PlanLevels {
  private PlanLevels() {}

  /** What is of a level that does not exist for all of the year of {@code plan}. */
  static List<Verdict> check(AnnualPlan plan, Context context) {
    Phase year = new Phase(plan.year(), plan.year(), plan.approval());
    return Stream.of(
            check(year, plan.level(), plan.funds(), context),
            plan
                .eachTask((task, path) -> check(year, task.source().level(), path, context))
                .stream(),
            plan.eachSum((sum, path) -> check(year, sum, plan, path, context)).stream(),
            plan.eachProject((project, path) -> check(year, project, path, context)).stream())
        .flatMap(found -> found)
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  /**
   * What is of a level that does not exist for all of the phase of {@code program}; its plans say
   * the same of their years.
   */
  static List<Verdict> check(Program program, Context context) {
    return check(
            new Phase(program.firstYear(), program.lastYear(), program.approval()),
            program.level(),
            program.funds(),
            context)
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static Stream<Optional<Verdict>> check(
      Phase phase, ProjectLevel own, List<Fund> funds, Context context) {
    return Stream.concat(
        Stream.of(check(phase, Optional.of(own), "level", context)),
        IntStream.range(0, funds.size())
            .mapToObj(
                i -> check(phase, funds.get(i).source().level(), "funds[" + i + "]", context)));
  }

  /** A project approved while its level was there goes on with its money. */
  private static Optional<Verdict> check(
      Phase year, Project project, String path, Context context) {
    return project.sources().stream()
        .map(SourceAmount::source)
        .filter(source -> !goesOn(source, project, context))
        .flatMap(source -> source.level().stream())
        .flatMap(level -> check(year, Optional.of(level), path, context).stream())
        .findFirst();
  }

  /** A sum goes on with its projects, if all of them were approved while its level was there. */
  private static Optional<Verdict> check(
      Phase year, JointSum sum, AnnualPlan plan, String path, Context context) {
    List<Project> projects =
        plan.projects().stream()
            .filter(project -> sum.projects().contains(project.id()))
            .collect(toImmutableList());
    boolean goesOn =
        !projects.isEmpty()
            && projects.stream().allMatch(project -> goesOn(sum.source(), project, context));
    return goesOn ? Optional.empty() : check(year, sum.source().level(), path, context);
  }

  /** Whether what {@code source} pays was approved while its level was there. */
  private static boolean goesOn(MoneySource source, Project project, Context context) {
    return source
        .promotion()
        .flatMap(money -> project.approvalOf(money).day())
        .flatMap(day -> source.level().map(level -> isManaged(level, day, context)))
        .orElse(false);
  }

  private static Optional<Verdict> check(
      Phase phase, Optional<ProjectLevel> of, String path, Context context) {
    return of.filter(level -> !isManaged(level, phase.last().atMonth(12).atEndOfMonth(), context))
        .map(level -> verdict(phase, level, context).at(path).with("level", level))
        .map(
            verdict -> {
              Cited<LocalDate> last = LocalityKind.LAST_DAY_OF_DISTRICTS;
              return verdict.citing(last).with("lastDay", last.value());
            });
  }

  private static Verdict verdict(Phase phase, ProjectLevel level, Context context) {
    if (!isManaged(level, phase.first().atDay(1), context)) {
      return Verdict.violated();
    }
    return phase
        .approval()
        .day()
        .map(day -> Verdict.satisfiedIf(isManaged(level, day, context)))
        .orElseGet(
            () ->
                Article11Funding.isManaged(level, context)
                    ? Verdict.satisfied()
                    : phase.approval().given().orElse(true)
                        ? Verdict.missing("approvalDay")
                        : Verdict.violated());
  }

  private static boolean isManaged(ProjectLevel level, LocalDate day, Context context) {
    return Article11Funding.isManaged(level, context.at(day));
  }

  /** The years planned for, one or several, and the approval of what plans them. */
  private record Phase(Year first, Year last, Approval approval) {}
}
