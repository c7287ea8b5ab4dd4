package vn.khuyencong.project;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** Who can have appraised or approved a project, a plan or a programme. */
public enum ProjectAuthority implements Named {
  PRIME_MINISTER("Thủ tướng Chính phủ", "Prime Minister"),
  MINISTER_OF_INDUSTRY_AND_TRADE("Bộ trưởng Bộ Công Thương", "Minister of Industry and Trade"),
  MINISTRY_OF_INDUSTRY_AND_TRADE("Bộ Công Thương", "Ministry of Industry and Trade"),
  /**
   * The agency of the Ministry that the circulars call Cục Công nghiệp địa phương, under any later
   * name.
   */
  CENTRAL_AGENCY("Cục Công nghiệp địa phương", "central industrial-promotion agency"),
  PROVINCIAL_PEOPLES_COMMITTEE("Ủy ban nhân dân cấp tỉnh", "provincial People's Committee"),
  CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE(
      "Chủ tịch Ủy ban nhân dân cấp tỉnh", "Chairman of the provincial People's Committee"),
  /** Also its Director, who is the one the circular names. */
  DEPARTMENT_OF_INDUSTRY_AND_TRADE("Sở Công Thương", "Department of Industry and Trade"),
  DISTRICT_PEOPLES_COMMITTEE("Ủy ban nhân dân cấp huyện", "district People's Committee"),
  COMMUNE_PEOPLES_COMMITTEE("Ủy ban nhân dân cấp xã", "commune People's Committee"),
  OTHER("cơ quan khác", "another body");

  private final Term words;

  ProjectAuthority(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  /** Whether it is the Minister, or the Ministry in whose name the Minister acts. */
  public boolean isOfMinistry() {
    return this == MINISTER_OF_INDUSTRY_AND_TRADE || this == MINISTRY_OF_INDUSTRY_AND_TRADE;
  }

  @Override
  public Term words() {
    return words;
  }
}
