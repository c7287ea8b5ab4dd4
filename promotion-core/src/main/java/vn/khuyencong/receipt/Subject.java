package vn.khuyencong.receipt;

import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectFile;

/**
 * Who or what was assessed, in canonical form.
 *
 * @param kind what it is
 * @param input every fact of it that is known
 */
public record Subject(SubjectKind kind, Section input) {

  /** A facility, asked about without an occasion. */
  public static Subject of(Facility facility) {
    return of(SubjectKind.FACILITY, facility, CanonicalFacility::facility);
  }

  /** A facility on its occasion. */
  public static Subject of(SupportRequest request) {
    return of(SubjectKind.SUPPORT_REQUEST, request, CanonicalFacility::request);
  }

  /** A project. */
  public static Subject of(Project project) {
    return of(SubjectKind.PROJECT, project, CanonicalProject::project);
  }

  /** A network's year. */
  public static Subject of(NetworkPlan plan) {
    return of(SubjectKind.NETWORK_PLAN, plan, CanonicalNetwork::plan);
  }

  /** The plan of a year. */
  public static Subject of(AnnualPlan plan) {
    return of(SubjectKind.ANNUAL_PLAN, plan, CanonicalPlan::plan);
  }

  /** The file of a project. */
  public static Subject of(ProjectFile file) {
    return of(SubjectKind.PROJECT_FILE, file, CanonicalFile::file);
  }

  private static <T> Subject of(SubjectKind kind, T value, CanonicalWriter.Form<T> form) {
    return new Subject(kind, new Section(SectionName.INPUT, CanonicalWriter.lines(value, form)));
  }
}
