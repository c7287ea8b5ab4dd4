package vn.khuyencong.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.khuyencong.budget.BudgetLine;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.network.NetworkBudget;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.place.Locality;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.ProjectLevel;

/**
 * The programme of a phase (chương trình khuyến công từng giai đoạn), such as the national one of
 * 2026 to 2030, with the plans of its years.
 *
 * @param id the caller's id
 * @param level the level whose programme it is
 * @param firstYear first year
 * @param lastYear last year
 * @param province the province or centrally-run city; always given for a local programme
 * @param approval its approval
 * @param receivedOn day on which the file was received by who approves it
 * @param funds the money there is for the phase, by source and origin; empty if that is not known
 * @param plans plans of its years
 * @param stated its figures as published, parts of them by year
 */
@Value.Builder
public record Program(
    String id,
    ProjectLevel level,
    Year firstYear,
    Year lastYear,
    Optional<Locality> province,
    Approval approval,
    Optional<LocalDate> receivedOn,
    List<Fund> funds,
    List<AnnualPlan> plans,
    StatedFigures stated) {

  /**
   * Checks the names, the years, the place, and that ids and sources are used once.
   *
   * @throws IllegalArgumentException if the id, level or a year is absent, the id is blank or not
   *     one line, a year is not between 1900 and 9999, the last year lies before the first, a local
   *     programme has no province or the unit is of a lower tier, an id is used twice, two funds
   *     are the same, or a list holds an absent one
   */
  public Program {
    id = Gate.line("id of a programme", id);
    level = Gate.given("level of a programme", level);
    firstYear = Gate.given("first year of a programme", firstYear);
    lastYear = Gate.given("last year of a programme", lastYear);
    province = Gate.known(province);
    approval = Gate.given(approval, Approval.unknown());
    receivedOn = Gate.day("receivedOn of a programme", receivedOn);
    funds = Gate.list("funds of a programme", funds);
    plans = Gate.list("plans of a programme", plans);
    stated = Gate.given(stated, StatedFigures.none());
    checkArgument(!id.isBlank(), "id of a programme must not be blank");
    PlanChecks.year("first year of programme " + id, firstYear);
    PlanChecks.year("last year of programme " + id, lastYear);
    checkArgument(
        !lastYear.isBefore(firstYear),
        "last year of programme %s must not be before the first, %s: %s",
        id,
        firstYear,
        lastYear);
    PlanChecks.province("programme " + id, level, province);
    PlanChecks.distinct("funds of programme " + id, funds.stream());
    PlanChecks.distinct("ids of the plans of programme " + id, plans.stream().map(AnnualPlan::id));
    PlanChecks.facilities(
        "programme " + id,
        plans.stream()
            .flatMap(plan -> Stream.concat(plan.projects().stream(), plan.history().stream())));
  }

  /** A builder for a programme of which nothing was published and whose approval is not known. */
  public static ProgramBuilder builder() {
    return new ProgramBuilder().approval(Approval.unknown()).stated(StatedFigures.none());
  }

  /** A builder with the values of this programme. */
  public ProgramBuilder toBuilder() {
    return builder().from(this);
  }

  /** How many years it has. */
  public int years() {
    return lastYear.getValue() - firstYear.getValue() + 1;
  }

  /**
   * The lines of all its plans at {@code stage}. A project that several plans name without saying
   * what falls in which year is requested once: it counts in the earliest of them.
   *
   * @param budgets what the year of a network costs
   * @throws ArithmeticException if a sum does not fit whole đồng in 64 bits
   */
  public Stream<BudgetLine> lines(BudgetStage stage, Function<NetworkPlan, NetworkBudget> budgets) {
    RepeatedProjects repeated = new RepeatedProjects(this);
    return plans.stream()
        .flatMap(
            plan ->
                plan.lines(stage, budgets)
                    .filter(
                        line ->
                            line.project().map(id -> repeated.countsIn(plan, id)).orElse(true)));
  }

  /** Where projects stand whose money counts in an earlier plan, "plans[1].projects[0]". */
  public List<String> countedBefore() {
    RepeatedProjects repeated = new RepeatedProjects(this);
    return eachPlan(
            (plan, path) ->
                plan
                    .eachProject(
                        (project, at) ->
                            repeated.countsIn(plan, project.id())
                                ? Optional.<String>empty()
                                : Optional.of(path + "." + at))
                    .stream()
                    .flatMap(Optional::stream))
        .stream()
        .flatMap(paths -> paths)
        .collect(toImmutableList());
  }

  /** Applies {@code check} to each plan, with its path "plans[0]". */
  public <T> List<T> eachPlan(BiFunction<AnnualPlan, String, T> check) {
    return IntStream.range(0, plans.size())
        .mapToObj(i -> check.apply(plans.get(i), "plans[" + i + "]"))
        .collect(toImmutableList());
  }
}
