package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.law.limit.OtherTask;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.support.SpendingItem;

/**
 * The projects and tasks of a programme by what has to be compared across its plans: the facilities
 * that benefit and the things that are named; of a line that does not say for which it is, also
 * whatever is of its kind in its year. Each plan looks up only what it shares with others, so that
 * the cost grows with the projects and with what they share, and not with plans times projects.
 */
final class OtherPlans {
  private final ImmutableList<ProjectOfPlan> projects;
  private final ImmutableList<TaskOfPlan> tasks;
  private final ListMultimap<String, Integer> placesOfProjects =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final ListMultimap<String, Integer> placesOfTasks =
      MultimapBuilder.hashKeys().arrayListValues().build();

  /** A project and the id of the plan it stands in. */
  private record ProjectOfPlan(String plan, Project project) {}

  /** A task and the plan it stands in. */
  private record TaskOfPlan(AnnualPlan plan, PlannedTask task) {}

  OtherPlans(Program program) {
    projects =
        program.plans().stream()
            .flatMap(
                plan ->
                    plan.projects().stream()
                        .map(one -> new ProjectOfPlan(plan.id(), plan.inItsYear(one))))
            .collect(toImmutableList());
    tasks =
        program.plans().stream()
            .flatMap(plan -> plan.tasks().stream().map(one -> new TaskOfPlan(plan, one)))
            .collect(toImmutableList());
    for (int i = 0; i < projects.size(); i++) {
      int place = i;
      Project project = projects.get(i).project();
      Stream.concat(
              shared(project),
              project.planYear().stream().flatMap(year -> kinds(project.lines().stream(), year)))
          .distinct()
          .forEach(key -> placesOfProjects.put(key, place));
    }
    for (int i = 0; i < tasks.size(); i++) {
      int place = i;
      TaskOfPlan one = tasks.get(i);
      Stream.concat(shared(one.task()), kinds(one.task().line().stream(), one.plan().year()))
          .forEach(key -> placesOfTasks.put(key, place));
    }
  }

  /** {@code plan} beside what it has to be compared with. */
  BesideOthers beside(AnnualPlan plan) {
    ImmutableSet<String> keys = keys(plan);
    return new BesideOthers(
        plan.toBuilder().addAllHistory(projects(plan, keys)).build(),
        plan.history().size(),
        tasks(plan, keys, one -> one.plan().year().equals(plan.year())),
        tasks(plan, keys, one -> true));
  }

  /** The projects of the other plans to compare those of {@code plan} with, in their order. */
  private List<Project> projects(AnnualPlan plan, ImmutableSet<String> keys) {
    Set<String> seen = new HashSet<>();
    Stream.concat(plan.projects().stream(), plan.history().stream())
        .forEach(own -> seen.add(own.id()));
    return keys.stream()
        .flatMap(key -> placesOfProjects.get(key).stream())
        .distinct()
        .sorted()
        .map(projects::get)
        .filter(one -> !one.plan().equals(plan.id()))
        .map(ProjectOfPlan::project)
        .filter(project -> seen.add(project.id()))
        .toList();
  }

  /** The tasks {@code of} the other plans to compare those of {@code plan} with, in order. */
  private List<OtherTask> tasks(
      AnnualPlan plan, ImmutableSet<String> keys, Predicate<TaskOfPlan> of) {
    return keys.stream()
        .flatMap(key -> placesOfTasks.get(key).stream())
        .distinct()
        .sorted()
        .map(tasks::get)
        .filter(one -> !one.plan().id().equals(plan.id()))
        .filter(of)
        .map(one -> new OtherTask(one.plan().id(), one.task()))
        .collect(toImmutableList());
  }

  private static ImmutableSet<String> keys(AnnualPlan plan) {
    Stream<String> ofProjects =
        plan.projects().stream()
            .flatMap(one -> Stream.concat(shared(one), kinds(silent(one), plan.year())));
    Stream<String> ofTasks =
        plan.tasks().stream()
            .flatMap(
                one ->
                    Stream.concat(
                        shared(one),
                        kinds(
                            one.line().stream().filter(line -> line.unitName().isEmpty()),
                            plan.year())));
    return Stream.concat(ofProjects, ofTasks).collect(toImmutableSet());
  }

  /** Facilities by their ids and things by their names, as names are compared. */
  private static Stream<String> shared(Project project) {
    return Stream.concat(
        project.beneficiaries().stream()
            .flatMap(one -> one.facility().stream())
            .map(facility -> Gate.compared(facility.id())),
        project.lines().stream().flatMap(line -> line.unitName().stream()));
  }

  private static Stream<String> shared(PlannedTask task) {
    return task.line().flatMap(CostLine::unitName).stream();
  }

  /**
   * The lines of {@code project} that do not say for which facility or thing they are; where it
   * names all who benefit, they are for one of these.
   */
  private static Stream<CostLine> silent(Project project) {
    if (project.lines().stream().allMatch(OtherPlans::isNamed)) {
      return Stream.empty();
    }
    boolean known = project.namesAll();
    ImmutableSet<String> facilities =
        project.beneficiaries().stream()
            .filter(one -> one.facility().isPresent())
            .map(Beneficiary::id)
            .collect(toImmutableSet());
    return project.lines().stream()
        .filter(line -> !isNamed(line))
        .filter(
            line ->
                line.counted().isThing()
                    || !(known || line.beneficiary().map(facilities::contains).orElse(false)));
  }

  /** Whether {@code line} names the thing that its ceiling counts. */
  private static boolean isNamed(CostLine line) {
    return !line.counted().isBeneficiary() && line.unitName().isPresent();
  }

  /** What {@code lines} are of in {@code year}; no name has two lines. */
  private static Stream<String> kinds(Stream<CostLine> lines, Year year) {
    return lines
        .flatMap(line -> line.item().stream())
        .map(item -> "kind of " + year + "\n" + kind(item))
        .distinct();
  }

  /** Items of one content, since the ceiling of one may take in that of another. */
  private static String kind(SpendingItem item) {
    return item.national().map(one -> one.category().name()).orElseGet(item::code);
  }
}
