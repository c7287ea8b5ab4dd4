package vn.khuyencong.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.gate.Gate;

/** The ids within a project. */
final class ProjectIds {
  private ProjectIds() {}

  static void check(Fields at, ProjectForm project) {
    Set<String> members =
        References.once(at, "beneficiaries", project.beneficiaries(), BeneficiaryForm::id);
    Set<String> lines = References.once(at, "lines", project.lines(), CostLineForm::id);
    References.once(at, Set.of(), "facts", "line", project.facts(), LineFactsForm::line);
    References.known(
        at,
        "lines",
        "beneficiary",
        project.lines(),
        CostLineForm::beneficiary,
        "beneficiaries",
        members);
    References.known(at, "facts", "line", project.facts(), LineFactsForm::line, "lines", lines);
    at.rule(
        DocumentRule.SPELLED_ONE_WAY,
        () ->
            Gate.spelledOneWay(
                "ids of the facilities of project " + FieldText.called(project.id()),
                facilities(project)));
  }

  /** The ids of the facilities of {@code project}. */
  private static Stream<String> facilities(ProjectForm project) {
    return each(project.beneficiaries())
        .map(BeneficiaryForm::facility)
        .filter(Objects::nonNull)
        .map(FacilityForm::id)
        .filter(Objects::nonNull);
  }

  /** The ids of the facilities of all of {@code projects}, in each project as it first has them. */
  static Stream<String> facilitiesOfAll(Stream<ProjectForm> projects) {
    return projects.flatMap(
        project -> {
          Map<String, String> first = new HashMap<>();
          facilities(project).forEach(id -> first.putIfAbsent(Gate.compared(id), id));
          return first.values().stream();
        });
  }

  static <F> Stream<F> each(@Nullable List<F> forms) {
    return forms == null ? Stream.of() : forms.stream().filter(Objects::nonNull);
  }
}
