package vn.khuyencong.law.circular28;

import static vn.khuyencong.law.kit.CeilingRows.most;
import static vn.khuyencong.law.kit.CeilingRows.rate;

import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.kit.CeilingRows;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.TextCeilings;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.support.CeilingMultiple;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.CostBase;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;

/**
 * Điều 8. Mức chi hoạt động khuyến công quốc gia: the figures of clauses 1 to 23, as issued in
 * 2018; what 64/2024/TT-BTC changed was not read. Clause 20 for a network is checked in {@link
 * Article08Remuneration}.
 */
public final class Article08Ceilings {

  /** Clause 20: remuneration of a collaborator is at most 1.0 base salary a person and month. */
  public static final Dated<Coefficient> REMUNERATION_CEILING =
      Dated.during(
          "ceiling of remuneration",
          Instruments.CIRCULAR_28_2018.inForce(),
          Coefficient.parse("1"),
          Instruments.CIRCULAR_28_2018.article(8).clause(20),
          Evidence.SEEN);

  /** Clause 23: priority schemes get at most 1.5 times the support ceiling (mức hỗ trợ). */
  public static final Cited<Coefficient> PRIORITY_UPLIFT =
      new Cited<>(
          Coefficient.parse("1.5"),
          Instruments.CIRCULAR_28_2018.article(8).clause(23),
          Evidence.SEEN);

  /**
   * The ceilings of this article, in the order of its clauses and their sentences. The costs that
   * clauses 5 and 6 list are paid in full, by tender or approved price; booth rent at 80 %, without
   * "at most". The figures behind clause 19 point a are in {@code law.circular152}.
   *
   * <p>Reading: the third sentence of clause 4 gives a technology line 1.5 times the amount of 300
   * million, which makes 450 million; whether the share of 50 % still binds is an open point.
   */
  public static final CeilingTable CEILINGS =
      CeilingRows.of(Instruments.CIRCULAR_28_2018, 8)
          .row(1, SupportItem.ENTERPRISE_ESTABLISHMENT, most(10))
          .row(2, "a", SupportItem.DEMONSTRATION_MODEL_NEW_TECHNOLOGY, most(30, 1_000))
          .row(2, "b", SupportItem.DEMONSTRATION_MODEL_EXISTING, most(100))
          .row(3, SupportItem.CLEANER_PRODUCTION_PILOT, most(30, 500))
          .row(4, SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, most(50, 300))
          .row(
              4,
              SupportItem.TECHNOLOGY_LINE,
              SpendingCeiling.of(
                  CeilingMultiple.of(
                      Coefficient.parse("1.5"), SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)))
          .row(5, SupportItem.FAIR_DOMESTIC_ORGANISED, rate(100, CostBase.FAIR_ORGANISATION))
          .row(5, SupportItem.FAIR_DOMESTIC_BOOTH, rate(80, CostBase.BOOTH_RENT))
          .row(6, SupportItem.FAIR_ABROAD, rate(100, CostBase.FAIR_ABROAD))
          .row(7, SupportItem.SURVEY_ABROAD_AIR_TICKET, rate(100, CostBase.AIR_TICKET))
          .row(8, "a", SupportItem.PRODUCT_SELECTION_ROUND_REGIONAL, most(200))
          .row(8, "a", SupportItem.PRODUCT_SELECTION_ROUND_NATIONAL, most(400))
          .row(8, "b", SupportItem.PRODUCT_PRIZE_REGIONAL, most(5))
          .row(8, "b", SupportItem.PRODUCT_PRIZE_NATIONAL, most(10))
          .row(9, SupportItem.TRADEMARK, most(35))
          .row(10, SupportItem.CONSULTANCY, most(50, 35))
          .row(11, SupportItem.MEDIA, SpendingCeiling.approved())
          .row(12, SupportItem.ASSOCIATION_REGIONAL, most(30, CostBase.FOUNDING_COST, 70))
          .row(12, SupportItem.ASSOCIATION_NATIONAL, most(30, CostBase.FOUNDING_COST, 100))
          .row(13, SupportItem.LINKAGE_CLUSTER, most(50, 150))
          .row(14, SupportItem.RELOCATION_LOAN_INTEREST, most(50, CostBase.LOAN_INTEREST, 500))
          .row(15, SupportItem.POLLUTION_TREATMENT_ESTABLISHMENT, most(30, 300))
          .row(16, SupportItem.POLLUTION_TREATMENT_CLUSTER, most(30, 1_500))
          .row(17, SupportItem.CLUSTER_DETAILED_PLAN, most(50, 500))
          .row(18, SupportItem.CLUSTER_INFRASTRUCTURE, most(6_000))
          .row(
              19,
              "a",
              SupportItem.TRAINING_SKILLS,
              SpendingCeiling.byReference(Instruments.CIRCULAR_152_2016.whole()))
          .row(19, "b", SupportItem.TRAINING_MASTER_CRAFTSMEN, SpendingCeiling.approved())
          .rows(
              SupportItem.COLLABORATOR_REMUNERATION,
              REMUNERATION_CEILING.map(
                  factor -> SpendingCeiling.of(CeilingMultiple.ofBaseSalary(factor))))
          .row(21, "a", SupportItem.SHOWROOM_NATIONAL_REGIONAL_CENTRE, most(500))
          .row(21, "b", SupportItem.SHOWROOM_NATIONAL_TYPICAL_PRODUCT, most(70))
          .row(21, "c", SupportItem.SHOWROOM_REGIONAL_TYPICAL_PRODUCT, most(50))
          .row(22, "a", SupportItem.MANAGEMENT_AGENCY, most("1.5", CostBase.YEARLY_FUND))
          .row(
              22,
              "b",
              SupportItem.MANAGEMENT_IMPLEMENTING_UNIT,
              most("3", CostBase.SCHEME_ESTIMATE))
          .row(
              22,
              "b",
              SupportItem.MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA,
              most("4", CostBase.SCHEME_ESTIMATE))
          .table("Mức chi hoạt động khuyến công quốc gia");

