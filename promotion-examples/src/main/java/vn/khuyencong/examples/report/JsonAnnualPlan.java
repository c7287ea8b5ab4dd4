package vn.khuyencong.examples.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.allocation.Allocation;
import vn.khuyencong.law.allocation.AllocationMode;
import vn.khuyencong.law.allocation.Award;
import vn.khuyencong.law.allocation.AwardKind;
import vn.khuyencong.law.allocation.LeftOut;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;

/**
 * The review of the plan of a year as JSON for another program.
 *
 * @param title what the document is
 * @param asOf day of the law
 * @param plan id of the plan
 * @param outcome what came out
 * @param budget what is estimated, by content, source and province
 * @param findings every finding, with its path in the plan
 * @param fund what is given out, or, while that is not known, the most that is left of the fund of
 *     the plan, if a fund is named
 * @param mode how
 * @param order whether the order stands
 * @param openPoints ids of the open points the order depends on
 * @param awards what became of each ranked project
 * @param leftOut the projects that are not ranked
 * @param rest what is left of the fund
 * @param unread that the national ceilings are those of a text as issued, if so
 * @param levels what it holds of each level
 * @param totalLacks where in the plan money is requested and it is not said how much;
 *     "stated.partial" where only a part of the plan is held
 * @param fundLacks where in the plan networks and tasks are for which an amount of the fund may be
 *     that is not known, so that nothing of it is given out; "stated.partial" where only a part of
 *     the plan is held
 * @param stated the figures of the plan as published; left out if there are none
 * @param inexact where in the plan a sum stands as it was published, not exactly; left out if there
 *     is none
 * @param countedInFull where in the plan money is requested that may fall in other years too; left
 *     out if there is none
 */
public record JsonAnnualPlan(
    String title,
    LocalDate asOf,
    String plan,
    Outcome outcome,
    BudgetSummary budget,
    List<JsonFinding> findings,
    Optional<Vnd> fund,
    Optional<AllocationMode> mode,
    Optional<Outcome> order,
    List<String> openPoints,
    List<Awarded> awards,
    List<Out> leftOut,
    Optional<Vnd> rest,
    Optional<JsonUnread> unread,
    List<Level> levels,
    List<String> totalLacks,
    List<String> fundLacks,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<StatedFigures> stated,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> inexact,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> countedInFull) {

  /** Copies the lists. */
  public JsonAnnualPlan {
    findings = List.copyOf(findings);
    openPoints = List.copyOf(openPoints);
    awards = List.copyOf(awards);
    leftOut = List.copyOf(leftOut);
    levels = List.copyOf(levels);
    totalLacks = List.copyOf(totalLacks);
    fundLacks = List.copyOf(fundLacks);
    inexact = List.copyOf(inexact);
    countedInFull = List.copyOf(countedInFull);
  }

  /** What the document holds of one level, by source, and where no amount of it is known. */
  public record Level(
      ProjectLevel level,
      Outcome outcome,
      Vnd total,
      Map<MoneySource, Vnd> bySource,
      List<String> lacks) {

    /** Copies the list. */
    public Level {
      lacks = List.copyOf(lacks);
    }

    static Level of(ReviewedAnnualPlan.Part part) {
      return new Level(
          part.level(),
          part.review().outcome(),
          part.amounts().total(),
          part.amounts().bySource(),
          part.lacks());
    }
  }

  /** What became of a ranked project. */
  public record Awarded(
      String project,
      int rank,
      boolean provisional,
      Vnd before,
      Vnd asked,
      Vnd granted,
      AwardKind kind,
      String message) {

    static Awarded of(Award award, Language language) {
      return new Awarded(
          award.project().id(),
          award.rank(),
          award.project().provisional(),
          award.before(),
          award.requested(),
          award.granted(),
          award.kind(),
          award.message(language));
    }
  }

  /** A project that is not ranked. */
  public record Out(String project, LeftOut.Reason reason, String message) {}

  /** {@code figures}, if there are any. */
  static Optional<StatedFigures> published(StatedFigures figures) {
    return Optional.of(figures).filter(any -> !any.equals(StatedFigures.none()));
  }

  /** {@code review} with messages in {@code language}. */
  public static String of(ReviewedAnnualPlan review, Language language) {
    Optional<Allocation> allocation = review.allocation();
    return JsonReport.write(
        new JsonAnnualPlan(
            review.document().title(),
            review.asOf(),
            review.document().plan().id(),
            review.review().outcome(),
            review.budget(),
            JsonFinding.of(review.review().all(), language),
            allocation
                .map(Allocation::fund)
                .or(() -> review.left().map(ReviewedAnnualPlan.Left::amount)),
            allocation.map(Allocation::mode),
            allocation.map(given -> given.ranking().outcome()),
            allocation.stream()
                .flatMap(given -> given.ranking().openPoints().stream())
                .map(OpenPoint::id)
                .toList(),
            allocation.stream()
                .flatMap(given -> given.awards().stream())
                .map(award -> Awarded.of(award, language))
                .toList(),
            allocation.stream()
                .flatMap(given -> given.ranking().leftOut().stream())
                .map(out -> new Out(out.project().id(), out.reason(), out.message(language)))
                .toList(),
            allocation.map(Allocation::rest),
            JsonUnread.of(review.unread(), language),
            review.parts().stream().map(Level::of).toList(),
            review.unknown(),
            review.left().map(ReviewedAnnualPlan.Left::lacks).orElse(List.of()),
            published(review.document().plan().stated()),
            review.inexact(),
            review.spread()));
  }
}
