package vn.khuyencong.law.circular46;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.text.NamedSubject;
import vn.khuyencong.law.text.SubjectClauses;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.support.SupportItem;

/**
 * Điều 4. Quy định chi tiết một số nội dung hoạt động khuyến công: whom its clauses name, as first
 * issued; 20/2017/TT-BCT, which amended the circular, was not read.
 *
 * <p>Reading: clauses 2 to 4 speak of establishments "công nghiệp nông thôn", the collective name
 * of point a of Article 1(2) alone, so that machinery, technology transfer and demonstration models
 * are not for establishments of point b, although Article 5(1) of the decree speaks of both.
 */
final class Article04Subjects {
  private static final Citation ARTICLE = Instruments.CIRCULAR_46_2012.article(4);

  /** The clauses, in their order. */
  private static final SubjectClauses CLAUSES =
      SubjectClauses.of("circular46.article4")
          .standing(DecreePoints.CIRCULAR_46_ARTICLE_4_AS_ISSUED)
          .names(
              true,
              ARTICLE.clause(1).point("b"),
              NamedSubject.RURAL_ESTABLISHMENT,
              SupportItem.COMMON_ABROAD_TRIPS)
          .names(
              true,
              ARTICLE.clause(1).point("a"),
              NamedSubject.SERVICE_ORGANISATION,
              SupportItem.COMMON_ABROAD_TRIPS)
          .names(
              ARTICLE.clause(1).point("b"),
              NamedSubject.RURAL_ESTABLISHMENT,
              SupportItem.FAIR_ABROAD)
          .names(
              ARTICLE.clause(2),
              NamedSubject.RURAL_ESTABLISHMENT,
              SupportItem.DEMONSTRATION_MODEL_NEW_TECHNOLOGY,
              SupportItem.DEMONSTRATION_MODEL_EXISTING)
          .names(
              ARTICLE.clause(4).point("a"),
              NamedSubject.RURAL_ESTABLISHMENT,
              SupportItem.MACHINERY_TECHNOLOGY_TRANSFER,
              SupportItem.TECHNOLOGY_LINE)
          .names(
              ARTICLE.clause(5),
              NamedSubject.PRODUCTION_FACILITY,
              SupportItem.COMMON_CLEANER_PRODUCTION_PILOT,
              SupportItem.CLEANER_PRODUCTION_PILOT)
          .names(
              ARTICLE.clause(6),
              NamedSubject.RURAL_ESTABLISHMENT,
              SupportItem.RELOCATION_LOAN_INTEREST)
          .names(
              ARTICLE.clause(9).point("a"),
              NamedSubject.RURAL_ESTABLISHMENT,
              SupportItem.SHOWROOM_NATIONAL_TYPICAL_PRODUCT,
              SupportItem.SHOWROOM_REGIONAL_TYPICAL_PRODUCT)
          .names(
              ARTICLE.clause(9).point("b"),
              NamedSubject.MANAGING_BODY,
              SupportItem.SHOWROOM_NATIONAL_REGIONAL_CENTRE);

  /** This article as a part of its text. */
  static final TextPart PART = TextPart.of(Article04Subjects.class).subjects(CLAUSES);

  private Article04Subjects() {}
}
