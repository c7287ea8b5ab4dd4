package vn.khuyencong.network;

import vn.khuyencong.language.Term;

/** The kind of body in which a collaborator is placed. No text read limits the kinds. */
public enum HostKind implements Term {
  /** Phòng Kinh tế of a town or city, Phòng Kinh tế và Hạ tầng of a rural district. */
  DISTRICT_ECONOMIC_OFFICE(
      "Phòng Kinh tế (và Hạ tầng) cấp huyện", "district economic office", true),
  DISTRICT_PROJECT_MANAGEMENT_BOARD(
      "Ban Quản lý dự án cấp huyện", "district project management board", true),
  COMMUNE("Ủy ban nhân dân cấp xã", "commune People's Committee", false),
  INDUSTRIAL_CLUSTER("cụm công nghiệp", "industrial cluster", false),
  CRAFT_VILLAGE("làng nghề", "craft village", false),
  ENTERPRISE("doanh nghiệp", "enterprise", false),
  ASSOCIATION("hội, hiệp hội", "association", false),
  OTHER("nơi khác", "another host", false);

  private final String vi;
  private final String en;
  private final boolean districtBody;

  HostKind(String vi, String en, boolean districtBody) {
    this.vi = vi;
    this.en = en;
    this.districtBody = districtBody;
  }

  /** Whether it is a body of the district tier, which ended on 30 June 2025. */
  public boolean isDistrictBody() {
    return districtBody;
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
