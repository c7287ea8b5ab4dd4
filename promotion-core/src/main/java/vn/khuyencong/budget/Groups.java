package vn.khuyencong.budget;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Totals that grow line by line, in a tree of one level for each dimension; as large as the number
 * of distinct groups, whatever the lines. A line of a group that is there makes no object.
 */
final class Groups {
  private final List<Dimension> dimensions;
  private final Group root = new Group();

  Groups(List<Dimension> dimensions) {
    this.dimensions = dimensions;
  }

  void add(BudgetLine line) {
    Group group = root;
    for (int i = 0; i < dimensions.size(); i++) {
      group = group.of(dimensions.get(i).read(line));
    }
    group.sum.add(line.amount());
  }

  Groups and(Groups other) {
    root.add(other.root);
    return this;
  }

  BudgetSummary summary() {
    ImmutableList.Builder<BudgetRow> rows = ImmutableList.builder();
    collect(root, ImmutableList.of(), rows);
    return new BudgetSummary(dimensions, rows.build());
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

  private void collect(
      Group group, ImmutableList<BudgetKey> keys, ImmutableList.Builder<BudgetRow> rows) {
    if (keys.size() == dimensions.size()) {
      BudgetTotal total = group.sum.total();
      if (total.count() > 0) {
        rows.add(new BudgetRow(keys, total));
      }
      return;
    }
    Dimension dimension = dimensions.get(keys.size());
    group.parts.forEach(
        (value, part) ->
            collect(
                part,
                ImmutableList.<BudgetKey>builder().addAll(keys).add(key(dimension, value)).build(),
                rows));
  }

  private static BudgetKey key(Dimension dimension, Object value) {
    Optional<String> text =
        value == Dimension.ABSENT
            ? Optional.empty()
            : Optional.of(value instanceof Enum<?> constant ? constant.name() : value.toString());
    return new BudgetKey(dimension, text, ImmutableList.of());
  }

  /** The lines that have some values in common. */
  private static final class Group {
    private final Map<Object, Group> parts = new HashMap<>();
    private final RunningSum sum = new RunningSum();

    /** Those of them that have {@code value} in the next dimension. */
    Group of(Object value) {
      Group part = parts.get(value);
      if (part == null) {
        part = new Group();
        parts.put(value, part);
      }
      return part;
    }

    void add(Group other) {
      sum.add(other.sum);
      other.parts.forEach((value, part) -> of(value).add(part));
    }
  }
}
