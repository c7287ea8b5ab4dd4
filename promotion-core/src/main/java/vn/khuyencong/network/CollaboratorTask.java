package vn.khuyencong.network;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/**
 * What collaborators are asked to do, as published accounts of real networks say (SECONDARY); no
 * text read makes a list of tasks.
 */
public enum CollaboratorTask implements Named {
  SURVEY_ESTABLISHMENTS(
      "khảo sát nhu cầu của cơ sở công nghiệp nông thôn", "survey the needs of establishments"),
  FEED_PLAN(
      "đề xuất đề án, cung cấp thông tin xây dựng kế hoạch", "propose schemes and feed the plan"),
  PROPAGATE_POLICY("tuyên truyền chính sách", "spread the policies"),
  GUIDE_PAPERWORK(
      "hướng dẫn hồ sơ, đôn đốc đề án đã duyệt", "guide paperwork and approved schemes"),
  PRODUCT_SELECTION("vận động tham gia bình chọn sản phẩm", "mobilise for product selection"),
  NOMINATE_ARTISANS(
      "đề xuất nghệ nhân, thợ giỏi, người đưa nghề mới", "nominate artisans and skilled workers"),
  FAIRS("vận động tham gia hội chợ, triển lãm", "mobilise for fairs"),
  SME_PROGRAMMES(
      "phổ biến chương trình hỗ trợ doanh nghiệp nhỏ và vừa", "spread SME-support programmes");

  private final Term words;

  CollaboratorTask(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
