package vn.khuyencong.law.circular152;

import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.kit.CeilingRows;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.text.TextCeilings;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;

/**
 * Điều 7, clauses 1 and 2: the ceilings of support for learners. For whom they are is in {@link
 * Article07Conditions}.
 */
public final class Article07TrainingSupport {

  /**
   * The ceilings of this article, in the order of its points and their paragraphs. Those of clause
   * 2 are rates, without "at most": meals for a day of actual study, travel from 15 km on, and from
   * 5 km on for the disabled and in difficult areas.
   */
  public static final CeilingTable CEILINGS =
      CeilingRows.of(Instruments.CIRCULAR_152_2016, 7)
          .row(1, "a", SupportItem.TRAINING_COST_DISABLED, SpendingCeiling.of(Vnd.of(6_000_000)))
          .row(
              1,
              "b",
              SupportItem.TRAINING_COST_POOR_ETHNIC_OR_POOR_SPECIALLY_DIFFICULT,
              SpendingCeiling.of(Vnd.of(4_000_000)))
          .row(
              1,
              "c",
              SupportItem.TRAINING_COST_ETHNIC_MERIT_POOR_LAND_JOBLESS_WOMAN_FISHERMAN,
              SpendingCeiling.of(Vnd.of(3_000_000)))
          .row(1, "d", SupportItem.TRAINING_COST_NEAR_POOR, SpendingCeiling.of(Vnd.of(2_500_000)))
          .row(
              1,
              "đ",
              SupportItem.TRAINING_COST_WOMAN_OR_RURAL_WORKER,
              SpendingCeiling.of(Vnd.of(2_000_000)))
          .row(2, "b", SupportItem.TRAINING_MEALS, SpendingCeiling.rate(Vnd.of(30_000)))
          .row(2, "c", SupportItem.TRAINING_TRAVEL, SpendingCeiling.rate(Vnd.of(200_000)))
          .row(
              2,
              "c",
              SupportItem.TRAINING_TRAVEL_DISABLED_OR_DIFFICULT_AREA,
              SpendingCeiling.rate(Vnd.of(300_000)))
          .table("Mức hỗ trợ đào tạo, Điều 7");

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article07TrainingSupport.class)
          .ceilings(
              TextCeilings.borrowed(
                      "circular152.article7", Instruments.CIRCULAR_152_2016.article(7), CEILINGS)
                  .appliesBefore(CeilingPoints.TRAINING_CEILINGS_BEFORE_CIRCULAR_28)
                  .build());

  private Article07TrainingSupport() {}
}
