package vn.khuyencong.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the reports of a document ask of the ids throughout it. */
final class BookIds {
  private BookIds() {}

  /** Of results and money: a project stands there once, and each id is spelled in one way. */
  static void results(Fields at, DocumentForm document) {
    acceptedOnce(at, document.results());
    Spelled.oneWay(
        at,
        ImmutableList.<Spelled>builder()
            .addAll(ProjectIds.facilities("projects", document.projects()))
            .addAll(
                Spelled.all(
                    "files",
                    document.files(),
                    (path, file) ->
                        file.project() == null
                            ? List.of()
                            : Spelled.firsts(
                                ProjectIds.facilities(path + ".project", file.project()))))
            .build());
    Set<String> known = new HashSet<>();
    List<Spelled> projects = new ArrayList<>();
    for (Spelled one : projects(document)) {
      if (known.add(one.id())) {
        projects.add(one);
      }
    }
    Spelled.oneWay(at, projects);
  }

  /** Of work: each collaborator and facility is spelled in one way. */
  static void work(Fields at, DocumentForm document) {
    List<Spelled> members = new ArrayList<>();
    members.addAll(members("networks", document.networks()));
    plans(document)
        .forEach((path, plan) -> members.addAll(members(path + ".networks", plan.networks())));
    members.addAll(
        Spelled.each("work", "collaborator", document.work(), CollaboratorWorkForm::collaborator));
    Spelled.oneWay(at, members);
    Spelled.oneWay(
        at, Spelled.each("work", "facility", document.work(), CollaboratorWorkForm::facility));
  }

  private static List<Spelled> members(String list, @Nullable List<NetworkPlanForm> networks) {
    return Spelled.all(
        list,
        networks,
        (path, plan) -> {
          CollaboratorNetworkForm network = plan.network();
          return network == null
              ? List.of()
              : Spelled.firsts(
                  Spelled.each(
                      path + ".network.members", "id", network.members(), CollaboratorForm::id));
        });
  }

  /** The plans of {@code document}, by their paths. */
  private static Map<String, AnnualPlanForm> plans(DocumentForm document) {
    Map<String, AnnualPlanForm> plans = new LinkedHashMap<>();
    Optional.ofNullable(document.plan()).ifPresent(plan -> plans.put("plan", plan));
    List<AnnualPlanForm> many =
        document.program() == null || document.program().plans() == null
            ? List.of()
            : document.program().plans();
    for (int i = 0; i < many.size(); i++) {
      AnnualPlanForm plan = many.get(i);
      if (plan != null) {
        plans.put("program.plans[" + i + "]", plan);
      }
    }
    return plans;
  }

  private static List<Spelled> projects(DocumentForm document) {
    List<Spelled> ids = new ArrayList<>();
    plans(document)
        .forEach(
            (path, plan) ->
                ids.addAll(
                    Spelled.each(path + ".projects", "id", plan.projects(), ProjectForm::id)));
    ids.addAll(Spelled.each("projects", "id", document.projects(), ProjectForm::id));
    ids.addAll(
        Spelled.each(
            "files",
            "project.id",
            document.files(),
            file -> file.project() == null ? null : file.project().id()));
    return ids;
  }

  /** Tells a result that says again that its project was accepted. */
  private static void acceptedOnce(Fields at, @Nullable List<ProjectResultForm> results) {
    Map<String, String> accepted = new HashMap<>();
    for (int i = 0; results != null && i < results.size(); i++) {
      ProjectResultForm result = results.get(i);
      String place = "results[" + i + "].accepted";
      if (result != null
          && result.project() != null
          && Boolean.TRUE.equals(result.accepted())
          && at.isRight(place)) {
        String earlier = accepted.putIfAbsent(result.project(), "results[" + i + "]");
        if (earlier != null) {
          at.add(Problem.of(at.join(place), DocumentRule.ACCEPTED_ONCE, "earlier", earlier));
        }
      }
    }
  }
}
