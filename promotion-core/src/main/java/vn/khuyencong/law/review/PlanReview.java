package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.limit.LineLimits;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.support.SupportItem;

/**
 * Puts the review of a plan together: the plan as a whole, its tasks, each project, each network;
 * and of a programme the review of its plans.
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
            all("tasks", tasks(plan, line -> LineLimits.of(line, law).assessment())),
            all(
                "projects",
                plan.eachProject(
                    (one, path) -> ProjectReview.of(approved(one, plan), law).under(path))),
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
            all("plans", program.eachPlan((one, path) -> of(one, law).under(path)))));
  }

  /**
   * {@code project}, of whose approval nothing is said, as approved with {@code plan}.
   *
   * <p>Reading: a plan is the projects and tasks of a year (Điều 2 khoản 2, 45/2012/NĐ-CP), and
   * projects are carried out by the plan that was approved (Điều 2 khoản 2 và 3, 46/2012/TT-BCT):
   * who approved the plan approved them, as far as they are of its kind of money. The day stays
   * open, since a project may have come later.
   */
  private static Project approved(Project project, AnnualPlan plan) {
    Approval given = plan.approval();
    boolean unsaid = project.approval().given().isEmpty() && project.approvals().isEmpty();
    boolean ofPlan =
        project.kindsOfMoney().size() < 2
            && project.money().map(money -> money == plan.money()).orElse(true);
    return unsaid && ofPlan && given.given().orElse(false)
        ? project.toBuilder()
            .approval(
                Approval.builder()
                    .given(true)
                    .authority(given.authority())
                    .decision(given.decision())
                    .build())
            .build()
        : project;
  }

  private static Assessment all(String name, List<Assessment> parts) {
    return Assessment.allOf(name, ImmutableList.of(), parts);
  }

  /**
   * The tasks whose item has a ceiling, each against its ceiling; the management costs of the body
   * that manages the money together, those of projects too, against the fund of the year.
   */
  private static List<Assessment> tasks(AnnualPlan plan, Function<CostLine, Assessment> limit) {
    Stream<Assessment> single =
        plan
            .eachTask(
                (task, path) ->
                    task.line()
                        .filter(line -> line.item() != SupportItem.MANAGEMENT_AGENCY)
                        .map(line -> limit.apply(line).under(path)))
            .stream()
            .flatMap(Optional::stream);
    Stream<Assessment> management =
        Stream.of(FundingSource.values())
            .flatMap(money -> management(plan, money).stream())
            .map(line -> limit.apply(line).under("management"));
    return Stream.concat(management, single).collect(toImmutableList());
  }

  private static Optional<CostLine> management(AnnualPlan plan, FundingSource money) {
    return Stream.concat(
            plan.tasks().stream().map(PlannedTask::line).flatMap(Optional::stream),
            plan.projects().stream().flatMap(project -> project.lines().stream()))
        .filter(line -> line.item() == SupportItem.MANAGEMENT_AGENCY && line.money() == money)
        .map(line -> line.toBuilder().shareBase(plan.funds(money)).build())
        .reduce(CostLine::and);
  }
}
