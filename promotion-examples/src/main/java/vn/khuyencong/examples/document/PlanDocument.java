package vn.khuyencong.examples.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.place.Locality;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectFile;

/**
 * What a caller asks about, read from one JSON document.
 *
 * @param title what the document is, for the report
 * @param asOf day whose law is asked about, unless the caller names another
 * @param localities the localities that the rest refers to by id
 * @param networks networks, each in its year
 * @param facilities who requests support, each on its occasion
 * @param projects projects, each with its costs and who benefits
 * @param files files of projects, each from filing to its last repayment
 */
public record PlanDocument(
    String title,
    Optional<LocalDate> asOf,
    List<Locality> localities,
    List<NetworkPlan> networks,
    List<SupportRequest> facilities,
    List<Project> projects,
    List<ProjectFile> files) {

  /** Copies the lists. */
  public PlanDocument {
    localities = List.copyOf(localities);
    networks = List.copyOf(networks);
    facilities = List.copyOf(facilities);
    projects = List.copyOf(projects);
    files = List.copyOf(files);
  }

  /** This document, whose facilities have nothing unusual but what is stated of them. */
  public PlanDocument assumingNothingUnusual() {
    return new PlanDocument(
        title,
        asOf,
        localities,
        networks,
        facilities.stream().map(PlanDocument::assumingNothingUnusual).toList(),
        projects.stream().map(PlanDocument::assumingNothingUnusual).toList(),
        files.stream()
            .map(file -> file.toBuilder().project(assumingNothingUnusual(file.project())).build())
            .toList());
  }

  private static SupportRequest assumingNothingUnusual(SupportRequest request) {
    return SupportRequest.builder()
        .from(request)
        .facility(request.facility().assumingNothingUnusual())
        .build();
  }

  /** {@code project}, whose facilities have nothing unusual but what is stated of them. */
  static Project assumingNothingUnusual(Project project) {
    return project.toBuilder()
        .beneficiaries(
            project.beneficiaries().stream()
                .map(
                    one ->
                        one.toBuilder()
                            .facility(one.facility().map(Facility::assumingNothingUnusual))
                            .build())
                .toList())
        .build();
  }
}
