package vn.khuyencong.examples.report;

import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Combination;
import vn.khuyencong.rule.Outcome;

/**
 * An assessment without what is violated, so that what is still to be asked can be stated beside
 * the violations: it must be answered once they are mended.
 */
final class Unviolated {
  private Unviolated() {}

  static Assessment of(Assessment assessment) {
    return new Assessment(
        assessment.name(),
        assessment.combination(),
        assessment.findings().stream()
            .filter(finding -> finding.outcome() != Outcome.VIOLATED)
            .toList(),
        parts(assessment),
        assessment.facility());
  }

  /** The parts not violated whole, and of those violated what remains; of routes nothing does. */
  private static List<Assessment> parts(Assessment assessment) {
    return assessment.parts().stream()
        .flatMap(
            part ->
                part.outcome() != Outcome.VIOLATED
                    ? Stream.of(part)
                    : part.combination() != Combination.ALL ? Stream.empty() : Stream.of(of(part)))
        .toList();
  }
}
