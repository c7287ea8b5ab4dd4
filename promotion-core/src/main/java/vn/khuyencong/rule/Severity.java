package vn.khuyencong.rule;

import vn.khuyencong.language.Term;

/** How much a finding weighs: only a requirement decides the outcome of an assessment. */
public enum Severity implements Term {
  REQUIREMENT("điều kiện bắt buộc", "requirement"),
  /** Worth an official's attention; the law leaves it to the competent authority. */
  WARNING("cảnh báo", "warning"),
  /** A fact put together for the reader; there is no condition behind it. */
  INFORMATION("thông tin", "information");

  private final String vi;
  private final String en;

  Severity(String vi, String en) {
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
