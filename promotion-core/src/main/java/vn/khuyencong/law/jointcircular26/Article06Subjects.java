package vn.khuyencong.law.jointcircular26;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.NamedSubject;
import vn.khuyencong.law.text.SubjectClauses;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.support.SupportItem;

/**
 * Điều 6. Mức chi hoạt động khuyến công: whom clause 1 point h names, and the points of clause 2,
 * which is headed national money. Points that name nobody, such as c on machinery, leave it to the
 * circular that details the content.
 */
final class Article06Subjects {
  private static final Citation COMMON = Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(1);
  private static final Citation CLAUSE_2 = Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(2);

  /** The points, in their order. */
  private static final SubjectClauses CLAUSES =
      SubjectClauses.of("jointcircular26.article6")
          .names(
              COMMON.point("h"),
              NamedSubject.PRODUCTION_FACILITY,
              SupportItem.COMMON_CLEANER_PRODUCTION_PILOT)
          .of(FundingSource.NATIONAL)
          .names(CLAUSE_2.point("a"), NamedSubject.FOUNDER, SupportItem.ENTERPRISE_ESTABLISHMENT)
          .names(
              CLAUSE_2.point("b"),
              NamedSubject.RURAL_ESTABLISHMENT,
              SupportItem.DEMONSTRATION_MODEL_EXISTING)
          .names(
              CLAUSE_2.point("d"),
              NamedSubject.RURAL_ESTABLISHMENT,
              SupportItem.FAIR_DOMESTIC_BOOTH)
          .names(CLAUSE_2.point("đ"), NamedSubject.RURAL_ESTABLISHMENT, SupportItem.FAIR_ABROAD)
          .names(
              CLAUSE_2.point("e"),
              NamedSubject.RURAL_ESTABLISHMENT,
              SupportItem.SURVEY_ABROAD_AIR_TICKET)
          .names(CLAUSE_2.point("h"), NamedSubject.PRODUCT, SupportItem.BRAND)
          .names(CLAUSE_2.point("i"), NamedSubject.RURAL_ESTABLISHMENT, SupportItem.CONSULTANCY)
          .names(
              CLAUSE_2.point("n"),
              NamedSubject.RURAL_ESTABLISHMENT,
              SupportItem.RELOCATION_LOAN_INTEREST)
          .names(
              CLAUSE_2.point("o"),
              NamedSubject.RURAL_ESTABLISHMENT,
              SupportItem.POLLUTION_TREATMENT_ESTABLISHMENT)
          .names(
              CLAUSE_2.point("s"),
              NamedSubject.MANAGING_BODY,
              SupportItem.MANAGEMENT_AGENCY,
              SupportItem.MANAGEMENT_IMPLEMENTING_UNIT,
              SupportItem.MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA);

  /** This article as a part of its text. */
  static final TextPart PART = TextPart.of(Article06Subjects.class).subjects(CLAUSES);

  private Article06Subjects() {}
}
