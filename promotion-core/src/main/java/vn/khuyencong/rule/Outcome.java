package vn.khuyencong.rule;

import vn.khuyencong.language.Term;

/** What checking a condition can come to. A missing fact is never read as a no. */
public enum Outcome implements Term {
  SATISFIED("đạt", "satisfied"),
  VIOLATED("không đạt", "violated"),
  NOT_APPLICABLE("không áp dụng", "not applicable"),
  /** A fact the condition needs is not known; the finding names it. */
  FACT_MISSING("thiếu dữ kiện", "fact missing"),
  /** The texts at hand do not decide; the finding names the open point. */
  LAW_UNSETTLED("luật chưa rõ", "law unsettled");

  private final String vi;
  private final String en;

  Outcome(String vi, String en) {
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

  /** Whether the answer stands whatever else becomes known. */
  public boolean isDetermined() {
    return this != FACT_MISSING && this != LAW_UNSETTLED;
  }
}
