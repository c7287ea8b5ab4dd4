package vn.khuyencong.results;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a figure comes to over projects, and which of them it lacks: 12 jobs of two projects, of a
 * third only for a part of the time, of p4 and p5 not known. The sum has no bound.
 *
 * @param figure the figure
 * @param sum what was stated; zero where nothing was
 * @param known how many projects state it for all of the time
 * @param partly ids of those that state it for a part of the time only, in order
 * @param lacking ids of those of which it is asked that do not state it for this time, in order
 */
public record FigureTotal(
    ResultFigure figure, BigInteger sum, long known, List<String> partly, List<String> lacking) {

  /**
   * Puts the ids in order.
   *
   * @throws IllegalArgumentException if the sum or count is negative, or there is a sum of no
   *     project
   */
  public FigureTotal {
    partly = ImmutableList.sortedCopyOf(partly);
    lacking = ImmutableList.sortedCopyOf(lacking);
    checkArgument(known >= 0, "count of %s must not be negative: %s", figure, known);
    checkArgument(sum.signum() >= 0, "sum of %s must not be negative: %s", figure, sum);
    checkArgument(
        known > 0 || !partly.isEmpty() || sum.signum() == 0,
        "sum of %s of no project must be 0: %s",
        figure,
        sum);
  }

  /** The total of no project. */
  static FigureTotal none(ResultFigure figure) {
    return new FigureTotal(figure, BigInteger.ZERO, 0, ImmutableList.of(), ImmutableList.of());
  }

  /** What all of {@code totals} of {@code figure} come to. */
  static FigureTotal total(ResultFigure figure, Collection<FigureTotal> totals) {
    return new FigureTotal(
        figure,
        totals.stream().map(FigureTotal::sum).reduce(BigInteger.ZERO, BigInteger::add),
        totals.stream().mapToLong(FigureTotal::known).sum(),
        ids(totals, FigureTotal::partly),
        ids(totals, FigureTotal::lacking));
  }

  /** What is known of it; absent where nothing is, which is not zero. */
  public Optional<BigInteger> value() {
    return known > 0 || !partly.isEmpty() ? Optional.of(sum) : Optional.empty();
  }

  /** Whether it is asked of no project, and none states it. */
  public boolean concernsNone() {
    return value().isEmpty() && lacking.isEmpty();
  }

  /** Whether it lacks nothing. */
  public boolean isComplete() {
    return partly.isEmpty() && lacking.isEmpty();
  }

  private static List<String> ids(
      Collection<FigureTotal> totals, Function<FigureTotal, List<String>> which) {
    return totals.stream().flatMap(total -> which.apply(total).stream()).collect(toImmutableList());
  }
}
