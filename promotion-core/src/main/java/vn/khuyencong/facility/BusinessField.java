package vn.khuyencong.facility;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** The field by whose bands the size of an enterprise is measured. */
public enum BusinessField implements Named {
  INDUSTRY_AND_CONSTRUCTION("công nghiệp và xây dựng", "industry and construction"),
  AGRICULTURE_FORESTRY_FISHERY("nông, lâm nghiệp và thủy sản", "agriculture, forestry and fishery"),
  TRADE_AND_SERVICES("thương mại và dịch vụ", "trade and services");

  private final Term words;

  BusinessField(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
