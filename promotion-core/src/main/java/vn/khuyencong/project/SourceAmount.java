package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;

/**
 * What one source pays of the cost of a project.
 *
 * @param source the source
 * @param amount what it pays, đồng
 */
public record SourceAmount(MoneySource source, Vnd amount) {

  /**
   * Checks that the amount is not negative.
   *
   * @throws IllegalArgumentException if a component is absent, or the amount is negative
   */
  public SourceAmount {
    source = Gate.given("source of an amount", source);
    amount = Gate.given("amount of a source", amount);
    checkArgument(!amount.isNegative(), "amount of %s must not be negative: %s", source, amount);
  }

  /**
   * {@code amount} from {@code source}.
   *
   * @throws IllegalArgumentException if the amount is negative
   */
  public static SourceAmount of(MoneySource source, Vnd amount) {
    return new SourceAmount(source, amount);
  }
}
