package vn.khuyencong.citation;

import vn.khuyencong.language.Term;

/**
 * How a legal text or figure was attested. What is only recalled has no mark here and no place in
 * the library.
 */
public enum Evidence implements Term {
  /** The clause itself was read, in a full copy or an official translation. */
  SEEN("đã đọc nguyên văn", "text read"),
  /** Read in a report of it; replaceable by the text. */
  SECONDARY("theo nguồn thứ cấp", "secondary source"),
  /** Arithmetic or direct comparison from facts that were read. */
  DERIVED("suy ra từ số liệu đã đọc", "derived from facts read");

  private final String vi;
  private final String en;

  Evidence(String vi, String en) {
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
