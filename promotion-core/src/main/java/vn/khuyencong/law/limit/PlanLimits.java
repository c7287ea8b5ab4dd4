package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SpendingItem;

/**
 * The ceilings of one facility, or of one thing by its name, across the projects of a plan year.
 *
 * <p>Reading: "/cơ sở" gives no period, and each scheme is approved and contracted by itself, so
 * that each project has the ceiling by itself, with a warning that names them; the same holds of a
 * thing. An open point, which the caller may settle the other way: then they have one together.
 */
public final class PlanLimits {
  private PlanLimits() {}

  /**
   * What has one ceiling if the projects are taken together.
   *
   * @param item the item, the wider of two that do not add
   * @param money the money
   * @param facility whether it is a facility, by its id, or else a thing, by its name
   * @param name the id or the name
   */
  private record Counted(
      Optional<SpendingItem> item, Optional<FundingSource> money, boolean facility, String name) {}

  /**
   * A line of a project or a task, with its place in the plan.
   *
   * @param id id of the project or task
   * @param line the line
   * @param path its place
   */
  private record PlannedLine(String id, CostLine line, String path) {
    boolean isPlanned() {
      return !path.startsWith("history");
    }

    boolean isTask() {
      return path.startsWith("tasks");
    }

    /** The project; tasks of one item stand for one, since they are measured so already. */
    String whole() {
      return isTask() ? "tasks of " + line.item().map(SpendingItem::code) : "project " + id;
    }
  }

  /** Whatever is over its ceiling across projects of {@code plan} and others of its year. */
  public static List<Assessment> of(AnnualPlan plan, LawInForce law) {
    ListMultimap<Counted, PlannedLine> counted =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    put(plan.projects(), "projects", counted, law);
    plan
        .eachTask(
            (task, path) ->
                TaskLimits.line(task, law).map(line -> new PlannedLine(task.id(), line, path)))
        .stream()
        .flatMap(Optional::stream)
        .filter(placed -> TaskLimits.isComputable(placed.line()))
        .forEach(
            placed ->
                counted(placed.line(), itself(placed.line()))
                    .ifPresent(what -> counted.put(what, placed)));
    put(
        plan.history().stream()
            .filter(one -> one.planYear().equals(Optional.of(plan.year())))
            .toList(),
        "history",
        counted,
        law);
    return counted.asMap().entrySet().stream()
        .flatMap(one -> over(one.getKey(), one.getValue(), law))
        .collect(toImmutableList());
  }

  private static void put(
      List<Project> projects,
      String name,
      ListMultimap<Counted, PlannedLine> counted,
      LawInForce law) {
    for (int i = 0; i < projects.size(); i++) {
      Project project = projects.get(i);
      String prefix = name + "[" + i + "].lines[";
      Map<String, String> facilities = facilities(project);
      List<CostLine> lines =
          PlannedAmounts.isComputable(project) ? ProjectLines.of(project, law) : ImmutableList.of();
      IntStream.range(0, lines.size())
          .forEach(
              j ->
                  counted(lines.get(j), facilities)
                      .ifPresent(
                          what ->
                              counted.put(
                                  what,
                                  new PlannedLine(project.id(), lines.get(j), prefix + j + "]"))));
    }
  }

  private static Map<String, String> itself(CostLine line) {
    return line.beneficiary().map(who -> Map.of(who, who)).orElse(Map.of());
  }

  private static Map<String, String> facilities(Project project) {
    Map<String, String> facilities = new HashMap<>();
    project
        .beneficiaries()
        .forEach(one -> one.facility().ifPresent(who -> facilities.put(one.id(), who.id())));
    return facilities;
  }

  private static Optional<Counted> counted(CostLine line, Map<String, String> facilities) {
    Optional<SpendingItem> item = JointLimits.widest(line);
    if (item.isEmpty()) {
      return Optional.empty();
    }
    if (line.counted().isBeneficiary()) {
      return line.beneficiary()
          .map(facilities::get)
          .map(facility -> new Counted(item, line.money(), true, facility));
    }
    return line.unitName()
        .filter(name -> line.counted().isThing())
        .map(name -> new Counted(item, line.money(), false, name));
  }

  private static Stream<Assessment> over(
      Counted what, Collection<PlannedLine> placed, LawInForce law) {
    return placed.stream()
        .map(one -> one.line().item())
        .distinct()
        .flatMap(
            item ->
                over(what, item, JointLimits.upTo(item, placed, PlannedLine::line), law).stream());
  }

  private static Optional<Assessment> over(
      Counted what, Optional<SpendingItem> item, List<PlannedLine> placed, LawInForce law) {
    List<String> projects = placed.stream().map(PlannedLine::id).distinct().toList();
    if (placed.stream().map(PlannedLine::whole).distinct().count() < 2
        || !placed.get(0).isPlanned()) {
      return Optional.empty();
    }
    List<CostLine> lines = placed.stream().map(PlannedLine::line).toList();
    CostLine one = JointLimits.asOne(item, lines);
    SupportLimit limit = LineLimits.of(one, law);
    return limit
        .amount()
        .filter(most -> one.leastRequested().compareTo(most) > 0)
        .map(most -> together(what, projects, one, most, law))
        .map(
            warning ->
                placed.stream().allMatch(PlannedLine::isTask)
                    ? limit.sharedBy(lines).assessment()
                    : law.context().answer(CeilingPoints.CEILING_PER_PROJECT).orElse(true)
                        ? Assessment.allOf("limit", ImmutableList.of(warning), ImmutableList.of())
                        : limit.sharedBy(lines).with(ImmutableList.of(warning)).assessment())
        .map(assessment -> assessment.under(placed.get(0).path()));
  }

  private static Finding together(
      Counted what, List<String> projects, CostLine one, Vnd most, LawInForce law) {
    return LimitRules.find(
        LimitRules.PROJECTS_OF_YEAR,
        one,
        Verdict.violated()
            .relyingOn(CeilingPoints.CEILING_PER_PROJECT)
            .with("name", what.name())
            .with("projects", projects)
            .with("limit", most),
        NationalCeilings.text(one, law),
        law.context());
  }
}
