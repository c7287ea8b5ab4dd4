package vn.khuyencong.law.text;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/**
 * Whom a clause on a content names: "cơ sở công nghiệp nông thôn" is the collective name of point a
 * of Điều 1 khoản 2, 45/2012/NĐ-CP, alone, so that a beneficiary by another route does not get what
 * is given to it.
 */
public enum NamedSubject implements Named {
  /** Route a. */
  RURAL_ESTABLISHMENT("cơ sở công nghiệp nông thôn", "rural industrial establishments"),
  /** Route a, but for producing already. */
  FOUNDER(
      "doanh nghiệp sản xuất công nghiệp nông thôn đang thành lập",
      "rural industrial enterprises being founded"),
  /** Routes a and b. */
  PRODUCTION_FACILITY("cơ sở sản xuất công nghiệp", "industrial production establishments"),
  /** Routes a and b; others are an open point. */
  INDUSTRIAL_FACILITY("cơ sở công nghiệp", "industrial establishments"),
  /** Named so by the decree, as rural ones by the circular on national projects: route a. */
  INDUSTRIAL_FACILITY_OR_RURAL(
      "cơ sở công nghiệp, theo thông tư về đề án quốc gia là cơ sở công nghiệp nông thôn",
      "industrial establishments, rural ones by the circular on national projects"),
  /** Route a; others are an open point, since the product is named, not who makes it. */
  PRODUCT("sản phẩm công nghiệp nông thôn", "rural industrial products"),
  /** State bodies, which may be the implementing unit; another facility is an open point. */
  ORGANISER("cơ quan tổ chức bình chọn", "the bodies that organise the selection"),
  /** Who learns: artisans and master craftsmen themselves. */
  CRAFTSMAN("thợ giỏi, nghệ nhân tiểu thủ công nghiệp", "master craftsmen and artisans"),
  /** Any organisation or person. */
  ANYONE("tổ chức, cá nhân", "organisations and persons"),
  /** Route c: organisations of promotion services, Centres, their staff. */
  SERVICE_ORGANISATION(
      "tổ chức dịch vụ khuyến công, cán bộ khuyến công",
      "organisations and staff of promotion services"),
  /** Who invests in an industrial cluster or manages it. */
  CLUSTER_INVESTOR(
      "chủ đầu tư, đơn vị quản lý cụm công nghiệp",
      "the investor or managing unit of the industrial cluster"),
  /** The agency that manages the money, a Centre, the implementing unit; never a workshop. */
  MANAGING_BODY(
      "cơ quan quản lý, Trung tâm Khuyến công, đơn vị thực hiện",
      "the managing agency, a Promotion Centre, the implementing unit"),
  /** Nobody: it is for every route, and for implementing units. */
  NOBODY("mọi đối tượng, không nêu riêng ai", "every beneficiary, nobody being named");

  private final Term words;

  NamedSubject(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  /**
   * Whether a line that names nobody goes to a body that carries out promotion, or to nobody in
   * particular, and so never to a beneficiary of the project.
   */
  public boolean isNoBeneficiary() {
    return switch (this) {
      case ORGANISER, ANYONE, SERVICE_ORGANISATION, MANAGING_BODY, NOBODY -> true;
      default -> false;
    };
  }

  /** Whether it is a body that carries out promotion. */
  public boolean isBody() {
    return switch (this) {
      case ORGANISER, SERVICE_ORGANISATION, MANAGING_BODY -> true;
      default -> false;
    };
  }

  @Override
  public Term words() {
    return words;
  }
}
