package vn.khuyencong.examples.report;

import java.util.List;
import java.util.Map;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.examples.document.ReportedDocument;
import vn.khuyencong.results.FigureTotal;
import vn.khuyencong.results.ResultReport;

/**
 * The report on the results of a document in a period.
 *
 * @param source the document
 * @param report the report
 * @param places the names of administrative units by their ids
 * @param by what the projects are counted by
 */
public record ReportedResults(
    ReportedDocument source, ResultReport report, Map<String, String> places, List<Dimension> by) {

  /** Copies the list. */
  public ReportedResults {
    by = List.copyOf(by);
  }

  /** Whether every figure, beneficiary, amount and day is known. */
  public boolean isComplete() {
    return report.totals().figures().stream().allMatch(FigureTotal::isComplete)
        && report.totals().beneficiaries().isComplete()
        && report.undated().count() == 0
        && report.money().unknown() == 0
        && report.withoutMoney().isEmpty();
  }
}
