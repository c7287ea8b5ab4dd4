package vn.khuyencong.network;

import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;
import vn.khuyencong.place.LocalityKind;

/** The kind of body in which a collaborator is placed. No text read limits the kinds. */
public enum HostKind implements Named {
  /** Phòng Kinh tế of a town or city, Phòng Kinh tế và Hạ tầng of a rural district. */
  DISTRICT_ECONOMIC_OFFICE("Phòng Kinh tế (và Hạ tầng) cấp huyện", "district economic office"),
  DISTRICT_PROJECT_MANAGEMENT_BOARD(
      "Ban Quản lý dự án cấp huyện", "district project management board"),
  COMMUNE("Ủy ban nhân dân cấp xã", "commune People's Committee"),
  INDUSTRIAL_CLUSTER("cụm công nghiệp", "industrial cluster"),
  CRAFT_VILLAGE("làng nghề", "craft village"),
  ENTERPRISE("doanh nghiệp", "enterprise"),
  ASSOCIATION("hội, hiệp hội", "association"),
  OTHER("nơi khác", "another host");

  private static final Validity WITH_DISTRICTS =
      Validity.until(LocalityKind.LAST_DAY_OF_DISTRICTS.value());

  private final Term words;

  HostKind(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  /** Whether it is, or was, a body of the district tier. */
  public boolean isOfDistrictTier() {
    return this == DISTRICT_ECONOMIC_OFFICE || this == DISTRICT_PROJECT_MANAGEMENT_BOARD;
  }

  /**
   * The days on which bodies of this kind exist: those of the district tier to 30 June 2025. A kind
   * that comes later has a first day.
   */
  public Validity exists() {
    return isOfDistrictTier() ? WITH_DISTRICTS : Validity.ALWAYS;
  }

  @Override
  public Term words() {
    return words;
  }
}
