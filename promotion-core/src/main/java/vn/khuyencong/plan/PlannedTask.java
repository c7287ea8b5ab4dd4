package vn.khuyencong.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportCategory;

/**
 * A task (nhiệm vụ) of a plan that is no project, such as a television programme of 100.000.000 đ
 * or the management costs of the year.
 *
 * @param id the caller's id
 * @param title what it is called
 * @param category the content of Article 4 of the decree; absent if that is not known, or is that
 *     of the item
 * @param item what it is spent on: an item of the circulars or of the province; absent if that is
 *     not known
 * @param amount what is requested for it, đồng; absent if not known
 * @param source where the money comes from; absent, promotion money of a level not said
 * @param quantity how many units of the item it is for: programmes, products, establishments;
 *     absent if that is not known
 * @param unit the name of the one thing it is for, such as the round
 * @param cost its whole cost, of which {@code amount} is the support, đồng; absent if not known
 * @param priority whether it is a priority task by Article 6(1)–(2) of the decree
 * @param upliftApproved whether the competent authority approved the priority uplift
 * @param upliftFactor the factor that it approved, 1,2; absent means as much as the text allows
 * @param approvedEstimate the estimate or price that a tender gave or the authority approved, where
 *     the text goes by it, đồng
 * @param month the month paid for, where the ceiling is a multiple of the base salary
 * @param shareBase the larger sum, where the share is not of the cost of the task: the estimate of
 *     the scheme that is managed, the money for the class, đồng
 */
@Value.Builder
public record PlannedTask(
    String id,
    String title,
    Optional<SupportCategory> category,
    Optional<SpendingItem> item,
    Optional<Vnd> amount,
    MoneySource source,
    Optional<Integer> quantity,
    Optional<String> unit,
    Optional<Vnd> cost,
    Optional<Boolean> priority,
    Optional<Boolean> upliftApproved,
    Optional<Coefficient> upliftFactor,
    Optional<Vnd> approvedEstimate,
    Optional<YearMonth> month,
    Optional<Vnd> shareBase) {
  private static final Optional<Boolean> YES = Optional.of(true);
  private static final Coefficient ONE = new Coefficient(BigDecimal.ONE);

  /**
   * Checks the names, the amounts, the quantity, and that the item belongs to the category, and
   * reads a factor as an uplift that was approved.
   *
   * @throws IllegalArgumentException if the id or title is absent, a name is blank or not one line,
   *     an amount is negative or what is requested above the cost, the quantity is below 1, the
   *     uplift factor is below 1 or that of an uplift not approved, the year of the month has not
   *     four digits, or the item is not one of the category
   */
  public PlannedTask {
    id = Gate.line("id of a task", id);
    title = Gate.line("title of a task", title);
    category = Gate.known(category);
    item = Gate.known(item);
    amount = Gate.known(amount);
    source = Gate.given(source, MoneySource.PROMOTION);
    quantity = Gate.known(quantity);
    unit = Gate.line("unit of a task", unit);
    cost = Gate.known(cost);
    priority = Gate.known(priority);
    upliftFactor = Gate.known(upliftFactor);
    upliftApproved = Gate.known(upliftApproved);
    upliftApproved = upliftFactor.isPresent() ? upliftApproved.or(() -> YES) : upliftApproved;
    approvedEstimate = Gate.known(approvedEstimate);
    month = Gate.month("month of a task", month);
    shareBase = Gate.known(shareBase);
    checkArgument(!id.isBlank(), "id of a task must not be blank: %s", title);
    checkArgument(!title.isBlank(), "title of a task must not be blank: %s", id);
    Vnd least = amount.orElse(Vnd.ZERO);
    checkArgument(!least.isNegative(), "amount of task %s must not be negative: %s", id, least);
    checkArgument(
        quantity.orElse(1) > 0, "quantity of task %s must be at least 1: %s", id, quantity);
    checkArgument(
        cost.orElse(least).compareTo(least) >= 0,
        "cost of task %s must not be below what is requested, %s: %s",
        id,
        least,
        cost);
    Optional<SupportCategory> own = item.flatMap(SpendingItem::content);
    checkArgument(
        own.isEmpty() || category.isEmpty() || own.equals(category),
        "item of task %s must belong to %s: %s",
        id,
        category.map(SupportCategory::toString).orElse(""),
        item.map(SpendingItem::toString).orElse(""));
    checkArgument(
        upliftFactor.isEmpty() || upliftApproved.equals(YES),
        "uplift of task %s must be approved to have a factor: %s",
        id,
        upliftFactor);
    checkArgument(
        upliftFactor.map(factor -> factor.compareTo(ONE) >= 0).orElse(true),
        "uplift factor of task %s must be at least 1: %s",
        id,
        upliftFactor);
    checkArgument(
        approvedEstimate.map(sum -> !sum.isNegative()).orElse(true),
        "approved estimate of task %s must not be negative: %s",
        id,
        approvedEstimate);
    checkArgument(
        shareBase.map(sum -> !sum.isNegative()).orElse(true),
        "share base of task %s must not be negative: %s",
        id,
        shareBase);
  }

  /** A builder for a task from promotion money of a level not said. */
  public static PlannedTaskBuilder builder() {
    return new PlannedTaskBuilder().source(MoneySource.PROMOTION);
  }

  /** The content of Article 4 of the decree it is for: that of its item, else the one it names. */
  public Optional<SupportCategory> content() {
    return item.flatMap(SpendingItem::content).or(() -> category);
  }

  /**
   * The task as a cost line: requested in full unless it says otherwise; absent if
   * industrial-promotion money does not pay. What it does not say, its item or amount, is asked. Of
   * how many units is asked where the task does not say it; until then the line is for one.
   */
  public Optional<CostLine> line() {
    return Optional.of(source)
        .filter(MoneySource::isPromotion)
        .map(
            money ->
                CostLine.builder()
                    .id(id)
                    .item(item)
                    .content(category)
                    .quantity(quantity.orElse(1))
                    .cost(cost.or(() -> amount))
                    .supportRequested(amount)
                    .money(money.promotion())
                    .unit(unit)
                    .priority(priority)
                    .upliftApproved(upliftApproved)
                    .upliftFactor(upliftFactor)
                    .approvedEstimate(approvedEstimate)
                    .month(month)
                    .shareBase(shareBase)
                    .build());
  }
}
