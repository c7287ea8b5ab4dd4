package vn.khuyencong.budget;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Totals that grow line by line; as large as the number of distinct groups, whatever the lines. */
final class Groups {
  private final List<Dimension> dimensions;
  private final Map<List<Optional<?>>, BudgetTotal> totals = new HashMap<>();

  Groups(List<Dimension> dimensions) {
    this.dimensions = dimensions;
  }

  void add(BudgetLine line) {
    ImmutableList.Builder<Optional<?>> values =
        ImmutableList.builderWithExpectedSize(dimensions.size());
    for (Dimension dimension : dimensions) {
      values.add(dimension.read(line));
    }
    totals.merge(values.build(), BudgetTotal.of(line.amount()), BudgetTotal::plus);
  }

  Groups and(Groups other) {
    other.totals.forEach((values, total) -> totals.merge(values, total, BudgetTotal::plus));
    return this;
  }

  BudgetSummary summary() {
    return new BudgetSummary(
        dimensions,
        totals.entrySet().stream()
            .map(group -> new BudgetRow(keys(group.getKey()), group.getValue()))
            .toList());
  }

  /** {@code rows} with those of the same keys added up. */
  static BudgetSummary joined(List<Dimension> dimensions, Stream<BudgetRow> rows) {
    Map<List<BudgetKey>, BudgetTotal> totals = new LinkedHashMap<>();
    rows.forEach(row -> totals.merge(row.keys(), row.total(), BudgetTotal::plus));
    return new BudgetSummary(
        dimensions,
        totals.entrySet().stream()
            .map(group -> new BudgetRow(group.getKey(), group.getValue()))
            .toList());
  }

  private List<BudgetKey> keys(List<Optional<?>> values) {
    ImmutableList.Builder<BudgetKey> keys = ImmutableList.builder();
    for (int i = 0; i < values.size(); i++) {
      keys.add(
          new BudgetKey(dimensions.get(i), values.get(i).map(Groups::text), ImmutableList.of()));
    }
    return keys.build();
  }

  private static String text(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }
}
