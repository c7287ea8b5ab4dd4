package vn.khuyencong.law.jointcircular26;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** A body that an estimate passes through, Điều 8 khoản 1, 26/2014/TTLT-BTC-BCT. */
public enum EstimateBody implements Named {
  MINISTRY_OF_INDUSTRY_AND_TRADE("Bộ Công Thương", "Ministry of Industry and Trade"),
  MINISTRY_OF_FINANCE("Bộ Tài chính", "Ministry of Finance"),
  GOVERNMENT("Chính phủ", "Government"),
  DEPARTMENT_OF_INDUSTRY_AND_TRADE("Sở Công Thương", "Department of Industry and Trade"),
  DEPARTMENT_OF_FINANCE("Sở Tài chính", "Department of Finance"),
  PROVINCIAL_PEOPLES_COMMITTEE("Ủy ban nhân dân cấp tỉnh", "provincial People's Committee");

  private final Term words;

  EstimateBody(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
