package vn.khuyencong.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;

/**
 * The figures of a plan as they were published; they may be rounded, and need not be those its
 * projects come to.
 *
 * @param total the total
 * @param count how many projects and tasks there are
 * @param parts the parts it is said to be made of
 * @param partial whether what goes with these figures is known to be only a part of what they tell
 */
@Value.Builder
public record StatedFigures(
    Optional<StatedAmount> total,
    Optional<Integer> count,
    List<StatedPart> parts,
    Optional<Boolean> partial) {

  /**
   * Checks that no figure is negative, and copies the parts.
   *
   * @throws IllegalArgumentException if a figure is negative, or the parts hold an absent one
   */
  public StatedFigures {
    total = Gate.known(total);
    count = Gate.known(count);
    parts = Gate.list("parts of stated figures", parts);
    partial = Gate.known(partial);
    checkArgument(
        count.map(projects -> projects >= 0).orElse(true),
        "stated count must not be negative: %s",
        count);
  }

  /** A builder without any figure. */
  public static StatedFiguresBuilder builder() {
    return new StatedFiguresBuilder();
  }

  /** A builder with these figures. */
  public StatedFiguresBuilder toBuilder() {
    return builder().from(this);
  }

  /** Nothing was published. */
  public static StatedFigures none() {
    return builder().build();
  }

  /**
   * What the parts come to; absent while one does not say its amount.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Optional<Vnd> partsTotal() {
    return parts.stream().allMatch(part -> part.amount().isPresent())
        ? Optional.of(leastTotal())
        : Optional.empty();
  }

  /**
   * What the parts come to that say their amount.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd leastTotal() {
    return Vnd.total(
        parts.stream().flatMap(part -> part.amount().stream()).map(StatedAmount::amount).toList());
  }

  /** How many projects and tasks the parts come to; absent while one does not say. */
  public Optional<Integer> partsCount() {
    return parts.stream().allMatch(part -> part.count().isPresent())
        ? Optional.of(
            Ints.saturatedCast(parts.stream().mapToLong(part -> part.count().orElseThrow()).sum()))
        : Optional.empty();
  }
}
