package vn.khuyencong.law.decree45;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityLink;

/**
 * From when on two provinces are one territory.
 *
 * @param merged whether they are the same, one became the other, or both became a third
 * @param day the first day on which they are one; absent where they are the same, or no day is known
 * @param same whether they are the same province, which is one territory on every day
 */
record Merger(boolean merged, Optional<LocalDate> day, boolean same) {

  /** The merger of {@code one} and {@code other}. */
  static Merger of(Locality one, Locality other) {
    if (one.id().equals(other.id())) {
      return new Merger(true, Optional.empty(), true);
    }
    if (became(one, other)) {
      return new Merger(true, dayOf(one, other), false);
    }
    if (became(other, one)) {
      return new Merger(true, dayOf(other, one), false);
    }
    boolean third =
        one.successors().stream()
            .map(LocalityLink::id)
            .anyMatch(id -> other.successors().stream().anyMatch(link -> link.id().equals(id)));
    return new Merger(third, third ? later(one, other) : Optional.empty(), false);
  }

  /** Whether a place in the other province lies outside the one on {@code asked}. */
  boolean isOutside(LocalDate asked) {
    return !same && (!merged || day.map(asked::isBefore).orElse(false));
  }

  /** Whether they were merged on a day that is not known. */
  boolean isUnknown() {
    return merged && !same && day.isEmpty();
  }

  private static boolean became(Locality earlier, Locality later) {
    return earlier.successors().stream().anyMatch(link -> link.id().equals(later.id()))
        || later.predecessors().stream().anyMatch(link -> link.id().equals(earlier.id()));
  }

  /** The day after the last of {@code earlier}, else the first of {@code later}. */
  private static Optional<LocalDate> dayOf(Locality earlier, Locality later) {
    return after(earlier).or(() -> later.validity().from());
  }

  /** The day after the last of both. */
  private static Optional<LocalDate> later(Locality one, Locality other) {
    return after(one)
        .flatMap(
            first ->
                after(other)
                    .flatMap(
                        second -> Stream.of(first, second).max(Comparator.naturalOrder())));
  }

  private static Optional<LocalDate> after(Locality province) {
    return province.validity().to().map(last -> last.plusDays(1));
  }
}
