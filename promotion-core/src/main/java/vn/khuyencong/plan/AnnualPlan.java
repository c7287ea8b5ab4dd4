package vn.khuyencong.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.khuyencong.budget.BudgetLine;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkBudget;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.place.Locality;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;

/**
 * The plan of a year (kế hoạch khuyến công) of one level: its projects, networks and other tasks,
 * and the funds there are for them. Long An 2021 had funds of 1.400.000.000 đ.
 *
 * @param id the caller's id
 * @param level the level whose plan it is
 * @param year the plan year
 * @param province the province or centrally-run city; always given for a local plan
 * @param funds the money there is, by source and origin; empty if that is not known
 * @param stated its figures as published
 * @param projects its projects
 * @param networks networks of collaborators kept in the year
 * @param tasks tasks that are no projects
 * @param history projects of other plans, to compare those of this plan with
 * @param approval its approval
 * @param sums sums published for several of its projects together
 * @param approvals of a document that holds several levels, the approval of each of the others
 */
@Value.Builder
public record AnnualPlan(
    String id,
    ProjectLevel level,
    Year year,
    Optional<Locality> province,
    List<Fund> funds,
    StatedFigures stated,
    List<Project> projects,
    List<NetworkPlan> networks,
    List<PlannedTask> tasks,
    List<Project> history,
    Approval approval,
    List<JointSum> sums,
    List<LevelApproval> approvals) {

  /**
   * Checks the names, the year, the place, and that ids and sources are used once, in one way.
   *
   * @throws IllegalArgumentException if the id, level or year is absent, the id is blank or not one
   *     line, the year is not between 1900 and 9999, a local plan has no province or the unit is of
   *     a lower tier, an id is used twice, two funds are the same, a level has two approvals, two
   *     sums are for one project or one is for a project that is not there, the id of a facility is
   *     spelled in two ways, or a list holds an absent one
   */
  public AnnualPlan {
    id = Gate.line("id of a plan", id);
    level = Gate.given("level of a plan", level);
    year = Gate.given("year of a plan", year);
    province = Gate.known(province);
    funds = Gate.list("funds of a plan", funds);
    stated = Gate.given(stated, StatedFigures.none());
    projects = Gate.list("projects of a plan", projects);
    networks = Gate.list("networks of a plan", networks);
    tasks = Gate.list("tasks of a plan", tasks);
    history = Gate.list("history of a plan", history);
    approval = Gate.given(approval, Approval.unknown());
    sums = Gate.list("joint sums of a plan", sums);
    approvals = Gate.list("approvals of a plan by level", approvals);
    checkArgument(!id.isBlank(), "id of a plan must not be blank");
    PlanChecks.year("year of plan " + id, year);
    PlanChecks.province("plan " + id, level, province);
    PlanChecks.distinct("funds of plan " + id, funds.stream());
    PlanChecks.distinct(
        "ids of the projects of plan " + id + " and its history",
        Stream.concat(projects.stream(), history.stream()).map(Project::id));
    PlanChecks.distinct(
        "ids of the networks of plan " + id, networks.stream().map(one -> one.network().id()));
    PlanChecks.distinct("ids of the tasks of plan " + id, tasks.stream().map(PlannedTask::id));
    PlanChecks.sums(id, sums, projects);
    PlanChecks.distinct(
        "levels of the approvals of plan " + id, approvals.stream().map(LevelApproval::level));
    PlanChecks.facilities(
        "plan " + id + " and its history", Stream.concat(projects.stream(), history.stream()));
  }

  /** A builder for a plan of which nothing was published and whose approval is not known. */
  public static AnnualPlanBuilder builder() {
    return new AnnualPlanBuilder().stated(StatedFigures.none()).approval(Approval.unknown());
  }

  /** A builder with the values of this plan. */
  public AnnualPlanBuilder toBuilder() {
    return builder().from(this);
  }

  /** The kind of industrial-promotion money that a plan of this level gives out. */
  public FundingSource money() {
    return level.money();
  }

  /**
   * The funds of {@code money} that are of this plan, for its own kind of money those of its level;
   * absent if none are named, or the amount of one is not known.
   *
   * <p>Reading: a fund of local money that says no tier is of the level of the plan.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Optional<Vnd> funds(FundingSource money) {
    return sum(
        fund ->
            fund.source().promotion().equals(Optional.of(money))
                && (money != money() || fund.source().level().orElse(level) == level));
  }

  /**
   * The funds of {@code source}, whatever their origin; absent if none are named, or the amount of
   * one is not known.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Optional<Vnd> fund(MoneySource source) {
    return sum(fund -> fund.source() == source);
  }

  private Optional<Vnd> sum(Predicate<Fund> which) {
    List<Fund> those = funds.stream().filter(which).toList();
    return those.isEmpty() || those.stream().anyMatch(Fund::saysNoAmount)
        ? Optional.empty()
        : Optional.of(Vnd.total(those.stream().map(Fund::least).toList()));
  }

  /**
   * The industrial-promotion money of the plan as budget lines of {@code stage}, each at the place
   * where it is spent, as far as that is known, on the first day of the year. What requests money
   * without saying how much has no line; {@link PlannedAmounts#unknown} names it.
   *
   * @param budgets what each network's year costs
   * @throws ArithmeticException if what the lines of a project request does not fit whole đồng
   */
  public Stream<BudgetLine> lines(BudgetStage stage, Function<NetworkPlan, NetworkBudget> budgets) {
    return new PlanLines(this, stage).all(budgets);
  }

  /**
   * {@code project}, which stands in this plan, with its year, if it names none; one of which the
   * plan is said to be drawn up in a year that does not go with that of this plan stays as it is.
   *
   * @throws IllegalArgumentException if what it says does not go with that year
   */
  public Project inItsYear(Project project) {
    boolean goesWith =
        project
            .planDrawnUpIn()
            .map(drawnUp -> drawnUp.equals(year) || drawnUp.plusYears(1).equals(year))
            .orElse(true);
    return project.planYear().isEmpty() && goesWith
        ? project.toBuilder().planYear(year).build()
        : project;
  }

  /** Whether figures of it were published and nothing of what it holds. */
  public boolean tellsFiguresOnly() {
    return (stated.total().isPresent() || !stated.parts().isEmpty()) && holdsNothing();
  }

  /** Whether it has no project, network, task or joint sum. */
  public boolean holdsNothing() {
    return projects.isEmpty() && networks.isEmpty() && tasks.isEmpty() && sums.isEmpty();
  }

  /** Applies {@code check} to each project, with its path "projects[3]". */
  public <T> List<T> eachProject(BiFunction<Project, String, T> check) {
    return IntStream.range(0, projects.size())
        .mapToObj(i -> check.apply(projects.get(i), "projects[" + i + "]"))
        .collect(toImmutableList());
  }

  /** Applies {@code check} to each network, with its path "networks[0]". */
  public <T> List<T> eachNetwork(BiFunction<NetworkPlan, String, T> check) {
    return IntStream.range(0, networks.size())
        .mapToObj(i -> check.apply(networks.get(i), "networks[" + i + "]"))
        .collect(toImmutableList());
  }

  /** Applies {@code check} to each joint sum, with its path "sums[0]". */
  public <T> List<T> eachSum(BiFunction<JointSum, String, T> check) {
    return IntStream.range(0, sums.size())
        .mapToObj(i -> check.apply(sums.get(i), "sums[" + i + "]"))
        .collect(toImmutableList());
  }

  /** Applies {@code check} to each task, with its path "tasks[0]". */
  public <T> List<T> eachTask(BiFunction<PlannedTask, String, T> check) {
    return IntStream.range(0, tasks.size())
        .mapToObj(i -> check.apply(tasks.get(i), "tasks[" + i + "]"))
        .collect(toImmutableList());
  }
}
