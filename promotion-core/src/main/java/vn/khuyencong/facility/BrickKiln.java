package vn.khuyencong.facility;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** How fired-clay brick is burnt. */
public enum BrickKiln implements Named {
  IMPROVED_MANUAL("lò thủ công cải tiến", "improved manual kiln"),
  RING("lò vòng", "ring kiln"),
  OTHER("lò khác", "another kiln"),
  /** Makes no fired-clay brick. */
  NONE("không nung gạch", "no kiln");

  private final Term words;

  BrickKiln(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
