package vn.khuyencong.budget;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.money.Vnd;

/**
 * The total of one group of lines.
 *
 * @param keys the values that its lines have in common, in the order of the dimensions
 * @param total what they come to
 */
public record BudgetRow(List<BudgetKey> keys, BudgetTotal total) {
  static final Comparator<Iterable<BudgetKey>> ORDER =
      Comparators.lexicographical(Comparator.<BudgetKey>naturalOrder());

  /**
   * Checks that the group has a line.
   *
   * @throws IllegalArgumentException if there is no line
   */
  public BudgetRow {
    keys = ImmutableList.copyOf(keys);
    checkArgument(total.count() > 0, "count of %s must be at least 1: 0", name(keys));
  }

  /**
   * The total of the amounts that are known; {@link BudgetTotal#lacks} says whether it lacks one.
   *
   * @throws ArithmeticException if it does not fit one, naming the group
   */
  public Vnd amount() {
    return BudgetTotal.amount("total of " + name(keys), total.sum());
  }

  /** The key of {@code dimension}, if the row has it. */
  public Optional<BudgetKey> key(Dimension dimension) {
    return keys.stream().filter(key -> key.dimension() == dimension).findFirst();
  }

  List<Dimension> dimensions() {
    return keys.stream().map(BudgetKey::dimension).collect(toImmutableList());
  }

  static String name(List<BudgetKey> keys) {
    return keys.isEmpty() ? "all lines" : keys.stream().map(BudgetKey::name).collect(joining(", "));
  }
}
