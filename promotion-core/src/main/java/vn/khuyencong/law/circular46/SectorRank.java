package vn.khuyencong.law.circular46;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/**
 * The ranks of priority sectors, first to last, Điều 6 khoản 3 điểm a, 46/2012/TT-BCT: point b of
 * the decree goes before point a.
 */
public enum SectorRank implements Named {
  PRODUCTS_OF_POINT_B(
      "sản phẩm tại Điều 6 khoản 2 điểm b Nghị định 45/2012",
      "products of Article 6(2)(b) of the decree"),
  SECTORS_OF_POINT_A(
      "ngành tại Điều 6 khoản 2 điểm a Nghị định 45/2012",
      "sectors of Article 6(2)(a) of the decree");

  private final Term words;

  SectorRank(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
