package vn.khuyencong.law.circular28;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.NamedSubject;
import vn.khuyencong.law.text.SubjectClauses;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.support.SupportItem;

/**
 * Điều 8. Mức chi hoạt động khuyến công quốc gia: whom its clauses name, as issued in 2018; they
 * are headed national. Clauses that name nobody, such as 4 on machinery, leave it to the circular
 * that details the content.
 *
 * <p>Reading: clause 19 point b names the learners, master craftsmen and artisans, beside the
 * establishments on whose demand training is held.
 */
final class Article08Subjects {
  private static final Citation ARTICLE = Instruments.CIRCULAR_28_2018.article(8);

  /** The clauses, in their order. */
  private static final SubjectClauses CLAUSES =
      organisation(establishments(SubjectClauses.of("circular28.article8")));

  /** This article as a part of its text. */
  static final TextPart PART = TextPart.of(Article08Subjects.class).subjects(CLAUSES);

  private Article08Subjects() {}

  private static SubjectClauses establishments(SubjectClauses clauses) {
    return clauses
        .of(FundingSource.NATIONAL)
        .names(ARTICLE.clause(1), NamedSubject.FOUNDER, SupportItem.ENTERPRISE_ESTABLISHMENT)
        .names(
            ARTICLE.clause(2).point("b"),
            NamedSubject.RURAL_ESTABLISHMENT,
            SupportItem.DEMONSTRATION_MODEL_EXISTING)
        .names(
            ARTICLE.clause(3),
            NamedSubject.PRODUCTION_FACILITY,
            SupportItem.CLEANER_PRODUCTION_PILOT)
        .names(ARTICLE.clause(5), NamedSubject.RURAL_ESTABLISHMENT, SupportItem.FAIR_DOMESTIC_BOOTH)
        .names(ARTICLE.clause(6), NamedSubject.RURAL_ESTABLISHMENT, SupportItem.FAIR_ABROAD)
        .names(
            ARTICLE.clause(7),
            NamedSubject.RURAL_ESTABLISHMENT,
            SupportItem.SURVEY_ABROAD_AIR_TICKET)
        .names(ARTICLE.clause(9), NamedSubject.PRODUCT, SupportItem.TRADEMARK)
        .names(ARTICLE.clause(10), NamedSubject.RURAL_ESTABLISHMENT, SupportItem.CONSULTANCY)
        .names(
            ARTICLE.clause(14),
            NamedSubject.RURAL_ESTABLISHMENT,
            SupportItem.RELOCATION_LOAN_INTEREST)
        .names(
            ARTICLE.clause(15),
            NamedSubject.RURAL_ESTABLISHMENT,
            SupportItem.POLLUTION_TREATMENT_ESTABLISHMENT)
        .names(
            ARTICLE.clause(19).point("b"),
            NamedSubject.INDUSTRIAL_FACILITY_OR_RURAL,
            SupportItem.TRAINING_MASTER_CRAFTSMEN)
        .names(
            ARTICLE.clause(19).point("b"),
            NamedSubject.CRAFTSMAN,
            SupportItem.TRAINING_MASTER_CRAFTSMEN);
  }

  private static SubjectClauses organisation(SubjectClauses clauses) {
    return clauses
        .names(
            ARTICLE.clause(20), NamedSubject.MANAGING_BODY, SupportItem.COLLABORATOR_REMUNERATION)
        .names(
            ARTICLE.clause(21).point("a"),
            NamedSubject.MANAGING_BODY,
            SupportItem.SHOWROOM_NATIONAL_REGIONAL_CENTRE)
        .names(
            ARTICLE.clause(21).point("b"),
            NamedSubject.RURAL_ESTABLISHMENT,
            SupportItem.SHOWROOM_NATIONAL_TYPICAL_PRODUCT)
        .names(
            ARTICLE.clause(21).point("c"),
            NamedSubject.RURAL_ESTABLISHMENT,
            SupportItem.SHOWROOM_REGIONAL_TYPICAL_PRODUCT)
        .names(
            ARTICLE.clause(22).point("a"),
            NamedSubject.MANAGING_BODY,
            SupportItem.MANAGEMENT_AGENCY)
        .names(
            ARTICLE.clause(22).point("b"),
            NamedSubject.MANAGING_BODY,
            SupportItem.MANAGEMENT_IMPLEMENTING_UNIT,
            SupportItem.MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA);
  }
}
