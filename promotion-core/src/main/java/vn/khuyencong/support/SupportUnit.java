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
  /** No unit of its own: the text referred to has one. */
  AS_REFERRED("theo văn bản được dẫn chiếu", "by reference"),
  /** No unit of its own: the estimate that the competent authority approves has one. */
  AS_ESTIMATED("theo dự toán được duyệt", "approved estimate");

  private final Term words;

  SupportUnit(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  /**
   * Whether the unit is the beneficiary itself, so that two lines for the same beneficiary are one
   * unit: an enterprise, an establishment, an association, a cluster.
   */
  public boolean isBeneficiary() {
    return switch (this) {
      case ENTERPRISE, ESTABLISHMENT, ASSOCIATION, LINKAGE_CLUSTER, INDUSTRIAL_CLUSTER -> true;
      default -> false;
    };
  }

  /**
   * Whether the unit is one of the things of a beneficiary, which may have several of them: a
   * model, a brand, a trademark, a showroom.
   */
  public boolean isOfBeneficiary() {
    return switch (this) {
      case MODEL, BRAND, TRADEMARK, SHOWROOM -> true;
      default -> false;
    };
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
