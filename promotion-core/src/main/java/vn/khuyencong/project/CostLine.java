package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.SupportItem;

/**
 * One cost of a project with the support asked for it, such as machinery of 690.000.000 đ for one
 * establishment, of which 300.000.000 đ are asked.
 *
 * @param id the caller's id
 * @param item what it is spent on
 * @param quantity how many units of the item: establishments, models, booths, person-months
 * @param cost total eligible cost of the line, for all units
 * @param supportAsked support asked for the line, for all units
 * @param money the money it is asked from
 * @param beneficiary the one who gets it; absent for a group
 * @param month the month paid for, where the level is a multiple of the base salary
 * @param shareBase the larger sum, where the share is not of the cost of the line: the year's fund,
 *     the estimate of the scheme, the money for the class
 * @param approvedEstimate the estimate or price that a tender gave or the authority approved, where
 *     the level is just that
 * @param priority whether the project is a priority one by Article 6(1)–(2) of the decree
 * @param upliftApproved whether the competent authority approved the priority uplift
 */
@Value.Builder
public record CostLine(
    String id,
    SupportItem item,
    int quantity,
    Vnd cost,
    Vnd supportAsked,
    FundingSource money,
    Optional<String> beneficiary,
    Optional<YearMonth> month,
    Optional<Vnd> shareBase,
    Optional<Vnd> approvedEstimate,
    Optional<Boolean> priority,
    Optional<Boolean> upliftApproved) {

  /** Checks that nothing is negative and that one beneficiary is one unit. */
  public CostLine {
    checkArgument(!id.isBlank(), "id of a cost line must not be blank");
    checkArgument(quantity > 0, "quantity of %s must be at least 1: %s", id, quantity);
    checkArgument(
        quantity == 1 || beneficiary.isEmpty() || !item.unit().isBeneficiary(),
        "quantity of %s must be 1 for one beneficiary: %s",
        id,
        quantity);
    checkNotNegative(id, "cost", cost);
    checkNotNegative(id, "support asked", supportAsked);
    String name = id;
    shareBase.ifPresent(sum -> checkNotNegative(name, "share base", sum));
    approvedEstimate.ifPresent(sum -> checkNotNegative(name, "approved estimate", sum));
  }

  /** A builder for a line of one unit. */
  public static CostLineBuilder builder() {
    return new CostLineBuilder().quantity(1);
  }

  /** A builder with the values of this line. */
  public CostLineBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * This line and {@code other} as one: costs and support asked are added, and so is the quantity,
   * unless the unit is the beneficiary, which stays one however its costs are split.
   *
   * @throws IllegalArgumentException unless both are of the same item, money, beneficiary, month
   *     and share base
   */
  public CostLine and(CostLine other) {
    checkArgument(
        item == other.item
            && money == other.money
            && beneficiary.equals(other.beneficiary)
            && month.equals(other.month)
            && shareBase.equals(other.shareBase),
        "lines must be of the same item, money, beneficiary, month and share base: %s and %s",
        id,
        other.id);
    boolean sameUnit = item.unit().isBeneficiary() && beneficiary.isPresent();
    return toBuilder()
        .id(id + "+" + other.id)
        .quantity(sameUnit ? 1 : Math.addExact(quantity, other.quantity))
        .cost(cost.plus(other.cost))
        .supportAsked(supportAsked.plus(other.supportAsked))
        .approvedEstimate(sum(approvedEstimate, other.approvedEstimate))
        .priority(both(priority, other.priority))
        .upliftApproved(both(upliftApproved, other.upliftApproved))
        .build();
  }

  /**
   * {@code lines} with those joined that share one limit, in the order of the first of each.
   * Splitting a line thus never raises what one establishment may get.
   */
  public static List<CostLine> joined(List<CostLine> lines) {
    List<CostLine> joined = new ArrayList<>();
    for (CostLine line : lines) {
      OptionalInt same =
          IntStream.range(0, joined.size())
              .filter(i -> joined.get(i).sharesLimitWith(line))
              .findFirst();
      if (same.isPresent()) {
        joined.set(same.getAsInt(), joined.get(same.getAsInt()).and(line));
      } else {
        joined.add(line);
      }
    }
    return ImmutableList.copyOf(joined);
  }

  /**
   * Whether one limit holds for this line and {@code other} together: the same item and money, and
   * the same beneficiary that is the unit of the item, or the same larger sum of which both are a
   * share.
   */
  public boolean sharesLimitWith(CostLine other) {
    return item == other.item
        && money == other.money
        && beneficiary.equals(other.beneficiary)
        && month.equals(other.month)
        && shareBase.equals(other.shareBase)
        && (shareBase.isPresent() || (item.unit().isBeneficiary() && beneficiary.isPresent()));
  }

  private static Optional<Vnd> sum(Optional<Vnd> one, Optional<Vnd> other) {
    return one.flatMap(amount -> other.map(amount::plus));
  }

  private static Optional<Boolean> both(Optional<Boolean> one, Optional<Boolean> other) {
    return one.flatMap(yes -> other.map(also -> yes && also));
  }

  private static void checkNotNegative(String id, String name, Vnd amount) {
    checkArgument(!amount.isNegative(), "%s of %s must not be negative: %s", name, id, amount);
  }
}
