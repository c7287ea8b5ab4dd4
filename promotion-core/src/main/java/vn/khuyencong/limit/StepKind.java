package vn.khuyencong.limit;

import vn.khuyencong.language.Term;

/** What a step of the arithmetic does. */
public enum StepKind implements Term {
  SHARE("tỷ lệ", "share"),
  CAP("mức cho một đơn vị", "level for one unit"),
  MULTIPLE("bội số của mức hỗ trợ khác", "multiple of another level"),
  BASE_SALARY("bội số của lương cơ sở", "multiple of the base salary"),
  UPLIFT("mức ưu tiên", "priority uplift"),
  QUANTITY("nhân số đơn vị", "times the number of units"),
  APPROVED("dự toán, đơn giá được duyệt", "approved estimate or price"),
  COST("không vượt chi phí", "not above the cost");

  private final String vi;
  private final String en;

  StepKind(String vi, String en) {
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
