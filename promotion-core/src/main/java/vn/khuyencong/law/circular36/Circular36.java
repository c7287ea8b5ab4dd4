package vn.khuyencong.law.circular36;

import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.point.SubjectPoints;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.LegalText;
import vn.khuyencong.law.text.TextPart;

/** Circular 36/2013/TT-BCT on national projects as a text. */
public final class Circular36 {
  /** Điều 24: its first day. */
  static final TextPart EFFECT =
      TextPart.of(Circular36.class)
          .figure(
              Figure.firstDay(
                  "circular36.article24",
                  Instruments.CIRCULAR_36_2013,
                  Instruments.CIRCULAR_36_2013.article(24).clause(1)));

  /** The text. */
  public static final LegalText TEXT =
      LegalText.of(Instruments.CIRCULAR_36_2013, "circular36")
          .listedBeforehand()
          .parts(
              Article02KeyProjects.PART,
              Article03Method.PART,
              Article05Parts.PART,
              Article08Appraisal.PART,
              Article10Filing.PART,
              Article11Changes.PART,
              Article12Principles.PART,
              Article12Settlement.PART,
              Article13FirstAdvance.PART,
              Article13Papers.PART,
              Article14Remainder.PART,
              Article14Papers.PART,
              Article14Subjects.PART,
              Article15SeveralYears.PART,
              Article16OtherRates.PART,
              Article18Settlement.PART,
              Article18Exceptions.PART,
              Article19SettlementFile.PART,
              Article21GroupProjects.PART,
              Article22Reports.PART,
              Article23Reports.PART,
              Article08Order.PART,
              Article10Received.PART,
              Article11Effects.PART,
              Article11Raises.PART,
              Article12File.PART,
              Article06Registration.PART,
              Article17Vouchers.PART,
              Article21Reports.PART,
              EFFECT)
          .points(
              DecreePoints.CIRCULAR_36_AS_ISSUED, SubjectPoints.INDUSTRIAL_FACILITY_NATIONAL_MONEY);

  private Circular36() {}
}
