package vn.khuyencong.examples.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.language.Language;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Severity;

/**
 * A finding in the JSON report.
 *
 * @param code stable code of the rule
 * @param outcome what came out
 * @param severity how much it weighs
 * @param path where in the network plan or the request
 * @param citation the place in the law
 * @param evidence how that place was attested; of what rests on a reading never that it was read
 * @param message the finding as a sentence
 * @param missingFacts names of the facts that are not known
 * @param openPoints ids of the open points it depends on
 * @param settlements the caller's answers it followed
 * @param readings ids of the open points of which it follows the documented reading; left out if
 *     there is none
 */
public record JsonFinding(
    String code,
    Outcome outcome,
    Severity severity,
    String path,
    Citation citation,
    Evidence evidence,
    String message,
    List<String> missingFacts,
    List<String> openPoints,
    List<SettledAnswer> settlements,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> readings) {

  /** Copies the lists. */
  public JsonFinding {
    missingFacts = List.copyOf(missingFacts);
    openPoints = List.copyOf(openPoints);
    settlements = List.copyOf(settlements);
    readings = List.copyOf(readings);
  }

  /**
   * A caller's answer to an open point, as a settlement document gives it.
   *
   * @param point id of the point
   * @param answer the answer
   * @param citation the text it rests on
   * @param from first day of which it is given
   * @param to last day of which it is given
   */
  public record SettledAnswer(
      String point,
      Object answer,
      Citation citation,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {}

  static List<JsonFinding> of(List<Finding> findings, Language language) {
    return findings.stream().map(finding -> of(finding, language)).toList();
  }

  private static JsonFinding of(Finding finding, Language language) {
    List<String> readings = finding.readings().stream().map(OpenPoint::id).toList();
    return new JsonFinding(
        finding.code(),
        finding.outcome(),
        finding.severity(),
        finding.path(),
        finding.citation(),
        readings.isEmpty() ? finding.evidence() : Evidence.DERIVED,
        finding.message(language),
        finding.missingFacts(),
        finding.openPoints().stream().map(OpenPoint::id).toList(),
        finding.settlements().stream()
            .map(
                settled ->
                    new SettledAnswer(
                        settled.point().id(),
                        settled.value(),
                        settled.citation(),
                        settled.validity().from(),
                        settled.validity().to()))
            .toList(),
        readings);
  }
}
