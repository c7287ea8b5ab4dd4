package vn.khuyencong.facility;

import vn.khuyencong.language.Term;

/** How fired-clay brick is burnt. */
public enum BrickKiln implements Term {
  IMPROVED_MANUAL("lò thủ công cải tiến", "improved manual kiln"),
  RING("lò vòng", "ring kiln"),
  OTHER("lò khác", "another kiln"),
  /** Makes no fired-clay brick. */
  NONE("không nung gạch", "no kiln");

  private final String vi;
  private final String en;

  BrickKiln(String vi, String en) {
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
