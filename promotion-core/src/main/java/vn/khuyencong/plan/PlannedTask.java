package vn.khuyencong.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/**
 * A task (nhiệm vụ) of a plan that is no project, such as a television programme of 100.000.000 đ
 * or the management costs of the year.
 *
 * @param id the caller's id
 * @param title what it is called
 * @param category the content of Article 4 of the decree
 * @param item what it is spent on, if that is one of the items that have a ceiling
 * @param amount what it costs, đồng
 * @param source where the money comes from
 */
@Value.Builder
public record PlannedTask(
    String id,
    String title,
    SupportCategory category,
    Optional<SupportItem> item,
    Vnd amount,
    MoneySource source) {

  /** Checks the names, the amount, and that the item belongs to the category. */
  public PlannedTask {
    id = Gate.line("id of a task", id);
    title = Gate.line("title of a task", title);
    category = Gate.given("category of a task", category);
    item = Gate.known(item);
    amount = Gate.given("amount of a task", amount);
    source = Gate.given("source of a task", source);
    checkArgument(!id.isBlank(), "id of a task must not be blank: %s", title);
    checkArgument(!title.isBlank(), "title of a task must not be blank: %s", id);
    checkArgument(!amount.isNegative(), "amount of task %s must not be negative: %s", id, amount);
    String name = id;
    SupportCategory content = category;
    item.ifPresent(
        spent ->
            checkArgument(
                spent.category() == content,
                "item of task %s must belong to %s: %s",
                name,
                content,
                spent));
  }

  /** A builder without any value set. */
  public static PlannedTaskBuilder builder() {
    return new PlannedTaskBuilder();
  }

  /**
   * The task as a cost that is requested in full from industrial-promotion money; absent if the
   * item is not named or other money pays.
   */
  public Optional<CostLine> line() {
    return item.flatMap(
        spent ->
            source
                .promotion()
                .map(
                    money ->
                        CostLine.builder()
                            .id(id)
                            .item(spent)
                            .cost(amount)
                            .supportRequested(amount)
                            .money(money)
                            .build()));
  }
}
