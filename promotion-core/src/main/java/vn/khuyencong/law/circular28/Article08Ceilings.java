package vn.khuyencong.law.circular28;

import static vn.khuyencong.law.kit.Levels.all;
import static vn.khuyencong.law.kit.Levels.most;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.kit.Levels;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.TextCeilings;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.support.CeilingMultiple;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.CostBase;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.TableSource;

/**
 * Điều 8. Mức chi hoạt động khuyến công quốc gia: the figures of clauses 1 to 23, as issued in
 * 2018; what 64/2024/TT-BTC changed was not read. Clause 20 for a network is checked in {@link
 * Article08Remuneration}.
 */
public final class Article08Ceilings {

  /** Clause 1: at most 10 million an enterprise, in difficult areas. */
  public static final CeilingRow ENTERPRISE_ESTABLISHMENT =
      row(SupportItem.ENTERPRISE_ESTABLISHMENT, 1, most(10));

  /** Clause 2 point a: at most 30 % and 1,000 million a model. */
  public static final CeilingRow DEMONSTRATION_MODEL_NEW_TECHNOLOGY =
      row(SupportItem.DEMONSTRATION_MODEL_NEW_TECHNOLOGY, 2, "a", most(30, 1_000));

  /** Clause 2 point b: at most 100 million a model, without a share. */
  public static final CeilingRow DEMONSTRATION_MODEL_EXISTING =
      row(SupportItem.DEMONSTRATION_MODEL_EXISTING, 2, "b", most(100));

  /** Clause 3: at most 30 % and 500 million a model. */
  public static final CeilingRow CLEANER_PRODUCTION_PILOT =
      row(SupportItem.CLEANER_PRODUCTION_PILOT, 3, most(30, 500));

  /** Clause 4, first two sentences: at most 50 % and 300 million an establishment. */
  public static final CeilingRow MACHINERY_TECHNOLOGY_TRANSFER =
      row(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 4, most(50, 300));

  /**
   * Clause 4, third sentence: a technology line at most 1.5 times the level of machinery.
   *
   * <p>Reading: the level is the amount of 300 million, which makes 450 million; whether the share
   * of 50 % still binds is an open point.
   */
  public static final CeilingRow TECHNOLOGY_LINE =
      row(
          SupportItem.TECHNOLOGY_LINE,
          4,
          SpendingCeiling.of(
              CeilingMultiple.of(
                  Coefficient.parse("1.5"), SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)));

  /** Clause 5, first paragraph: 100 % of the costs it lists, by tender or approved price. */
  public static final CeilingRow FAIR_DOMESTIC_ORGANISED =
      row(SupportItem.FAIR_DOMESTIC_ORGANISED, 5, all(CostBase.FAIR_ORGANISATION));

  /** Clause 5, second paragraph: 80 % of booth rent, without "at most". */
  public static final CeilingRow FAIR_DOMESTIC_BOOTH =
      row(
          SupportItem.FAIR_DOMESTIC_BOOTH,
          5,
          SpendingCeiling.rate(Percent.of(80), CostBase.BOOTH_RENT));

  /** Clause 6: 100 % of the costs it lists, by tender or approved price. */
  public static final CeilingRow FAIR_ABROAD =
      row(SupportItem.FAIR_ABROAD, 6, all(CostBase.FAIR_ABROAD));

  /** Clause 7: 100 % of the air ticket. */
  public static final CeilingRow SURVEY_ABROAD_AIR_TICKET =
      row(SupportItem.SURVEY_ABROAD_AIR_TICKET, 7, all(CostBase.AIR_TICKET));

  /** Clause 8 point a: at most 200 million a round. */
  public static final CeilingRow PRODUCT_SELECTION_ROUND_REGIONAL =
      row(SupportItem.PRODUCT_SELECTION_ROUND_REGIONAL, 8, "a", most(200));

  /** Clause 8 point a: at most 400 million a round. */
  public static final CeilingRow PRODUCT_SELECTION_ROUND_NATIONAL =
      row(SupportItem.PRODUCT_SELECTION_ROUND_NATIONAL, 8, "a", most(400));

  /** Clause 8 point b: at most 5 million a product. */
  public static final CeilingRow PRODUCT_PRIZE_REGIONAL =
      row(SupportItem.PRODUCT_PRIZE_REGIONAL, 8, "b", most(5));

  /** Clause 8 point b: at most 10 million a product. */
  public static final CeilingRow PRODUCT_PRIZE_NATIONAL =
      row(SupportItem.PRODUCT_PRIZE_NATIONAL, 8, "b", most(10));

  /** Clause 9: at most 35 million a trademark (nhãn hiệu), without a share. */
  public static final CeilingRow TRADEMARK = row(SupportItem.TRADEMARK, 9, most(35));

  /** Clause 10: at most 50 % and 35 million an establishment. */
  public static final CeilingRow CONSULTANCY = row(SupportItem.CONSULTANCY, 10, most(50, 35));

  /** Clause 11: by tender, or by the approved price. */
  public static final CeilingRow MEDIA = row(SupportItem.MEDIA, 11, SpendingCeiling.approved());

