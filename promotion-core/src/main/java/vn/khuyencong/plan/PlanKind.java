package vn.khuyencong.plan;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** What is drawn up for industrial promotion, Điều 8, 46/2012/TT-BCT. */
public enum PlanKind implements Named {
  NATIONAL_PROGRAM("chương trình khuyến công quốc gia", "national programme"),
  LOCAL_PROGRAM("chương trình khuyến công địa phương", "local programme"),
  NATIONAL_PLAN("kế hoạch khuyến công quốc gia", "national plan"),
  /** The projects from national money in one province. */
  PROVINCIAL_PART_OF_NATIONAL_PLAN(
      "kế hoạch triển khai tại địa phương bằng kinh phí khuyến công quốc gia",
      "part of the national plan in a province");

  private final Term words;

  PlanKind(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
