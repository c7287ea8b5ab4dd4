package vn.khuyencong.law.circular46;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/**
 * The ranks of priority places, first to last, Điều 6 khoản 1 and khoản 3 điểm a, 46/2012/TT-BCT.
 */
public enum AreaRank implements Named {
  POINT_A(
      "điểm a: huyện vùng cao, hải đảo, biên giới đất liền, vùng đồng bào dân tộc thiểu số",
      "point a: highland, island and land-border districts, ethnic-minority areas"),
  POINT_B("điểm b: huyện nghèo", "point b: poor districts"),
  POINT_C(
      "điểm c: xã trong kế hoạch nông thôn mới", "point c: communes in the New Countryside plan"),
  POINT_D(
      "điểm d: địa bàn khó khăn, đặc biệt khó khăn",
      "point d: difficult and specially difficult areas");

  private final Term words;

  AreaRank(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
