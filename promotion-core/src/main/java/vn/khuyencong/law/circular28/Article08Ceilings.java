package vn.khuyencong.law.circular28;

import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.money.Coefficient;

/**
 * Điều 8. Mức chi hoạt động khuyến công quốc gia, as issued in 2018; what 64/2024/TT-BTC changed
 * was not read.
 */
public final class Article08Ceilings {
  /** Clause 20: remuneration of a collaborator is at most 1.0 base salary a person and month. */
  public static final Cited<Coefficient> REMUNERATION_CEILING =
      new Cited<>(
          Coefficient.parse("1"),
          Instruments.CIRCULAR_28_2018.article(8).clause(20),
          Evidence.SEEN);

  private Article08Ceilings() {}
}
