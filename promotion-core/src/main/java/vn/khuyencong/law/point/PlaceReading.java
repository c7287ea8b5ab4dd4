package vn.khuyencong.law.point;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** The answers to the question whose unit decides a place between 1 July and 14 October 2025. */
public enum PlaceReading implements Named {
  NEW_UNIT("đơn vị hành chính mới", "the new unit"),
  FORMER_UNIT("đơn vị hành chính trước ngày 1/7/2025", "the unit before 1 July 2025");

  private final Term words;

  PlaceReading(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
