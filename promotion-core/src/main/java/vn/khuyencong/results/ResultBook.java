package vn.khuyencong.results;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.project.Project;

/**
 * All that reports are made of: the projects on which they are, what came of them, and the money.
 * {@link #report} makes the report of any quarter, half-year or year of it.
 *
 * @param projects the projects, of one plan or of many
 * @param results what came of them
 * @param money the money, that of networks and tasks too
 */
public record ResultBook(
    List<Project> projects, List<ProjectResult> results, List<DatedLine> money) {

  /**
   * Checks that ids are used once and in one way, that every result is of a project that is there,
   * and that nothing is stated twice for one time, which would count twice.
   *
   * @throws IllegalArgumentException if a list holds an absent one, two projects have one id, the
   *     id of a project or facility is spelled in two ways, a result names a project that is not
   *     there, two results of a project state the same figure for times that have a day in common,
   *     or it is accepted twice
   */
  public ResultBook {
    projects = Gate.list("projects of a book of results", projects);
    results = Gate.list("results of a book of results", results);
    money = Gate.list("money of a book of results", money);
    List<String> ids = projects.stream().map(Project::id).toList();
    ImmutableSet<String> known = ImmutableSet.copyOf(ids);
    checkArgument(known.size() == ids.size(), "ids of projects must differ: %s", ids);
    Gate.spelledOneWay(
        "ids of facilities",
        projects.stream()
            .flatMap(project -> project.beneficiaries().stream())
            .flatMap(one -> one.facility().stream())
            .map(Facility::id));
    Gate.spelledOneWay(
        "ids of projects",
        Stream.concat(ids.stream(), money.stream().flatMap(one -> one.line().project().stream())));
    ImmutableSet<String> unknown =
        results.stream()
            .map(ProjectResult::project)
            .filter(id -> !known.contains(id))
            .collect(toImmutableSet());
    checkArgument(unknown.isEmpty(), "projects of results must be there: %s", unknown);
    byProject(results).asMap().forEach(ResultBook::checkStatedOnce);
  }

  /**
   * The book of {@code plan}.
   *
   * @throws IllegalArgumentException if a list holds an absent one, the id of a project or facility
   *     is spelled in two ways, a result names a project that is not in the plan, two results of a
   *     project state the same figure for times that have a day in common, or it is accepted twice
   */
  public static ResultBook of(AnnualPlan plan, List<ProjectResult> results, List<DatedLine> money) {
    return new ResultBook(plan.projects(), results, money);
  }

  /**
   * The report of {@code period}.
   *
   * <p>A figure that results state for the whole time of the project within the period is known. So
   * is one of a project that was accepted, which states it at some time: nothing more is due of it.
   *
   * @throws ArithmeticException if a sum does not fit whole đồng in 64 bits
   */
  public ResultReport report(ReportPeriod period) {
    return new ReportMaker(this, period).report();
  }

  static ImmutableListMultimap<String, ProjectResult> byProject(List<ProjectResult> results) {
    return results.stream()
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                ProjectResult::project, result -> result));
  }

  private static void checkStatedOnce(String project, Collection<ProjectResult> results) {
    for (ResultFigure figure : ResultFigure.values()) {
      List<ReportPeriod> periods =
          results.stream()
              .filter(result -> figure.stated(result).isPresent())
              .map(ProjectResult::period)
              .sorted()
              .toList();
      for (int i = 1; i < periods.size(); i++) {
        checkArgument(
            !periods.get(i - 1).overlaps(periods.get(i)),
            "%s of project %s must be stated once for a time: %s and %s",
            figure,
            project,
            periods.get(i - 1),
            periods.get(i));
      }
    }
    long accepted = accepted(results.stream()).count();
    checkArgument(accepted <= 1, "project %s must be accepted once: %s", project, accepted);
  }

  /** The results by which their project was accepted. */
  static Stream<ProjectResult> accepted(Stream<ProjectResult> results) {
    return results.filter(result -> result.accepted().orElse(false));
  }
}
