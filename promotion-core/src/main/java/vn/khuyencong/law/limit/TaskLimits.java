package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.law.text.LimitCase;
import vn.khuyencong.limit.LimitKind;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/**
 * The tasks of a plan whose item has a ceiling, each against its ceiling, those for one thing
 * together; the management costs of the body that manages the money once for the year, in whatever
 * task or project they stand, against the fund of the year.
 */
public final class TaskLimits {
  private TaskLimits() {}

  /** The limits of the tasks of {@code plan}, each at the place of the first task it is for. */
  public static List<Assessment> of(AnnualPlan plan, LawInForce law) {
    Stream<Assessment> management =
        Stream.of(FundingSource.values())
            .flatMap(money -> management(plan, money).stream())
            .map(line -> LineLimits.of(line, law).assessment().under("management"));
    return Stream.concat(management, ofUnits(plan, law).stream()).collect(toImmutableList());
  }

  /** The same without the management costs of the year. */
  public static List<Assessment> ofUnits(AnnualPlan plan, LawInForce law) {
    Map<String, String> paths = new HashMap<>();
    plan.eachTask((task, path) -> Map.entry(task.id(), path))
        .forEach(task -> paths.put(task.getKey(), task.getValue()));
    Map<String, PlannedTask> tasks = new HashMap<>();
    plan.tasks().forEach(task -> tasks.put(task.id(), task));
    List<CostLine> lines =
        plan.tasks().stream()
            .flatMap(task -> line(task, law).stream())
            .filter(line -> !line.isOf(SupportItem.MANAGEMENT_AGENCY))
            .filter(TaskLimits::isComputable)
            .collect(toImmutableList());
    List<List<CostLine>> groups = CostLine.sharing(lines);
    SharedCeilings shared = new SharedCeilings(CostLine.joined(lines), law);
    return groups.stream()
        .map(
            group ->
                of(CostLine.joined(group).get(0), group, tasks, shared, law)
                    .under(paths.getOrDefault(group.get(0).id(), "tasks")))
        .collect(toImmutableList());
  }

  /** The line of {@code task}; the establishment that its ceiling counts is the unit it names. */
  static Optional<CostLine> line(PlannedTask task, LawInForce law) {
    return task.line()
        .map(line -> LocalItems.defined(line, law))
        .map(
            line ->
                line.counted().isBeneficiary()
                    ? line.toBuilder().beneficiary(line.unitName()).build()
                    : line);
  }

  /** The same, by a cost of which no share binds, where the task does not say its cost. */
  static Optional<CostLine> byCap(PlannedTask task, LawInForce law) {
    return line(task, law)
        .map(line -> line.toBuilder().cost(task.cost().orElse(PlannedAmounts.MOST)).build());
  }

  private static Assessment of(
      CostLine line,
      List<CostLine> group,
      Map<String, PlannedTask> tasks,
      SharedCeilings shared,
      LawInForce law) {
    SupportLimit limit = LineLimits.of(line, law);
    if (limit.outcome() == Outcome.VIOLATED && !isCosted(group, tasks)) {
      SupportLimit costly = LineLimits.of(line.toBuilder().cost(PlannedAmounts.MOST).build(), law);
      if (costly.outcome() != Outcome.VIOLATED) {
        return asking(LimitRules.COST_KNOWN, "cost", line, costly, law);
      }
      limit = costly;
    }
    boolean one = line.counted().isThing() || line.counted().isBeneficiary();
    if (one && (line.unitName().isEmpty() ? shared.mayBeOver(line) : shared.isOverForOne(line))) {
      limit =
          limit.with(
              ImmutableList.of(
                  finding(LimitRules.UNIT_KNOWN, line, SharedCeilings.missing("unit", line), law)));
    }
    return !isCounted(group, tasks) && isOverByCount(line, limit)
        ? asking(LimitRules.QUANTITY_KNOWN, "quantity", line, limit, law)
        : limit.assessment();
  }

  /**
   * What is not known of the task and could make it lawful, beside what else is asked or told of
   * it: that it is above or within a sum is not said, since that sum rests on what is not known.
   */
  private static Assessment asking(
      Rule<LimitCase> rule, String fact, CostLine line, SupportLimit limit, LawInForce law) {
    return Assessment.allOf(
        "limit",
        Stream.concat(
                Stream.of(finding(rule, line, Verdict.missing(fact), law)),
                limit.findings().stream().filter(one -> !isDecided(one)))
            .collect(toImmutableList()),
        ImmutableList.of());
  }

  private static boolean isDecided(Finding one) {
    return one.severity() == Severity.REQUIREMENT
        && (one.outcome() == Outcome.VIOLATED || one.outcome() == Outcome.SATISFIED);
  }

  /** Whether the tasks say what the whole costs, of which the support is a share. */
  private static boolean isCosted(List<CostLine> group, Map<String, PlannedTask> tasks) {
    return group.stream()
        .allMatch(
            line ->
                Optional.ofNullable(tasks.get(line.id())).flatMap(PlannedTask::cost).isPresent());
  }

  /** Whether the tasks say for how many units they are: by a number, or by one name. */
  private static boolean isCounted(List<CostLine> group, Map<String, PlannedTask> tasks) {
    return group.stream()
        .allMatch(
            line ->
                line.unitName().isPresent()
                    || Optional.ofNullable(tasks.get(line.id()))
                        .flatMap(PlannedTask::quantity)
                        .isPresent());
  }

  /** Whether it is over the ceiling for one, and would be within it for more. */
  private static boolean isOverByCount(CostLine line, SupportLimit limit) {
    return limit.outcome() == Outcome.VIOLATED
        && !line.counted().hasLargerSum()
        && limit.considered().stream()
            .filter(one -> one.kind() != LimitKind.CAP)
            .allMatch(one -> line.leastRequested().compareTo(one.amount()) <= 0);
  }

  private static Optional<CostLine> management(AnnualPlan plan, FundingSource money) {
    Optional<Vnd> fund =
        plan.funds().stream().allMatch(one -> one.least().compareTo(PlannedAmounts.MOST) <= 0)
            ? plan.funds(money)
            : Optional.empty();
    return Stream.concat(
            plan.tasks().stream().map(PlannedTask::line).flatMap(Optional::stream),
            plan.projects().stream()
                .flatMap(
                    project ->
                        project.lines().stream()
                            .map(line -> line.toBuilder().money(project.moneyOf(line)).build())))
        .filter(
            line ->
                line.isOf(SupportItem.MANAGEMENT_AGENCY) && line.money().equals(Optional.of(money)))
        .filter(TaskLimits::isComputable)
        .map(
            line ->
                line.toBuilder().shareBase(fund.or(line::shareBase)).unit(Optional.empty()).build())
        .reduce((one, other) -> one.and(other).toBuilder().id(one.id()).build());
  }

  /** What is too large to be computed is stated by the rules of the plan. */
  static boolean isComputable(CostLine line) {
    return line.cost().map(cost -> cost.compareTo(PlannedAmounts.MOST) <= 0).orElse(true)
        && line.leastRequested().compareTo(PlannedAmounts.MOST) <= 0;
  }

  private static Finding finding(
      Rule<LimitCase> rule, CostLine line, Verdict verdict, LawInForce law) {
    return LimitRules.find(rule, line, verdict, NationalCeilings.text(line, law), law.context());
  }
}
