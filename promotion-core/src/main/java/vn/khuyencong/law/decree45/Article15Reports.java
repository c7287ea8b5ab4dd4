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
 * Điều 15. Trách nhiệm của các Bộ, ngành, clause 1 point g: of which stretch of time the Ministry
 * reports; no day is set.
 */
public final class Article15Reports {
  /** Clause 1 point g: to the Prime Minister. */
  public static final Cited<List<PeriodKind>> PERIODS =
      new Cited<>(
          List.of(PeriodKind.YEAR),
          Instruments.DECREE_45_2012.article(15).clause(1).point("g"),
          Evidence.SEEN);

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article15Reports.class)
          .figure(
              "decree45.article15.periods",
              EntryKind.FIGURE,
              Term.of(
                  "Bộ Công Thương báo cáo Thủ tướng Chính phủ theo",
                  "the Ministry of Industry and Trade reports to the Prime Minister by"),
              PERIODS);

  private Article15Reports() {}
}