  /** Clause 12: at most 30 % and 70 million an association. */
  public static final CeilingRow ASSOCIATION_REGIONAL =
      row(SupportItem.ASSOCIATION_REGIONAL, 12, most(30, CostBase.FOUNDING_COST, 70));

  /** Clause 12: at most 30 % and 100 million an association. */
  public static final CeilingRow ASSOCIATION_NATIONAL =
      row(SupportItem.ASSOCIATION_NATIONAL, 12, most(30, CostBase.FOUNDING_COST, 100));

  /** Clause 13: at most 50 % and 150 million a linkage cluster. */
  public static final CeilingRow LINKAGE_CLUSTER =
      row(SupportItem.LINKAGE_CLUSTER, 13, most(50, 150));

  /** Clause 14: at most 50 % of the interest and 500 million an establishment. */
  public static final CeilingRow RELOCATION_LOAN_INTEREST =
      row(SupportItem.RELOCATION_LOAN_INTEREST, 14, most(50, CostBase.LOAN_INTEREST, 500));

  /** Clause 15: at most 30 % and 300 million an establishment. */
  public static final CeilingRow POLLUTION_TREATMENT_ESTABLISHMENT =
      row(SupportItem.POLLUTION_TREATMENT_ESTABLISHMENT, 15, most(30, 300));

  /** Clause 16: at most 30 % and 1,500 million an industrial cluster. */
  public static final CeilingRow POLLUTION_TREATMENT_CLUSTER =
      row(SupportItem.POLLUTION_TREATMENT_CLUSTER, 16, most(30, 1_500));

  /** Clause 17: at most 50 % and 500 million an industrial cluster. */
  public static final CeilingRow CLUSTER_DETAILED_PLAN =
      row(SupportItem.CLUSTER_DETAILED_PLAN, 17, most(50, 500));

  /** Clause 18: at most 6,000 million an industrial cluster, without a share. */
  public static final CeilingRow CLUSTER_INFRASTRUCTURE =
      row(SupportItem.CLUSTER_INFRASTRUCTURE, 18, most(6_000));

  /** Clause 19 point a: by the circular of 2016; its levels are in {@code law.circular152}. */
  public static final CeilingRow TRAINING_SKILLS =
      row(
          SupportItem.TRAINING_SKILLS,
          19,
          "a",
          SpendingCeiling.byReference(Instruments.CIRCULAR_152_2016.whole()));

  /** Clause 19 point b: by the approved estimate. */
  public static final CeilingRow TRAINING_MASTER_CRAFTSMEN =
      row(SupportItem.TRAINING_MASTER_CRAFTSMEN, 19, "b", SpendingCeiling.approved());

  /** Clause 20: remuneration of a collaborator is at most 1.0 base salary a person and month. */
  public static final Dated<Coefficient> REMUNERATION_CEILING =
      Dated.during(
          "ceiling of remuneration",
          Instruments.CIRCULAR_28_2018.inForce(),
          Coefficient.parse("1"),
          clause(20),
          Evidence.SEEN);

  /** Clause 20: that factor as a level. */
  public static final CeilingRow COLLABORATOR_REMUNERATION =
      row(
          SupportItem.COLLABORATOR_REMUNERATION,
          20,
          SpendingCeiling.of(
              CeilingMultiple.ofBaseSalary(
                  REMUNERATION_CEILING.on(REMUNERATION_CEILING.firstDay()).value())));

  /** Clause 21 point a: at most 500 million a showroom. */
  public static final CeilingRow SHOWROOM_NATIONAL_REGIONAL_CENTRE =
      row(SupportItem.SHOWROOM_NATIONAL_REGIONAL_CENTRE, 21, "a", most(500));

  /** Clause 21 point b: at most 70 million a showroom. */
  public static final CeilingRow SHOWROOM_NATIONAL_TYPICAL_PRODUCT =
      row(SupportItem.SHOWROOM_NATIONAL_TYPICAL_PRODUCT, 21, "b", most(70));

  /** Clause 21 point c: at most 50 million a showroom. */
  public static final CeilingRow SHOWROOM_REGIONAL_TYPICAL_PRODUCT =
      row(SupportItem.SHOWROOM_REGIONAL_TYPICAL_PRODUCT, 21, "c", most(50));

  /** Clause 22 point a: at most 1.5 % of the money of the year. */
  public static final CeilingRow MANAGEMENT_AGENCY =
      row(SupportItem.MANAGEMENT_AGENCY, 22, "a", most("1.5", CostBase.YEARLY_FUND));

  /** Clause 22 point b: at most 3 % of the estimate of the scheme. */
  public static final CeilingRow MANAGEMENT_IMPLEMENTING_UNIT =
      row(SupportItem.MANAGEMENT_IMPLEMENTING_UNIT, 22, "b", most("3", CostBase.SCHEME_ESTIMATE));

  /** Clause 22 point b, in brackets: at most 4 % in difficult areas and poor districts. */
  public static final CeilingRow MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA =
      row(
          SupportItem.MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA,
          22,
          "b",
          most("4", CostBase.SCHEME_ESTIMATE));

