package vn.khuyencong.facility;

import vn.khuyencong.language.Term;

/** The size of an enterprise; the first three together are small and medium enterprises. */
public enum EnterpriseSize implements Term {
  MICRO("doanh nghiệp siêu nhỏ", "micro enterprise"),
  SMALL("doanh nghiệp nhỏ", "small enterprise"),
  MEDIUM("doanh nghiệp vừa", "medium enterprise"),
  LARGE("không phải doanh nghiệp nhỏ và vừa", "larger than an SME");

  private final String vi;
  private final String en;

  EnterpriseSize(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  @Override
  public String vi() {
    return vi;
  }

  @Override
  public String en() {
    return en;
  }
}
