package vn.khuyencong.place;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/**
 * A class in which the law puts a place, in the order of Điều 6 khoản 1, 46/2012/TT-BCT; last the
 * craft village of the decree as amended in 2025. Whether a place is in one is a fact the caller
 * supplies with its source.
 */
public enum AreaClass implements Named {
  HIGHLAND_DISTRICT("huyện vùng cao", "highland district"),
  ISLAND_DISTRICT("huyện hải đảo", "island district"),
  LAND_BORDER_DISTRICT("huyện biên giới đất liền", "land-border district"),
  ETHNIC_MINORITY_AREA("vùng đồng bào dân tộc thiểu số", "ethnic-minority area"),
  POOR_DISTRICT("huyện nghèo", "poor district"),
  NEW_COUNTRYSIDE_COMMUNE("xã trong kế hoạch nông thôn mới", "commune in the New Countryside plan"),
  DIFFICULT_AREA("địa bàn có điều kiện kinh tế - xã hội khó khăn", "difficult area"),
  SPECIALLY_DIFFICULT_AREA(
      "địa bàn có điều kiện kinh tế - xã hội đặc biệt khó khăn", "specially difficult area"),
  RECOGNISED_CRAFT_VILLAGE(
      "làng nghề được Ủy ban nhân dân cấp tỉnh công nhận",
      "craft village recognised by the provincial People's Committee");

  private final Term words;

  AreaClass(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
