package vn.khuyencong.support;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** Whether a table holds all that its text sets. */
public enum TableCompleteness implements Named {
  /** All of it: what the table does not have, its text does not set. */
  COMPLETE("đầy đủ", "complete"),
  /** A part, as a report of it has: what the table does not have is not known. */
  PARTIAL("chưa đầy đủ", "partial");

  private final Term words;

  TableCompleteness(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
