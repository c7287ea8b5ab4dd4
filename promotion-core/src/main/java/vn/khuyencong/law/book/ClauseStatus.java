package vn.khuyencong.law.book;

import vn.khuyencong.language.Term;

/** How the library accounts for a clause. */
public enum ClauseStatus implements Term {
  /** Rules or figures encode it, its parts, or the clause it belongs to. */
  ENCODED("đã mã hóa", "encoded"),
  /** It sets nothing that can be computed for a case; the map says why. */
  NOT_COMPUTABLE("không tính được", "not computable"),
  /** What it says is not known; an open point asks. */
  UNSETTLED("chưa rõ", "unsettled"),
  /** Nothing accounts for it, which is an error of the map. */
  MISSING("chưa có", "missing");

  private final String vi;
  private final String en;

  ClauseStatus(String vi, String en) {
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
