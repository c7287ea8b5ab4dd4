package vn.khuyencong.law.circular36;

import java.util.Collection;
import java.util.List;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.TextPart;

/**
 * Điều 17. Chứng từ chi: of which papers a voucher (chứng từ chi) is made. Which originals annex 4
 * wants of some activities was not read.
 */
public final class Article17Vouchers {
  private static final Citation ARTICLE = Instruments.CIRCULAR_36_2013.article(17);

  /** The papers by which money is paid out, of which one is enough. */
  public static final Cited<List<VoucherPaper>> ONE_OF =
      cited(VoucherPaper.PAYMENT_SLIP, VoucherPaper.PAYMENT_ORDER, VoucherPaper.ADVANCE_CLEARING);

  /** What each voucher has beside it. */
  public static final Cited<List<VoucherPaper>> BESIDE = cited(VoucherPaper.ORIGINALS);

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article17Vouchers.class)
          .figure(
              "circular36.article17.one-of",
              EntryKind.CLASSIFICATION,
              Term.of("chứng từ chi có một trong các giấy", "a voucher has one of"),
              ONE_OF)
          .figure(
              "circular36.article17.beside",
              EntryKind.CLASSIFICATION,
              Term.of("chứng từ chi kèm theo", "a voucher has beside it"),
              BESIDE);

  private Article17Vouchers() {}

  /** Whether {@code papers} are a whole voucher. */
  public static boolean isWhole(Collection<VoucherPaper> papers) {
    return ONE_OF.value().stream().anyMatch(papers::contains) && papers.containsAll(BESIDE.value());
  }

  private static Cited<List<VoucherPaper>> cited(VoucherPaper... papers) {
    return new Cited<>(List.of(papers), ARTICLE, Evidence.SEEN);
  }
}
