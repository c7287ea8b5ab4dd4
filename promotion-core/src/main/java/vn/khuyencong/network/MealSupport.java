package vn.khuyencong.network;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.Set;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;

/**
 * Meal support (hỗ trợ tiền ăn) at a meeting, for members of the network and other guests.
 *
 * @param members ids of the members who get it
 * @param guests number of other delegates who get it
 * @param guestsOnPayroll how many of the guests are on a payroll, if known
 * @param perPersonDay amount for a person and day
 * @param days number of days
 * @param place where the meeting is held
 */
public record MealSupport(
    Set<String> members,
    int guests,
    Optional<Integer> guestsOnPayroll,
    Vnd perPersonDay,
    int days,
    ConferencePlace place) {

  /**
   * Checks that nothing is negative and that no more guests are on a payroll than come.
   *
   * @throws IllegalArgumentException if the amount a day or the place is absent, the members hold
   *     an absent one, a figure is negative, there is no day, or more guests are on a payroll than
   *     come
   */
  public MealSupport {
    members = Gate.set("members of meals", members);
    guestsOnPayroll = Gate.known(guestsOnPayroll);
    perPersonDay = Gate.given("perPersonDay of meals", perPersonDay);
    place = Gate.given("place of meals", place);
    checkArgument(guests >= 0, "guests of a meeting must not be negative: %s", guests);
    checkArgument(days > 0, "days of a meeting must be at least 1: %s", days);
    checkArgument(
        !perPersonDay.isNegative(), "meal support must not be negative: %s", perPersonDay);
    int invited = guests;
    guestsOnPayroll.ifPresent(
        number ->
            checkArgument(
                number >= 0 && number <= invited,
                "guests on a payroll must be between 0 and %s: %s",
                invited,
                number));
  }

  /**
   * What the meals come to.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd amount() {
    return perPersonDay.times(Math.addExact(members.size(), guests)).times(days);
  }
}
