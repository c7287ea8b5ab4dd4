package vn.khuyencong.project;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** The documents of the file of a national project, Điều 10 khoản 1 và 2, 36/2013/TT-BCT. */
public enum ProjectDocument implements Named {
  REQUEST_LETTER(
      "công văn đề nghị của đơn vị thực hiện", "request letter of the implementing unit"),
  SCHEME("đề án lập theo Điều 5", "project as drawn up"),
  BENEFICIARY_REQUEST(
      "văn bản đề nghị hỗ trợ của đơn vị thụ hưởng", "written request of the beneficiary"),
  BASIC_APPRAISAL_FORM("phiếu thẩm định cấp cơ sở", "form of the basic appraisal"),
  REGISTRATION_REPORT("báo cáo đăng ký đề án", "registration report");

  private final Term words;

  ProjectDocument(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
