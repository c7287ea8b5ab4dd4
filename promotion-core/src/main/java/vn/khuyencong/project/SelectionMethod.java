package vn.khuyencong.project;

import vn.khuyencong.language.Term;

/** How it is decided who carries a project out, Điều 3, 36/2013/TT-BCT. */
public enum SelectionMethod implements Term {
  TENDER("đấu thầu", "tender"),
  SELECTION("xét chọn", "selection");

  private final String vi;
  private final String en;

  SelectionMethod(String vi, String en) {
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
