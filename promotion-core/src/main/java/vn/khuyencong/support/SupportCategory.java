package vn.khuyencong.support;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;

/**
 * A content of industrial promotion (nội dung hoạt động khuyến công): one of the nine clauses of
 * Điều 4, 45/2012/NĐ-CP, in its order, as issued in 2012. Only clauses 7, 8 and 9 have points.
 */
public enum SupportCategory implements Term {
  TRAINING(
      1, "đào tạo nghề, truyền nghề, nâng cao tay nghề", "vocational training, craft training"),
  MANAGEMENT_CAPACITY(
      2,
      "nâng cao năng lực quản lý, khởi sự doanh nghiệp, mở rộng thị trường",
      "management capacity, starting enterprises, widening markets"),
  TECHNOLOGY(
      3,
      "mô hình trình diễn kỹ thuật, chuyển giao công nghệ, máy móc tiên tiến, sản xuất sạch hơn",
      "demonstration models, technology transfer, advanced machinery, cleaner production"),
  PRODUCTS_AND_TRADE(
      4,
      "sản phẩm công nghiệp nông thôn tiêu biểu, hội chợ, thương hiệu, phòng trưng bày",
      "typical rural industrial products, fairs, brands, showrooms"),
  CONSULTANCY(5, "tư vấn, trợ giúp cơ sở công nghiệp nông thôn", "consultancy and assistance"),
  INFORMATION(6, "cung cấp thông tin, tuyên truyền", "information and publicity"),
  LINKAGE_AND_CLUSTERS(
      7,
      "liên doanh liên kết, cụm công nghiệp, di dời cơ sở gây ô nhiễm",
      "linkage, industrial clusters, moving polluting establishments",
      "hiệp hội, hội ngành nghề; cụm liên kết doanh nghiệp công nghiệp",
      "trade associations; linkage clusters of industrial enterprises",
      "quy hoạch chi tiết, kết cấu hạ tầng và thu hút đầu tư cụm công nghiệp",
      "detailed plans, infrastructure and attraction of investment of industrial clusters",
      "tư vấn, lãi suất vốn vay để di dời; hệ thống xử lý ô nhiễm môi trường",
      "advice and loan interest for relocation; pollution-treatment systems"),
  INTERNATIONAL_COOPERATION(
      8,
      "hợp tác quốc tế về khuyến công",
      "international cooperation",
      "hoạt động khuyến công trong chương trình, đề án, dự án hợp tác quốc tế",
      "promotion within international programmes and projects",
      "trao đổi, học tập kinh nghiệm với tổ chức, cá nhân nước ngoài",
      "exchange of experience with foreign organisations and persons",
      "nâng cao năng lực cán bộ theo chương trình hợp tác quốc tế",
      "training of staff within international programmes"),
  ORGANISATION(
      9,
      "nâng cao năng lực quản lý và tổ chức thực hiện hoạt động khuyến công",
      "managing and carrying out industrial promotion",
      "chương trình, tài liệu và đào tạo, tập huấn cán bộ khuyến công",
      "programmes, materials and training of promotion staff",
      "tham quan, hội thảo, hội nghị; cơ sở dữ liệu và trang thông tin điện tử",
      "study visits, workshops, conferences; databases and websites",
      "cơ sở vật chất của Trung tâm Khuyến công; mạng lưới cộng tác viên",
      "equipment of the Promotion Centres; the network of collaborators",
      "chương trình khuyến công từng giai đoạn, kế hoạch hàng năm",
      "programmes of a phase, yearly plans",
      "kiểm tra, giám sát, hướng dẫn thực hiện",
      "inspection, supervision and guidance");

  private final int clause;
  private final String vi;
  private final String en;
  private final ImmutableList<String> points;

  SupportCategory(int clause, String vi, String en, String... points) {
    this.clause = clause;
    this.vi = vi;
    this.en = en;
    this.points = ImmutableList.copyOf(points);
  }

  /** The number of the clause, from 1 to 9. */
  public int clause() {
    return clause;
  }

  /** The clause of Article 4 of the decree. */
  public Citation citation() {
    return Instruments.DECREE_45_2012.article(4).clause(clause);
  }

  /** The points of the clause, in their order; none where the decree has none. */
  public List<SupportPoint> points() {
    return IntStream.range(0, points.size() / 2)
        .mapToObj(i -> new SupportPoint(point(i), points.get(2 * i), points.get(2 * i + 1)))
        .collect(toImmutableList());
  }

  @Override
  public String vi() {
    return vi;
  }

  @Override
  public String en() {
    return en;
  }

  private Citation point(int index) {
    return citation().point("abcdđ".substring(index, index + 1));
  }
}
