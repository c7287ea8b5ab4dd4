package vn.khuyencong.law.decree45;

import java.util.List;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.results.PeriodKind;

/**
 * Điều 16. Trách nhiệm của Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương, clause 1 point i:
 * of which stretches of the year a province reports; no day is set.
 */
public final class Article16Reports {
  /** Clause 1 point i: to the Ministry of Industry and Trade. */
  public static final Cited<List<PeriodKind>> PERIODS =
      new Cited<>(
          List.of(PeriodKind.QUARTER),
          Instruments.DECREE_45_2012.article(16).clause(1).point("i"),
          Evidence.SEEN);

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article16Reports.class)
          .figure(
              "decree45.article16.periods",
              EntryKind.FIGURE,
              Term.of(
                  "Ủy ban nhân dân cấp tỉnh báo cáo Bộ Công Thương theo",
                  "the provincial People's Committee reports to the Ministry of Industry and Trade by"),
              PERIODS);

  private Article16Reports() {}
}
