package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.language.Term;

/** What the points of the clauses of Article 4 are about, by the point. */
final class ContentPoints {
  private ContentPoints() {}

  /** The points of {@code article} as issued in 2012, in their order. */
  static Map<Citation, Term> asIssued(Citation article) {
    return ImmutableMap.<Citation, Term>builder()
        .putAll(linkageAndClusters(article.clause(7)))
        .putAll(internationalCooperation(article.clause(8)))
        .putAll(organisation(article.clause(9)))
        .buildOrThrow();
  }

  private static Map<Citation, Term> linkageAndClusters(Citation clause) {
    return ImmutableMap.of(
        clause.point("a"),
        Term.of(
            "hiệp hội, hội ngành nghề; cụm liên kết doanh nghiệp công nghiệp",
            "trade associations; linkage clusters of industrial enterprises"),
        clause.point("b"),
        Term.of(
            "quy hoạch chi tiết, kết cấu hạ tầng và thu hút đầu tư cụm công nghiệp",
            "detailed plans, infrastructure and attraction of investment of industrial clusters"),
        clause.point("c"),
        Term.of(
            "tư vấn, lãi suất vốn vay để di dời; hệ thống xử lý ô nhiễm môi trường",
            "advice and loan interest for relocation; pollution-treatment systems"));
  }

  private static Map<Citation, Term> internationalCooperation(Citation clause) {
    return ImmutableMap.of(
        clause.point("a"),
        Term.of(
            "hoạt động khuyến công trong chương trình, đề án, dự án hợp tác quốc tế",
            "promotion within international programmes and projects"),
        clause.point("b"),
        Term.of(
            "trao đổi, học tập kinh nghiệm với tổ chức, cá nhân nước ngoài",
            "exchange of experience with foreign organisations and persons"),
        clause.point("c"),
        Term.of(
            "nâng cao năng lực cán bộ theo chương trình hợp tác quốc tế",
            "training of staff within international programmes"));
  }

  private static Map<Citation, Term> organisation(Citation clause) {
    return ImmutableMap.of(
        clause.point("a"),
        Term.of(
            "chương trình, tài liệu và đào tạo, tập huấn cán bộ khuyến công",
            "programmes, materials and training of promotion staff"),
        clause.point("b"),
        Term.of(
            "tham quan, hội thảo, hội nghị; cơ sở dữ liệu và trang thông tin điện tử",
            "study visits, workshops, conferences; databases and websites"),
        clause.point("c"),
        Term.of(
            "cơ sở vật chất của Trung tâm Khuyến công; mạng lưới cộng tác viên",
            "equipment of the Promotion Centres; the network of collaborators"),
        clause.point("d"),
        Term.of(
            "chương trình khuyến công từng giai đoạn, kế hoạch hàng năm",
            "programmes of a phase, yearly plans"),
        clause.point("đ"),
        Term.of("kiểm tra, giám sát, hướng dẫn thực hiện", "inspection, supervision and guidance"));
  }
}
