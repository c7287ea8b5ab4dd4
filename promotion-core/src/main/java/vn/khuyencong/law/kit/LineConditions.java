package vn.khuyencong.law.kit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/** Conditions that a text puts on the cost lines of some items. */
public final class LineConditions {
  private LineConditions() {}

  /** A condition on one line of a project. */
  @FunctionalInterface
  public interface Check {

    /** The verdict on {@code line}, at the line unless it says where. */
    Verdict check(Project project, CostLine line, Context context);
  }

  /** {@code check} on each line of {@code items}. */
  public static Rule.Check<Project> each(Set<SupportItem> items, Check check) {
    ImmutableSet<SupportItem> wanted = ImmutableSet.copyOf(items);
    return (project, context) ->
        project.eachLine(
            line -> line.isOf(wanted),
            (line, path) -> {
              Verdict found = check.check(project, line, context);
              return (found.path().isEmpty() ? found.at(path) : found).with("line", line.id());
            });
  }

  /**
   * {@link #each}, for the lines paid from national money; for local money the province sets the
   * conditions.
   */
  public static Rule.Check<Project> ofNationalMoney(Set<SupportItem> items, Check check) {
    return each(
        items,
        (project, line, context) ->
            project.moneyOf(line).equals(Optional.of(FundingSource.NATIONAL))
                ? check.check(project, line, context)
                : Verdict.notApplicable());
  }

  /** {@code check} on what is known of the thing that a line pays for. */
  public static Check facts(BiFunction<LineFacts, Context, Verdict> check) {
    return (project, line, context) -> check.apply(project.factsOf(line), context);
  }

  /** Every one of {@code facts}, by its name, holds; a false one decides. */
  public static Verdict all(Map<String, Optional<Boolean>> facts) {
    List<String> unknown =
        facts.entrySet().stream()
            .filter(fact -> fact.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .collect(toImmutableList());
    if (facts.containsValue(Optional.of(false))) {
      return Verdict.violated();
    }
    return unknown.isEmpty() ? Verdict.satisfied() : Verdict.missing(unknown);
  }
}
