package vn.khuyencong.law.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** A stretch of the year of which a text wants a report (kỳ báo cáo), such as the quarter. */
public enum ReportInterval implements Named {
  MONTH("tháng", "month", 1),
  QUARTER("quý", "quarter", 3),
  HALF_YEAR("6 tháng", "half-year", 6),
  YEAR("năm", "year", 12);

  private final Term words;
  private final int months;

  ReportInterval(String vi, String en, int months) {
    this.words = Term.of(vi, en);
    this.months = months;
  }

  /** How many months it has. */
  public int months() {
    return months;
  }

  /** The last month of each such stretch of {@code year}, in order. */
  public List<YearMonth> endsIn(Year year) {
    return IntStream.rangeClosed(1, 12 / months)
        .mapToObj(count -> year.atMonth(count * months))
        .collect(toImmutableList());
  }

  @Override
  public Term words() {
    return words;
  }
}
