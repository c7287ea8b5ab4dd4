package vn.khuyencong.project;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/**
 * The form of support, which for local money the provincial People's Committee decides, Điều 16
 * khoản 1 điểm c, 45/2012/NĐ-CP. Recoverable support is given back, so the ceilings of grants do
 * not measure it.
 */
public enum SupportForm implements Named {
  GRANT("hỗ trợ không thu hồi", "grant"),
  RECOVERABLE("hỗ trợ có thu hồi", "recoverable support");

  private final Term words;

  SupportForm(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