  /**
   * This article as a part of its text.
   *
   * <p>Reading: what the joint circular called a brand (thương hiệu) has its ceiling under the name
   * of a trademark (nhãn hiệu), clause 9, and a pilot of cleaner production, which stood among the
   * common ceilings, its own in clause 3.
   */
  static final TextPart PART =
      TextPart.of(Article08Ceilings.class)
          .ceilings(
              TextCeilings.principal(
                      "circular28.article8",
                      Instruments.CIRCULAR_28_2018.article(8),
                      CEILINGS,
                      PRIORITY_UPLIFT,
                      Article08Ceilings::canBeLifted)
                  .putCoveredBy(SupportItem.BRAND, SupportItem.TRADEMARK)
                  .putCoveredBy(
                      SupportItem.COMMON_CLEANER_PRODUCTION_PILOT,
                      SupportItem.CLEANER_PRODUCTION_PILOT)
                  .addNamed(Instruments.CIRCULAR_152_2016.whole())
                  .changed(CeilingPoints.CEILINGS_SINCE_CIRCULAR_64)
                  .putBindsLocal(
                      SupportItem.COLLABORATOR_REMUNERATION,
                      CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY)
                  .build())
          .figures(
              "circular28.article8.factor.remuneration-ceiling",
              EntryKind.CEILING,
              Term.of("hệ số thù lao tối đa", "highest factor of remuneration"),
              REMUNERATION_CEILING)
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
   * Clause 23: whether the ceiling of {@code item} can be lifted.
   *
   * <p>Reading: the clause speaks of support ceilings (mức hỗ trợ) "set above"; prizes, media
   * contracts, training, remuneration and management costs are not called so.
   */
  public static boolean canBeLifted(SupportItem item) {
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
}
