package vn.khuyencong.money;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** The two kinds of industrial-promotion money, Điều 11, 45/2012/NĐ-CP. */
public enum FundingSource implements Named {
  /** Run by the Ministry of Industry and Trade. */
  NATIONAL("kinh phí khuyến công quốc gia", "national industrial-promotion money"),
  /** Managed by the provincial, district or commune People's Committee. */
  LOCAL("kinh phí khuyến công địa phương", "local industrial-promotion money");

  private final Term words;

  FundingSource(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
