package vn.khuyencong.results;

import java.time.LocalDate;
import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/**
 * A stretch of the calendar for which is reported (kỳ báo cáo): every shorter one lies in one of
 * each longer kind.
 *
 * @see vn.khuyencong.law.circular36.Article21Reports
 */
public enum PeriodKind implements Named {
  /** No report is due for a day; it is when something came about. */
  DAY("ngày", "day", 0),
  MONTH("tháng", "month", 1),
  QUARTER("quý", "quarter", 3),
  HALF_YEAR("6 tháng", "half-year", 6),
  YEAR("năm", "year", 12);

  private final Term words;
  private final int months;

  PeriodKind(String vi, String en, int months) {
    this.words = Term.of(vi, en);
    this.months = months;
  }

  @Override
  public Term words() {
    return words;
  }

  /** The first day of the period of this kind in which {@code day} lies. */
  LocalDate start(LocalDate day) {
    return months == 0
        ? day
        : LocalDate.of(day.getYear(), 1, 1).plusMonths((number(day) - 1L) * months);
  }

  /** The last day of the period of this kind that begins on {@code first}. */
  LocalDate end(LocalDate first) {
    return months == 0 ? first : first.plusMonths(months).minusDays(1);
  }

  /** Which period of its year that is in which {@code day} lies, from 1; of a day, of its month. */
  int number(LocalDate day) {
    return months == 0 ? day.getDayOfMonth() : (day.getMonthValue() - 1) / months + 1;
  }
}
