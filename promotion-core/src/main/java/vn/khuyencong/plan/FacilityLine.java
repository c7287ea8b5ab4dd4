package vn.khuyencong.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;

/**
 * A cost line of a plan, or of its history, with the facility it is known to be for: the one the
 * line names, else the only beneficiary of the project.
 *
 * @param facility id of the facility
 * @param project the project
 * @param line the line
 * @param path where it stands in the plan, "projects[3].lines[0]" or "history[0].lines[1]"
 */
public record FacilityLine(String facility, Project project, CostLine line, String path) {

  /**
   * The lines of {@code plan} and then those of its history; those of nobody known are left out.
   */
  public static List<FacilityLine> of(AnnualPlan plan) {
    return Stream.concat(lines(plan.projects(), "projects"), lines(plan.history(), "history"))
        .collect(toImmutableList());
  }

  /**
   * The same lines grouped by {@code key}, in the order of the first of each; where a group has
   * lines of the plan and of the history, those of the plan come first.
   */
  public static <K> List<List<FacilityLine>> grouped(
      AnnualPlan plan, Function<FacilityLine, K> key) {
    return of(plan).stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, toImmutableList()))
        .values()
        .stream()
        .<List<FacilityLine>>map(lines -> lines)
        .collect(toImmutableList());
  }

  /** Whether it stands in the plan itself, not in the history. */
  public boolean isPlanned() {
    return path.startsWith("projects");
  }

  private static Stream<FacilityLine> lines(List<Project> projects, String name) {
    return IntStream.range(0, projects.size())
        .boxed()
        .flatMap(i -> lines(projects.get(i), name + "[" + i + "]."));
  }

  private static Stream<FacilityLine> lines(Project project, String prefix) {
    return project
        .eachLine(
            line -> true,
            (line, path) ->
                facility(project, line)
                    .map(facility -> new FacilityLine(facility.id(), project, line, prefix + path)))
        .stream()
        .flatMap(Optional::stream);
  }

  /** The facility that {@code line} names, or the only one. */
  private static Optional<Facility> facility(Project project, CostLine line) {
    boolean single =
        line.beneficiary().isEmpty() && project.beneficiaries().size() == 1 && project.size() == 1;
    return project.beneficiaries().stream()
        .filter(one -> single || line.beneficiary().equals(Optional.of(one.id())))
        .findFirst()
        .flatMap(Beneficiary::facility);
  }
}
