package vn.khuyencong.law.book;

import vn.khuyencong.language.Term;

/** What becomes of a topic of the law between two days. */
public enum ChangeKind implements Term {
  /** There was nothing on it. */
  BEGINS("mới", "new"),
  /** There is nothing on it any more. */
  ENDS("hết hiệu lực", "ended"),
  /** The value is another one. */
  CHANGES("thay đổi", "changed"),
  /** The value is the same, by another text. */
  RESTATED("giữ nguyên theo văn bản khác", "the same by another text");

  private final String vi;
  private final String en;

  ChangeKind(String vi, String en) {
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
