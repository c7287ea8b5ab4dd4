package vn.khuyencong.support;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** How a text sets a ceiling. */
public enum CeilingKind implements Named {
  /** "Tối đa", "không quá": less may be given. */
  AT_MOST("tối đa", "at most"),
  /** A ceiling stated outright, such as the 80 % of booth rent. */
  RATE("mức cố định", "fixed rate"),
  /** The figure stands in another text. */
  BY_REFERENCE("theo văn bản được dẫn chiếu", "by reference"),
  /** The figure is the estimate or price that a tender gives or the authority approves. */
  APPROVED("theo dự toán, đơn giá được duyệt", "by approved estimate or price");

  private final Term words;

  CeilingKind(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  /** Whether a ceiling of this kind has figures of its own. */
  public boolean hasFigures() {
    return this == AT_MOST || this == RATE;
  }

  @Override
  public Term words() {
    return words;
  }
}
