package vn.khuyencong.law.circular36;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.text.NamedSubject;
import vn.khuyencong.law.text.SubjectClauses;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.support.SupportItem;

/**
 * Điều 14. Tạm ứng kinh phí còn lại: its lists of papers of national projects speak of rural
 * industrial establishments where the decree speaks of industrial ones. Whether that narrows the
 * decree is an open point.
 */
final class Article14Subjects {
  private static final Citation ARTICLE = Instruments.CIRCULAR_36_2013.article(14);

  /** Clauses 1 and 9. */
  private static final SubjectClauses CLAUSES =
      SubjectClauses.of("circular36.article14")
          .of(FundingSource.NATIONAL)
          .standing(DecreePoints.CIRCULAR_36_AS_ISSUED)
          .names(
              ARTICLE.clause(1),
              NamedSubject.INDUSTRIAL_FACILITY_OR_RURAL,
              SupportItem.COMMON_VOCATIONAL_TRAINING,
              SupportItem.TRAINING_SKILLS,
              SupportItem.TRAINING_MASTER_CRAFTSMEN,
              SupportItem.TRAINING_COST_DISABLED,
              SupportItem.TRAINING_COST_POOR_ETHNIC_OR_POOR_SPECIALLY_DIFFICULT,
              SupportItem.TRAINING_COST_ETHNIC_MERIT_POOR_LAND_JOBLESS_WOMAN_FISHERMAN,
              SupportItem.TRAINING_COST_NEAR_POOR,
              SupportItem.TRAINING_COST_WOMAN_OR_RURAL_WORKER,
              SupportItem.TRAINING_MEALS,
              SupportItem.TRAINING_TRAVEL,
              SupportItem.TRAINING_TRAVEL_DISABLED_OR_DIFFICULT_AREA,
              SupportItem.TRAINING_MOBILE_TEACHER_ALLOWANCE,
              SupportItem.TRAINING_CLASS_MANAGEMENT)
          .names(
              ARTICLE.clause(9),
              NamedSubject.INDUSTRIAL_FACILITY_OR_RURAL,
              SupportItem.ASSOCIATION_REGIONAL,
              SupportItem.ASSOCIATION_NATIONAL);

  /** This article as a part of its text. */
  static final TextPart PART = TextPart.of(Article14Subjects.class).subjects(CLAUSES);

  private Article14Subjects() {}
}
