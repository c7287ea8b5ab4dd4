package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.support.SpendingItem;

/**
 * A line of a project or a task whose ceiling counts a facility or a named thing, with its place in
 * the plan.
 *
 * @param id id of the project or task, of a task of another plan after that of the plan
 * @param whole what has the ceiling by itself: the project; the tasks of one plan of one item stand
 *     for one, since they are measured so already
 * @param line the line
 * @param path its place
 * @param name the facility by its id, or the thing by its name; none if it does not say
 * @param among the facilities one of which it is for, as names are compared, if they are all known
 */
record PlannedLine(
    String id,
    String whole,
    CostLine line,
    String path,
    Optional<String> name,
    Optional<ImmutableSet<String>> among) {

  /** The name as names are compared. */
  Optional<String> key() {
    return name.map(Gate::compared);
  }

  /** Whether it stands in the plan, and not in another of the year. */
  boolean isPlanned() {
    return !path.startsWith("history");
  }

  /** Whether it is a task of the plan. */
  boolean isTask() {
    return path.startsWith("tasks");
  }

  /** The lines of {@code plan}, of {@code others} and of its history that are of its year. */
  static List<PlannedLine> of(AnnualPlan plan, List<OtherTask> others, LawInForce law) {
    List<Project> history = plan.history();
    return Stream.of(
            plan.eachProject((one, path) -> of(one, path, law)).stream().flatMap(List::stream),
            tasks(plan, law).stream(),
            IntStream.range(0, history.size())
                .filter(i -> history.get(i).planYear().equals(Optional.of(plan.year())))
                .boxed()
                .flatMap(i -> of(history.get(i), "history[" + i + "]", law).stream()),
            others.stream()
                .flatMap(
                    other ->
                        TaskLimits.byCap(other.task(), law)
                            .flatMap(line -> task(other.name(), other.plan(), line, "history"))
                            .stream()))
        .flatMap(lines -> lines)
        .collect(toImmutableList());
  }

  /** The tasks of {@code plan}. */
  static List<PlannedLine> tasks(AnnualPlan plan, LawInForce law) {
    return plan
        .eachTask(
            (task, path) ->
                TaskLimits.byCap(task, law).flatMap(line -> task(task.id(), "", line, path)))
        .stream()
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static Optional<PlannedLine> task(String id, String plan, CostLine line, String path) {
    return Optional.of(line)
        .filter(TaskLimits::isComputable)
        .filter(PlannedLine::counts)
        .map(
            one ->
                new PlannedLine(
                    id,
                    "tasks of " + plan + " " + line.item().map(SpendingItem::code),
                    line,
                    path,
                    line.unitName(),
                    Optional.empty()));
  }

  private static List<PlannedLine> of(Project project, String path, LawInForce law) {
    Map<String, String> facilities = new HashMap<>();
    project
        .beneficiaries()
        .forEach(one -> one.facility().ifPresent(who -> facilities.put(one.id(), who.id())));
    List<CostLine> lines =
        PlannedAmounts.isComputable(project) ? ProjectLines.of(project, law) : ImmutableList.of();
    return IntStream.range(0, lines.size())
        .filter(i -> counts(lines.get(i)))
        .mapToObj(
            i ->
                new PlannedLine(
                    project.id(),
                    "project " + project.id(),
                    lines.get(i),
                    path + ".lines[" + i + "]",
                    lines.get(i).counted().isBeneficiary()
                        ? lines.get(i).beneficiary().map(facilities::get)
                        : lines.get(i).unitName(),
                    among(lines.get(i), project, facilities)))
        .collect(toImmutableList());
  }

  /** Whether its ceiling counts a facility or a thing, and its item is known. */
  private static boolean counts(CostLine line) {
    return line.item().isPresent() && (line.counted().isBeneficiary() || line.counted().isThing());
  }

  /** The facilities of the project, if all its members are known to be named. */
  private static Optional<ImmutableSet<String>> among(
      CostLine line, Project project, Map<String, String> facilities) {
    boolean known =
        line.counted().isBeneficiary()
            && !facilities.isEmpty()
            && project.beneficiaries().stream().allMatch(one -> one.facility().isPresent())
            && project.memberCount().map(count -> count <= facilities.size()).orElse(true);
    return Optional.of(facilities.values().stream().map(Gate::compared).collect(toImmutableSet()))
        .filter(any -> known);
  }
}
