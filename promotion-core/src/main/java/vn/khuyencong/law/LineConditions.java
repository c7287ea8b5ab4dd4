package vn.khuyencong.law;

import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/** Conditions that a text puts on the cost lines of one item. */
public final class LineConditions {
  private LineConditions() {}

  /** {@code fact}, named {@code name}, holds for each line of {@code item}. */
  public static Rule.Check<Project> holds(
      SupportItem item, String name, Function<LineFacts, Optional<Boolean>> fact) {
    return (project, context) ->
        project.eachLine(
            line -> line.item() == item,
            (line, path) ->
                Verdict.satisfiedIf(fact.apply(project.factsOf(line)), name)
                    .at(path)
                    .with("line", line.id()));
  }

  /**
   * The national money asked for each line of {@code item} is within the price that a tender gave
   * or the competent authority approved, which has to be known.
   */
  public static Rule.Check<Project> withinApprovedPrice(SupportItem item) {
    return (project, context) ->
        project.eachLine(
            line -> line.item() == item,
            (line, path) ->
                (line.money() == FundingSource.NATIONAL
                        ? withinApprovedPrice(line)
                        : Verdict.notApplicable())
                    .at(path)
                    .with("line", line.id()));
  }

  private static Verdict withinApprovedPrice(CostLine line) {
    return line.approvedEstimate()
        .map(price -> Verdict.satisfiedIf(line.supportAsked().compareTo(price) <= 0))
        .orElseGet(() -> Verdict.missing("approvedEstimate"));
  }

  /**
   * {@link #holds} for the lines paid from national money; for local money the province sets the
   * conditions.
   */
  public static Rule.Check<Project> holdsForNationalMoney(
      SupportItem item, String name, Function<LineFacts, Optional<Boolean>> fact) {
    return (project, context) ->
        project.eachLine(
            line -> line.item() == item,
            (line, path) ->
                (line.money() == FundingSource.NATIONAL
                        ? Verdict.satisfiedIf(fact.apply(project.factsOf(line)), name)
                        : Verdict.notApplicable())
                    .at(path)
                    .with("line", line.id()));
  }
}
