package vn.khuyencong.project;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** What may change of a national project on the way, Điều 11, 36/2013/TT-BCT, in its order. */
public enum ProjectChangeKind implements Named {
  MORE_SUPPORT("tăng tổng mức kinh phí hỗ trợ", "more support in all"),
  OTHER_CONTENT("thay đổi nội dung hoạt động khuyến công", "another content"),
  EXTENSION_INTO_NEXT_YEAR(
      "gia hạn thời gian thực hiện sang năm sau", "extension into the following year"),
  ADDED_PROJECT("bổ sung đề án", "a project added"),
  STOPPED("ngừng triển khai đề án theo đề nghị của đơn vị thực hiện", "stopping as the unit asks"),
  PLACE("thay đổi địa điểm", "another place"),
  BENEFICIARY("thay đổi đơn vị thụ hưởng", "another beneficiary"),
  COOPERATING_UNIT("thay đổi đơn vị phối hợp", "another cooperating unit"),
  TIME_WITHIN_YEAR("thay đổi thời gian trong năm tài chính", "another time within the budget year"),
  LESS_SUPPORT("giảm tổng mức kinh phí hỗ trợ", "less support in all"),
  /** A change that the article does not name and that leaves the support in all as it is. */
  OTHER("điều chỉnh khác, không làm thay đổi tổng mức kinh phí hỗ trợ", "another change"),
  /** Stopped because of wrongs in carrying it out, or since it does not meet what is asked. */
  STOPPED_FOR_FAULT(
      "ngừng thực hiện do có sai phạm hoặc không đáp ứng yêu cầu",
      "stopping for wrongs or failure"),
  /**
   * A national project that local money carries on: it leaves the national plan, and needs the
   * approval of what local money pays.
   */
  MOVED_TO_LOCAL_MONEY("chuyển sang kinh phí khuyến công địa phương", "moving to local money");

  private final Term words;

  ProjectChangeKind(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  /** Whether the project, as one of its money, ends with it. */
  public boolean isStop() {
    return this == STOPPED || this == STOPPED_FOR_FAULT || this == MOVED_TO_LOCAL_MONEY;
  }

  /** Whether it changes the support in all. */
  public boolean isOfSupport() {
    return this == MORE_SUPPORT || this == LESS_SUPPORT;
  }

  /** Whether it changes the time in which the project is carried out. */
  public boolean isOfTime() {
    return this == EXTENSION_INTO_NEXT_YEAR || this == TIME_WITHIN_YEAR;
  }

  @Override
  public Term words() {
    return words;
  }
}
