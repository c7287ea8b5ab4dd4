package vn.khuyencong.project;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** The eight main parts of a national project, in the order of Điều 5, 36/2013/TT-BCT. */
public enum ProjectPart implements Named {
  UNITS_AND_PLACE(
      "đơn vị thực hiện, phối hợp, thụ hưởng, địa điểm", "units, beneficiary and place"),
  NEED_AND_GROUNDS("sự cần thiết và căn cứ", "need and grounds"),
  OBJECTIVES("mục tiêu", "objectives"),
  SCALE("quy mô", "scale and outstanding features"),
  CONTENT_AND_SCHEDULE("nội dung và tiến độ", "content and schedule"),
  ESTIMATE("dự toán kinh phí", "detailed estimate"),
  ORGANISATION("tổ chức thực hiện", "organisation"),
  RESULTS("hiệu quả", "results");

  private final Term words;

  ProjectPart(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
