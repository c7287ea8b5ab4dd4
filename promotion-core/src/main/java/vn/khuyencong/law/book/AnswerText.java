package vn.khuyencong.law.book;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;

/** What a rule answers about a member of a list, as text. */
final class AnswerText {
  private AnswerText() {}

  /** "SATISFIED", "VIOLATED", "FACT_MISSING kiln", "LAW_UNSETTLED article5-minerals". */
  static String text(Finding finding) {
    return Stream.concat(
            Stream.of(finding.outcome().name()),
            Stream.concat(
                finding.missingFacts().stream(), finding.openPoints().stream().map(OpenPoint::id)))
        .collect(joining(" "));
  }
}
