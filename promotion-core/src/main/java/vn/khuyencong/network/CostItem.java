package vn.khuyencong.network;

import static com.google.common.base.Preconditions.checkArgument;

import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;

/**
 * A described amount, such as the hire of a hall.
 *
 * @param description what it is for
 * @param amount what it costs; not negative
 */
public record CostItem(String description, Vnd amount) {

  /**
   * Checks that it is described and not negative.
   *
   * @throws IllegalArgumentException if a component is absent, the description is blank or not one
   *     line, or the amount is negative
   */
  public CostItem {
    description = Gate.line("description of a cost", description);
    amount = Gate.given("amount of a cost", amount);
    checkArgument(!description.isBlank(), "description of a cost must not be blank: %s", amount);
    checkArgument(
        !amount.isNegative(), "amount of %s must not be negative: %s", description, amount);
  }
}
