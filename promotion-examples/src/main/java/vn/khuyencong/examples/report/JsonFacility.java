package vn.khuyencong.examples.report;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.language.Language;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;

/**
 * A facility in the JSON report.
 *
 * @param id id of the facility
 * @param form legal form
 * @param sites where it produces
 * @param outcome whether it is a beneficiary; violated says that it is none
 * @param questions the missing facts that can still change the outcome
 * @param openPoints ids of the open points that can still change the outcome
 * @param findings what concerns every route
 * @param routes the routes by which it can be a beneficiary; one is enough
 * @param priority where it stands when money is allocated
 * @param contents which contents its routes open, content by content
 */
public record JsonFacility(
    String id,
    Optional<LegalForm> form,
    List<Site> sites,
    Outcome outcome,
    List<JsonQuestion> questions,
    List<String> openPoints,
    List<JsonFinding> findings,
    List<RouteResult> routes,
    JsonPriority priority,
    List<JsonFinding> contents) {

  /** Copies the lists. */
  public JsonFacility {
    sites = List.copyOf(sites);
    questions = List.copyOf(questions);
    openPoints = List.copyOf(openPoints);
    findings = List.copyOf(findings);
    routes = List.copyOf(routes);
    contents = List.copyOf(contents);
  }

  /**
   * A place of production.
   *
   * @param unit id of the unit
   * @param name name of the unit with its kind
   */
  public record Site(String unit, String name) {}

  /**
   * A route.
   *
   * @param name its name, "route-a"
   * @param outcome what came out
   * @param findings its conditions, in the order of the law
   */
  public record RouteResult(String name, Outcome outcome, List<JsonFinding> findings) {

    /** Copies the list. */
    public RouteResult {
      findings = List.copyOf(findings);
    }
  }

  static JsonFacility of(ReviewedFacility review, Language language) {
    Facility facility = review.request().facility();
    Assessment assessment = review.beneficiary();
    return new JsonFacility(
        facility.id(),
        facility.form(),
        facility.sites().stream()
            .map(site -> new Site(site.unit().id(), site.unit().fullName()))
            .toList(),
        assessment.outcome(),
        JsonQuestion.of(assessment.questions()),
        assessment.openPoints().stream().map(OpenPoint::id).toList(),
        JsonFinding.of(assessment.findings(), language),
        assessment.parts().stream().map(route -> route(route, language)).toList(),
        JsonPriority.of(review, language),
        JsonFinding.of(review.contents(), language));
  }

  private static RouteResult route(Assessment route, Language language) {
    return new RouteResult(route.name(), route.outcome(), JsonFinding.of(route.all(), language));
  }
}
