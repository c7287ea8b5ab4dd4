package vn.khuyencong.law.jointcircular26;

import static vn.khuyencong.law.kit.Levels.all;
import static vn.khuyencong.law.kit.Levels.most;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.kit.Levels;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.TextCeilings;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.CostBase;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.TableSource;

/**
 * Điều 6. Mức chi hoạt động khuyến công, clause 2: the levels for national money. Clause 1 stands
 * in {@link Article06CommonCeilings}; clause 3 leaves local levels to the province.
 */
public final class Article06Ceilings {
  private static final Citation CLAUSE_2 = Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(2);

  /** Clause 2 point a: at most 10 million an enterprise, in difficult areas. */
  public static final CeilingRow ENTERPRISE_ESTABLISHMENT =
      row(SupportItem.ENTERPRISE_ESTABLISHMENT, "a", most(10));

  /**
   * Clause 2 point b, first paragraph: at most 30 % and 500 million a model.
   *
   * <p>Reading: the paragraph says 30 % of nothing in particular; the costs it lists are the base.
   */
  public static final CeilingRow DEMONSTRATION_MODEL_NEW_TECHNOLOGY =
      row(
          SupportItem.DEMONSTRATION_MODEL_NEW_TECHNOLOGY,
          "b",
          most(30, CostBase.LISTED_COSTS, 500));

  /** Clause 2 point b, second paragraph: at most 100 million a model, without a share. */
  public static final CeilingRow DEMONSTRATION_MODEL_EXISTING =
      row(SupportItem.DEMONSTRATION_MODEL_EXISTING, "b", most(100));

  /** Clause 2 point c: at most 50 % and 200 million an establishment. */
  public static final CeilingRow MACHINERY_TECHNOLOGY_TRANSFER =
      row(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, "c", most(50, 200));

  /**
   * Clause 2 point d, first paragraph: 100 % of the costs it lists, by tender or approved price.
   */
  public static final CeilingRow FAIR_DOMESTIC_ORGANISED =
      row(SupportItem.FAIR_DOMESTIC_ORGANISED, "d", all(CostBase.FAIR_ORGANISATION));

  /** Clause 2 point d, second paragraph: 80 % of booth rent, without "at most". */
  public static final CeilingRow FAIR_DOMESTIC_BOOTH =
      row(
          SupportItem.FAIR_DOMESTIC_BOOTH,
          "d",
          SpendingCeiling.rate(Percent.of(80), CostBase.BOOTH_RENT));

  /** Clause 2 point đ: 100 % of the costs it lists, by tender or approved price. */
  public static final CeilingRow FAIR_ABROAD =
      row(SupportItem.FAIR_ABROAD, "đ", all(CostBase.FAIR_ABROAD));

  /** Clause 2 point e: 100 % of the air ticket. */
  public static final CeilingRow SURVEY_ABROAD_AIR_TICKET =
      row(SupportItem.SURVEY_ABROAD_AIR_TICKET, "e", all(CostBase.AIR_TICKET));

  /** Clause 2 point g, first dash: at most 100 million a round. */
  public static final CeilingRow PRODUCT_SELECTION_ROUND_REGIONAL =
      row(SupportItem.PRODUCT_SELECTION_ROUND_REGIONAL, "g", most(100));

  /** Clause 2 point g, first dash: at most 200 million a round. */
  public static final CeilingRow PRODUCT_SELECTION_ROUND_NATIONAL =
      row(SupportItem.PRODUCT_SELECTION_ROUND_NATIONAL, "g", most(200));

  /** Clause 2 point g, second dash: at most 5 million a product. */
  public static final CeilingRow PRODUCT_PRIZE_REGIONAL =
      row(SupportItem.PRODUCT_PRIZE_REGIONAL, "g", most(5));

  /** Clause 2 point g, second dash: at most 10 million a product. */
  public static final CeilingRow PRODUCT_PRIZE_NATIONAL =
      row(SupportItem.PRODUCT_PRIZE_NATIONAL, "g", most(10));

  /** Clause 2 point h: at most 50 % and 35 million a brand (thương hiệu). */
  public static final CeilingRow BRAND = row(SupportItem.BRAND, "h", most(50, 35));

  /** Clause 2 point i: at most 50 % and 35 million an establishment. */
  public static final CeilingRow CONSULTANCY = row(SupportItem.CONSULTANCY, "i", most(50, 35));

  /** Clause 2 point k: by tender, or by the approved price. */
  public static final CeilingRow MEDIA = row(SupportItem.MEDIA, "k", SpendingCeiling.approved());

  /** Clause 2 point l: at most 30 % and 70 million an association. */
  public static final CeilingRow ASSOCIATION_REGIONAL =
      row(SupportItem.ASSOCIATION_REGIONAL, "l", most(30, CostBase.FOUNDING_COST, 70));

  /** Clause 2 point l: at most 30 % and 100 million an association. */
  public static final CeilingRow ASSOCIATION_NATIONAL =
      row(SupportItem.ASSOCIATION_NATIONAL, "l", most(30, CostBase.FOUNDING_COST, 100));

