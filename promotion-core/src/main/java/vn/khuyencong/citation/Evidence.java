package vn.khuyencong.citation;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/**
 * How a legal text or figure was attested. What is only recalled has no mark here and no place in
 * the library.
 */
public enum Evidence implements Named {
  /** The clause itself was read, in a full copy or an official translation. */
  SEEN("đã đọc nguyên văn", "text read"),
  /** Read in a report of it; replaceable by the text. */
  SECONDARY("theo nguồn thứ cấp", "secondary source"),
  /** Arithmetic or direct comparison from facts that were read. */
  DERIVED("suy ra từ số liệu đã đọc", "derived from facts read");

  private final Term words;

  Evidence(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
