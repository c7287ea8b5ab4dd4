package vn.khuyencong.examples.cli;

import vn.khuyencong.examples.report.JsonReport;
import vn.khuyencong.examples.report.PlanReview;
import vn.khuyencong.examples.report.TextReport;
import vn.khuyencong.language.Language;

/** How a report is written. */
enum ReportFormat {
  TEXT,
  JSON;

  String write(PlanReview review, Language language) {
    return switch (this) {
      case TEXT -> TextReport.of(review, language);
      case JSON -> JsonReport.of(review, language);
    };
  }
}
