package vn.khuyencong.facility;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** The legal form of who requests support, as met in practice. */
public enum LegalForm implements Named {
  LIMITED_COMPANY("công ty trách nhiệm hữu hạn", "limited company"),
  JOINT_STOCK_COMPANY("công ty cổ phần", "joint-stock company"),
  PRIVATE_ENTERPRISE("doanh nghiệp tư nhân", "private enterprise"),
  PARTNERSHIP("công ty hợp danh", "partnership"),
  /** Size facts are those of the enterprise, the place is that of its own site. */
  ENTERPRISE_BRANCH("chi nhánh doanh nghiệp", "branch of an enterprise"),
  COOPERATIVE("hợp tác xã", "cooperative"),
  UNION_OF_COOPERATIVES("liên hiệp hợp tác xã", "union of cooperatives"),
  COOPERATIVE_GROUP("tổ hợp tác", "cooperative group"),
  BUSINESS_HOUSEHOLD("hộ kinh doanh", "business household"),
  STATE_UNIT("đơn vị nhà nước", "State unit"),
  INDIVIDUAL("cá nhân", "individual"),
  OTHER_ORGANISATION("tổ chức khác", "another organisation");

  private final Term words;

  LegalForm(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }

  /** Whether it is an enterprise under the enterprise law, or a branch of one. */
  public boolean isEnterprise() {
    return switch (this) {
      case LIMITED_COMPANY,
          JOINT_STOCK_COMPANY,
          PRIVATE_ENTERPRISE,
          PARTNERSHIP,
          ENTERPRISE_BRANCH ->
          true;
      default -> false;
    };
  }
}
