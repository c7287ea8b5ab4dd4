package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.limit.LineLimits;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.support.SupportItem;

/**
 * Puts the review of a plan together: the plan as a whole, its tasks, each project, each network;
 * and of a programme the review of its plans, each beside the projects of the others.
 */
public final class PlanReview {
  private PlanReview() {}

  /** Reviews {@code plan} under {@code law}. */
  public static Assessment of(AnnualPlan plan, LawInForce law) {
    return Assessment.allOf(
        "plan",
        ImmutableList.of(),
        ImmutableList.of(
            law.assess(Matter.PLANS, plan),
            all("tasks", tasks(plan, law)),
            all(
                "projects",
                plan.eachProject((one, path) -> ProjectReview.of(one, law).under(path))),
            all(
                "networks",
                plan.eachNetwork((one, path) -> NetworkReview.of(one, law).under(path)))));
  }

  /** Reviews {@code program} under {@code law}. */
  public static Assessment of(Program program, LawInForce law) {
    return Assessment.allOf(
        "program",
        ImmutableList.of(),
        ImmutableList.of(
            law.assess(Matter.PROGRAMS, program),
            all(
                "plans",
                program.eachPlan(
                    (one, path) -> of(besideTheOthers(one, program), law).under(path)))));
  }

  /** {@code plan} with the projects of the other plans to compare its own with. */
  private static AnnualPlan besideTheOthers(AnnualPlan plan, Program program) {
    Set<String> own =
        Stream.concat(plan.projects().stream(), plan.history().stream())
            .map(Project::id)
            .collect(ImmutableSet.toImmutableSet());
    List<Project> others =
        program.plans().stream()
            .filter(other -> !other.id().equals(plan.id()))
            .flatMap(other -> other.projects().stream())
            .filter(project -> !own.contains(project.id()))
            .collect(toImmutableList());
    Set<String> seen = new HashSet<>();
    return plan.toBuilder()
        .addAllHistory(others.stream().filter(project -> seen.add(project.id())).toList())
        .build();
  }

  private static Assessment all(String name, List<Assessment> parts) {
    return Assessment.allOf(name, ImmutableList.of(), parts);
  }

  /**
   * The tasks whose item has a ceiling, each against its ceiling; the management costs of the body
   * that manages the money together, those of projects too, against the fund of the year. What is
   * too large to be computed is told by the rules of the plan.
   */
  private static List<Assessment> tasks(AnnualPlan plan, LawInForce law) {
    Stream<Assessment> single =
        plan
            .eachTask(
                (task, path) ->
                    task.line()
                        .filter(line -> line.item() != SupportItem.MANAGEMENT_AGENCY)
                        .filter(PlanReview::isComputable)
                        .map(line -> TaskReview.of(task, line, law).under(path)))
            .stream()
            .flatMap(Optional::stream);
    Stream<Assessment> management =
        Stream.of(FundingSource.values())
            .flatMap(money -> management(plan, money).stream())
            .map(line -> LineLimits.of(line, law).assessment().under("management"));
    return Stream.concat(management, single).collect(toImmutableList());
  }

  private static Optional<CostLine> management(AnnualPlan plan, FundingSource money) {
    boolean fundKnown =
        plan.funds().stream().allMatch(fund -> fund.amount().compareTo(PlannedAmounts.MOST) <= 0);
    return Stream.concat(
            plan.tasks().stream().map(PlannedTask::line).flatMap(Optional::stream),
            plan.projects().stream().flatMap(project -> project.lines().stream()))
        .filter(line -> line.item() == SupportItem.MANAGEMENT_AGENCY && line.money() == money)
        .filter(PlanReview::isComputable)
        .map(
            line ->
                line.toBuilder()
                    .shareBase(fundKnown ? plan.funds(money) : Optional.empty())
                    .build())
        .reduce(CostLine::and);
  }

  private static boolean isComputable(CostLine line) {
    return line.cost().compareTo(PlannedAmounts.MOST) <= 0
        && line.supportRequested().compareTo(PlannedAmounts.MOST) <= 0;
  }
}
