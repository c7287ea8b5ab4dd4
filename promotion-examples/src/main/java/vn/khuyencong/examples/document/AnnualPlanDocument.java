package vn.khuyencong.examples.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.place.Locality;
import vn.khuyencong.plan.AnnualPlan;

/**
 * The plan of a year, read from one JSON document.
 *
 * @param title what the document is, for the report
 * @param note what the reader should know of its facts, such as what is a sample
 * @param asOf day whose law is asked about, unless the caller names another
 * @param localities the localities that the rest refers to by id
 * @param plan the plan
 */
public record AnnualPlanDocument(
    String title,
    Optional<String> note,
    Optional<LocalDate> asOf,
    List<Locality> localities,
    AnnualPlan plan) {

  /** Copies the list. */
  public AnnualPlanDocument {
    localities = List.copyOf(localities);
  }

  /** This document, whose facilities have nothing unusual but what is stated of them. */
  public AnnualPlanDocument assumingNothingUnusual() {
    return new AnnualPlanDocument(
        title,
        note,
        asOf,
        localities,
        plan.toBuilder()
            .projects(plan.projects().stream().map(PlanDocument::assumingNothingUnusual).toList())
            .history(plan.history().stream().map(PlanDocument::assumingNothingUnusual).toList())
            .build());
  }
}
