package vn.khuyencong.facility;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** The size of an enterprise; the first three together are small and medium enterprises. */
public enum EnterpriseSize implements Named {
  MICRO("doanh nghiệp siêu nhỏ", "micro enterprise"),
  SMALL("doanh nghiệp nhỏ", "small enterprise"),
  MEDIUM("doanh nghiệp vừa", "medium enterprise"),
  LARGE("không phải doanh nghiệp nhỏ và vừa", "larger than an SME");

  private final Term words;

  EnterpriseSize(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
