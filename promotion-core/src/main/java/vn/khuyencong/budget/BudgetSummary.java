package vn.khuyencong.budget;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Stream;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.Boundaries;

/**
 * Totals of budget lines by some dimensions, such as by content, source and province. {@link #plus}
 * is associative and commutative with {@link #empty} as identity, so that any partition and order
 * of the same lines gives the same summary.
 *
 * <p>Lines that have no value in a dimension are a group of their own, never dropped. A sum is held
 * without bound: whether it fits an amount is asked when it is read as one, so the answer does not
 * depend on the order of the lines, be some of them negative. A total over all stages adds what was
 * requested to what was paid; take {@link #at} one stage first.
 *
 * @param dimensions what it is grouped by, each once
 * @param rows the groups, in the order of their keys
 */
public record BudgetSummary(List<Dimension> dimensions, List<BudgetRow> rows) {

  /**
   * Checks that every row has the dimensions, and puts the rows in order.
   *
   * @throws IllegalArgumentException if a dimension is named twice, a row is not of these
   *     dimensions, or two rows are of one group
   */
  public BudgetSummary {
    dimensions = ImmutableList.copyOf(dimensions);
    rows = ImmutableList.sortedCopyOf(Comparator.comparing(BudgetRow::keys, BudgetRow.ORDER), rows);
    checkArgument(
        ImmutableSet.copyOf(dimensions).size() == dimensions.size(),
        "dimensions must differ: %s",
        dimensions);
    checkRows(dimensions, rows);
  }

  /**
   * The summary of no line by {@code dimensions}.
   *
   * @throws IllegalArgumentException if a dimension is named twice
   */
  public static BudgetSummary empty(Dimension... dimensions) {
    return new BudgetSummary(ImmutableList.copyOf(dimensions), ImmutableList.of());
  }

