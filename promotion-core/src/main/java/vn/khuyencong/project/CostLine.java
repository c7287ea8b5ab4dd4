package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.SupportUnit;

/**
 * One cost of a project with the support requested for it, such as machinery of 690.000.000 đ for
 * one establishment, of which 300.000.000 đ are requested.
 *
 * @param id the caller's id
 * @param item what it is spent on
 * @param quantity how many units of the item: establishments, models, booths, person-months
 * @param cost total eligible cost of the line, for all units
 * @param supportRequested support requested for the line, for all units
 * @param money the money it is requested from
 * @param beneficiary the one who gets it; absent for a group
 * @param unit which model, brand, trademark or showroom of the beneficiary, which year or which
 *     class it is for
 * @param month the month paid for, where the ceiling is a multiple of the base salary
 * @param shareBase the larger sum, where the share is not of the cost of the line: the year's fund,
 *     the estimate of the scheme, the money for the class
 * @param approvedEstimate the estimate or price that a tender gave or the authority approved, where
 *     the text goes by it
 * @param priority whether the project is a priority one by Article 6(1)–(2) of the decree
 * @param upliftApproved whether the competent authority approved the priority uplift
 */
@Value.Builder
public record CostLine(
    String id,
    SupportItem item,
    int quantity,
    Vnd cost,
    @JsonAlias("supportAsked") Vnd supportRequested,
    FundingSource money,
    Optional<String> beneficiary,
    Optional<String> unit,
    Optional<YearMonth> month,
    Optional<Vnd> shareBase,
    Optional<Vnd> approvedEstimate,
    Optional<Boolean> priority,
    Optional<Boolean> upliftApproved) {

  /** Checks that nothing is negative and that one beneficiary is one unit. */
  public CostLine {
    id = Gate.line("id of a cost line", id);
    item = Gate.given("item of a cost line", item);
    cost = Gate.given("cost of a cost line", cost);
    supportRequested = Gate.given("support requested of a cost line", supportRequested);
    money = Gate.given("money of a cost line", money);
    beneficiary = Gate.line("beneficiary of a cost line", beneficiary);
    unit = Gate.line("unit of a cost line", unit);
    month = Gate.month("month of a cost line", month);
    shareBase = Gate.known(shareBase);
    approvedEstimate = Gate.known(approvedEstimate);
    priority = Gate.known(priority);
    upliftApproved = Gate.known(upliftApproved);
    checkArgument(!id.isBlank(), "id of a cost line must not be blank");
    checkArgument(quantity > 0, "quantity of %s must be at least 1: %s", id, quantity);
    checkArgument(
        quantity == 1 || beneficiary.isEmpty() || !item.unit().isBeneficiary(),
        "quantity of %s must be 1 for one beneficiary: %s",
        id,
        quantity);
    checkNotNegative(id, "cost", cost);
    checkNotNegative(id, "support requested", supportRequested);
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
   * This line and {@code other} as one: costs and support requested are added, and so is the
   * quantity, unless both are of the same unit, which stays one however its costs are split.
   *
   * @throws IllegalArgumentException unless both are of the same item and money, and of the same
   *     beneficiary, month or larger sum where the ceiling goes by it
   */
  public CostLine and(CostLine other) {
    checkArgument(
        isLike(other),
        "lines must be of the same item, money, beneficiary, month and share base: %s and %s",
        id,
        other.id);
    return toBuilder()
        .id(id + "+" + other.id)
        .quantity(
            sharesLimitWith(other)
                ? Math.max(quantity, other.quantity)
                : Math.addExact(quantity, other.quantity))
        .cost(cost.plus(other.cost))
        .supportRequested(supportRequested.plus(other.supportRequested))
        .beneficiary(same(beneficiary, other.beneficiary))
        .unit(unit.or(() -> other.unit))
        .month(same(month, other.month))
        .shareBase(same(shareBase, other.shareBase))
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
    return sharing(lines).stream()
        .map(group -> group.stream().reduce(CostLine::and).orElseThrow())
        .collect(toImmutableList());
  }

  /**
   * {@code lines} grouped by the limit they share, in the order of the first of each. A line that
   * does not say for which of several named units it is stands apart.
   */
  public static List<List<CostLine>> sharing(List<CostLine> lines) {
    List<List<CostLine>> groups = new ArrayList<>();
    for (CostLine line : lines) {
      groups.stream()
          .filter(group -> group.get(0).isOneWith(line, lines))
          .findFirst()
          .orElseGet(
              () -> {
                groups.add(new ArrayList<>());
                return groups.get(groups.size() - 1);
              })
          .add(line);
    }
    return groups.stream().map(ImmutableList::copyOf).collect(toImmutableList());
  }

  /**
   * Whether one limit holds for this line and {@code other} together: the same item and money, and
   * the same beneficiary that is the unit of the item or to whom the same unit belongs, or the same
   * larger sum of which both are a share.
   *
   * <p>Reading: a model, a brand, a trademark or a showroom of which a line does not say which it
   * is may be that of another line, so two of one beneficiary are two only if both are named; and
   * so are two classes or years with the same money. The estimate of a scheme is one, whatever the
   * lines name.
   */
  public boolean sharesLimitWith(CostLine other) {
    return isLike(other)
        && (item.unit().hasLargerSum()
            ? shareBase.isPresent() && (item.unit() == SupportUnit.SCHEME || !isOfOtherUnit(other))
            : beneficiary.isPresent()
                && (item.unit().isBeneficiary()
                    || (item.unit().isOfBeneficiary() && !isOfOtherUnit(other))));
  }

  /** Whether one limit holds for both, of all the units that {@code lines} name. */
  private boolean isOneWith(CostLine other, List<CostLine> lines) {
    return sharesLimitWith(other)
        && (item.unit().isBeneficiary()
            || item.unit() == SupportUnit.SCHEME
            || unitAmong(lines).equals(other.unitAmong(lines)));
  }

  /** The unit it names, else the only one that like lines name. */
  private Optional<String> unitAmong(List<CostLine> lines) {
    List<String> named =
        lines.stream().filter(this::isLike).flatMap(line -> line.unit.stream()).distinct().toList();
    return unit.isEmpty() && named.size() == 1 ? Optional.of(named.get(0)) : unit;
  }

  private boolean isLike(CostLine other) {
    return item == other.item
        && money == other.money
        && (item.unit().hasLargerSum()
            ? shareBase.equals(other.shareBase)
            : beneficiary.equals(other.beneficiary))
        && (item != SupportItem.COLLABORATOR_REMUNERATION || month.equals(other.month));
  }

  /** Whether this line and {@code other} name two units. */
  public boolean isOfOtherUnit(CostLine other) {
    return unit.isPresent() && other.unit.isPresent() && !unit.equals(other.unit);
  }

  private static <T> Optional<T> same(Optional<T> one, Optional<T> other) {
    return one.equals(other) ? one : Optional.empty();
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
