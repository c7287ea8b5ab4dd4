package vn.khuyencong.results;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What projects come to: how many they are, who benefits, and every figure.
 *
 * @param projects how many projects
 * @param beneficiaries who benefits from them
 * @param figures the total of each figure, in the order of the figures
 */
public record ResultTotals(
    long projects, BeneficiaryCount beneficiaries, List<FigureTotal> figures) {

  /**
   * Checks that every figure has its total.
   *
   * @throws IllegalArgumentException if the count is negative or the figures are not all there,
   *     each once and in order
   */
  public ResultTotals {
    figures = ImmutableList.copyOf(figures);
    checkArgument(projects >= 0, "count of projects must not be negative: %s", projects);
    checkArgument(
        figures.stream().map(FigureTotal::figure).toList().equals(all()),
        "figures must be %s: %s",
        all(),
        figures);
  }

  /** What all of {@code parts} come to, in whatever order; of no part, nothing. */
  static ResultTotals total(Collection<ResultTotals> parts) {
    return new ResultTotals(
        parts.stream().mapToLong(ResultTotals::projects).sum(),
        BeneficiaryCount.total(parts.stream().map(ResultTotals::beneficiaries).toList()),
        all().stream()
            .map(
                figure ->
                    FigureTotal.total(
                        figure, parts.stream().map(part -> part.figure(figure)).toList()))
            .collect(toImmutableList()));
  }

  /** The total of {@code figure}. */
  public FigureTotal figure(ResultFigure figure) {
    return figures.stream().filter(total -> total.figure() == figure).findFirst().orElseThrow();
  }

  /** Both together; a facility of both counts once. */
  public ResultTotals plus(ResultTotals other) {
    return total(Stream.of(this, other).toList());
  }

  private static List<ResultFigure> all() {
    return ImmutableList.copyOf(ResultFigure.values());
  }
}
