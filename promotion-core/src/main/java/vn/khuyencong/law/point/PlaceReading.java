package vn.khuyencong.law.point;

import vn.khuyencong.language.Term;

/** The answers to the question whose unit decides a place between 1 July and 14 October 2025. */
public enum PlaceReading implements Term {
  NEW_UNIT("đơn vị hành chính mới", "the new unit"),
  FORMER_UNIT("đơn vị hành chính trước ngày 1/7/2025", "the unit before 1 July 2025");

  private final String vi;
  private final String en;

  PlaceReading(String vi, String en) {
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
