package vn.khuyencong.document;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.place.Locality;
import vn.khuyencong.project.ProjectLevel;

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
    Spelled.oneWay(at, facilities("", plan));
  }

  static void check(Fields at, ProgramForm program) {
    References.once(at, "plans", program.plans(), AnnualPlanForm::id);
    Spelled.oneWay(
        at,
        Spelled.all(
            "plans",
            program.plans(),
            (path, plan) -> Spelled.firsts(facilities(path + ".", plan))));
  }

  /** Whether {@code make} takes the place for one of the level, as far as both are right. */
  static void checkProvince(
      Fields at,
      Field<ProjectLevel> level,
      Field<Locality> place,
      BiConsumer<ProjectLevel, Optional<Locality>> make) {
    level
        .value()
        .ifPresent(
            known ->
                at.rule(
                    DocumentRule.PROVINCE, () -> make.accept(known, place.value()), place, level));
  }

  /** A sum has a name of its own, and is for projects of the plan, each in one sum. */
  private static void sums(Fields at, AnnualPlanForm plan, Set<String> projects) {
    References.once(at, new HashSet<>(), "sums", "name", plan.sums(), JointSumForm::name);
    NearNames known = new NearNames(projects);
    Set<String> seen = new HashSet<>();
    List<JointSumForm> sums = plan.sums() == null ? List.of() : plan.sums();
    for (int i = 0; i < sums.size(); i++) {
      JointSumForm sum = sums.get(i);
      Set<String> ofSum = new HashSet<>();
      List<String> named = sum == null || sum.projects() == null ? List.of() : sum.projects();
      for (int j = 0; j < named.size(); j++) {
        String place = at.join("sums") + "[" + i + "].projects[" + j + "]";
        String id = named.get(j);
        if (id != null && FieldText.isNamed(id) && !projects.contains(id)) {
          at.add(NameProblem.reference(place, id, at.join("projects"), known));
        } else if (id != null && FieldText.isNamed(id) && ofSum.add(id) && !seen.add(id)) {
          at.add(Problem.of(place, DocumentRule.ID_ONCE).of(id));
        }
      }
    }
  }

  private static @Nullable String network(NetworkPlanForm plan) {
    CollaboratorNetworkForm network = plan.network();
    return network == null ? null : network.id();
  }

  /** The ids of the facilities of the projects of {@code plan} and of its history. */
  static List<Spelled> facilities(String path, AnnualPlanForm plan) {
    return ImmutableList.<Spelled>builder()
        .addAll(ProjectIds.facilities(path + "projects", plan.projects()))
        .addAll(ProjectIds.facilities(path + "history", plan.history()))
        .build();
  }
}
