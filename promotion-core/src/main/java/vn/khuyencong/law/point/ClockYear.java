package vn.khuyencong.law.point;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** The answers to the question to which year the five-year clock of wards runs. */
public enum ClockYear implements Named {
  DRAWING_UP("năm trước năm xây dựng kế hoạch", "the year before the plan is drawn up"),
  PLAN_YEAR("năm trước năm kế hoạch", "the year before the plan year");

  private final Term words;

  ClockYear(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
