package vn.khuyencong.examples.report;

import java.util.List;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.language.Language;
import vn.khuyencong.rule.Change;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Remedy;

/**
 * An explanation in the JSON report.
 *
 * @param path where the subject stands in the document
 * @param outcome what came out
 * @param findings the conditions that decide, or that are not decided
 * @param remedies what could be changed
 */
public record JsonExplanation(
    String path, Outcome outcome, List<InFull> findings, List<RemedyOption> remedies) {

  /** Copies the lists. */
  public JsonExplanation {
    findings = List.copyOf(findings);
    remedies = List.copyOf(remedies);
  }

  /**
   * A finding in full.
   *
   * @param code stable code of the rule
   * @param path where in the subject
   * @param citation the place in the law
   * @param message the finding in short
   * @param explanation the finding in full, line by line
   */
  public record InFull(
      String code, String path, Citation citation, String message, List<String> explanation) {

    /** Copies the list. */
    public InFull {
      explanation = List.copyOf(explanation);
    }
  }

  /**
   * Changes that together would end the violation.
   *
   * @param outcome what the law says once they are made
   * @param changes the changes
   */
  public record RemedyOption(Outcome outcome, List<ChangedFact> changes) {

    /** Copies the list. */
    public RemedyOption {
      changes = List.copyOf(changes);
    }
  }

  /**
   * A change of one fact.
   *
   * @param fact name of the fact
   * @param path where in the subject
   * @param citation the condition that it mends
   * @param message the change as a sentence
   */
  public record ChangedFact(String fact, String path, Citation citation, String message) {}

  static JsonExplanation of(Explanation explanation, Language language) {
    return new JsonExplanation(
        explanation.path(),
        explanation.outcome(),
        explanation.findings().stream().map(finding -> inFull(finding, language)).toList(),
        explanation.remedies().stream().map(remedy -> option(remedy, language)).toList());
  }

  private static InFull inFull(Finding finding, Language language) {
    return new InFull(
        finding.code(),
        finding.path(),
        finding.citation(),
        finding.message(language),
        finding.explanation(language));
  }

  private static RemedyOption option(Remedy remedy, Language language) {
    return new RemedyOption(
        remedy.outcome(),
        remedy.changes().stream().map(one -> changedFact(one, language)).toList());
  }

  private static ChangedFact changedFact(Change change, Language language) {
    return new ChangedFact(change.fact(), change.path(), change.citation(), change.in(language));
  }
}
