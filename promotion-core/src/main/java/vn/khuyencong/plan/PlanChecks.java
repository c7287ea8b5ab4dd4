package vn.khuyencong.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityLevel;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;

/** What plans and programmes have in common that cannot be otherwise. */
final class PlanChecks {
  private PlanChecks() {}

  static void year(String name, Year year) {
    checkArgument(
        year.getValue() >= 1900 && year.getValue() <= 9999,
        "%s must have four digits: %s",
        name,
        year);
  }

  static void province(String name, ProjectLevel level, Optional<Locality> province) {
    checkArgument(
        level == ProjectLevel.NATIONAL || province.isPresent(),
        "province of %s must be given at level %s",
        name,
        level);
    province.ifPresent(
        place ->
            checkArgument(
                place.kind().level() == LocalityLevel.PROVINCE,
                "province of %s must be a province or a centrally-run city: %s",
                name,
                place.fullName()));
  }

  /** One facility has one ceiling in all {@code projects}, so that its id is spelled in one way. */
  static void facilities(String name, Stream<Project> projects) {
    Gate.spelledOneWay(
        "ids of the facilities of " + name,
        projects
            .flatMap(project -> project.beneficiaries().stream())
            .flatMap(one -> one.facility().stream())
            .map(Facility::id));
  }

  /** A sum is for projects of the plan, and a project has its part in one of them. */
  static void sums(String plan, List<JointSum> sums, List<Project> projects) {
    Set<String> ids = projects.stream().map(Project::id).collect(toImmutableSet());
    distinct("names of the joint sums of plan " + plan, sums.stream().map(JointSum::name));
    distinct(
        "projects of the joint sums of plan " + plan,
        sums.stream().flatMap(sum -> sum.projects().stream()));
    sums.stream()
        .flatMap(sum -> sum.projects().stream())
        .forEach(
            project ->
                checkArgument(
                    ids.contains(project),
                    "projects of the joint sums of plan %s must be its own: %s",
                    plan,
                    project));
  }

  static void distinct(String name, Stream<?> values) {
    Set<Object> seen = new HashSet<>();
    values.forEach(value -> checkArgument(seen.add(value), "%s must differ: %s", name, value));
  }
}
