package vn.khuyencong.law.book;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** What becomes of a topic of the law between two days. */
public enum ChangeKind implements Named {
  /** There was nothing on it. */
  BEGINS("mới", "new"),
  /** There is nothing on it any more. */
  ENDS("hết hiệu lực", "ended"),
  /** The value is another one. */
  CHANGES("thay đổi", "changed"),
  /** The value is the same, by another text. */
  RESTATED("giữ nguyên theo văn bản khác", "the same by another text");

  private final Term words;

  ChangeKind(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
