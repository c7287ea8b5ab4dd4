package vn.khuyencong.law.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Advance;

/**
 * What the advances of a file come to, added up once.
 *
 * @param byDay what was advanced until each day on which something was, that day included
 * @param undated the advances without a day
 * @param allDated whether none is without a day
 */
record AdvanceSums(NavigableMap<LocalDate, Sum> byDay, Sum undated, boolean allDated) {

  /**
   * What some advances come to.
   *
   * @param known what those come to whose amount is known
   * @param complete whether that is all of them
   */
  record Sum(Vnd known, boolean complete) {
    static final Sum NONE = new Sum(Vnd.ZERO, true);

    Sum plus(Sum other) {
      return new Sum(known.plus(other.known), complete && other.complete);
    }

    Sum with(Optional<Vnd> amount) {
      return plus(new Sum(amount.orElse(Vnd.ZERO), amount.isPresent()));
    }

    /** All of it, if every amount is known. */
    Optional<Vnd> all() {
      return Optional.of(known).filter(any -> complete);
    }
  }

  static AdvanceSums of(List<Advance> advances) {
    NavigableMap<LocalDate, Sum> days = new TreeMap<>();
    Sum undated = Sum.NONE;
    for (Advance one : advances) {
      if (one.day().isPresent()) {
        days.merge(one.day().get(), Sum.NONE.with(one.amount()), (sum, more) -> sum.plus(more));
      } else {
        undated = undated.with(one.amount());
      }
    }
    Sum until = Sum.NONE;
    for (Map.Entry<LocalDate, Sum> day : days.entrySet()) {
      until = until.plus(day.getValue());
      day.setValue(until);
    }
    return new AdvanceSums(days, undated, advances.stream().allMatch(one -> one.day().isPresent()));
  }

  /** What was advanced on known days before {@code day}. */
  Sum before(LocalDate day) {
    return sum(byDay.lowerEntry(day));
  }

  /** What was advanced on known days until {@code day}, that day included. */
  Sum until(LocalDate day) {
    return sum(byDay.floorEntry(day));
  }

  Sum whole() {
    return sum(byDay.lastEntry()).plus(undated);
  }

  private static Sum sum(Map.@Nullable Entry<LocalDate, Sum> last) {
    return last == null ? Sum.NONE : last.getValue();
  }
}
