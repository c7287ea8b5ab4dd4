package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/**
 * Under which contents of Articles 13 to 15 an item of the ceilings can fall, so that its papers
 * can be looked up: {@link Article13Papers}, {@link Article14Papers}, {@link
 * Article19SettlementFile#advancePapers}.
 *
 * <p>Reading: items and contents are worded apart, in circulars of two ministries. An item that
 * covers several contents has them all, of which what the project is on picks one; an item that no
 * clause names, such as prizes, is {@link PaidContent#OTHER}, on whose papers the head of the
 * agency decides (Article 16 clause 2). A pilot model of cleaner production can be an assessment or
 * a model.
 */
public final class ItemContents {
  private ItemContents() {}

  /** The contents that {@code item} can fall under, in the order of the articles. */
  public static List<PaidContent> of(SupportItem item) {
    if (item.category() == SupportCategory.TRAINING) {
      return ImmutableList.of(PaidContent.TRAINING);
    }
    return switch (item) {
      case SURVEY_ABROAD_AIR_TICKET -> ImmutableList.of(PaidContent.STUDY_VISITS);
      case COMMON_ABROAD_TRIPS ->
          ImmutableList.of(
              PaidContent.CONFERENCES,
              PaidContent.SHORT_COURSES_AND_FORUMS,
              PaidContent.STUDY_VISITS,
              PaidContent.FAIRS_ORGANISED,
              PaidContent.OTHER);
      case FAIR_ABROAD -> ImmutableList.of(PaidContent.FAIRS_ORGANISED, PaidContent.OTHER);
      case ENTERPRISE_ESTABLISHMENT -> ImmutableList.of(PaidContent.ENTERPRISE_FOUNDING);
      case COMMON_CLEANER_PRODUCTION_PILOT, CLEANER_PRODUCTION_PILOT ->
          ImmutableList.of(PaidContent.DEMONSTRATION_MODELS, PaidContent.CLEANER_PRODUCTION);
      case DEMONSTRATION_MODEL_NEW_TECHNOLOGY, DEMONSTRATION_MODEL_EXISTING ->
          ImmutableList.of(PaidContent.DEMONSTRATION_MODELS);
      case MACHINERY_TECHNOLOGY_TRANSFER ->
          ImmutableList.of(PaidContent.TECHNOLOGY_TRANSFER, PaidContent.MACHINERY);
      case TECHNOLOGY_LINE -> ImmutableList.of(PaidContent.MACHINERY);
      default -> ofTrade(item);
    };
  }

  /** Those of fairs, brands, advice, information and what is organised. */
  private static List<PaidContent> ofTrade(SupportItem item) {
    return switch (item) {
      case FAIR_DOMESTIC_ORGANISED -> ImmutableList.of(PaidContent.FAIRS_ORGANISED);
      case FAIR_DOMESTIC_BOOTH -> ImmutableList.of(PaidContent.FAIRS_JOINED);
      case BRAND -> ImmutableList.of(PaidContent.BRANDS);
      case TRADEMARK -> ImmutableList.of(PaidContent.BRANDS, PaidContent.COLLECTIVE_MARKS);
      case CONSULTANCY -> ImmutableList.of(PaidContent.ADVICE);
      case MEDIA -> ImmutableList.of(PaidContent.MEDIA, PaidContent.WEBSITES);
      case COMMON_IT -> ImmutableList.of(PaidContent.WEBSITES);
      case COMMON_CONFERENCES ->
          ImmutableList.of(PaidContent.CONFERENCES, PaidContent.SHORT_COURSES_AND_FORUMS);
      case COMMON_STAFF_AND_START_UP_COURSES ->
          ImmutableList.of(PaidContent.COURSES, PaidContent.SHORT_COURSES_AND_FORUMS);
      case COMMON_CONTESTS -> ImmutableList.of(PaidContent.CONTESTS);
      default -> ofClause7(item);
    };
  }

  /** Those of Article 4 clause 7 of the decree: linkage, clusters, relocation. */
  private static List<PaidContent> ofClause7(SupportItem item) {
    return switch (item) {
      case ASSOCIATION_REGIONAL, ASSOCIATION_NATIONAL -> ImmutableList.of(PaidContent.ASSOCIATIONS);
      case LINKAGE_CLUSTER -> ImmutableList.of(PaidContent.LINKAGE_CLUSTERS);
      case CLUSTER_DETAILED_PLAN -> ImmutableList.of(PaidContent.CLUSTER_PLANNING);
      case CLUSTER_INFRASTRUCTURE -> ImmutableList.of(PaidContent.CLUSTER_INFRASTRUCTURE);
      case POLLUTION_TREATMENT_CLUSTER -> ImmutableList.of(PaidContent.CLUSTER_TREATMENT);
      case POLLUTION_TREATMENT_ESTABLISHMENT ->
          ImmutableList.of(PaidContent.ESTABLISHMENT_TREATMENT);
      case RELOCATION_LOAN_INTEREST -> ImmutableList.of(PaidContent.LOAN_INTEREST);
      default -> ImmutableList.of(PaidContent.OTHER);
    };
  }
}
