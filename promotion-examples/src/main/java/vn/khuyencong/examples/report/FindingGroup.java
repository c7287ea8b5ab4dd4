package vn.khuyencong.examples.report;

import java.util.Locale;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Severity;

/** The parts into which a report puts findings, most pressing first. */
enum FindingGroup {
  VIOLATED,
  WARNING,
  MISSING,
  UNSETTLED,
  SATISFIED,
  NOT_APPLICABLE,
  INFORMATION;

  /** The part that {@code finding} belongs to. */
  static FindingGroup of(Finding finding) {
    if (finding.severity() == Severity.INFORMATION) {
      return INFORMATION;
    }
    return switch (finding.outcome()) {
      case VIOLATED -> finding.severity() == Severity.WARNING ? WARNING : VIOLATED;
      case FACT_MISSING -> MISSING;
      case LAW_UNSETTLED -> UNSETTLED;
      case SATISFIED -> SATISFIED;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
    };
  }

  /** The key of its heading. */
  String key() {
    return "findings." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether findings of one rule are stated as one, however they differ. */
  boolean isCalm() {
    return this == SATISFIED || this == NOT_APPLICABLE;
  }
}
