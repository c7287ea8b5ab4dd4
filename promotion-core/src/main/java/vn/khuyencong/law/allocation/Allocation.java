package vn.khuyencong.law.allocation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.khuyencong.money.Vnd;

/**
 * A fund given out down a ranking: 1.400.000.000 đ among the projects of a plan. What is granted
 * and the rest come to the fund.
 *
 * @param ranking the ranking, which may itself be unsettled
 * @param fund the fund, đồng
 * @param mode how it is given out
 * @param awards what became of each ranked project, in the order of the ranking
 */
public record Allocation(Ranking ranking, Vnd fund, AllocationMode mode, List<Award> awards) {

  /** Copies what it is given. */
  public Allocation {
    awards = ImmutableList.copyOf(awards);
  }

  /**
   * Gives out {@code fund} down {@code ranking}.
   *
   * @throws IllegalArgumentException if the fund is negative
   * @throws ArithmeticException if what a tier requests does not fit whole đồng in 64 bits
   */
  public static Allocation of(Vnd fund, Ranking ranking, AllocationMode mode) {
    checkArgument(!fund.isNegative(), "fund must not be negative: %s", fund);
    return new Allocation(ranking, fund, mode, Allocator.give(fund, ranking, mode));
  }

  /**
   * All that is granted.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd granted() {
    return Vnd.total(awards.stream().map(Award::granted).toList());
  }

  /**
   * What is left of the fund, that of undecided ties among it.
   *
   * @throws ArithmeticException if what is granted does not fit whole đồng in 64 bits
   */
  public Vnd rest() {
    return fund.minus(granted());
  }

  /** The awards that the fund does not cover in full, with the reason of each. */
  public List<Award> shortfalls() {
    return awards.stream().filter(award -> award.kind() != AwardKind.GRANTED).toList();
  }
}
