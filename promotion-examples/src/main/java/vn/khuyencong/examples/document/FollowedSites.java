package vn.khuyencong.examples.document;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.place.Boundaries;
import vn.khuyencong.place.Locality;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectFile;

/**
 * A document as it is asked about on a day: a site whose unit has ended by then, and went over
 * whole into one unit that the document lists, is stated in that unit. What cannot be followed is
 * left as it is, and asked.
 */
public final class FollowedSites {
  private final Boundaries boundaries;
  private final Map<String, Locality> units;

  private FollowedSites(LocalDate day, Collection<Locality> localities) {
    this.boundaries = Boundaries.on(day, localities);
    this.units = localities.stream().collect(toMap(Locality::id, identity()));
  }

  /**
   * {@code document} as it is asked about on {@code day}.
   *
   * @throws UnusableInputException if two links of its localities contradict one another
   */
  public static PlanDocument on(LocalDate day, PlanDocument document) {
    if (!hasEnded(day, document.localities())) {
      return document;
    }
    FollowedSites sites = of(day, document.localities());
    return new PlanDocument(
        document.title(),
        document.asOf(),
        document.localities(),
        document.networks(),
        document.facilities().stream().map(sites::of).toList(),
        sites.ofProjects(document.projects()),
        document.files().stream().map(sites::of).toList());
  }

  /**
   * The same of the plan of a year.
   *
   * @throws UnusableInputException if two links of its localities contradict one another
   */
  public static AnnualPlanDocument on(LocalDate day, AnnualPlanDocument document) {
    if (!hasEnded(day, document.localities())) {
      return document;
    }
    return new AnnualPlanDocument(
        document.title(),
        document.note(),
        document.asOf(),
        document.localities(),
        of(day, document.localities()).of(document.plan()));
  }

  /**
   * The same of a programme.
   *
   * @throws UnusableInputException if two links of its localities contradict one another
   */
  public static ProgramDocument on(LocalDate day, ProgramDocument document) {
    return hasEnded(day, document.localities())
        ? document.withPlans(of(day, document.localities())::of)
        : document;
  }

  private AnnualPlan of(AnnualPlan plan) {
    return plan.toBuilder()
        .projects(ofProjects(plan.projects()))
        .history(ofProjects(plan.history()))
        .build();
  }

  /** Whether some unit has ended by then. */
  private static boolean hasEnded(LocalDate day, Collection<Locality> localities) {
    return localities.stream()
        .anyMatch(unit -> unit.existence().to().map(day::isAfter).orElse(false));
  }

  private static FollowedSites of(LocalDate day, Collection<Locality> localities) {
    return UnusableInputException.at("localities", () -> new FollowedSites(day, localities));
  }

  private SupportRequest of(SupportRequest request) {
    return SupportRequest.builder().from(request).facility(of(request.facility())).build();
  }

  private List<Project> ofProjects(List<Project> projects) {
    return projects.stream()
        .map(
            project ->
                project.toBuilder()
                    .beneficiaries(project.beneficiaries().stream().map(this::of).toList())
                    .build())
        .toList();
  }

  private ProjectFile of(ProjectFile file) {
    return file.toBuilder()
        .project(ofProjects(List.of(file.project())).get(0))
        .changes(file.changes().stream().map(this::of).toList())
        .build();
  }

  private ProjectChange of(ProjectChange change) {
    return change.toBuilder().replacement(change.replacement().map(this::of)).build();
  }

  private Beneficiary of(Beneficiary beneficiary) {
    return beneficiary.toBuilder().facility(beneficiary.facility().map(this::of)).build();
  }

  private Facility of(Facility facility) {
    return facility.toBuilder()
        .sites(facility.sites().stream().map(site -> site.under(boundaries, units)).toList())
        .build();
  }
}
