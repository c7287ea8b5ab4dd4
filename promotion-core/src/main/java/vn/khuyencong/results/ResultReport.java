package vn.khuyencong.results;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.List;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.Dimension;

/**
 * What came of projects in a period: how many there are, who benefits, what is known of each figure
 * and whose is not, and the money that came to each stage in it.
 *
 * <p>Figures and money of the four quarters come to those of the year, less what is known for a
 * half or the whole of it only: that counts in the year, and is named as lacking, or stands under
 * {@link #undated}, in each quarter. Projects and beneficiaries are those there are by the end of
 * the period, so that they do not add up over quarters.
 *
 * @param period the period
 * @param projects the projects of its year that have begun by the end of it, in the order of their
 *     ids; of its year is also one of an earlier plan year of which a part, a result or an amount
 *     falls in it
 * @param notBegun ids of the projects that are known to begin later, in order
 * @param earlier ids of those of earlier plan years of which nothing falls in its year, in order
 * @param money the money that came to its stage on a day of the period or, in the report of its
 *     year, in the year, by {@link #MONEY}
 * @param undated the money of the year of which no day is known, and so not whether it belongs
 *     here; none in the report of a year
 */
public record ResultReport(
    ReportPeriod period,
    List<ProjectTally> projects,
    List<String> notBegun,
    List<String> earlier,
    BudgetSummary money,
    BudgetSummary undated) {
  /** What money is added up by; a summary of fewer is {@link BudgetSummary#rollUpTo}. */
  public static final List<Dimension> MONEY =
      ImmutableList.of(
          Dimension.STAGE,
          Dimension.CATEGORY,
          Dimension.SOURCE,
          Dimension.TIER,
          Dimension.PROVINCE,
          Dimension.DISTRICT,
          Dimension.COMMUNE,
          Dimension.YEAR);

  /** Puts projects in the order of their ids. */
  public ResultReport {
    projects =
        ImmutableList.sortedCopyOf(
            Comparator.comparing((ProjectTally tally) -> tally.project().id()), projects);
    notBegun = ImmutableList.sortedCopyOf(notBegun);
    earlier = ImmutableList.sortedCopyOf(earlier);
  }

  /** What all projects come to. */
  public ResultTotals totals() {
    return ResultTotals.total(projects.stream().map(ProjectTally::totals).toList());
  }

  /**
   * Ids of the projects of which no money is known to have come to any stage by the end of the
   * period, in order; what money comes to lacks them.
   */
  public List<String> withoutMoney() {
    return projects.stream()
        .filter(tally -> tally.stage().isEmpty())
        .map(tally -> tally.project().id())
        .collect(toImmutableList());
  }

  /**
   * The projects by {@code dimension}: stage, content, source, tier, place, project or plan year.
   * Groups add up to the whole in counts and figures; a facility that benefits in two counts in
   * both. Places are those of the first day of the plan year, as those of money are.
   *
   * @throws IllegalArgumentException if projects have no such dimension: an item, a beneficiary or
   *     a network
   */
  public List<ResultRow> by(Dimension dimension) {
    ImmutableListMultimap<ResultGroup, ResultTotals> groups =
        projects.stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    tally ->
                        ProjectGroups.of(tally.project(), tally.stage(), period.first(), dimension),
                    ProjectTally::totals));
    return groups.keySet().stream()
        .sorted()
        .map(group -> new ResultRow(group, ResultTotals.total(groups.get(group))))
        .collect(toImmutableList());
  }
}
