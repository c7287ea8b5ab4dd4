package vn.khuyencong.support;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** Of what a share is taken. The first of them are the cost of the line itself. */
public enum CostBase implements Named {
  COST("chi phí", "cost"),
  LISTED_COSTS("các chi phí liệt kê tại điều khoản", "the costs listed in the clause"),
  FAIR_ORGANISATION(
      "chi phí thuê gian hàng, thông tin tuyên truyền, hoạt động của Ban tổ chức",
      "booth rent, communication, activities of the organising committee"),
  BOOTH_RENT("giá thuê gian hàng", "booth rent"),
  FAIR_ABROAD(
      "chi phí mặt bằng, gian hàng, trang trí, khai mạc, hội thảo, cán bộ tổ chức",
      "space, booths, decoration, opening, workshops, organising staff"),
  AIR_TICKET("chi phí vé máy bay", "air ticket"),
  FOUNDING_COST("chi phí thành lập", "cost of founding"),
  LOAN_INTEREST(
      "lãi vay trong 02 năm đầu, theo mức lãi suất thấp nhất",
      "loan interest of the first two years, at the lowest rate"),
  /** Not the cost of the line: the money assigned for the year. */
  YEARLY_FUND("kinh phí khuyến công được giao hàng năm", "money assigned for the year"),
  /** Not the cost of the line: the estimate of the whole scheme. */
  SCHEME_ESTIMATE("dự toán đề án", "estimate of the scheme"),
  /** Not the cost of the line: the money for the training class. */
  CLASS_MONEY("tổng kinh phí lớp đào tạo", "total money for the training class");

  private final Term words;

  CostBase(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  /** Whether it is the eligible cost of the line, not a larger sum of which the line is a part. */
  public boolean isCostOfLine() {
    return switch (this) {
      case YEARLY_FUND, SCHEME_ESTIMATE, CLASS_MONEY -> false;
      default -> true;
    };
  }

  /** Whether it is counted at the price that a tender gave or the authority approved. */
  public boolean isAtApprovedPrice() {
    return this == FAIR_ORGANISATION || this == FAIR_ABROAD;
  }

  @Override
  public Term words() {
    return words;
  }
}
