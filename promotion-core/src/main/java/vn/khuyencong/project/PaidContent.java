package vn.khuyencong.project;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/**
 * What a national project is on, as Điều 13, 14 và 15, 36/2013/TT-BCT list the papers for it:
 * closer than the kinds by which advances go.
 */
public enum PaidContent implements Named {
  TRAINING(
      AdvanceKind.TRAINING,
      "đào tạo nghề, truyền nghề",
      "vocational training and craft transmission"),
  ADVICE(AdvanceKind.ADVICE, "tư vấn", "advice"),
  COURSES(
      AdvanceKind.EVENTS_AND_BRANDS,
      "đào tạo (không phải đào tạo nghề)",
      "courses other than vocational training"),
  CONFERENCES(AdvanceKind.EVENTS_AND_BRANDS, "hội nghị, hội thảo", "conferences and workshops"),
  SHORT_COURSES_AND_FORUMS(
      AdvanceKind.SHORT_COURSES_AND_FORUMS, "tập huấn, diễn đàn", "short courses and forums"),
  STUDY_VISITS(AdvanceKind.EVENTS_AND_BRANDS, "tham quan khảo sát", "study visits"),
  DEMONSTRATION_MODELS(
      AdvanceKind.MODELS_AND_MACHINERY,
      "xây dựng mô hình trình diễn kỹ thuật",
      "demonstration models"),
  TECHNOLOGY_TRANSFER(
      AdvanceKind.MODELS_AND_MACHINERY,
      "chuyển giao công nghệ tiên tiến",
      "transfer of advanced technology"),
  MACHINERY(AdvanceKind.MODELS_AND_MACHINERY, "ứng dụng máy móc tiên tiến", "advanced machinery"),
  CLEANER_PRODUCTION(
      AdvanceKind.ADVICE, "đánh giá sản xuất sạch hơn", "assessment of cleaner production"),
  BRANDS(
      AdvanceKind.EVENTS_AND_BRANDS,
      "xây dựng, đăng ký thương hiệu, nhãn hiệu",
      "building and registering a brand or trademark"),
  COLLECTIVE_MARKS(
      AdvanceKind.EVENTS_AND_BRANDS,
      "xây dựng, đăng ký nhãn hiệu tập thể",
      "building and registering a collective mark"),
  MEDIA(
      AdvanceKind.FAIRS_AND_MEDIA,
      "chương trình truyền hình, truyền thanh, tờ rơi, tờ gấp, thông tin đại chúng khác",
      "television, radio, leaflets and other mass media"),
  WEBSITES(AdvanceKind.FAIRS_AND_MEDIA, "trang thông tin điện tử", "websites"),
  ASSOCIATIONS(AdvanceKind.ADVICE, "thành lập hiệp hội, hội ngành nghề", "founding associations"),
  FAIRS_ORGANISED(AdvanceKind.FAIRS_AND_MEDIA, "tổ chức hội chợ, triển lãm", "organising fairs"),
  FAIRS_JOINED(
      AdvanceKind.FAIRS_AND_MEDIA,
      "tham gia hội chợ, triển lãm trong nước",
      "taking part in fairs at home"),
  LINKAGE_CLUSTERS(
      AdvanceKind.ADVICE,
      "xây dựng cụm liên kết doanh nghiệp công nghiệp",
      "linkage clusters of industrial enterprises"),
  CLUSTER_PLANNING(
      AdvanceKind.CLUSTER_PLANNING,
      "lập quy hoạch chi tiết cụm công nghiệp",
      "detailed plan of a cluster"),
  CLUSTER_INFRASTRUCTURE(
      AdvanceKind.CLUSTER_INFRASTRUCTURE,
      "đầu tư hạ tầng cụm công nghiệp",
      "cluster infrastructure"),
  CLUSTER_TREATMENT(
      AdvanceKind.CLUSTER_INFRASTRUCTURE,
      "hệ thống xử lý ô nhiễm môi trường tại cụm công nghiệp",
      "pollution treatment at a cluster"),
  ESTABLISHMENT_TREATMENT(
      AdvanceKind.MODELS_AND_MACHINERY,
      "hệ thống xử lý ô nhiễm môi trường tại cơ sở công nghiệp nông thôn",
      "pollution treatment at an establishment"),
  /** Article 13 does not list it, Article 14 does. */
  CONTESTS(AdvanceKind.OTHER, "tổ chức cuộc thi, cuộc vận động", "contests and campaigns"),
  ENTERPRISE_FOUNDING(
      AdvanceKind.ENTERPRISE_FOUNDING, "thành lập doanh nghiệp", "founding an enterprise"),
  LOAN_INTEREST(
      AdvanceKind.LOAN_INTEREST, "lãi suất vốn vay khi di dời", "loan interest on relocation"),
  /** A content that the articles do not list; the head of the agency decides on its papers. */
  OTHER(AdvanceKind.OTHER, "nội dung khác", "another content");

  private final AdvanceKind kind;
  private final Term words;

  PaidContent(AdvanceKind kind, String vi, String en) {
    this.kind = kind;
    this.words = Term.of(vi, en);
  }

  /** The kind by which its advances go. */
  public AdvanceKind kind() {
    return kind;
  }

  /** The only content of {@code kind}, if there is only one. */
  public static Optional<PaidContent> only(AdvanceKind kind) {
    List<PaidContent> all = Arrays.stream(values()).filter(one -> one.kind == kind).toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  @Override
  public Term words() {
    return words;
  }
}