  /**
   * A collector of lines by {@code dimensions}, for sequential and parallel streams. It holds the
   * groups, not the lines; by no dimension there is one group.
   *
   * @throws IllegalArgumentException if a dimension is named twice
   * @throws ArithmeticException of the collector, if there are more lines than fit 64 bits
   */
  public static Collector<BudgetLine, ?, BudgetSummary> by(Dimension... dimensions) {
    List<Dimension> wanted = empty(dimensions).dimensions();
    return Collector.of(
        () -> new Groups(wanted),
        Groups::add,
        Groups::and,
        Groups::summary,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Both together.
   *
   * @throws IllegalArgumentException unless both have the same dimensions in the same order
   * @throws ArithmeticException if there are more lines than fit 64 bits
   */
  public BudgetSummary plus(BudgetSummary other) {
    checkArgument(
        dimensions.equals(other.dimensions),
        "dimensions must be the same to add, %s: %s",
        dimensions,
        other.dimensions);
    return Groups.joined(dimensions, Stream.concat(rows.stream(), other.rows.stream()));
  }

  /**
   * The same lines by some of the dimensions only, in the order given.
   *
   * @throws IllegalArgumentException if one of them is not among the dimensions, or is named twice
   * @throws ArithmeticException if there are more lines than fit 64 bits
   */
  public BudgetSummary rollUpTo(Dimension... wanted) {
    return rollUpTo(ImmutableList.copyOf(wanted));
  }

  /**
   * The groups that have {@code key}.
   *
   * @throws IllegalArgumentException if its dimension is not among these
   */
  public BudgetSummary where(BudgetKey key) {
    checkHas(key.dimension());
    return new BudgetSummary(
        dimensions, rows.stream().filter(row -> row.keys().contains(key)).toList());
  }

  /**
   * The groups of {@code stage}, without that dimension.
   *
   * @throws IllegalArgumentException if the stage is not among the dimensions
   * @throws ArithmeticException if there are more lines than fit 64 bits
   */
  public BudgetSummary at(BudgetStage stage) {
    return where(BudgetKey.of(Dimension.STAGE, stage))
        .rollUpTo(
            dimensions.stream()
                .filter(dimension -> dimension != Dimension.STAGE)
                .collect(toImmutableList()));
  }

  /**
   * The same lines with their places under {@code boundaries}: units that are one on that day
   * become one group, and one that was divided stays under its own id with the others named.
   *
   * @throws ArithmeticException if there are more lines than fit 64 bits
   */
  public BudgetSummary under(Boundaries boundaries) {
    return Groups.joined(
        dimensions,
        rows.stream()
            .map(
                row ->
                    new BudgetRow(
                        row.keys().stream().map(key -> key.under(boundaries)).toList(),
                        row.total())));
  }

  /**
   * The share of each group in the whole, exact and in percent with {@code decimals} digits that
   * add up to 100: the digits that rounding down leaves over go to the largest remainders, of equal
   * ones to the earliest row. None if the whole is zero. Amounts that are not known have no share.
   *
   * @throws IllegalArgumentException if {@code decimals} is not between 0 and 18
   * @throws ArithmeticException if there are more lines than fit 64 bits
   */
  public List<BudgetShare> shares(int decimals) {
    return LargestRemainder.of(rows, whole().sum(), decimals);
  }

  /**
   * Each group, less the stage, at {@code base} and {@code reached}, in the order of the keys.
   *
   * @throws IllegalArgumentException if the stage is not among the dimensions
   * @throws ArithmeticException if there are more lines than fit 64 bits
   */
  public List<StageDifference> compare(BudgetStage base, BudgetStage reached) {
    return Stages.compare(at(base), at(reached));
  }

  /**
   * What each group, less the stage, leaves of its year for the next: what stands at {@code
   * available} less what stands at {@code used}. Only budget money is carried over; take that
   * first.
   *
   * @throws IllegalArgumentException unless stage and year are among the dimensions
   * @throws ArithmeticException if there are more lines than fit 64 bits
   */
  public List<CarryOver> carryOver(BudgetStage available, BudgetStage used) {
    checkHas(Dimension.YEAR);
    return compare(available, used).stream().map(CarryOver::new).collect(toImmutableList());
  }

  /**
   * How many lines there are.
   *
   * @throws ArithmeticException if there are more lines than fit 64 bits
   */
  public long count() {
    return whole().count();
  }

  /**
   * How many lines say no amount, which the {@link #total} lacks.
   *
   * @throws ArithmeticException if there are more lines than fit 64 bits
   */
  public long unknown() {
    return whole().unknown();
  }

  /**
   * Everything that is known together.
   *
   * @throws ArithmeticException if it does not fit an amount
   */
  public Vnd total() {
    return BudgetTotal.amount("total of all lines", whole().sum());
  }

  BudgetTotal whole() {
    return rows.stream().map(BudgetRow::total).reduce(BudgetTotal.NONE, BudgetTotal::plus);
  }

  private BudgetSummary rollUpTo(List<Dimension> wanted) {
    wanted.forEach(this::checkHas);
    return Groups.joined(
        wanted,
        rows.stream()
            .map(
                row ->
                    new BudgetRow(
                        wanted.stream().map(dimension -> row.key(dimension).orElseThrow()).toList(),
                        row.total())));
  }

  private void checkHas(Dimension dimension) {
    checkArgument(
        dimensions.contains(dimension), "dimension must be one of %s: %s", dimensions, dimension);
  }

  private static void checkRows(List<Dimension> dimensions, List<BudgetRow> rows) {
    for (BudgetRow row : rows) {
      checkArgument(
          row.dimensions().equals(dimensions),
          "keys of a row must be of %s: %s",
          dimensions,
          BudgetRow.name(row.keys()));
    }
    for (int i = 1; i < rows.size(); i++) {
      checkArgument(
          !rows.get(i).keys().equals(rows.get(i - 1).keys()),
          "groups must differ: %s",
          BudgetRow.name(rows.get(i).keys()));
    }
  }
}