  /** Clause 2 point m: at most 50 % and 150 million a linkage cluster. */
  public static final CeilingRow LINKAGE_CLUSTER =
      row(SupportItem.LINKAGE_CLUSTER, "m", most(50, 150));

  /** Clause 2 point n: at most 50 % of the interest and 500 million an establishment. */
  public static final CeilingRow RELOCATION_LOAN_INTEREST =
      row(SupportItem.RELOCATION_LOAN_INTEREST, "n", most(50, CostBase.LOAN_INTEREST, 500));

  /** Clause 2 point o: at most 30 % and 300 million an establishment. */
  public static final CeilingRow POLLUTION_TREATMENT_ESTABLISHMENT =
      row(SupportItem.POLLUTION_TREATMENT_ESTABLISHMENT, "o", most(30, 300));

  /** Clause 2 point p: at most 30 % and 1,500 million an industrial cluster. */
  public static final CeilingRow POLLUTION_TREATMENT_CLUSTER =
      row(SupportItem.POLLUTION_TREATMENT_CLUSTER, "p", most(30, 1_500));

  /** Clause 2 point q: at most 50 % and 500 million an industrial cluster. */
  public static final CeilingRow CLUSTER_DETAILED_PLAN =
      row(SupportItem.CLUSTER_DETAILED_PLAN, "q", most(50, 500));

  /** Clause 2 point r: at most 3,000 million an industrial cluster, without a share. */
  public static final CeilingRow CLUSTER_INFRASTRUCTURE =
      row(SupportItem.CLUSTER_INFRASTRUCTURE, "r", most(3_000));

  /** Clause 2 point s, first dash: at most 1.5 % of the money of the year. */
  public static final CeilingRow MANAGEMENT_AGENCY =
      row(SupportItem.MANAGEMENT_AGENCY, "s", most("1.5", CostBase.YEARLY_FUND));

  /** Clause 2 point s, second dash: at most 2.5 % of the estimate of the scheme. */
  public static final CeilingRow MANAGEMENT_IMPLEMENTING_UNIT =
      row(SupportItem.MANAGEMENT_IMPLEMENTING_UNIT, "s", most("2.5", CostBase.SCHEME_ESTIMATE));

  /** Clause 2 point t: priority schemes get at most 1.5 times the support level. */
  public static final Cited<Coefficient> PRIORITY_UPLIFT =
      new Cited<>(Coefficient.parse("1.5"), CLAUSE_2.point("t"), Evidence.SEEN);

  /** The levels of this clause, in the order of its points. */
  public static final CeilingTable LEVELS =
      CeilingTable.builder()
          .name("Mức chi hoạt động khuyến công quốc gia")
          .instrument(Instruments.JOINT_CIRCULAR_26_2014.whole())
          .source(TableSource.CIRCULAR)
          .addRows(
              ENTERPRISE_ESTABLISHMENT,
              DEMONSTRATION_MODEL_NEW_TECHNOLOGY,
              DEMONSTRATION_MODEL_EXISTING,
              MACHINERY_TECHNOLOGY_TRANSFER,
              FAIR_DOMESTIC_ORGANISED,
              FAIR_DOMESTIC_BOOTH,
              FAIR_ABROAD,
              SURVEY_ABROAD_AIR_TICKET,
              PRODUCT_SELECTION_ROUND_REGIONAL,
              PRODUCT_SELECTION_ROUND_NATIONAL,
              PRODUCT_PRIZE_REGIONAL,
              PRODUCT_PRIZE_NATIONAL,
              BRAND,
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
              MANAGEMENT_AGENCY,
              MANAGEMENT_IMPLEMENTING_UNIT)
          .build();

  /**
   * This clause as a part of its text.
   *
   * <p>Reading: point c of clause 2, "ứng dụng máy móc thiết bị, chuyển giao công nghệ tiên tiến",
   * covers a technology line, which only Circular 28 set apart.
   */
  static final TextPart PART =
      TextPart.of(Article06Ceilings.class)
          .ceilings(
              TextCeilings.principal(
                      "jointcircular26.article6",
                      Instruments.JOINT_CIRCULAR_26_2014.article(6),
                      LEVELS,
                      PRIORITY_UPLIFT)
                  .lifts(Article06Ceilings::isSupportLevel)
                  .putCoveredBy(
                      SupportItem.TECHNOLOGY_LINE, SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
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
   * Clause 2 point t: whether the level of {@code item} can be lifted.
   *
   * <p>Reading: the point speaks of support levels (mức hỗ trợ) "set above"; prizes, media
   * contracts and management costs are not called so.
   */
  public static boolean isSupportLevel(SupportItem item) {
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

  private static CeilingRow row(SupportItem item, String point, SpendingCeiling ceiling) {
    return Levels.row(Instruments.JOINT_CIRCULAR_26_2014, item, CLAUSE_2.point(point), ceiling);
  }
}
