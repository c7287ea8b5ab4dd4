package vn.khuyencong.place;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * The boundaries of a day, under which older and newer units are shown: after 30 June 2025 Long An
 * is shown as Tây Ninh.
 *
 * <p>Reading: nothing is guessed. A unit is shown as another only if all it became, or all it was
 * made from, is one unit of the same tier that is given and exists on the day. Otherwise it stays
 * itself, with the units it corresponds to named beside it, so that totals always add up. The new
 * Tây Ninh under older boundaries is thus still one group, divided among Long An and the old Tây
 * Ninh. A district never becomes the communes that succeeded it. What a unit lists of itself is
 * taken as complete, except that the only link may not be of a part or the remainder; what only
 * others say of it is not, unless it went over whole.
 *
 * <p>A unit that goes on under its id with more land is itself on every day; where the difference
 * matters, give it a new id from the day of the change.
 *
 * @param day the day of the boundaries
 * @param units for the id of each unit given, what stands for it on that day
 */
public record Boundaries(LocalDate day, Map<String, UnitOnDay> units) {

  /** Copies the units. */
  public Boundaries {
    units = ImmutableMap.copyOf(units);
  }

  /**
   * The boundaries of {@code day} for {@code localities}, whose links are taken together: one of
   * two units may name the other.
   *
   * @throws IllegalArgumentException if two units have one id, or two links contradict one another
   */
  public static Boundaries on(LocalDate day, Collection<Locality> localities) {
    Succession succession = new Succession(localities);
    return new Boundaries(
        day,
        succession.units().stream()
            .collect(toImmutableMap(Locality::id, unit -> succession.on(unit, day))));
  }

  /**
   * What stands for the unit {@code id}; one that was not given is itself.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public UnitOnDay unit(String id) {
    return units.getOrDefault(id, UnitOnDay.of(id));
  }
}
