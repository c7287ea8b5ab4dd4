package vn.khuyencong.budget;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Year;
import java.util.Optional;
import vn.khuyencong.money.Vnd;

/**
 * What a group leaves of a plan year for the next, Điều 14 khoản 4, 45/2012/NĐ-CP: arithmetic only,
 * whether it may be carried is for the rules of the year.
 *
 * @param use the group with its year, what was available and what was used
 */
public record CarryOver(StageDifference use) {

  /**
   * Checks that the group is of one year.
   *
   * @throws IllegalArgumentException if the group is of no year
   */
  public CarryOver {
    checkArgument(
        year(use).isPresent(),
        "group must have a year to carry over: %s",
        BudgetRow.name(use.keys()));
  }

  /** The year it is carried into. */
  public Year into() {
    return year(use).orElseThrow().plusYears(1);
  }

  /**
   * What was available and not used, as far as both are known; zero if more was used.
   *
   * @throws ArithmeticException if it does not fit an amount, naming the group
   */
  public Vnd amount() {
    return Vnd.ZERO.minus(use.difference().min(Vnd.ZERO));
  }

  /**
   * What was used beyond what was available; zero if something is left.
   *
   * @throws ArithmeticException if it does not fit an amount, naming the group
   */
  public Vnd overspent() {
    return use.difference().max(Vnd.ZERO);
  }

  private static Optional<Year> year(StageDifference use) {
    return use.keys().stream()
        .filter(key -> key.dimension() == Dimension.YEAR)
        .flatMap(key -> key.value().stream())
        .map(Year::parse)
        .findFirst();
  }
}
