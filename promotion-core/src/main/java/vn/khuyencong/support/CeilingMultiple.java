package vn.khuyencong.support;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Coefficient;

/**
 * A cap set as a multiple, such as 1.5 times the ceiling of machinery or 1.0 base salary.
 *
 * @param factor the factor
 * @param of the item whose cap is multiplied; absent for the base salary (lương cơ sở) of the month
 */
public record CeilingMultiple(Coefficient factor, Optional<SpendingItem> of) {

  /**
   * Checks that it lets something through.
   *
   * @throws IllegalArgumentException if the factor is absent or 0
   */
  public CeilingMultiple {
    factor = Gate.given("factor of a multiple", factor);
    of = Gate.known(of);
    checkArgument(factor.value().signum() > 0, "multiple must be above 0: %s", factor);
  }

  /**
   * {@code factor} times the cap of {@code item}.
   *
   * @throws IllegalArgumentException if the factor is 0
   */
  public static CeilingMultiple of(Coefficient factor, SpendingItem item) {
    return new CeilingMultiple(factor, Optional.of(item));
  }

  /**
   * {@code factor} times the base salary of the month.
   *
   * @throws IllegalArgumentException if the factor is 0
   */
  public static CeilingMultiple ofBaseSalary(Coefficient factor) {
    return new CeilingMultiple(factor, Optional.empty());
  }
}
