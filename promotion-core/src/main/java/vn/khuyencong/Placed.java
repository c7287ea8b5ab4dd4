package vn.khuyencong;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;

/** Places the assessment of a part where the part stands in the whole. */
final class Placed {
  private Placed() {}

  /** {@code assessment} with its findings placed under {@code path}, by which it is named. */
  static Assessment under(String path, Assessment assessment) {
    return Assessment.allOf(path, ImmutableList.of(), ImmutableList.of(placed(path, assessment)));
  }

  private static Assessment placed(String path, Assessment assessment) {
    return new Assessment(
        assessment.name(),
        assessment.combination(),
        assessment.findings().stream()
            .map(finding -> placed(path, finding))
            .collect(toImmutableList()),
        assessment.parts().stream().map(part -> placed(path, part)).collect(toImmutableList()));
  }

  private static Finding placed(String path, Finding finding) {
    return new Finding(
        finding.code(),
        finding.outcome(),
        finding.severity(),
        finding.path().isEmpty() ? path : path + "." + finding.path(),
        finding.citation(),
        finding.evidence(),
        finding.arguments(),
        finding.missingFacts(),
        finding.openPoints(),
        finding.settlements());
  }
}
