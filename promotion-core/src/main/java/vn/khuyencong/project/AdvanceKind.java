package vn.khuyencong.project;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** The kinds of national projects by which advances go, Điều 13 và 15, 36/2013/TT-BCT. */
public enum AdvanceKind implements Named {
  CLUSTER_INFRASTRUCTURE(
      "đầu tư hạ tầng, xử lý ô nhiễm tại cụm công nghiệp",
      "cluster infrastructure or pollution treatment"),
  TRAINING("đào tạo nghề, truyền nghề", "vocational training and craft transmission"),
  ADVICE(
      "tư vấn, thành lập hiệp hội, cụm liên kết, đánh giá sản xuất sạch hơn",
      "advice, founding associations, linkage clusters, cleaner-production assessment"),
  EVENTS_AND_BRANDS(
      "đào tạo, hội nghị, hội thảo, tham quan khảo sát, thương hiệu",
      "courses, conferences, workshops, study visits, brands"),
  /** Of the events those for which the circular asks no plan. */
  SHORT_COURSES_AND_FORUMS("tập huấn, diễn đàn", "short courses and forums"),
  FAIRS_AND_MEDIA(
      "tổ chức hội chợ, triển lãm, tham gia hội chợ, triển lãm trong nước, truyền thông",
      "organising fairs, taking part in fairs at home, media"),
  CLUSTER_PLANNING("lập quy hoạch chi tiết cụm công nghiệp", "detailed plan of a cluster"),
  MODELS_AND_MACHINERY(
      "mô hình trình diễn, máy móc, chuyển giao công nghệ, xử lý ô nhiễm tại cơ sở",
      "demonstration models, machinery, technology transfer, treatment at an establishment"),
  ENTERPRISE_FOUNDING("thành lập doanh nghiệp", "founding an enterprise"),
  LOAN_INTEREST("lãi suất vốn vay khi di dời", "loan interest on relocation"),
  /** A kind the articles do not list; the head of the agency decides. */
  OTHER("đề án, nhiệm vụ khác", "another kind");

  private final Term words;

  AdvanceKind(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
