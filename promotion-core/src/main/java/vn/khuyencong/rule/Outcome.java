package vn.khuyencong.rule;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** What checking a condition can come to. A missing fact is never read as a no. */
public enum Outcome implements Named {
  SATISFIED("đạt", "satisfied"),
  VIOLATED("không đạt", "violated"),
  NOT_APPLICABLE("không áp dụng", "not applicable"),
  /** A fact the condition needs is not known; the finding names it. */
  FACT_MISSING("thiếu dữ kiện", "fact missing"),
  /** The texts at hand do not decide; the finding names the open point. */
  LAW_UNSETTLED("luật chưa rõ", "law unsettled");

  private final Term words;

  Outcome(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }

  /** Whether the answer stands whatever else becomes known. */
  public boolean isDetermined() {
    return this != FACT_MISSING && this != LAW_UNSETTLED;
  }
}
