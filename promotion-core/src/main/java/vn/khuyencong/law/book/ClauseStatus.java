package vn.khuyencong.law.book;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** How the library accounts for a clause. */
public enum ClauseStatus implements Named {
  /** A rule or figure of this very clause, or of a part of it, decides what it says. */
  DECIDED("có quy tắc hoặc số liệu riêng", "decided"),
  /** It is only listed, as a content is: a rule on the whole names it, and none is its own. */
  NAMED("chỉ được nêu tên", "named"),
  /** It sets nothing that can be computed for a case; the map says why. */
  NOT_COMPUTABLE("không tính được", "not computable"),
  /** What it says is not known; an open point asks. */
  UNSETTLED("chưa rõ", "unsettled"),
  /** Nothing accounts for it, which is an error of the map. */
  MISSING("chưa có", "missing");

  private final Term words;

  ClauseStatus(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
