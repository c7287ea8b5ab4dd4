package vn.khuyencong.law.jointcircular26;

import static vn.khuyencong.support.SpendingCeiling.byReference;

import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Map;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.kit.CeilingRows;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.text.TextCeilings;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/**
 * Điều 6. Mức chi hoạt động khuyến công, clause 1: common ceilings, which stand in other texts;
 * when one of these changes, the new one applies.
 *
 * <p>Reading: they bind local money too, since the opening of the article names both kinds of money
 * and clause 1 is not narrowed as clauses 2 and 3 are.
 */
public final class Article06CommonCeilings {

  /**
   * The ceilings of clause 1, in the order of its points. Point a refers to the circular on
   * syllabuses, point đ to that on young workers; since 4 December 2016 vocational training (point
   * b) goes by the text in the place of the two named.
   */
  public static final CeilingTable CEILINGS =
      CeilingRows.of(Instruments.JOINT_CIRCULAR_26_2014, 6)
          .row(
              1,
              "a",
              SupportItem.COMMON_TRAINING_MATERIALS,
              byReference(Citation.of("123/2009/TT-BTC")))
          .row(
              1,
              "b",
              SupportItem.COMMON_VOCATIONAL_TRAINING,
              byReference(
                  Citation.of("112/2010/TTLT-BTC-BLĐTBXH"),
                  Citation.of("128/2012/TTLT-BTC-BLĐTBXH")))
          .row(1, "c", SupportItem.COMMON_CONFERENCES, byReference(Citation.of("97/2010/TT-BTC")))
          .row(1, "d", SupportItem.COMMON_ABROAD_TRIPS, byReference(Citation.of("102/2012/TT-BTC")))
          .row(1, "đ", SupportItem.COMMON_CONTESTS, byReference(Citation.of("101/2009/TT-BTC")))
          .row(
              1,
              "e",
              SupportItem.COMMON_STAFF_AND_START_UP_COURSES,
              byReference(Citation.of("139/2010/TT-BTC")))
          .row(
              1,
              "g",
              SupportItem.COMMON_IT,
              byReference(Citation.of("19/2012/TTLT-BTC-BKHĐT-BTTTT")))
          .row(
              1,
              "h",
              SupportItem.COMMON_CLEANER_PRODUCTION_PILOT,
              byReference(Citation.of("221/2012/TTLT-BTC-BCT")))
          .table("Mức chi chung cho hoạt động khuyến công");

  /**
   * The items of later texts whose ceiling clause 1 sets, by the item under whose name it does:
   * point h pilots of cleaner production, point b vocational training, meals and travel of master
   * craftsmen and artisans who learn to teach among it.
   */
  static final Map<SupportItem, SupportItem> COVERING =
      Maps.toMap(
          Arrays.stream(SupportItem.values())
              .filter(
                  item ->
                      item == SupportItem.CLEANER_PRODUCTION_PILOT
                          || (item.category() == SupportCategory.TRAINING
                              && item != SupportItem.COMMON_VOCATIONAL_TRAINING))
              .toList(),
          item ->
              item == SupportItem.CLEANER_PRODUCTION_PILOT
                  ? SupportItem.COMMON_CLEANER_PRODUCTION_PILOT
                  : SupportItem.COMMON_VOCATIONAL_TRAINING);

  /** This clause as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article06CommonCeilings.class)
          .ceilings(
              TextCeilings.common(
                      "jointcircular26.article6", CEILINGS, CeilingPoints.COMMON_CEILINGS)
                  .build());

  private Article06CommonCeilings() {}
}
