package vn.khuyencong.law.allocation;

/** What became of a ranked project when the fund was given out. */
public enum AwardKind {
  /** It gets what it requests. */
  GRANTED("allocation.granted"),
  /** It gets what was left. */
  PARTLY_GRANTED("allocation.partly-granted"),
  /** It gets nothing: the fund does not reach it. */
  CUT("allocation.cut"),
  /** It gets nothing yet: the fund runs out in its tie, or in one before it. */
  UNDECIDED("allocation.undecided");

  private final String key;

  AwardKind(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
