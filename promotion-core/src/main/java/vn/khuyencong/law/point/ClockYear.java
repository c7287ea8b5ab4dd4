package vn.khuyencong.law.point;

import vn.khuyencong.language.Term;

/** The answers to the question to which year the five-year clock of wards runs. */
public enum ClockYear implements Term {
  DRAWING_UP("năm trước năm xây dựng kế hoạch", "the year before the plan is drawn up"),
  PLAN_YEAR("năm trước năm kế hoạch", "the year before the plan year");

  private final String vi;
  private final String en;

  ClockYear(String vi, String en) {
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
