package vn.khuyencong.plan;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.khuyencong.project.Project;

/**
 * The projects of a programme that do not say what falls in which year: one that several plans name
 * requests its money once, so it counts in the earliest of them and in no other.
 */
final class RepeatedProjects {
  private final ImmutableSetMultimap<String, String> elsewhere;

  RepeatedProjects(Program program) {
    Set<String> counted = new HashSet<>();
    ImmutableSetMultimap.Builder<String, String> repeated = ImmutableSetMultimap.builder();
    List<AnnualPlan> inOrder =
        program.plans().stream().sorted(Comparator.comparing(AnnualPlan::year)).toList();
    for (AnnualPlan plan : inOrder) {
      for (Project project : plan.projects()) {
        if (project.supportByYear().isEmpty() && !counted.add(project.id())) {
          repeated.put(plan.id(), project.id());
        }
      }
    }
    this.elsewhere = repeated.build();
  }

  /** Whether the project of this id counts in {@code plan}, if it stands in it. */
  boolean countsIn(AnnualPlan plan, String project) {
    return !elsewhere.containsEntry(plan.id(), project);
  }
}
