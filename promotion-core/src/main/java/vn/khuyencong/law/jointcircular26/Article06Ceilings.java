package vn.khuyencong.law.jointcircular26;

import static vn.khuyencong.law.kit.CeilingRows.most;
import static vn.khuyencong.law.kit.CeilingRows.rate;

import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.kit.CeilingRows;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.TextCeilings;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.CostBase;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;

/**
 * Điều 6. Mức chi hoạt động khuyến công, clause 2: the ceilings for national money. Clause 1 stands
 * in {@link Article06CommonCeilings}; clause 3 leaves local ceilings to the province.
 */
public final class Article06Ceilings {

  /** Clause 2 point t: priority schemes get at most 1.5 times the support ceiling (mức hỗ trợ). */
  public static final Cited<Coefficient> PRIORITY_UPLIFT =
      new Cited<>(
          Coefficient.parse("1.5"),
          Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(2).point("t"),
          Evidence.SEEN);

  /**
   * The ceilings of clause 2, in the order of its points, their paragraphs and dashes. The costs
   * that points d and đ list are paid in full, by tender or approved price; booth rent at 80 %,
   * without "at most".
   *
   * <p>Reading: the first paragraph of point b says 30 % of nothing in particular; the costs it
   * lists are the base.
   */
  public static final CeilingTable CEILINGS =
      CeilingRows.of(Instruments.JOINT_CIRCULAR_26_2014, 6)
          .row(2, "a", SupportItem.ENTERPRISE_ESTABLISHMENT, most(10))
          .row(
              2,
              "b",
              SupportItem.DEMONSTRATION_MODEL_NEW_TECHNOLOGY,
              most(30, CostBase.LISTED_COSTS, 500))
          .row(2, "b", SupportItem.DEMONSTRATION_MODEL_EXISTING, most(100))
          .row(2, "c", SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, most(50, 200))
          .row(2, "d", SupportItem.FAIR_DOMESTIC_ORGANISED, rate(100, CostBase.FAIR_ORGANISATION))
          .row(2, "d", SupportItem.FAIR_DOMESTIC_BOOTH, rate(80, CostBase.BOOTH_RENT))
          .row(2, "đ", SupportItem.FAIR_ABROAD, rate(100, CostBase.FAIR_ABROAD))
          .row(2, "e", SupportItem.SURVEY_ABROAD_AIR_TICKET, rate(100, CostBase.AIR_TICKET))
          .row(2, "g", SupportItem.PRODUCT_SELECTION_ROUND_REGIONAL, most(100))
          .row(2, "g", SupportItem.PRODUCT_SELECTION_ROUND_NATIONAL, most(200))
          .row(2, "g", SupportItem.PRODUCT_PRIZE_REGIONAL, most(5))
          .row(2, "g", SupportItem.PRODUCT_PRIZE_NATIONAL, most(10))
          .row(2, "h", SupportItem.BRAND, most(50, 35))
          .row(2, "i", SupportItem.CONSULTANCY, most(50, 35))
          .row(2, "k", SupportItem.MEDIA, SpendingCeiling.approved())
          .row(2, "l", SupportItem.ASSOCIATION_REGIONAL, most(30, CostBase.FOUNDING_COST, 70))
          .row(2, "l", SupportItem.ASSOCIATION_NATIONAL, most(30, CostBase.FOUNDING_COST, 100))
          .row(2, "m", SupportItem.LINKAGE_CLUSTER, most(50, 150))
          .row(2, "n", SupportItem.RELOCATION_LOAN_INTEREST, most(50, CostBase.LOAN_INTEREST, 500))
          .row(2, "o", SupportItem.POLLUTION_TREATMENT_ESTABLISHMENT, most(30, 300))
          .row(2, "p", SupportItem.POLLUTION_TREATMENT_CLUSTER, most(30, 1_500))
          .row(2, "q", SupportItem.CLUSTER_DETAILED_PLAN, most(50, 500))
          .row(2, "r", SupportItem.CLUSTER_INFRASTRUCTURE, most(3_000))
          .row(2, "s", SupportItem.MANAGEMENT_AGENCY, most("1.5", CostBase.YEARLY_FUND))
          .row(
              2,
              "s",
              SupportItem.MANAGEMENT_IMPLEMENTING_UNIT,
              most("2.5", CostBase.SCHEME_ESTIMATE))
          .table("Mức chi hoạt động khuyến công quốc gia");

  /**
   * This clause as a part of its text.
   *
   * <p>Reading: point c of clause 2, "ứng dụng máy móc thiết bị, chuyển giao công nghệ tiên tiến",
   * covers a technology line, and the second dash of point s management of every scheme, wherever
   * it lies: only Circular 28 set the line and difficult areas apart. What point h calls a brand
   * (thương hiệu) is registered as a trademark (nhãn hiệu), as Circular 28 calls it in its place. A
   * pilot of cleaner production and training stand among the common ceilings of clause 1.
   */
  static final TextPart PART =
      TextPart.of(Article06Ceilings.class)
          .ceilings(
              TextCeilings.principal(
                      "jointcircular26.article6",
                      Instruments.JOINT_CIRCULAR_26_2014.article(6),
                      CEILINGS,
                      PRIORITY_UPLIFT,
                      Article06Ceilings::canBeLifted)
                  .putCoveredBy(
                      SupportItem.TECHNOLOGY_LINE, SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
                  .putCoveredBy(
                      SupportItem.MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA,
                      SupportItem.MANAGEMENT_IMPLEMENTING_UNIT)
                  .putCoveredBy(SupportItem.TRADEMARK, SupportItem.BRAND)
                  .putAllCoveredBy(Article06CommonCeilings.COVERING)
                  .before(CeilingPoints.CEILINGS_BEFORE_2014)
                  .build())
          .figure(
              Figure.of(
                      "jointcircular26.article6.priority-uplift",
                      EntryKind.CEILING,
                      Figure.UPLIFT,
                      PRIORITY_UPLIFT)
                  .on("ceiling.priority-uplift"));

  private Article06Ceilings() {}

  /**
   * Clause 2 point t: whether the ceiling of {@code item} can be lifted.
   *
   * <p>Reading: the point speaks of support ceilings (mức hỗ trợ) "set above"; prizes, media
   * contracts and management costs are not called so.
   */
  public static boolean canBeLifted(SupportItem item) {
    return switch (item) {
      case PRODUCT_PRIZE_REGIONAL,
          PRODUCT_PRIZE_NATIONAL,
          MEDIA,
          MANAGEMENT_AGENCY,
          MANAGEMENT_IMPLEMENTING_UNIT ->
          false;
      default -> true;
    };
  }
}
