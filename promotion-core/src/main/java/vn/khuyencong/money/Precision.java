package vn.khuyencong.money;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** How exact a published figure says it is: "1.800 triệu đồng", "hơn 1,8 tỷ", "khoảng 1,8 tỷ". */
public enum Precision implements Named {
  /** The figure itself, unless it was rounded. */
  EXACT("đúng", "exactly"),
  /** The figure or something more (hơn, trên), less than one unit above it. */
  AT_LEAST("hơn", "at least"),
  /** Something near the figure (khoảng, gần), less than one unit off. */
  ABOUT("khoảng", "about");

  private final Term words;

  Precision(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
