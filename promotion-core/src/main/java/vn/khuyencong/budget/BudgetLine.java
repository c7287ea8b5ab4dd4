package vn.khuyencong.budget;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportCategory;

/**
 * One amount at one stage, with all that it can be added up by: 300.000.000 đ approved in 2024 from
 * provincial money for machinery. What is not known stays absent and is a group of its own in every
 * total.
 *
 * @param id the caller's id
 * @param amount the amount, đồng; negative only where it was recovered; absent if it is not said
 * @param stage how far the money has come
 * @param category the content of Article 4; that of the item, where an item is given
 * @param item what it is spent on
 * @param source where it comes from
 * @param province id of the province or centrally-run city
 * @param district id of the district, a tier that ended on 30 June 2025
 * @param commune id of the commune-level unit
 * @param beneficiary id of the one who gets it
 * @param project id of the project
 * @param network id of the collaborator network
 * @param year the plan year
 */
@Value.Builder
public record BudgetLine(
    String id,
    Optional<Vnd> amount,
    BudgetStage stage,
    Optional<SupportCategory> category,
    Optional<SpendingItem> item,
    MoneySource source,
    Optional<String> province,
    Optional<String> district,
    Optional<String> commune,
    Optional<String> beneficiary,
    Optional<String> project,
    Optional<String> network,
    Year year) {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;

  /**
   * Checks the amount against the stage and the content against the item.
   *
   * @throws IllegalArgumentException if the id, stage, source or year is absent, a name is blank or
   *     not one line, the amount is negative although nothing was recovered, the year is not
   *     between 1900 and 9999, or the content is not that of the item
   */
  public BudgetLine {
    id = Gate.line("id of a budget line", id);
    amount = Gate.known(amount);
    stage = Gate.given("stage of a budget line", stage);
    category = Gate.known(category);
    item = Gate.known(item);
    source = Gate.given("source of a budget line", source);
    province = Gate.line("province of a budget line", province);
    district = Gate.line("district of a budget line", district);
    commune = Gate.line("commune of a budget line", commune);
    beneficiary = Gate.line("beneficiary of a budget line", beneficiary);
    project = Gate.line("project of a budget line", project);
    network = Gate.line("network of a budget line", network);
    year = Gate.given("year of a budget line", year);
    checkArgument(!id.isBlank(), "id of a budget line must not be blank");
    checkArgument(
        amount.filter(Vnd::isNegative).isEmpty() || stage == BudgetStage.RECOVERED,
        "amount of %s must not be negative unless it was recovered: %s",
        id,
        amount.map(Vnd::toString).orElse(""));
    checkArgument(
        year.getValue() >= FIRST_YEAR && year.getValue() <= LAST_YEAR,
        "year of %s must be between 1900 and 9999: %s",
        id,
        year);
    category = agreed(id, category, item);
    checkNamed(id, "province", province);
    checkNamed(id, "district", district);
    checkNamed(id, "commune", commune);
    checkNamed(id, "beneficiary", beneficiary);
    checkNamed(id, "project", project);
    checkNamed(id, "network", network);
  }

  /** A builder without any value set. */
  public static BudgetLineBuilder builder() {
    return new BudgetLineBuilder();
  }

  /** A builder with the values of this line. */
  public BudgetLineBuilder toBuilder() {
    return builder().from(this);
  }

  private static Optional<SupportCategory> agreed(
      String id, Optional<SupportCategory> category, Optional<SpendingItem> item) {
    Optional<SupportCategory> own = item.flatMap(SpendingItem::content);
    if (own.isPresent() && category.isPresent()) {
      checkArgument(
          own.equals(category),
          "category of %s must be that of its item, %s: %s",
          id,
          own.get(),
          category.get());
    }
    return own.or(() -> category);
  }

  private static void checkNamed(String id, String name, Optional<String> named) {
    checkArgument(
        named.isEmpty() || !named.get().isBlank(), "%s of %s must not be blank", name, id);
  }
}
