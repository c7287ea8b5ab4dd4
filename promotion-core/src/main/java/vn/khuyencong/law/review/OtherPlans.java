package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Project;

/**
 * The projects of a programme by what has to be compared across its plans: the facilities that
 * benefit and the things that are named. Each plan looks up only what it shares with others, so
 * that the cost grows with the projects and with what they share, and not with plans times
 * projects.
 */
final class OtherPlans {
  private final ImmutableList<ProjectOfPlan> all;
  private final ListMultimap<Shared, Integer> places =
      MultimapBuilder.hashKeys().arrayListValues().build();

  /** A project and the id of the plan it stands in. */
  private record ProjectOfPlan(String plan, Project project) {}

  /** A facility by its id, or a thing by its name. */
  private record Shared(boolean facility, String name) {}

  OtherPlans(Program program) {
    all =
        program.plans().stream()
            .flatMap(plan -> plan.projects().stream().map(one -> new ProjectOfPlan(plan.id(), one)))
            .collect(toImmutableList());
    for (int i = 0; i < all.size(); i++) {
      int place = i;
      shared(all.get(i).project()).distinct().forEach(key -> places.put(key, place));
    }
  }

  /** {@code plan} with the projects of the other plans to compare its own with, in their order. */
  AnnualPlan beside(AnnualPlan plan) {
    Set<String> seen = new HashSet<>();
    Stream.concat(plan.projects().stream(), plan.history().stream())
        .forEach(own -> seen.add(own.id()));
    Set<Shared> keys =
        plan.projects().stream().flatMap(OtherPlans::shared).collect(toImmutableSet());
    List<Project> others =
        keys.stream()
            .flatMap(key -> places.get(key).stream())
            .distinct()
            .sorted()
            .map(all::get)
            .filter(one -> !one.plan().equals(plan.id()))
            .map(ProjectOfPlan::project)
            .filter(project -> seen.add(project.id()))
            .toList();
    return plan.toBuilder().addAllHistory(others).build();
  }

  private static Stream<Shared> shared(Project project) {
    return Stream.concat(
        project.beneficiaries().stream()
            .flatMap(one -> one.facility().stream())
            .map(facility -> new Shared(true, facility.id())),
        project.lines().stream()
            .flatMap(line -> line.unitName().stream())
            .map(name -> new Shared(false, name)));
  }
}
