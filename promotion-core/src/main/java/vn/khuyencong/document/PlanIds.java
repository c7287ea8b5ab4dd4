package vn.khuyencong.document;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.gate.Gate;

/** The ids within a plan and a programme. */
final class PlanIds {
  private PlanIds() {}

  static void check(Fields at, AnnualPlanForm plan) {
    Set<String> projects = References.once(at, "projects", plan.projects(), ProjectForm::id);
    References.once(at, projects, "history", "id", plan.history(), ProjectForm::id);
    References.once(
        at, new HashSet<>(), "networks", "network.id", plan.networks(), PlanIds::network);
    References.once(at, "tasks", plan.tasks(), PlannedTaskForm::id);
    spelledOneWay(at, "plan " + Fields.called(plan.id()) + " and its history", projects(plan));
  }

  static void check(Fields at, ProgramForm program) {
    References.once(at, "plans", program.plans(), AnnualPlanForm::id);
    spelledOneWay(
        at,
        "programme " + Fields.called(program.id()),
        ProjectIds.each(program.plans()).flatMap(PlanIds::projects));
  }

  private static @Nullable String network(NetworkPlanForm plan) {
    CollaboratorNetworkForm network = plan.network();
    return network == null ? null : network.id();
  }

  private static Stream<ProjectForm> projects(AnnualPlanForm plan) {
    return Stream.concat(ProjectIds.each(plan.projects()), ProjectIds.each(plan.history()));
  }

  private static void spelledOneWay(Fields at, String name, Stream<ProjectForm> projects) {
    at.rule(
        DocumentRule.SPELLED_ONE_WAY,
        () ->
            Gate.spelledOneWay(
                "ids of the facilities of " + name, ProjectIds.facilitiesOfAll(projects)));
  }
}
