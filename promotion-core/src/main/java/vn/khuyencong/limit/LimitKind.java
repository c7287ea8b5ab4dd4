package vn.khuyencong.limit;

import vn.khuyencong.language.Term;

/** What can limit the support for a line; the lowest binds. */
public enum LimitKind implements Term {
  SHARE("tỷ lệ", "share"),
  CAP("mức tối đa theo đơn vị", "cap for each unit"),
  APPROVED("dự toán, đơn giá được duyệt", "approved estimate or price"),
  /** Support never exceeds what the line costs. */
  COST("chi phí", "cost");

  private final String vi;
  private final String en;

  LimitKind(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  @Override
  public String vi() {
    return vi;
  }

  @Override
  public String en() {
    return en;
  }
}
