package vn.khuyencong.examples.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.khuyencong.place.Locality;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;

/**
 * The programme of some years, read from one JSON document.
 *
 * @param title what the document is, for the report
 * @param note what the reader should know of its facts
 * @param asOf day whose law is asked about, unless the caller names another
 * @param localities the localities that the rest refers to by id
 * @param program the programme, with the plans of its years
 */
public record ProgramDocument(
    String title,
    Optional<String> note,
    Optional<LocalDate> asOf,
    List<Locality> localities,
    Program program) {

  /** Copies the list. */
  public ProgramDocument {
    localities = List.copyOf(localities);
  }

  /** This document, whose facilities have nothing unusual but what is stated of them. */
  public ProgramDocument assumingNothingUnusual() {
    return withPlans(
        plan ->
            plan.toBuilder()
                .projects(
                    plan.projects().stream().map(PlanDocument::assumingNothingUnusual).toList())
                .history(plan.history().stream().map(PlanDocument::assumingNothingUnusual).toList())
                .build());
  }

  /** This document with what {@code change} makes of each plan. */
  ProgramDocument withPlans(UnaryOperator<AnnualPlan> change) {
    return new ProgramDocument(
        title,
        note,
        asOf,
        localities,
        program.toBuilder().plans(program.plans().stream().map(change).toList()).build());
  }
}
