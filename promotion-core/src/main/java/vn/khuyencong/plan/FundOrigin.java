package vn.khuyencong.plan;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/**
 * Where the money of a fund comes from, Điều 12 khoản 1 and Điều 13 khoản 1, 45/2012/NĐ-CP: the
 * budget, and sponsors and other lawful sources; what is left of earlier years, Điều 14 khoản 4.
 */
public enum FundOrigin implements Named {
  BUDGET_OF_THE_YEAR("ngân sách cấp trong năm", "budget of the year"),
  CARRIED_OVER("năm trước chuyển sang", "carried over from earlier years"),
  /** Repayable support (hỗ trợ có thu hồi) that came back. */
  RECOVERED("thu hồi của những năm trước", "recovered from earlier years"),
  SPONSORS("tài trợ, đóng góp của tổ chức, cá nhân", "sponsors and contributions"),
  OTHER("nguồn hợp pháp khác", "other lawful sources");

  private final Term words;

  FundOrigin(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
