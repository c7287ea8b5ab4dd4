package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;

/**
 * What one source pays of the cost of a project: 390.000.000 đ of the beneficiary, or counterpart
 * of which no amount was published.
 *
 * @param source the source
 * @param amount what it pays, đồng; absent if that is not known
 */
public record SourceAmount(MoneySource source, Optional<Vnd> amount) {

  /**
   * Checks that the amount is not negative.
   *
   * @throws IllegalArgumentException if the source is absent, or the amount is negative
   */
  public SourceAmount {
    source = Gate.given("source of an amount", source);
    amount = Gate.known(amount);
    Vnd least = amount.orElse(Vnd.ZERO);
    checkArgument(!least.isNegative(), "amount of %s must not be negative: %s", source, least);
  }

  /**
   * {@code amount} from {@code source}.
   *
   * @throws IllegalArgumentException if the amount is negative
   */
  public static SourceAmount of(MoneySource source, Vnd amount) {
    return new SourceAmount(source, Optional.of(amount));
  }

  /**
   * Something from {@code source}, of which it is not known how much.
   *
   * @throws IllegalArgumentException if the source is absent
   */
  public static SourceAmount of(MoneySource source) {
    return new SourceAmount(source, Optional.empty());
  }

  /** Whether it is not known how much it pays. */
  public boolean saysNoAmount() {
    return amount.isEmpty();
  }

  /** What it pays as far as that is known, which is nothing while the amount is not. */
  public Vnd least() {
    return amount.orElse(Vnd.ZERO);
  }
}
