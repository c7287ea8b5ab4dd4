package vn.khuyencong.examples.report;

import java.util.List;
import vn.khuyencong.language.Localised;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Remedy;
import vn.khuyencong.rule.Severity;

/**
 * Why a network, a facility or a project came out as it did, and what it could change.
 *
 * @param path where it stands in the document
 * @param subject what it is called
 * @param outcome what came out
 * @param findings the conditions that make a violation; else those that are not decided
 * @param remedies what could be changed, if it is refused
 */
public record Explanation(
    String path,
    Localised subject,
    Outcome outcome,
    List<Finding> findings,
    List<Remedy> remedies) {

  /** Copies the lists. */
  public Explanation {
    findings = List.copyOf(findings);
    remedies = List.copyOf(remedies);
  }

  static Explanation of(
      String path, Localised subject, Assessment assessment, List<Remedy> remedies) {
    return new Explanation(path, subject, assessment.outcome(), deciding(assessment), remedies);
  }

  private static List<Finding> deciding(Assessment assessment) {
    return assessment.outcome() == Outcome.VIOLATED
        ? assessment.violations()
        : assessment.all().stream()
            .filter(finding -> finding.severity() == Severity.REQUIREMENT)
            .filter(finding -> !finding.outcome().isDetermined())
            .toList();
  }
}
