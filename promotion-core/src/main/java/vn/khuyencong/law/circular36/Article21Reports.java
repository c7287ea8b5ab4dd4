package vn.khuyencong.law.circular36;

import java.util.List;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.results.PeriodKind;

/**
 * Điều 21. Trách nhiệm của Sở Công Thương, clause 5: of which stretches of the year it reports; no
 * day is set. Reports out of turn are those that somebody asks for.
 */
public final class Article21Reports {
  /** Clause 5: to the central agency and the provincial People's Committee. */
  public static final Cited<List<PeriodKind>> PERIODS =
      new Cited<>(
          List.of(PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR),
          Instruments.CIRCULAR_36_2013.article(21).clause(5),
          Evidence.SEEN);

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article21Reports.class)
          .figure(
              "circular36.article21.periods",
              EntryKind.FIGURE,
              Term.of(
                  "Sở Công Thương báo cáo kế hoạch khuyến công quốc gia theo",
                  "the Department of Industry and Trade reports on the national plan by"),
              PERIODS);

  private Article21Reports() {}
}
