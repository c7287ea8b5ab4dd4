package vn.khuyencong.document;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must fit together in the file of a project: its settlement and what was accepted. */
final class FileIds {
  private FileIds() {}

  static void check(Fields at, ProjectFileForm file) {
    ProjectForm project = file.project();
    if (project == null) {
      return;
    }
    settlement(at, project.id(), file.settlement());
    Set<String> lines =
        ProjectIds.each(project.lines())
            .map(CostLineForm::id)
            .filter(Objects::nonNull)
            .collect(toImmutableSet());
    List<AcceptanceForm> acceptances = file.acceptances() == null ? List.of() : file.acceptances();
    for (int i = 0; i < acceptances.size(); i++) {
      AcceptanceForm acceptance = acceptances.get(i);
      if (acceptance != null) {
        accepted(at, "acceptances[" + i + "].lines", acceptance.lines(), lines);
      }
    }
  }

  private static void settlement(
      Fields at, @Nullable String id, @Nullable ProjectSettlementForm settlement) {
    String named = settlement == null ? null : settlement.project();
    if (id != null && named != null && FieldText.isNamed(named) && !named.equals(id)) {
      at.add(
          NameProblem.reference(
              at.join("settlement.project"), named, at.join("project.id"), Set.of(id)));
    }
  }

  private static void accepted(
      Fields at, String list, @Nullable List<AcceptedLineForm> accepted, Set<String> lines) {
    References.known(at, list, "line", accepted, AcceptedLineForm::line, "project.lines", lines);
  }
}
