package vn.khuyencong.support;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** A kind of beneficiary, as provincial tables tell them apart. */
public enum BeneficiaryKind implements Named {
  /** Under the enterprise law, branches too. */
  ENTERPRISE("doanh nghiệp", "enterprise"),
  /** Unions of cooperatives too. */
  COOPERATIVE("hợp tác xã", "cooperative"),
  COOPERATIVE_GROUP("tổ hợp tác", "cooperative group"),
  BUSINESS_HOUSEHOLD("hộ kinh doanh", "business household"),
  INDIVIDUAL("cá nhân", "individual"),
  STATE_UNIT("đơn vị nhà nước", "State unit"),
  OTHER("tổ chức khác", "another organisation");

  private final Term words;

  BeneficiaryKind(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
