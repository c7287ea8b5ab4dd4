package vn.khuyencong.law.circular28;

import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.law.text.LegalText;

/** Circular 28/2018/TT-BTC on the money, since 11 May 2018, as a text. */
public final class Circular28 {
  /** The text. */
  public static final LegalText TEXT =
      LegalText.of(Instruments.CIRCULAR_28_2018, "circular28")
          .replacing(Instruments.JOINT_CIRCULAR_26_2014)
          .listedBeforehand()
          .parts(
              Article08Ceilings.PART,
              Article08Conditions.PART,
              Article08Subjects.PART,
              Article08Remuneration.PART)
          .points(
              CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY,
              CeilingPoints.LINE_BOUND_BY_SHARE,
              CeilingPoints.UPLIFT_STACKS_ON_LINE,
              CeilingPoints.CEILINGS_SINCE_CIRCULAR_64,
              CeilingPoints.CIRCULAR_64_FIRST_DAY,
              CeilingPoints.DECISION_4371_BELOW_CEILINGS,
              MoneyPoints.FUNDING_CONDITIONS_SINCE_2018,
              MoneyPoints.ADVANCES_SINCE_2018,
              MoneyPoints.ADVANCE_CEILING_AFTER_ACCEPTANCE,
              MoneyPoints.COUNTERPART_ACCEPTANCE_SINCE_2018);

  private Circular28() {}
}
