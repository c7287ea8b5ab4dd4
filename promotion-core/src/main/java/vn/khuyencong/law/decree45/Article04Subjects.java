package vn.khuyencong.law.decree45;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.NamedSubject;
import vn.khuyencong.law.text.SubjectClauses;
import vn.khuyencong.support.SupportItem;

/**
 * Điều 4. Nội dung hoạt động khuyến công: for whom its clauses are, item by item. A clause that
 * names nobody is for whom a later text details it; while the decree speaks alone, others are an
 * open point.
 *
 * <p>Reading: management courses, and study and survey trips, are of the first sentence of clause
 * 2, for establishments of points a and b; trips of promotion staff are of clause 8 point c. Of
 * clusters no subject is named: they are for whoever invests in the cluster or manages it. Linkage
 * clusters, contests, information technology and training materials name nobody. Clause 4 says who
 * takes part in fairs, not who organises them, which services do.
 */
final class Article04Subjects {
  private static final Citation ARTICLE = Instruments.DECREE_45_2012.article(4);
  private static final Citation TYPICAL = Instruments.DECREE_45_2012.article(2).clause(4);

  /** The clauses, in their order; of some items the clause of Article 2 says who makes them. */
  static final SubjectClauses CLAUSES =
      organisation(
          clusters(
              products(technology(enterprises(training(SubjectClauses.of("decree45.article4")))))));

  private Article04Subjects() {}

  private static SubjectClauses training(SubjectClauses clauses) {
    return clauses.names(
        ARTICLE.clause(1),
        NamedSubject.INDUSTRIAL_FACILITY,
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
        SupportItem.TRAINING_CLASS_MANAGEMENT);
  }

  private static SubjectClauses enterprises(SubjectClauses clauses) {
    return clauses
        .implies(
            ARTICLE.clause(2),
            NamedSubject.PRODUCTION_FACILITY,
            SupportItem.COMMON_ABROAD_TRIPS,
            SupportItem.SURVEY_ABROAD_AIR_TICKET)
        .names(
            ARTICLE.clause(8).point("c"),
            NamedSubject.SERVICE_ORGANISATION,
            SupportItem.COMMON_ABROAD_TRIPS,
            SupportItem.SURVEY_ABROAD_AIR_TICKET)
        .implies(
            false,
            ARTICLE.clause(2),
            NamedSubject.PRODUCTION_FACILITY,
            SupportItem.COMMON_STAFF_AND_START_UP_COURSES)
        .implies(
            false,
            ARTICLE.clause(2),
            NamedSubject.FOUNDER,
            SupportItem.COMMON_STAFF_AND_START_UP_COURSES)
        .names(
            true,
            ARTICLE.clause(9).point("a"),
            NamedSubject.SERVICE_ORGANISATION,
            SupportItem.COMMON_STAFF_AND_START_UP_COURSES)
        .names(ARTICLE.clause(2), NamedSubject.FOUNDER, SupportItem.ENTERPRISE_ESTABLISHMENT);
  }

  private static SubjectClauses technology(SubjectClauses clauses) {
    return clauses
        .implies(
            ARTICLE.clause(3),
            NamedSubject.RURAL_ESTABLISHMENT,
            SupportItem.DEMONSTRATION_MODEL_NEW_TECHNOLOGY,
            SupportItem.DEMONSTRATION_MODEL_EXISTING,
            SupportItem.MACHINERY_TECHNOLOGY_TRANSFER,
            SupportItem.TECHNOLOGY_LINE)
        .implies(
            ARTICLE.clause(3),
            NamedSubject.PRODUCTION_FACILITY,
            SupportItem.COMMON_CLEANER_PRODUCTION_PILOT,
            SupportItem.CLEANER_PRODUCTION_PILOT);
  }

