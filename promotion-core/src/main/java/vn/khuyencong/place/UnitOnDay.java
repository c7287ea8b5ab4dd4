package vn.khuyencong.place;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;

/**
 * What stands for a unit under the boundaries of a day.
 *
 * @param id the unit of that day, or the unit itself where no single one stands for all of it
 * @param among the units it corresponds to where no single one does, in the order of their ids; a
 *     unit named alone got a part of it, or is not stated well enough
 */
public record UnitOnDay(String id, List<String> among) {

  /**
   * Checks that the unit is named, and puts the others in order.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public UnitOnDay {
    checkArgument(!id.isBlank(), "id of a unit must not be blank");
    among = ImmutableSortedSet.copyOf(among).asList();
  }

  /**
   * The one unit {@code id}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public static UnitOnDay of(String id) {
    return new UnitOnDay(id, List.of());
  }
}
