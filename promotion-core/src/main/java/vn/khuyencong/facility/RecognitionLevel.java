package vn.khuyencong.facility;

import vn.khuyencong.language.Term;

/** The level at which a typical rural industrial product was certified. */
public enum RecognitionLevel implements Term {
  /** Up to 30 June 2025; certificates issued before stay valid. */
  DISTRICT("cấp huyện", "district level"),
  /** Since 1 July 2025. */
  COMMUNE("cấp xã", "commune level"),
  PROVINCE("cấp tỉnh", "province level"),
  REGION("cấp khu vực", "regional level"),
  NATION("cấp quốc gia", "national level");

  private final String vi;
  private final String en;

  RecognitionLevel(String vi, String en) {
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
