package vn.khuyencong.law.circular152;

import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.text.TextCeilings;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.TableSource;

/**
 * Điều 7, clauses 1 and 2: the levels of support for learners. For whom they are is in {@link
 * Article07Conditions}.
 */
public final class Article07TrainingSupport {

  /** Clause 1 point a: at most 6 million a disabled person and course. */
  public static final CeilingRow TRAINING_COST_DISABLED =
      row(SupportItem.TRAINING_COST_DISABLED, 1, "a", SpendingCeiling.of(Vnd.of(6_000_000)));

  /** Clause 1 point b: at most 4 million a person and course. */
  public static final CeilingRow TRAINING_COST_POOR_ETHNIC_OR_POOR_SPECIALLY_DIFFICULT =
      row(
          SupportItem.TRAINING_COST_POOR_ETHNIC_OR_POOR_SPECIALLY_DIFFICULT,
          1,
          "b",
          SpendingCeiling.of(Vnd.of(4_000_000)));

  /** Clause 1 point c: at most 3 million a person and course. */
  public static final CeilingRow TRAINING_COST_ETHNIC_MERIT_POOR_LAND_JOBLESS_WOMAN_FISHERMAN =
      row(
          SupportItem.TRAINING_COST_ETHNIC_MERIT_POOR_LAND_JOBLESS_WOMAN_FISHERMAN,
          1,
          "c",
          SpendingCeiling.of(Vnd.of(3_000_000)));

  /** Clause 1 point d: at most 2.5 million a person and course. */
  public static final CeilingRow TRAINING_COST_NEAR_POOR =
      row(SupportItem.TRAINING_COST_NEAR_POOR, 1, "d", SpendingCeiling.of(Vnd.of(2_500_000)));

  /** Clause 1 point đ: at most 2 million a person and course. */
  public static final CeilingRow TRAINING_COST_WOMAN_OR_RURAL_WORKER =
      row(
          SupportItem.TRAINING_COST_WOMAN_OR_RURAL_WORKER,
          1,
          "đ",
          SpendingCeiling.of(Vnd.of(2_000_000)));

  /** Clause 2 point b: 30,000 a person and day of actual study, without "at most". */
  public static final CeilingRow TRAINING_MEALS =
      row(SupportItem.TRAINING_MEALS, 2, "b", SpendingCeiling.rate(Vnd.of(30_000)));

  /** Clause 2 point c, first paragraph: 200,000 a person and course, from 15 km on. */
  public static final CeilingRow TRAINING_TRAVEL =
      row(SupportItem.TRAINING_TRAVEL, 2, "c", SpendingCeiling.rate(Vnd.of(200_000)));

  /** Clause 2 point c, second paragraph: 300,000 a person and course, from 5 km on. */
  public static final CeilingRow TRAINING_TRAVEL_DISABLED_OR_DIFFICULT_AREA =
      row(
          SupportItem.TRAINING_TRAVEL_DISABLED_OR_DIFFICULT_AREA,
          2,
          "c",
          SpendingCeiling.rate(Vnd.of(300_000)));

  /** The levels of this article, in clause order. */
  public static final CeilingTable LEVELS =
      CeilingTable.builder()
          .name("Mức hỗ trợ đào tạo, Điều 7")
          .instrument(Instruments.CIRCULAR_152_2016.whole())
          .source(TableSource.CIRCULAR)
          .addRows(
              TRAINING_COST_DISABLED,
              TRAINING_COST_POOR_ETHNIC_OR_POOR_SPECIALLY_DIFFICULT,
              TRAINING_COST_ETHNIC_MERIT_POOR_LAND_JOBLESS_WOMAN_FISHERMAN,
              TRAINING_COST_NEAR_POOR,
              TRAINING_COST_WOMAN_OR_RURAL_WORKER,
              TRAINING_MEALS,
              TRAINING_TRAVEL,
              TRAINING_TRAVEL_DISABLED_OR_DIFFICULT_AREA)
          .build();

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article07TrainingSupport.class)
          .ceilings(
              TextCeilings.borrowed(
                      "circular152.article7", Instruments.CIRCULAR_152_2016.article(7), LEVELS)
                  .appliesBefore(CeilingPoints.TRAINING_NORMS_BEFORE_CIRCULAR_28)
                  .build());

  private Article07TrainingSupport() {}

  private static CeilingRow row(
      SupportItem item, int clause, String point, SpendingCeiling ceiling) {
    return CeilingRow.builder()
        .item(item)
        .ceiling(ceiling)
        .validity(Instruments.CIRCULAR_152_2016.inForce())
        .citation(Instruments.CIRCULAR_152_2016.article(7).clause(clause).point(point))
        .evidence(Evidence.SEEN)
        .build();
  }
}
