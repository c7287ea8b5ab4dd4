package vn.khuyencong.network;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;

/**
 * Something that costs money, such as the hire of a hall.
 *
 * @param description what it is for
 * @param amount what it costs; not negative; absent if that is not said
 */
public record CostItem(String description, Optional<Vnd> amount) {

  /**
   * Checks that it is described and not negative.
   *
   * @throws IllegalArgumentException if the description is absent, blank or not one line, or the
   *     amount is negative
   */
  public CostItem {
    description = Gate.line("description of a cost", description);
    amount = Gate.known(amount);
    checkArgument(
        !description.isBlank(),
        "description of a cost must not be blank: %s",
        amount.map(Vnd::toString).orElse(""));
    String of = description;
    amount.ifPresent(
        known ->
            checkArgument(!known.isNegative(), "amount of %s must not be negative: %s", of, known));
  }

  /**
   * What costs {@code amount}.
   *
   * @throws IllegalArgumentException if the description is absent, blank or not one line, or the
   *     amount is absent or negative
   */
  public static CostItem of(String description, Vnd amount) {
    return new CostItem(description, Optional.of(Gate.given("amount of a cost", amount)));
  }

  /** What it costs at least: nothing if it is not said. */
  Vnd least() {
    return amount.orElse(Vnd.ZERO);
  }
}
