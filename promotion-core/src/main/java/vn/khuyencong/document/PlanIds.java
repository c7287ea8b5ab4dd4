package vn.khuyencong.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.gate.Gate;

/** The ids within a plan and a programme. */
final class PlanIds {
  private PlanIds() {}

  static void check(Fields at, AnnualPlanForm plan) {
    Set<String> projects = References.once(at, "projects", plan.projects(), ProjectForm::id);
    sums(at, plan, projects);
    References.once(at, projects, "history", "id", plan.history(), ProjectForm::id);
    References.once(
        at, new HashSet<>(), "networks", "network.id", plan.networks(), PlanIds::network);
    References.once(at, "tasks", plan.tasks(), PlannedTaskForm::id);
    spelledOneWay(at, "plan " + FieldText.called(plan.id()) + " and its history", projects(plan));
  }

  static void check(Fields at, ProgramForm program) {
    References.once(at, "plans", program.plans(), AnnualPlanForm::id);
    spelledOneWay(
        at,
        "programme " + FieldText.called(program.id()),
        ProjectIds.each(program.plans()).flatMap(PlanIds::projects));
  }

  /** A sum has a name of its own, and is for projects of the plan, each in one sum. */
  private static void sums(Fields at, AnnualPlanForm plan, Set<String> projects) {
    References.once(at, new HashSet<>(), "sums", "name", plan.sums(), JointSumForm::name);
    Set<String> seen = new HashSet<>();
    List<JointSumForm> sums = plan.sums() == null ? List.of() : plan.sums();
    for (int i = 0; i < sums.size(); i++) {
      JointSumForm sum = sums.get(i);
      List<String> named = sum == null || sum.projects() == null ? List.of() : sum.projects();
      for (int j = 0; j < named.size(); j++) {
        String place = at.join("sums") + "[" + i + "].projects[" + j + "]";
        String id = named.get(j);
        if (id != null && FieldText.isNamed(id) && !projects.contains(id)) {
          at.add(NameProblem.reference(place, id, at.join("projects"), projects));
        } else if (id != null && FieldText.isNamed(id) && !seen.add(id)) {
          at.add(Problem.of(place, DocumentRule.ID_ONCE).of(id));
        }
      }
    }
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
