package vn.khuyencong.money;

import vn.khuyencong.language.Term;

/** The two kinds of industrial-promotion money, Điều 11, 45/2012/NĐ-CP. */
public enum FundingSource implements Term {
  /** Run by the Ministry of Industry and Trade. */
  NATIONAL("kinh phí khuyến công quốc gia", "national industrial-promotion money"),
  /** Managed by the provincial, district or commune People's Committee. */
  LOCAL("kinh phí khuyến công địa phương", "local industrial-promotion money");

  private final String vi;
  private final String en;

  FundingSource(String vi, String en) {
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
