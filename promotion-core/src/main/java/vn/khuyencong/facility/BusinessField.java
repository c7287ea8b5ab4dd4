package vn.khuyencong.facility;

import vn.khuyencong.language.Term;

/** The field by whose bands the size of an enterprise is measured. */
public enum BusinessField implements Term {
  INDUSTRY_AND_CONSTRUCTION("công nghiệp và xây dựng", "industry and construction"),
  AGRICULTURE_FORESTRY_FISHERY("nông, lâm nghiệp và thủy sản", "agriculture, forestry and fishery"),
  TRADE_AND_SERVICES("thương mại và dịch vụ", "trade and services");

  private final String vi;
  private final String en;

  BusinessField(String vi, String en) {
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
