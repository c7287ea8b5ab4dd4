package vn.khuyencong.budget;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.money.Vnd;

/**
 * One group at two stages, such as what was approved and what of it was disbursed. A stage at which
 * the group has no line comes to nothing; its count of 0 tells that from lines of zero.
 *
 * @param keys the keys of the group
 * @param base what it is measured by, such as the approved money
 * @param reached what is measured, such as the disbursed money
 */
public record StageDifference(List<BudgetKey> keys, BudgetTotal base, BudgetTotal reached) {

  /** Copies the keys. */
  public StageDifference {
    keys = ImmutableList.copyOf(keys);
  }

  /** Whether an amount of it is not known. */
  public boolean lacks() {
    return base.lacks() || reached.lacks();
  }

  /**
   * What was reached less the base, as far as both are known; negative while money is left.
   *
   * @throws ArithmeticException if it does not fit an amount, naming the group
   */
  public Vnd difference() {
    return BudgetTotal.amount(
        "difference of " + BudgetRow.name(keys), reached.sum().subtract(base.sum()));
  }

  /**
   * What was reached by the base, such as the rate of execution; absent if the base is zero, or it
   * {@link #lacks} an amount.
   */
  public Optional<Ratio> rate() {
    return lacks() ? Optional.empty() : Ratio.of(reached.sum(), base.sum());
  }
}
