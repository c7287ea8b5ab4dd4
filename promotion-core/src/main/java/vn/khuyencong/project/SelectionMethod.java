package vn.khuyencong.project;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** How it is decided who carries a project out, Điều 3, 36/2013/TT-BCT. */
public enum SelectionMethod implements Named {
  TENDER("đấu thầu", "tender"),
  SELECTION("xét chọn", "selection");

  private final Term words;

  SelectionMethod(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
