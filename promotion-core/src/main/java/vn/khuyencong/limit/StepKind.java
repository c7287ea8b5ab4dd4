package vn.khuyencong.limit;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** What a step of the arithmetic does. */
public enum StepKind implements Named {
  SHARE("tỷ lệ", "share"),
  CAP("mức cho một đơn vị", "ceiling for one unit"),
  MULTIPLE("bội số của mức hỗ trợ khác", "multiple of another ceiling"),
  /** The salary itself, of which {@link #MULTIPLE_OF_BASE_SALARY} takes so many. */
  BASE_SALARY("lương cơ sở", "base salary"),
  UPLIFT("mức ưu tiên", "priority uplift"),
  QUANTITY("nhân số đơn vị", "times the number of units"),
  APPROVED("dự toán, đơn giá được duyệt", "approved estimate or price"),
  COST("không vượt chi phí", "not above the cost"),
  MULTIPLE_OF_BASE_SALARY("bội số của lương cơ sở", "multiple of the base salary");

  private final Term words;

  StepKind(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
