package vn.khuyencong.rule;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** What checking a condition can come to. A missing fact is never read as a no. */
public enum Outcome implements Named {
  SATISFIED(1, "đạt", "satisfied"),
  VIOLATED(2, "không đạt", "violated"),
  NOT_APPLICABLE(4, "không áp dụng", "not applicable"),
  /** A fact the condition needs is not known; the finding names it. */
  FACT_MISSING(8, "thiếu dữ kiện", "fact missing"),
  /** The texts at hand do not decide; the finding names the open point. */
  LAW_UNSETTLED(16, "luật chưa rõ", "law unsettled");

  private final int bit;
  private final Term words;

  Outcome(int bit, String vi, String en) {
    this.bit = bit;
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }

  /** Its bit in a set of outcomes, which is the sum of the bits of its members. */
  int bit() {
    return bit;
  }

  /** Whether the answer stands whatever else becomes known. */
  public boolean isDetermined() {
    return this != FACT_MISSING && this != LAW_UNSETTLED;
  }
}
