package vn.khuyencong.law.circular46;

import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.LegalText;
import vn.khuyencong.law.text.TextPart;

/** Circular 46/2012/TT-BCT, the details of the decree, as a text. */
public final class Circular46 {
  /** Điều 11: its first day. */
  static final TextPart EFFECT =
      TextPart.of(Circular46.class)
          .figure(
              Figure.firstDay(
                  "circular46.article11",
                  Instruments.CIRCULAR_46_2012,
                  Instruments.CIRCULAR_46_2012.article(11).clause(1)));

  /** The text. */
  public static final LegalText TEXT =
      LegalText.of(Instruments.CIRCULAR_46_2012, "circular46")
          .listedBeforehand()
          .parts(
              Article03Beneficiaries.PART,
              Article04SupportContents.PART,
              Article04Subjects.PART,
              Article05Sectors.PART,
              Article06Priority.PART,
              Article08Plans.PART,
              Article08LocalFiles.PART,
              EFFECT)
          .points(DecreePoints.WARD_CLOCK_YEAR, DecreePoints.CIRCULAR_46_ARTICLE_4_AS_ISSUED);

  private Circular46() {}
}
