package vn.khuyencong.file;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** What can be due next of the file of a project. */
public enum DueAct implements Named {
  FILE_WITH_DEPARTMENT("nộp hồ sơ cho Sở Công Thương", "file it with the Department"),
  FILE_WITH_AGENCY("gửi hồ sơ cho Cục", "file it with the central agency"),
  FILE("nộp hồ sơ theo quy định của tỉnh", "file it by the rules of the province"),
  BASIC_APPRAISAL("thẩm định cấp cơ sở", "basic appraisal"),
  MINISTRY_APPRAISAL("thẩm định cấp Bộ", "appraisal at the level of the Ministry"),
  APPRAISAL("thẩm định theo quy định của tỉnh", "appraisal by the rules of the province"),
  APPROVAL("phê duyệt", "approval"),
  CONTRACT("ký hợp đồng hoặc giao nhiệm vụ", "contract or assignment"),
  MEMBERS("xác định, thẩm định đơn vị thụ hưởng", "beneficiaries chosen and examined"),
  PROGRESS_REPORT("gửi báo cáo tiến độ tháng", "monthly report on progress"),
  ACCEPTANCE("nghiệm thu cơ sở", "basic acceptance"),
  SETTLEMENT_FILE("lập hồ sơ quyết toán", "settlement file"),
  SETTLEMENT("thanh lý hợp đồng và quyết toán", "liquidation and settlement"),
  PAY_BACK("hoàn trả số đã tạm ứng không được quyết toán", "pay back what is not settled"),
  INSTALMENT("trả kỳ hạn hỗ trợ có thu hồi", "pay back a part of repayable support");

  private final Term words;

  DueAct(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
