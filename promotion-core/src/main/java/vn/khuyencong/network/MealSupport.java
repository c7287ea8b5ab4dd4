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
 * @param guests number of other delegates who get it, if known
 * @param guestsOnPayroll how many of the guests are on a payroll, if known
 * @param perPersonDay amount for a person and day, if known
 * @param days number of days, if known
 * @param place where the meeting is held, if known
 */
public record MealSupport(
    Set<String> members,
    Optional<Integer> guests,
    Optional<Integer> guestsOnPayroll,
    Optional<Vnd> perPersonDay,
    Optional<Integer> days,
    Optional<ConferencePlace> place) {

  /**
   * Checks that nothing is negative and that no more guests are on a payroll than come.
   *
   * @throws IllegalArgumentException if the members hold an absent one, a figure is negative, there
   *     is no day, or more guests are on a payroll than come
   */
  public MealSupport {
    members = Gate.set("members of meals", members);
    guests = Gate.known(guests);
    guestsOnPayroll = Gate.known(guestsOnPayroll);
    perPersonDay = Gate.known(perPersonDay);
    days = Gate.known(days);
    place = Gate.known(place);
    guests.ifPresent(
        number ->
            checkArgument(number >= 0, "guests of a meeting must not be negative: %s", number));
    days.ifPresent(
        number -> checkArgument(number > 0, "days of a meeting must be at least 1: %s", number));
    perPersonDay.ifPresent(
        each -> checkArgument(!each.isNegative(), "meal support must not be negative: %s", each));
    int invited = guests.orElse(Integer.MAX_VALUE);
    guestsOnPayroll.ifPresent(
        number ->
            checkArgument(
                number >= 0 && number <= invited,
                "guests on a payroll must be between 0 and %s: %s",
                invited,
                number));
  }

  /** Whether it is not known for how many they are, for how many days, or at how much. */
  public boolean saysNoAmount() {
    return perPersonDay.isEmpty() || guests.isEmpty() || days.isEmpty();
  }

  /**
   * What the meals come to; absent if it {@link #saysNoAmount says no amount}.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Optional<Vnd> amount() {
    return perPersonDay.flatMap(
        each ->
            guests.flatMap(
                invited ->
                    days.map(
                        number ->
                            each.times(Math.addExact(members.size(), invited)).times(number))));
  }
}
