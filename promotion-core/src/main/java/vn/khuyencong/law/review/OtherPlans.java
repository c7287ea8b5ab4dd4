package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.law.limit.OtherTask;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;

/**
 * The projects and tasks of a programme by what has to be compared across its plans: the facilities
 * that benefit and the things that are named. Each plan looks up only what it shares with others,
 * so that the cost grows with the projects and with what they share, and not with plans times
 * projects.
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
      shared(projects.get(i).project()).distinct().forEach(key -> placesOfProjects.put(key, place));
    }
    for (int i = 0; i < tasks.size(); i++) {
      int place = i;
      shared(tasks.get(i).task()).forEach(key -> placesOfTasks.put(key, place));
    }
  }

  /** {@code plan} with the projects of the other plans to compare its own with, in their order. */
  AnnualPlan beside(AnnualPlan plan) {
    Set<String> seen = new HashSet<>();
    Stream.concat(plan.projects().stream(), plan.history().stream())
        .forEach(own -> seen.add(own.id()));
    List<Project> others =
        keys(plan).stream()
            .flatMap(key -> placesOfProjects.get(key).stream())
            .distinct()
            .sorted()
            .map(projects::get)
            .filter(one -> !one.plan().equals(plan.id()))
            .map(ProjectOfPlan::project)
            .filter(project -> seen.add(project.id()))
            .toList();
    return plan.toBuilder().addAllHistory(others).build();
  }

  /** The tasks of the other plans of its year to compare those of {@code plan} with, in order. */
  List<OtherTask> tasksBeside(AnnualPlan plan) {
    return keys(plan).stream()
        .flatMap(key -> placesOfTasks.get(key).stream())
        .distinct()
        .sorted()
        .map(tasks::get)
        .filter(one -> !one.plan().id().equals(plan.id()))
        .filter(one -> one.plan().year().equals(plan.year()))
        .map(one -> new OtherTask(one.plan().id(), one.task()))
        .collect(toImmutableList());
  }

  private static ImmutableSet<String> keys(AnnualPlan plan) {
    return Stream.concat(
            plan.projects().stream().flatMap(OtherPlans::shared),
            plan.tasks().stream().flatMap(OtherPlans::shared))
        .collect(toImmutableSet());
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
}
