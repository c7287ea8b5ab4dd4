package vn.khuyencong.network;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** By which base salary months are computed that have not begun on the day of the law. */
public enum SalaryBasis implements Named {
  /** The one known on the day of the law, which an estimate drawn up in advance has. */
  KNOWN_ON_THE_DAY("lương cơ sở biết được vào ngày áp dụng pháp luật", "base salary known then"),
  /** That of each month, whenever its decree was issued. */
  OF_EACH_MONTH("lương cơ sở của từng tháng", "base salary of each month");

  private final Term words;

  SalaryBasis(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
