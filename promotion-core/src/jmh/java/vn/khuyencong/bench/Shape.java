package vn.khuyencong.bench;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Combination;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/**
 * The least that an explained answer costs: the tree of assessments of one answer built again from
 * findings that are ready, and its outcome asked.
 */
final class Shape {
  private final String name;
  private final Combination combination;
  private final Finding[] findings;
  private final Shape[] parts;

  private Shape(String name, Combination combination, Finding[] findings, Shape[] parts) {
    this.name = name;
    this.combination = combination;
    this.findings = findings;
    this.parts = parts;
  }

  /** The shape of {@code answer}. */
  static Shape of(Assessment answer) {
    return new Shape(
        answer.name(),
        answer.combination(),
        answer.findings().toArray(Finding[]::new),
        answer.parts().stream().map(Shape::of).toArray(Shape[]::new));
  }

  /** The answer, built. */
  Assessment build() {
    List<Finding> own = ImmutableList.copyOf(findings);
    ImmutableList.Builder<Assessment> built = ImmutableList.builderWithExpectedSize(parts.length);
    for (Shape part : parts) {
      built.add(part.build());
    }
    return new Assessment(name, combination, own, built.build());
  }

  /** How many findings the answer has, its parts' among them. */
  int size() {
    int size = findings.length;
    for (Shape part : parts) {
      size += part.size();
    }
    return size;
  }

  /** A constant finding for each finding of the answer, had it come out as {@code outcome}. */
  static Finding[] constants(Assessment answer, Outcome outcome) {
    return answer.all().stream()
        .map(
            finding ->
                new Finding(
                    finding.code(),
                    outcome,
                    finding.severity(),
                    finding.path(),
                    finding.citation(),
                    finding.evidence(),
                    finding.arguments(),
                    finding.missingFacts(),
                    finding.openPoints(),
                    finding.settlements()))
        .toArray(Finding[]::new);
  }
}
