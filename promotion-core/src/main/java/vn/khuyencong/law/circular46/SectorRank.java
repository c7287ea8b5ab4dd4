package vn.khuyencong.law.circular46;

import vn.khuyencong.language.Term;

/**
 * The ranks of priority sectors, first to last, Điều 6 khoản 3 điểm a, 46/2012/TT-BCT: point b of
 * the decree goes before point a.
 */
public enum SectorRank implements Term {
  PRODUCTS_OF_POINT_B(
      "sản phẩm tại Điều 6 khoản 2 điểm b Nghị định 45/2012",
      "products of Article 6(2)(b) of the decree"),
  SECTORS_OF_POINT_A(
      "ngành tại Điều 6 khoản 2 điểm a Nghị định 45/2012",
      "sectors of Article 6(2)(a) of the decree");

  private final String vi;
  private final String en;

  SectorRank(String vi, String en) {
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
