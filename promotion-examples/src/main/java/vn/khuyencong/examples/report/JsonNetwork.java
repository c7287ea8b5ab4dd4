package vn.khuyencong.examples.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.language.Language;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.rule.Outcome;

/**
 * A network in the JSON report.
 *
 * @param id id of the network
 * @param province name of the province with its kind
 * @param year plan year
 * @param outcome what came out
 * @param budget what it costs; null if its amounts are too large to be added up
 * @param findings every condition, in the order of the law
 * @param asOf day of the law, where it is another than that of the report; else left out
 */
public record JsonNetwork(
    String id,
    String province,
    int year,
    Outcome outcome,
    Optional<JsonBudget> budget,
    List<JsonFinding> findings,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> asOf) {

  /** Copies the list. */
  public JsonNetwork {
    findings = List.copyOf(findings);
  }

  static JsonNetwork of(ReviewedNetwork review, LocalDate asOf, Language language) {
    NetworkPlan plan = review.plan();
    return new JsonNetwork(
        plan.network().id(),
        plan.network().province().fullName(),
        plan.year().getValue(),
        review.assessment().outcome(),
        review.figures().map(JsonBudget::of),
        JsonFinding.of(review.assessment().all(), language),
        Optional.of(review.asOf()).filter(day -> !day.equals(asOf)));
  }
}
