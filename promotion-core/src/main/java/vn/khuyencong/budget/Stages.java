package vn.khuyencong.budget;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;

/** Two slices of a summary beside each other, group by group. */
final class Stages {
  private Stages() {}

  static List<StageDifference> compare(BudgetSummary base, BudgetSummary reached) {
    Map<List<BudgetKey>, BudgetTotal> before = totals(base);
    Map<List<BudgetKey>, BudgetTotal> after = totals(reached);
    return Sets.union(before.keySet(), after.keySet()).stream()
        .sorted(BudgetRow.ORDER)
        .map(
            keys ->
                new StageDifference(
                    keys,
                    before.getOrDefault(keys, BudgetTotal.NONE),
                    after.getOrDefault(keys, BudgetTotal.NONE)))
        .collect(toImmutableList());
  }

  private static Map<List<BudgetKey>, BudgetTotal> totals(BudgetSummary summary) {
    return summary.rows().stream().collect(toImmutableMap(BudgetRow::keys, BudgetRow::total));
  }
}
