package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import vn.khuyencong.gate.Gate;

/**
 * The time in which a project is carried out (thời gian thực hiện), both days included.
 *
 * @param first first day
 * @param last last day
 */
public record ProjectPeriod(LocalDate first, LocalDate last) {

  /**
   * Checks that the last day is not before the first.
   *
   * @throws IllegalArgumentException if a day is absent or its year has not four digits, or the
   *     last day lies before the first
   */
  public ProjectPeriod {
    first = Gate.day("first day of a period", first);
    last = Gate.day("last day of a period", last);
    checkArgument(
        !last.isBefore(first), "last day must not be before the first, %s: %s", first, last);
  }

  /**
   * From {@code first} to {@code last}.
   *
   * @throws IllegalArgumentException if a year has not four digits, or the last day lies before the
   *     first
   */
  public static ProjectPeriod of(LocalDate first, LocalDate last) {
    return new ProjectPeriod(first, last);
  }

  /** Whether it lasts more than one year: the first anniversary of its first day is in it. */
  public boolean lastsMoreThanOneYear() {
    return !last.isBefore(first.plusYears(1));
  }

  @Override
  public String toString() {
    return first + "/" + last;
  }
}
