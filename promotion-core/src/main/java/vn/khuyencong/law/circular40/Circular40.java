package vn.khuyencong.law.circular40;

import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.LegalText;

/** Circular 40/2017/TT-BTC on conference costs as a text. */
public final class Circular40 {
  /** The text. */
  public static final LegalText TEXT =
      LegalText.of(Instruments.CIRCULAR_40_2017, "circular40")
          .listedBeforehand()
          .parts(Article12MealSupport.PART);

  private Circular40() {}
}