  /** Clause 23: priority schemes get at most 1.5 times the support level. */
  public static final Cited<Coefficient> PRIORITY_UPLIFT =
      new Cited<>(Coefficient.parse("1.5"), clause(23), Evidence.SEEN);

  /** The levels of this article, in clause order. */
  public static final CeilingTable LEVELS =
      CeilingTable.builder()
          .name("Mức chi hoạt động khuyến công quốc gia")
          .instrument(Instruments.CIRCULAR_28_2018.whole())
          .source(TableSource.CIRCULAR)
          .addRows(
              ENTERPRISE_ESTABLISHMENT,
              DEMONSTRATION_MODEL_NEW_TECHNOLOGY,
              DEMONSTRATION_MODEL_EXISTING,
              CLEANER_PRODUCTION_PILOT,
              MACHINERY_TECHNOLOGY_TRANSFER,
              TECHNOLOGY_LINE,
              FAIR_DOMESTIC_ORGANISED,
              FAIR_DOMESTIC_BOOTH,
              FAIR_ABROAD,
              SURVEY_ABROAD_AIR_TICKET,
              PRODUCT_SELECTION_ROUND_REGIONAL,
              PRODUCT_SELECTION_ROUND_NATIONAL,
              PRODUCT_PRIZE_REGIONAL,
              PRODUCT_PRIZE_NATIONAL,
              TRADEMARK,
              CONSULTANCY,
              MEDIA,
              ASSOCIATION_REGIONAL,
              ASSOCIATION_NATIONAL,
              LINKAGE_CLUSTER,
              RELOCATION_LOAN_INTEREST,
              POLLUTION_TREATMENT_ESTABLISHMENT,
              POLLUTION_TREATMENT_CLUSTER,
              CLUSTER_DETAILED_PLAN,
              CLUSTER_INFRASTRUCTURE,
              TRAINING_SKILLS,
              TRAINING_MASTER_CRAFTSMEN,
              COLLABORATOR_REMUNERATION,
              SHOWROOM_NATIONAL_REGIONAL_CENTRE,
              SHOWROOM_NATIONAL_TYPICAL_PRODUCT,
              SHOWROOM_REGIONAL_TYPICAL_PRODUCT,
              MANAGEMENT_AGENCY,
              MANAGEMENT_IMPLEMENTING_UNIT,
              MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA)
          .build();

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article08Ceilings.class)
          .ceilings(
              TextCeilings.principal(
                      "circular28.article8",
                      Instruments.CIRCULAR_28_2018.article(8),
                      LEVELS,
                      PRIORITY_UPLIFT)
                  .lifts(Article08Ceilings::isSupportLevel)
                  .addNamed(Instruments.CIRCULAR_152_2016.whole())
                  .changed(CeilingPoints.CEILINGS_SINCE_CIRCULAR_64)
                  .putBindsLocal(
                      SupportItem.COLLABORATOR_REMUNERATION,
                      CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY)
                  .build())
          .figure(
              "circular28.article8.factor.remuneration-ceiling",
              EntryKind.CEILING,
              Term.of("hệ số thù lao tối đa", "highest factor of remuneration"),
              REMUNERATION_CEILING.on(REMUNERATION_CEILING.firstDay()))
          .asking(REMUNERATION_CEILING)
          .figure(
              Figure.of(
                      "circular28.article8.priority-uplift",
                      EntryKind.CEILING,
                      Figure.UPLIFT,
                      PRIORITY_UPLIFT)
                  .on("ceiling.priority-uplift"));

  private Article08Ceilings() {}

  /**
   * Clause 23: whether the level of {@code item} can be lifted.
   *
   * <p>Reading: the clause speaks of support levels (mức hỗ trợ) "set above"; prizes, media
   * contracts, training, remuneration and management costs are not called so.
   */
  public static boolean isSupportLevel(SupportItem item) {
    return switch (item) {
      case PRODUCT_PRIZE_REGIONAL,
          PRODUCT_PRIZE_NATIONAL,
          MEDIA,
          TRAINING_SKILLS,
          TRAINING_MASTER_CRAFTSMEN,
          COLLABORATOR_REMUNERATION,
          MANAGEMENT_AGENCY,
          MANAGEMENT_IMPLEMENTING_UNIT,
          MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA ->
          false;
      default -> true;
    };
  }

  private static Citation clause(int number) {
    return Instruments.CIRCULAR_28_2018.article(8).clause(number);
  }

  private static CeilingRow row(SupportItem item, int clause, SpendingCeiling ceiling) {
    return row(item, clause(clause), ceiling);
  }

  private static CeilingRow row(
      SupportItem item, int clause, String point, SpendingCeiling ceiling) {
    return row(item, clause(clause).point(point), ceiling);
  }

  private static CeilingRow row(SupportItem item, Citation place, SpendingCeiling ceiling) {
    return Levels.row(Instruments.CIRCULAR_28_2018, item, place, ceiling);
  }
}
