package vn.khuyencong.limit;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** What can limit the support for a line; the lowest binds. */
public enum LimitKind implements Named {
  SHARE("tỷ lệ", "share"),
  CAP("mức tối đa theo đơn vị", "cap for each unit"),
  APPROVED("dự toán, đơn giá được duyệt", "approved estimate or price"),
  /** Support never exceeds what the line costs. */
  COST("chi phí", "cost");

  private final Term words;

  LimitKind(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
