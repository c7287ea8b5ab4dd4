package vn.khuyencong.law.point;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** The two tests that may say since 2018 which enterprises industrial promotion takes for SMEs. */
public enum SmeCriteria implements Named {
  /** The decree that Circular 46/2012 names, though it has been replaced. */
  DECREE_56_2009("Điều 3, 56/2009/NĐ-CP", "Article 3, 56/2009/NĐ-CP"),
  /** The SME law with its decree of the day. */
  SME_LAW("Luật Hỗ trợ doanh nghiệp nhỏ và vừa", "the SME law");

  private final Term words;

  SmeCriteria(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
