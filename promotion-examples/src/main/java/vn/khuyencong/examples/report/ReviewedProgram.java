package vn.khuyencong.examples.report;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.examples.document.ProgramDocument;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.limit.UnreadAmendment;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.plan.Program;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.rule.Assessment;

/**
 * A programme of several years with the budget of each, and its review.
 *
 * @param document the document
 * @param asOf day of the law
 * @param budget what is estimated, by year, source and content
 * @param years the plans of its years, in their order
 * @param review the review
 * @param unread that the national ceilings are those of a text as issued, if so
 */
public record ReviewedProgram(
    ProgramDocument document,
    LocalDate asOf,
    BudgetSummary budget,
    List<PlanOfYear> years,
    Assessment review,
    Optional<UnreadAmendment> unread) {

  /** Copies the list. */
  public ReviewedProgram {
    years = List.copyOf(years);
  }

  /**
   * A plan of the programme.
   *
   * @param path where it stands, "plans[0]"
   * @param plan the plan
   * @param amounts what it requests of each source
   * @param review its review, beside the other plans
   */
  public record PlanOfYear(
      String path, AnnualPlan plan, PlannedAmounts amounts, Assessment review) {

    /** Where in the programme money of it is requested and it is not said how much. */
    List<String> lacks() {
      return ReviewedAnnualPlan.lacks(plan, amounts).stream().map(at -> path + "." + at).toList();
    }
  }

  /**
   * The review of {@code document} under {@code law}.
   *
   * @throws UnusableInputException if the programme cannot be computed or assessed
   */
  public static ReviewedProgram of(ProgramDocument document, PromotionLaw law) {
    Program program = document.program();
    return UnusableInputException.at(
        "program",
        "programme " + program.id(),
        () -> {
          Assessment review = law.review(program);
          return new ReviewedProgram(
              document,
              law.day(),
              program
                  .lines(BudgetStage.ESTIMATED, law::budgetOf)
                  .collect(BudgetSummary.by(Dimension.YEAR, Dimension.SOURCE, Dimension.CATEGORY)),
              program
                  .eachPlan(
                      (plan, path) ->
                          new PlanOfYear(
                              path,
                              plan,
                              ReviewedAnnualPlan.amounts(plan, law),
                              review.part(path).orElseThrow()))
                  .stream()
                  .sorted(Comparator.comparing(year -> year.plan().year()))
                  .toList(),
              review,
              law.unreadAmendment());
        });
  }

  /**
   * Where in the programme money is requested and it is not said how much, and what was published
   * of which no plan is here: a year, or all of it.
   */
  List<String> unknown() {
    StatedFigures stated = document.program().stated();
    Set<Year> held = years.stream().map(year -> year.plan().year()).collect(toSet());
    Stream<String> published =
        held.isEmpty()
            ? Stream.of("plans").filter(all -> !stated.equals(StatedFigures.none()))
            : IntStream.range(0, stated.parts().size())
                .filter(
                    i -> stated.parts().get(i).year().filter(of -> !held.contains(of)).isPresent())
                .mapToObj(i -> "stated.parts[" + i + "]");
    return Stream.of(
            years.stream().flatMap(year -> year.lacks().stream()),
            published,
            Stream.of(ReviewedAnnualPlan.REST).filter(rest -> stated.partial().orElse(false)))
        .flatMap(lacks -> lacks)
        .toList();
  }

  /**
   * Where in the programme money is requested of which it is not said what falls in which year: it
   * counts in full, once in all of them.
   */
  List<String> spread() {
    Set<String> before = Set.copyOf(document.program().countedBefore());
    return years.stream()
        .flatMap(year -> year.amounts().spread().stream().map(at -> year.path() + "." + at))
        .filter(at -> !before.contains(at))
        .toList();
  }

  /** What {@code of} makes of each plan, in order. */
  <T> List<T> eachYear(Function<PlanOfYear, T> of) {
    return years.stream().map(of).toList();
  }
}
