package vn.khuyencong.file;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** Where the file of a project stands, by the last step that is known of it. */
public enum FileStage implements Named {
  DRAFTED("đang lập", "drafted"),
  FILED("đã nộp hồ sơ", "filed"),
  APPRAISED("đã thẩm định", "appraised"),
  APPROVED("đã phê duyệt", "approved"),
  CONTRACTED("đã ký hợp đồng hoặc giao nhiệm vụ", "contracted or assigned"),
  UNDER_WAY("đang thực hiện", "under way"),
  /** Under way, and changed since it was approved. */
  CHANGED("đang thực hiện, đã điều chỉnh", "under way, as changed"),
  STOPPED("đã ngừng triển khai", "stopped"),
  ACCEPTED("đã nghiệm thu cơ sở", "accepted"),
  SETTLED("đã thanh lý, quyết toán", "settled"),
  /** Settled, or given as repayable support, with something left to be paid back. */
  REPAYING("đang hoàn trả", "repaying"),
  /** Settled, with nothing left to be paid back. */
  CLOSED("đã kết thúc", "closed");

  private final Term words;

  FileStage(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
