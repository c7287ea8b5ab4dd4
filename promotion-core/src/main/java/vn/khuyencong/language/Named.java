package vn.khuyencong.language;

/** A constant named by a term, such as COMMUNE by "xã" and "commune". */
public interface Named extends Term {

  /** The term it is named by. */
  Term words();

  @Override
  default String vi() {
    return words().vi();
  }

  @Override
  default String en() {
    return words().en();
  }
}
