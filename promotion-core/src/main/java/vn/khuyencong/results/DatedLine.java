package vn.khuyencong.results;

import java.time.LocalDate;
import java.util.Optional;
import vn.khuyencong.budget.BudgetLine;
import vn.khuyencong.gate.Gate;

/**
 * A budget line with the day on which its money came to its stage: 210.000.000 đ advanced on 15
 * July 2022. Where the day is not known the line counts in its plan year, and in no shorter period.
 *
 * @param line the line
 * @param day the day; absent if it is not known
 */
public record DatedLine(BudgetLine line, Optional<LocalDate> day) {

  /**
   * Takes what is absent as unknown, or refuses it.
   *
   * @throws IllegalArgumentException if the line is absent, or the year of the day has not four
   *     digits
   */
  public DatedLine {
    line = Gate.given("line of dated money", line);
    day = Gate.day("day of dated money", day);
  }

  /**
   * {@code line}, whose money came to its stage on {@code day}.
   *
   * @throws IllegalArgumentException if the year of the day has not four digits
   */
  public static DatedLine on(LocalDate day, BudgetLine line) {
    return new DatedLine(line, Optional.of(day));
  }

  /**
   * {@code line}, of which only the plan year is known.
   *
   * @throws IllegalArgumentException if the line is absent
   */
  public static DatedLine ofItsYear(BudgetLine line) {
    return new DatedLine(line, Optional.empty());
  }

  /** The period in which it counts. */
  public ReportPeriod period() {
    return day.map(ReportPeriod::day).orElseGet(() -> ReportPeriod.year(line.year()));
  }
}
