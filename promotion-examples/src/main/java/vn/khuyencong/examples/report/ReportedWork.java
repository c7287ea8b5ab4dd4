package vn.khuyencong.examples.report;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.examples.document.ReportedDocument;
import vn.khuyencong.results.CollaboratorWork;
import vn.khuyencong.results.NetworkWork;
import vn.khuyencong.results.ReportPeriod;
import vn.khuyencong.results.WorkReport;

/**
 * The reports on the work of the collaborators of a document in a period.
 *
 * @param source the document
 * @param period the period
 * @param networks the report on each network
 * @param unassigned work of which it cannot be told to which network it belongs
 */
public record ReportedWork(
    ReportedDocument source,
    ReportPeriod period,
    List<NetworkWork> networks,
    List<CollaboratorWork> unassigned) {

  /** Copies the lists. */
  public ReportedWork {
    networks = List.copyOf(networks);
    unassigned = List.copyOf(unassigned);
  }

  /**
   * Whether all work is known for the period, fits its network and says who did it and whom it
   * reached.
   */
  public boolean isComplete() {
    return unassigned.isEmpty()
        && networks.stream().map(NetworkWork::report).allMatch(ReportedWork::isComplete);
  }

  private static boolean isComplete(WorkReport report) {
    return report.wider().isEmpty()
        && report.doubted().isEmpty()
        && report.unnamed().equals(Optional.of(0L))
        && report.works().stream().allMatch(work -> work.collaborator().isPresent())
        && report.total().lacking().isEmpty();
  }
}
