package vn.khuyencong.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.math.LongMath;
import java.util.Optional;
import java.util.stream.LongStream;
import vn.khuyencong.gate.Gate;

/**
 * An amount as a publication states it: 3.666.984.000 đ exactly, "hơn 1,8 tỷ đồng" in units of a
 * hundred million.
 *
 * @param amount the figure, đồng
 * @param precision how exact it says it is
 * @param unit the unit in which it is stated, đồng; absent, the largest of đồng, thousand, million
 *     and thousand million of which the figure is a whole number
 */
public record StatedAmount(Vnd amount, Precision precision, Optional<Vnd> unit) {

  /**
   * In JSON a plain whole number is a figure stated exactly, and an object says more of it.
   *
   * <p>Checks that the figure is not negative and that its unit is an amount.
   *
   * @throws IllegalArgumentException if it is not so
   */
  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public StatedAmount {
    amount = Gate.given("stated amount", amount);
    precision = Gate.given("precision of a stated amount", precision);
    unit = Gate.known(unit);
    checkArgument(!amount.isNegative(), "stated amount must not be negative: %s", amount);
    checkArgument(
        unit.map(step -> step.compareTo(Vnd.ZERO) > 0).orElse(true),
        "unit of a stated amount must be above zero: %s",
        unit);
  }

  /**
   * {@code amount} to the đồng, as far as it was not rounded.
   *
   * @throws IllegalArgumentException if it is negative
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static StatedAmount exactly(Vnd amount) {
    return new StatedAmount(amount, Precision.EXACT, Optional.empty());
  }

  /**
   * Whether {@code sum} is what the figure says.
   *
   * @throws ArithmeticException if the difference does not fit whole đồng in 64 bits
   */
  public boolean agreesWith(Vnd sum) {
    return switch (precision) {
      case EXACT -> sum.equals(amount);
      case AT_LEAST -> sum.compareTo(amount) >= 0 && isWithinUnit(sum);
      case ABOUT -> isWithinUnit(sum);
    };
  }

  /**
   * Whether {@code sum} is less than one unit off, so that the figure may be it rounded.
   *
   * <p>Reading: a figure is stated in the largest of đồng, thousand, million and thousand million
   * of which it is a whole number, unless its unit is named; only a difference below that may be
   * rounding.
   *
   * @throws ArithmeticException if the difference does not fit whole đồng in 64 bits
   */
  public boolean isWithinUnit(Vnd sum) {
    return Math.abs(sum.minus(amount).dong()) < step();
  }

  /**
   * The least that it says, đồng.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd least() {
    return precision == Precision.ABOUT ? amount.minus(Vnd.of(step() - 1)).max(Vnd.ZERO) : amount;
  }

  /** The most that it says, đồng; of what does not fit 64 bits, what does. */
  public Vnd most() {
    return precision == Precision.EXACT
        ? amount
        : Vnd.of(LongMath.saturatedAdd(amount.dong(), step() - 1));
  }

  /**
   * Whether it may be what lies between {@code least} and {@code most}.
   *
   * @throws ArithmeticException if its {@link #least} does not fit whole đồng in 64 bits
   */
  public boolean mayBe(Vnd least, Vnd most) {
    return least().compareTo(most) <= 0 && most().compareTo(least) >= 0;
  }

  /**
   * What is left of it without {@code part}, as exact as it is; nothing if that is more.
   *
   * @throws ArithmeticException if the difference does not fit whole đồng in 64 bits
   */
  public StatedAmount without(Vnd part) {
    return precision == Precision.EXACT
        ? exactly(amount.minus(part).max(Vnd.ZERO))
        : new StatedAmount(
            amount.minus(part).max(Vnd.ZERO), precision, Optional.of(Vnd.of(step())));
  }

  /**
   * Both together, as exact as the less exact of them.
   *
   * @throws ArithmeticException if a sum does not fit whole đồng in 64 bits
   */
  public StatedAmount plus(StatedAmount other) {
    Precision both =
        precision == other.precision
            ? precision
            : precision == Precision.ABOUT || other.precision == Precision.ABOUT
                ? Precision.ABOUT
                : Precision.AT_LEAST;
    return new StatedAmount(
        amount.plus(other.amount),
        both,
        Optional.of(Vnd.of(LongMath.saturatedAdd(step(), other.step()))));
  }

  private long step() {
    return unit.map(Vnd::dong)
        .orElseGet(
            () ->
                LongStream.of(1_000_000_000L, 1_000_000L, 1_000L)
                    .filter(step -> amount.dong() % step == 0)
                    .findFirst()
                    .orElse(1));
  }
}
