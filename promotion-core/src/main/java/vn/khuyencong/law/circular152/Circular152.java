package vn.khuyencong.law.circular152;

import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.law.text.LegalText;

/** Circular 152/2016/TT-BTC on training as a text. */
public final class Circular152 {
  /** The text. */
  public static final LegalText TEXT =
      LegalText.of(Instruments.CIRCULAR_152_2016, "circular152")
          .listedBeforehand()
          .parts(
              Article07TrainingSupport.PART,
              Article07Conditions.PART,
              Article10ClassCosts.PART,
              Article10Conditions.PART)
          .points(
              CeilingPoints.HIGHER_TRAVEL_FOR_LISTED_GROUPS,
              MoneyPoints.TRAINING_SUPPORTS_COUNTED_FROM_FIRST);

  private Circular152() {}
}
