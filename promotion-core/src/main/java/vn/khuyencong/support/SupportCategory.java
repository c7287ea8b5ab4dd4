package vn.khuyencong.support;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/**
 * A content of industrial promotion (nội dung hoạt động khuyến công): one of the nine clauses of
 * Điều 4, 45/2012/NĐ-CP, in its order, as issued in 2012. {@code
 * law.decree45.Article04SupportContents} says which of them are listed on which day.
 */
public enum SupportCategory implements Named {
  TRAINING(
      1, "đào tạo nghề, truyền nghề, nâng cao tay nghề", "vocational training, craft training"),
  MANAGEMENT_CAPACITY(
      2,
      "nâng cao năng lực quản lý, khởi sự doanh nghiệp, mở rộng thị trường",
      "management capacity, starting enterprises, widening markets"),
  TECHNOLOGY(
      3,
      "mô hình trình diễn kỹ thuật, chuyển giao công nghệ, máy móc tiên tiến, sản xuất sạch hơn",
      "demonstration models, technology transfer, advanced machinery, cleaner production"),
  PRODUCTS_AND_TRADE(
      4,
      "sản phẩm công nghiệp nông thôn tiêu biểu, hội chợ, thương hiệu, phòng trưng bày",
      "typical rural industrial products, fairs, brands, showrooms"),
  CONSULTANCY(5, "tư vấn, trợ giúp cơ sở công nghiệp nông thôn", "consultancy and assistance"),
  INFORMATION(6, "cung cấp thông tin, tuyên truyền", "information and publicity"),
  LINKAGE_AND_CLUSTERS(
      7,
      "liên doanh liên kết, cụm công nghiệp, di dời cơ sở gây ô nhiễm",
      "linkage, industrial clusters, moving polluting establishments"),
  INTERNATIONAL_COOPERATION(8, "hợp tác quốc tế về khuyến công", "international cooperation"),
  ORGANISATION(
      9,
      "nâng cao năng lực quản lý và tổ chức thực hiện hoạt động khuyến công",
      "managing and carrying out industrial promotion");

  private final int clause;
  private final Term words;

  SupportCategory(int clause, String vi, String en) {
    this.clause = clause;
    this.words = Term.of(vi, en);
  }

  /** The number of the clause. */
  public int clause() {
    return clause;
  }

  /** The clause of Article 4 of the decree. */
  public Citation citation() {
    return Instruments.DECREE_45_2012.article(4).clause(clause);
  }

  @Override
  public Term words() {
    return words;
  }
}
