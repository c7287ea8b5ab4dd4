package vn.khuyencong.network;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;

/**
 * A meeting of a network, such as its year-end conference (hội nghị tổng kết).
 *
 * @param id the caller's id
 * @param purpose what it is for
 * @param day when it is held, if fixed
 * @param items its costs other than meals; a lump sum is one item
 * @param meals meal support, if any is paid
 */
@Value.Builder
public record Meeting(
    String id,
    String purpose,
    Optional<LocalDate> day,
    List<CostItem> items,
    Optional<MealSupport> meals) {

  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException if the id or purpose is absent, blank or not one line, the
   *     year has not four digits, or the items hold an absent one
   */
  public Meeting {
    id = Gate.line("id of a meeting", id);
    purpose = Gate.line("purpose of a meeting", purpose);
    day = Gate.day("day of a meeting", day);
    items = Gate.list("items of a meeting", items);
    meals = Gate.known(meals);
    checkArgument(!id.isBlank(), "id of a meeting must not be blank: %s", purpose);
    checkArgument(!purpose.isBlank(), "purpose of a meeting must not be blank: %s", id);
  }

  /** A builder without any value set. */
  public static MeetingBuilder builder() {
    return new MeetingBuilder();
  }

  /** Whether no amount of what it costs is told: neither that of an item nor that of meals. */
  public boolean saysNoCost() {
    return items.stream().allMatch(item -> item.amount().isEmpty())
        && meals.map(MealSupport::saysNoAmount).orElse(true);
  }

  /**
   * Whether not all that it costs is told: it {@link #saysNoCost says nothing}, or an item or its
   * meals say no amount.
   */
  public boolean leavesCostOpen() {
    return saysNoCost()
        || items.stream().anyMatch(item -> item.amount().isEmpty())
        || meals.filter(MealSupport::saysNoAmount).isPresent();
  }

  /**
   * What the meeting costs, as far as it is told: nothing where it {@link #saysNoCost says none}.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd amount() {
    return Vnd.total(items.stream().map(CostItem::least).toList())
        .plus(meals.flatMap(MealSupport::amount).orElse(Vnd.ZERO));
  }

  /** Whether it is held outside {@code year}. */
  boolean isOutside(Year year) {
    return day.map(date -> date.getYear() != year.getValue()).orElse(false);
  }
}
