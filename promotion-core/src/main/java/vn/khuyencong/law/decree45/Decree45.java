package vn.khuyencong.law.decree45;

import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.point.LocalPoints;
import vn.khuyencong.law.point.SizePoints;
import vn.khuyencong.law.point.SubjectPoints;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.LegalText;
import vn.khuyencong.law.text.TextPart;

/** Decree 45/2012/NĐ-CP on industrial promotion as a text. */
public final class Decree45 {
  /** Điều 18: its first day. */
  static final TextPart EFFECT =
      TextPart.of(Decree45.class)
          .figure(
              Figure.firstDay(
                  "decree45.article18",
                  Instruments.DECREE_45_2012,
                  Instruments.DECREE_45_2012.article(18)));

  /** The text. */
  public static final LegalText TEXT =
      LegalText.of(Instruments.DECREE_45_2012, "decree45")
          .parts(
              Article01Scope.PART,
              Article01Founded.PART,
              Article02Plans.PART,
              Article02Projects.PART,
              ProjectMoney.PART,
              Article04SupportContents.PART,
              Article05Sectors.PART,
              Article06Priority.PART,
              Article08LocalOrganization.PART,
              Article10Collaborators.PART,
              Article10PlanPay.PART,
              Article11Funding.PART,
              Article14Management.PART,
              Article16LocalPlans.PART,
              Article14SettledMoney.PART,
              Article14CarryOver.PART,
              Article16LocalPrograms.PART,
              Article16SupportForms.PART,
              Article14FileMoney.PART,
              Article16Repayments.PART,
              Article12Sources.PART,
              Article13Sources.PART,
              Article15Reports.PART,
              Article16Reports.PART,
              EFFECT)
          .points(
              SizePoints.DECREE_56_LABOUR_SUFFICES,
              SizePoints.DECREE_56_UNREAD_BANDS,
              SubjectPoints.INDUSTRIAL_FACILITY_BY_OTHERS,
              SubjectPoints.PRODUCT_NAMED,
              SubjectPoints.FACILITY_AS_ORGANISER,
              SubjectPoints.CONTENT_NAMES_NOBODY,
              LocalPoints.ROWS_TOGETHER,
              LocalPoints.TABLE_WITHOUT_ITEM);

  private Decree45() {}
}
