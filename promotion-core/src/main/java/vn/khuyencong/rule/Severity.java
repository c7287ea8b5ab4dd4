package vn.khuyencong.rule;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** How much a finding weighs: only a requirement decides the outcome of an assessment. */
public enum Severity implements Named {
  REQUIREMENT("điều kiện bắt buộc", "requirement"),
  /** Worth an official's attention; the law leaves it to the competent authority. */
  WARNING("cảnh báo", "warning"),
  /** A fact put together for the reader; there is no condition behind it. */
  INFORMATION("thông tin", "information");

  private final Term words;

  Severity(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
