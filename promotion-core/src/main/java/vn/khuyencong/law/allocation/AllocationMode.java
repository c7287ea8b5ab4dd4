package vn.khuyencong.law.allocation;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** How a fund is given out down a ranking; the law does not say, so the caller does. */
public enum AllocationMode implements Named {
  /** Whole projects only; after the first that does not fit, nobody gets anything. */
  STOP_AT_FIRST_CUT(
      "trọn đề án, dừng ở đề án đầu tiên không đủ", "whole projects, stop at the first cut"),
  /** Whole projects only; one that does not fit is passed over, and the next may get the money. */
  SKIP_AND_CONTINUE("trọn đề án, bỏ qua đề án không đủ", "whole projects, skip and continue"),
  /** The first project that does not fit gets what is left. */
  PARTIAL("hỗ trợ một phần", "partial");

  private final Term words;

  AllocationMode(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
