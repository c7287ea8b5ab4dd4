package vn.khuyencong.project;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** At which level a project is appraised, Điều 8, 36/2013/TT-BCT; local ones by their province. */
public enum AppraisalLevel implements Named {
  BASIC("thẩm định cấp cơ sở", "basic appraisal"),
  MINISTRY("thẩm định cấp Bộ", "appraisal at the level of the Ministry"),
  /** Of a local project, by the rules of its province. */
  LOCAL("thẩm định đề án khuyến công địa phương", "appraisal of a local project");

  private final Term words;

  AppraisalLevel(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
