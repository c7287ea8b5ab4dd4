package vn.khuyencong.examples.cli;

import vn.khuyencong.examples.report.AnnualPlanText;
import vn.khuyencong.examples.report.DiffText;
import vn.khuyencong.examples.report.JsonAnnualPlan;
import vn.khuyencong.examples.report.JsonDiff;
import vn.khuyencong.examples.report.JsonQuote;
import vn.khuyencong.examples.report.JsonReport;
import vn.khuyencong.examples.report.LawDiff;
import vn.khuyencong.examples.report.Quote;
import vn.khuyencong.examples.report.QuoteText;
import vn.khuyencong.examples.report.ReviewedAnnualPlan;
import vn.khuyencong.examples.report.ReviewedDocument;
import vn.khuyencong.examples.report.TextReport;
import vn.khuyencong.language.Language;

/** How a report is written. */
enum ReportFormat {
  TEXT,
  JSON;

  String write(ReviewedDocument review, Language language) {
    return switch (this) {
      case TEXT -> TextReport.of(review, language);
      case JSON -> JsonReport.of(review, language);
    };
  }

  String write(ReviewedAnnualPlan review, Language language) {
    return switch (this) {
      case TEXT -> AnnualPlanText.of(review, language);
      case JSON -> JsonAnnualPlan.of(review, language);
    };
  }

  String write(Quote quote, Language language) {
    return switch (this) {
      case TEXT -> QuoteText.of(quote, language);
      case JSON -> JsonQuote.of(quote, language);
    };
  }

  String write(LawDiff diff, Language language) {
    return switch (this) {
      case TEXT -> DiffText.of(diff, language);
      case JSON -> JsonDiff.of(diff, language);
    };
  }
}
