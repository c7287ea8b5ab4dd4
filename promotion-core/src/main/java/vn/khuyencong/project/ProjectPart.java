package vn.khuyencong.project;

import vn.khuyencong.language.Term;

/** The eight main parts of a national project, in the order of Điều 5, 36/2013/TT-BCT. */
public enum ProjectPart implements Term {
  UNITS_AND_PLACE(
      "đơn vị thực hiện, phối hợp, thụ hưởng, địa điểm", "units, beneficiary and place"),
  NEED_AND_GROUNDS("sự cần thiết và căn cứ", "need and grounds"),
  OBJECTIVES("mục tiêu", "objectives"),
  SCALE("quy mô", "scale and outstanding features"),
  CONTENT_AND_SCHEDULE("nội dung và tiến độ", "content and schedule"),
  ESTIMATE("dự toán kinh phí", "detailed estimate"),
  ORGANISATION("tổ chức thực hiện", "organisation"),
  RESULTS("hiệu quả", "results");

  private final String vi;
  private final String en;

  ProjectPart(String vi, String en) {
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
