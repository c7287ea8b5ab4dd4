package vn.khuyencong.law.jointcircular26;

import java.util.List;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.results.PeriodKind;

/**
 * Điều 9. Kiểm tra, giám sát, thông tin báo cáo, clause 3: of which stretches of the year a
 * province reports; no day is set.
 */
public final class Article09Reports {
  /** Clause 3: every three months, to the Ministry of Industry and Trade. */
  public static final Cited<List<PeriodKind>> PERIODS =
      new Cited<>(
          List.of(PeriodKind.QUARTER),
          Instruments.JOINT_CIRCULAR_26_2014.article(9).clause(3),
          Evidence.SEEN);

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article09Reports.class)
          .figure(
              "jointcircular26.article9.periods",
              EntryKind.FIGURE,
              Term.of(
                  "Ủy ban nhân dân cấp tỉnh báo cáo Bộ Công Thương theo",
                  "the provincial People's Committee reports to the Ministry of Industry and Trade by"),
              PERIODS);

  private Article09Reports() {}
}
