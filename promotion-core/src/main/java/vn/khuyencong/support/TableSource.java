package vn.khuyencong.support;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** By what kind of text a table of ceilings was set. It is data: no rule depends on it. */
public enum TableSource implements Named {
  PEOPLES_COMMITTEE_DECISION("quyết định của Ủy ban nhân dân", "People's Committee decision"),
  PEOPLES_COUNCIL_RESOLUTION("nghị quyết của Hội đồng nhân dân", "People's Council resolution"),
  /** A circular, such as one of the national ceilings. */
  CIRCULAR("thông tư", "circular"),
  /** The text was reported without its kind. */
  UNKNOWN("chưa rõ loại văn bản", "kind of text not known");

  private final Term words;

  TableSource(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
