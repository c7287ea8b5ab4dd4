package vn.khuyencong.project;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/**
 * How far an activity or a product matters (ý nghĩa), which decides what money pays for it, Điều 4
 * khoản 1, 26/2014/TTLT-BTC-BCT.
 */
public enum Significance implements Named {
  NATIONAL("toàn quốc", "nation-wide"),
  REGIONAL("khu vực", "regional"),
  PROVINCIAL("trong tỉnh", "inside the province");

  private final Term words;

  Significance(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
