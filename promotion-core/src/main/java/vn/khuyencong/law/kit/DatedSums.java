package vn.khuyencong.law.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.Repayment;

/**
 * What the advances of a file come to, or what was paid back of them, added up once.
 *
 * @param byDay what it came to until each day on which something was paid, that day included
 * @param undated what has no day
 * @param allDated whether nothing is without a day
 */
public record DatedSums(NavigableMap<LocalDate, Sum> byDay, Sum undated, boolean allDated) {

  /**
   * What some payments come to.
   *
   * @param known what those come to whose amount is known
   * @param complete whether that is all of them
   */
  public record Sum(Vnd known, boolean complete) {
    /** Of nothing. */
    public static final Sum NONE = new Sum(Vnd.ZERO, true);

    /** This and {@code other}. */
    public Sum plus(Sum other) {
      return new Sum(known.plus(other.known), complete && other.complete);
    }

    /** This and {@code amount}. */
    public Sum with(Optional<Vnd> amount) {
      return plus(new Sum(amount.orElse(Vnd.ZERO), amount.isPresent()));
    }

    /** All of it, if every amount is known. */
    public Optional<Vnd> all() {
      return Optional.of(known).filter(any -> complete);
    }

    /** The least that is left of it where the most of {@code back} came back of what was before. */
    public Vnd leastLess(Sum back, Sum before) {
      Vnd own = known.minus(before.known);
      return back.complete() ? known.minus(back.known()).max(own) : own;
    }

    /** The most that is left of it where only what is known of {@code back} came back. */
    public Optional<Vnd> mostLess(Sum back) {
      return all().map(sum -> sum.minus(back.known()).max(Vnd.ZERO));
    }
  }

  /** Those of {@code advances}. */
  public static DatedSums of(List<Advance> advances) {
    Adding all = new Adding();
    advances.forEach(one -> all.add(one.day(), one.amount()));
    return all.sums();
  }

  /**
   * Those of what was paid back by {@code file}; what only its settlement tells has no day, and
   * where nothing is told neither day nor amount are known.
   */
  public static DatedSums repaid(ProjectFile file) {
    Adding all = new Adding();
    for (Repayment one : file.repayments()) {
      all.add(one.day(), one.amount());
    }
    if (file.repayments().isEmpty()) {
      all.add(Optional.empty(), file.settlement().flatMap(ProjectSettlement::repaid));
    }
    return all.sums();
  }

  /** What was paid on known days before {@code day}. */
  public Sum before(LocalDate day) {
    return sum(byDay.lowerEntry(day));
  }

  /** What was paid on known days until {@code day}, that day included. */
  public Sum until(LocalDate day) {
    return sum(byDay.floorEntry(day));
  }

  /** All of it. */
  public Sum whole() {
    return sum(byDay.lastEntry()).plus(undated);
  }

  private static Sum sum(Map.@Nullable Entry<LocalDate, Sum> last) {
    return last == null ? Sum.NONE : last.getValue();
  }

  private static final class Adding {
    private final NavigableMap<LocalDate, Sum> days = new TreeMap<>();
    private final List<Optional<Vnd>> others = new ArrayList<>();

    void add(Optional<LocalDate> day, Optional<Vnd> amount) {
      if (day.isPresent()) {
        days.merge(day.get(), Sum.NONE.with(amount), (sum, more) -> sum.plus(more));
      } else {
        others.add(amount);
      }
    }

    DatedSums sums() {
      Sum until = Sum.NONE;
      for (Map.Entry<LocalDate, Sum> day : days.entrySet()) {
        until = until.plus(day.getValue());
        day.setValue(until);
      }
      Sum undated = Sum.NONE;
      for (Optional<Vnd> one : others) {
        undated = undated.with(one);
      }
      return new DatedSums(days, undated, others.isEmpty());
    }
  }
}
