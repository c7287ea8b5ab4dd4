package vn.khuyencong.network;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** Who can have decided something about a network. */
public enum Authority implements Named {
  PROVINCIAL_PEOPLES_COMMITTEE("Ủy ban nhân dân cấp tỉnh", "provincial People's Committee"),
  CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE(
      "Chủ tịch Ủy ban nhân dân cấp tỉnh", "Chairman of the provincial People's Committee"),
  PROVINCIAL_PEOPLES_COUNCIL("Hội đồng nhân dân cấp tỉnh", "provincial People's Council"),
  DEPARTMENT_OF_INDUSTRY_AND_TRADE("Sở Công Thương", "Department of Industry and Trade"),
  PROMOTION_CENTRE("Trung tâm Khuyến công", "Industrial Promotion Centre"),
  OTHER("cơ quan khác", "another body");

  private final Term words;

  Authority(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
