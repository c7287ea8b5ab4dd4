package vn.khuyencong.law.limit;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.CeilingRow;

/** Makes findings about a cost line; each says its item and the support asked. */
final class Findings {
  private Findings() {}

  /** A requirement of {@code level}, cited where the level is written. */
  static Finding about(
      CostLine line, ApplicableCeiling level, String condition, Verdict verdict, Context context) {
    return weighing(
        Severity.REQUIREMENT,
        line,
        level.code() + "." + condition,
        level.row().citation(),
        verdict.citing(place(level.row())),
        context);
  }

  /** A finding under {@code code}, cited at {@code citation}. */
  static Finding weighing(
      Severity severity,
      CostLine line,
      String code,
      Citation citation,
      Verdict verdict,
      Context context) {
    Verdict told = verdict.with("item", line.item()).with("asked", line.supportAsked());
    return Rule.<CostLine>one(code, citation, (subject, day) -> told)
        .weighing(severity)
        .apply(line, context)
        .get(0);
  }

  /** The place of {@code row}, with how it was attested. */
  static Cited<?> place(CeilingRow row) {
    return new Cited<>(row.ceiling(), row.citation(), row.evidence());
  }
}
