package vn.khuyencong.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.Project;

/** The ids within a project. */
final class ProjectIds {
  private ProjectIds() {}

  static void check(Fields at, ProjectForm project, List<Beneficiary> right) {
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
    Spelled.oneWay(at, facilities("", project));
    at.apart(
        DocumentRule.FACILITY_ALIKE,
        "beneficiaries",
        project.beneficiaries(),
        right,
        some -> alike(some.stream().flatMap(one -> one.facility().stream())));
  }

  /** The ids of the facilities of {@code project}, which stands at {@code path}. */
  static List<Spelled> facilities(String path, ProjectForm project) {
    return Spelled.each(
        path.isEmpty() ? "beneficiaries" : path + ".beneficiaries",
        "facility.id",
        project.beneficiaries(),
        one -> one.facility() == null ? null : one.facility().id());
  }

  /** The ids of the facilities of {@code projects}, in each project as it first has them. */
  static List<Spelled> facilities(String list, @Nullable List<ProjectForm> projects) {
    return Spelled.all(
        list, projects, (path, project) -> Spelled.firsts(facilities(path, project)));
  }

  /** Refuses projects of one year that write a facility in two ways. */
  static void writtenAlike(List<Project> projects) {
    alike(
        projects.stream()
            .flatMap(project -> project.beneficiaries().stream())
            .flatMap(one -> one.facility().stream()));
  }

  /** Refuses facilities of one id that are written in two ways. */
  static void alike(Stream<Facility> facilities) {
    Map<String, Facility> first = new HashMap<>();
    facilities.forEach(
        one -> {
          Facility before = first.putIfAbsent(one.id(), one);
          checkArgument(
              before == null || before.equals(one), "facility must be written alike: %s", one.id());
        });
  }

  static <F> Stream<F> each(@Nullable List<F> forms) {
    return forms == null ? Stream.of() : forms.stream().filter(Objects::nonNull);
  }
}
