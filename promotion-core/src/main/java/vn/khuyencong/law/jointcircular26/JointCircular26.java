package vn.khuyencong.law.jointcircular26;

import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.LegalText;
import vn.khuyencong.law.text.TextPart;

/** Joint circular 26/2014/TTLT-BTC-BCT on the money, to 10 May 2018, as a text. */
public final class JointCircular26 {
  /** Điều 10: its first day. */
  static final TextPart EFFECT =
      TextPart.of(JointCircular26.class)
          .figure(
              Figure.firstDay(
                  "jointcircular26.article10",
                  Instruments.JOINT_CIRCULAR_26_2014,
                  Instruments.JOINT_CIRCULAR_26_2014.article(10).clause(1)));

  /** The text. */
  public static final LegalText TEXT =
      LegalText.of(Instruments.JOINT_CIRCULAR_26_2014, "jointcircular26")
          .listedBeforehand()
          .parts(
              Article04Principles.PART,
              Article06CommonCeilings.PART,
              Article06Ceilings.PART,
              Article06Conditions.PART,
              Article06Subjects.PART,
              Article07Conditions.PART,
              Article08Advances.PART,
              Article08Settlement.PART,
              Article08PaidAdvances.PART,
              Article08Estimates.PART,
              Article09Reports.PART,
              EFFECT);

  private JointCircular26() {}
}
