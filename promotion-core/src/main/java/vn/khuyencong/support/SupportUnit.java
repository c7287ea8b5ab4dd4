package vn.khuyencong.support;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** What a ceiling counts: "300 triệu đồng/cơ sở" is an amount for each establishment. */
public enum SupportUnit implements Named {
  ENTERPRISE("doanh nghiệp", "enterprise"),
  MODEL("mô hình", "model"),
  ESTABLISHMENT("cơ sở", "establishment"),
  FAIR("hội chợ, triển lãm", "fair"),
  BOOTH("gian hàng", "booth"),
  PERSON("người", "person"),
  ROUND("lần bình chọn", "round"),
  PRODUCT("sản phẩm", "product"),
  BRAND("thương hiệu", "brand"),
  TRADEMARK("nhãn hiệu", "trademark"),
  CONTRACT("hợp đồng", "contract"),
  ASSOCIATION("hội, hiệp hội", "association"),
  LINKAGE_CLUSTER("cụm liên kết", "linkage cluster"),
  INDUSTRIAL_CLUSTER("cụm công nghiệp", "industrial cluster"),
  SHOWROOM("phòng trưng bày", "showroom"),
  YEAR("năm", "year"),
  SCHEME("đề án", "scheme"),
  PERSON_MONTH("người/tháng", "person-month"),
  PERSON_COURSE("người/khóa học", "person-course"),
  PERSON_DAY("người/ngày thực học", "person-day of actual study"),
  CLASS("lớp", "class"),
  COURSE("khóa đào tạo", "course"),
  WORKSHOP("hội thảo", "workshop"),
  TRIP("chuyến", "trip"),
  CONTEST("cuộc thi", "contest"),
  WEBSITE("trang thông tin điện tử", "website"),
  UNIT("đơn vị", "unit"),
  /** No unit of its own: the text referred to has one. */
  AS_REFERRED("theo văn bản được dẫn chiếu", "by reference"),
  /** No unit of its own: the estimate that the competent authority approves has one. */
  AS_ESTIMATED("theo dự toán được duyệt", "approved estimate"),
  /** It is not known what is counted: of an item that no table defines. */
  UNKNOWN("chưa rõ đơn vị tính", "unit not known");

  private final Term words;

  SupportUnit(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  /**
   * Whether the unit is who benefits, so that all lines for one facility are one unit: "/cơ sở",
   * "/doanh nghiệp", "/đơn vị".
   */
  public boolean isBeneficiary() {
    return this == ENTERPRISE || this == ESTABLISHMENT || this == UNIT;
  }

  /**
   * Whether the unit is a thing that a line names, such as the model, the round or the cluster: one
   * thing has one ceiling, whoever invests in it, and two things have one each, also of one
   * investor.
   */
  public boolean isThing() {
    return switch (this) {
      case MODEL,
          ROUND,
          PRODUCT,
          BRAND,
          TRADEMARK,
          ASSOCIATION,
          LINKAGE_CLUSTER,
          INDUSTRIAL_CLUSTER,
          SHOWROOM,
          COURSE,
          WORKSHOP,
          TRIP,
          CONTEST,
          WEBSITE ->
          true;
      default -> false;
    };
  }

  /**
   * Whether the unit is a person in a course, on a day or in a month: the learner and the course
   * that two lines name are one, whoever employs the learner.
   */
  public boolean isPerson() {
    return this == PERSON_COURSE || this == PERSON_DAY || this == PERSON_MONTH;
  }

  /**
   * Whether the ceiling is a share of a larger sum that belongs to the unit: of the fund of the
   * year, of the estimate of the scheme, of the money for the class.
   */
  public boolean hasLargerSum() {
    return switch (this) {
      case YEAR, SCHEME, CLASS -> true;
      default -> false;
    };
  }

  @Override
  public Term words() {
    return words;
  }
}
