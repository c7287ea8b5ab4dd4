package vn.khuyencong.law.circular36;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.results.PeriodKind;

/**
 * Điều 22. Trách nhiệm của Trung tâm Khuyến công quốc gia ở các vùng, clause 2: the day of their
 * monthly report. For those of the quarter, half-year and year the clause sets no day.
 */
public final class Article22Reports {
  /** The monthly report of a regional Centre is sent before this day of each month. */
  public static final Cited<Integer> BEFORE_DAY =
      new Cited<>(25, Instruments.CIRCULAR_36_2013.article(22).clause(2), Evidence.SEEN);

  /** Of which stretches of the year a regional Centre reports. */
  public static final Cited<List<PeriodKind>> PERIODS =
      new Cited<>(
          List.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR),
          BEFORE_DAY.citation(),
          Evidence.SEEN);

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article22Reports.class)
          .figure(
              "circular36.article22.before-day",
              EntryKind.FIGURE,
              Term.of(
                  "báo cáo tiến độ hàng tháng của Trung tâm vùng gửi trước ngày",
                  "monthly report of a regional Centre sent before day"),
              BEFORE_DAY)
          .figure(
              "circular36.article22.periods",
              EntryKind.FIGURE,
              Term.of("báo cáo của Trung tâm vùng theo", "a regional Centre reports by"),
              PERIODS);

  private Article22Reports() {}

  /** The last day for the report of {@code month}, read as in {@link Article23Reports}. */
  public static LocalDate reportDue(YearMonth month) {
    return month.atDay(BEFORE_DAY.value() - 1);
  }
}
