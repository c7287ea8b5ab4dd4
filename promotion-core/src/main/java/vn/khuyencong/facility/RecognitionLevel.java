package vn.khuyencong.facility;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** The level at which a typical rural industrial product was certified. */
public enum RecognitionLevel implements Named {
  /** Up to 30 June 2025; certificates issued before stay valid. */
  DISTRICT("cấp huyện", "district level"),
  /** Since 1 July 2025. */
  COMMUNE("cấp xã", "commune level"),
  PROVINCE("cấp tỉnh", "province level"),
  REGION("cấp khu vực", "regional level"),
  NATION("cấp quốc gia", "national level");

  private final Term words;

  RecognitionLevel(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
