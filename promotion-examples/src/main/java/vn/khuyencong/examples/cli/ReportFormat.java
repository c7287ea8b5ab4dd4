package vn.khuyencong.examples.cli;

/** How a report is written. */
enum ReportFormat {
  TEXT,
  JSON
}