  private static SubjectClauses products(SubjectClauses clauses) {
    return clauses
        .names(
            ARTICLE.clause(4),
            NamedSubject.RURAL_ESTABLISHMENT,
            SupportItem.FAIR_ABROAD,
            SupportItem.FAIR_DOMESTIC_BOOTH)
        .names(ARTICLE.clause(4), NamedSubject.SERVICE_ORGANISATION, SupportItem.FAIR_ABROAD)
        .names(ARTICLE.clause(4), NamedSubject.NOBODY, SupportItem.FAIR_DOMESTIC_ORGANISED)
        .implies(
            ARTICLE.clause(4),
            NamedSubject.ORGANISER,
            SupportItem.PRODUCT_SELECTION_ROUND_REGIONAL,
            SupportItem.PRODUCT_SELECTION_ROUND_NATIONAL)
        .names(
            TYPICAL,
            NamedSubject.RURAL_ESTABLISHMENT,
            SupportItem.PRODUCT_PRIZE_REGIONAL,
            SupportItem.PRODUCT_PRIZE_NATIONAL)
        .names(ARTICLE.clause(4), NamedSubject.PRODUCT, SupportItem.BRAND, SupportItem.TRADEMARK)
        .names(
            ARTICLE.clause(4),
            NamedSubject.MANAGING_BODY,
            SupportItem.SHOWROOM_NATIONAL_REGIONAL_CENTRE)
        .implies(
            ARTICLE.clause(4),
            NamedSubject.RURAL_ESTABLISHMENT,
            SupportItem.SHOWROOM_NATIONAL_TYPICAL_PRODUCT,
            SupportItem.SHOWROOM_REGIONAL_TYPICAL_PRODUCT)
        .names(ARTICLE.clause(5), NamedSubject.RURAL_ESTABLISHMENT, SupportItem.CONSULTANCY)
        .names(ARTICLE.clause(6), NamedSubject.NOBODY, SupportItem.MEDIA);
  }

  private static SubjectClauses clusters(SubjectClauses clauses) {
    return clauses
        .names(
            ARTICLE.clause(7).point("a"),
            NamedSubject.INDUSTRIAL_FACILITY,
            SupportItem.ASSOCIATION_REGIONAL,
            SupportItem.ASSOCIATION_NATIONAL)
        .names(ARTICLE.clause(7).point("a"), NamedSubject.NOBODY, SupportItem.LINKAGE_CLUSTER)
        .names(
            ARTICLE.clause(7).point("b"),
            NamedSubject.CLUSTER_INVESTOR,
            SupportItem.CLUSTER_DETAILED_PLAN,
            SupportItem.CLUSTER_INFRASTRUCTURE)
        .names(
            ARTICLE.clause(7).point("c"),
            NamedSubject.RURAL_ESTABLISHMENT,
            SupportItem.RELOCATION_LOAN_INTEREST,
            SupportItem.POLLUTION_TREATMENT_ESTABLISHMENT)
        .names(
            ARTICLE.clause(7).point("c"),
            NamedSubject.CLUSTER_INVESTOR,
            SupportItem.POLLUTION_TREATMENT_CLUSTER);
  }

  private static SubjectClauses organisation(SubjectClauses clauses) {
    return clauses
        .names(
            ARTICLE.clause(9),
            NamedSubject.NOBODY,
            SupportItem.COMMON_TRAINING_MATERIALS,
            SupportItem.COMMON_CONFERENCES,
            SupportItem.COMMON_CONTESTS,
            SupportItem.COMMON_IT)
        .names(
            ARTICLE.clause(9).point("c"),
            NamedSubject.MANAGING_BODY,
            SupportItem.COLLABORATOR_REMUNERATION)
        .names(
            ARTICLE.clause(9).point("đ"),
            NamedSubject.MANAGING_BODY,
            SupportItem.MANAGEMENT_AGENCY,
            SupportItem.MANAGEMENT_IMPLEMENTING_UNIT,
            SupportItem.MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA);
  }
}
