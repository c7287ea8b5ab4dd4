package vn.khuyencong.examples.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;

/**
 * The review of a programme as JSON for another program.
 *
 * @param title what the document is
 * @param asOf day of the law
 * @param program id of the programme
 * @param outcome what came out
 * @param budget what is estimated, by year, source and content
 * @param years how each plan came out and what it comes to, in order of the years
 * @param totalLacks where in the programme money is requested and it is not said how much, and
 *     which years that were published have no plan here
 * @param openPoints ids of the open points that can still change the outcome
 * @param findings every finding, with its path in the programme
 * @param unread that the national ceilings are those of a text as issued, if so
 * @param stated the figures of the programme as published, parts of them by year; left out if there
 *     are none
 * @param countedInFull where in the programme money is requested of which it is not said what falls
 *     in which year, so that each plan has all of it; left out if there is none
 */
public record JsonProgram(
    String title,
    LocalDate asOf,
    String program,
    Outcome outcome,
    BudgetSummary budget,
    List<PlanOfYear> years,
    List<String> totalLacks,
    List<String> openPoints,
    List<JsonFinding> findings,
    Optional<JsonUnread> unread,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<StatedFigures> stated,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> countedInFull) {

  /** Copies the lists. */
  public JsonProgram {
    years = List.copyOf(years);
    totalLacks = List.copyOf(totalLacks);
    openPoints = List.copyOf(openPoints);
    findings = List.copyOf(findings);
    countedInFull = List.copyOf(countedInFull);
  }

  /** The plan of a year, and where in the programme no amount of it is known. */
  public record PlanOfYear(
      String plan,
      Year year,
      ProjectLevel level,
      Outcome outcome,
      Vnd total,
      Map<MoneySource, Vnd> bySource,
      List<String> lacks) {

    /** Copies the list. */
    public PlanOfYear {
      lacks = List.copyOf(lacks);
    }

    static PlanOfYear of(ReviewedProgram.PlanOfYear year) {
      return new PlanOfYear(
          year.plan().id(),
          year.plan().year(),
          year.plan().level(),
          year.review().outcome(),
          year.amounts().total(),
          year.amounts().bySource(),
          year.lacks());
    }
  }

  /** {@code review} with messages in {@code language}. */
  public static String of(ReviewedProgram review, Language language) {
    return JsonReport.write(
        new JsonProgram(
            review.document().title(),
            review.asOf(),
            review.document().program().id(),
            review.review().outcome(),
            review.budget(),
            review.eachYear(PlanOfYear::of),
            review.unknown(),
            review.review().openPoints().stream().map(OpenPoint::id).toList(),
            JsonFinding.of(review.review().all(), language),
            JsonUnread.of(review.unread(), language),
            JsonAnnualPlan.published(review.document().program().stated()),
            review.spread()));
  }
}
