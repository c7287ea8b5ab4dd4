package vn.khuyencong.law.jointcircular26;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.text.TextCeilings;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.TableSource;

/**
 * Điều 6. Mức chi hoạt động khuyến công, clause 1: common levels, which stand in other texts; when
 * one of these changes, the new one applies.
 *
 * <p>Reading: they bind local money too, since the opening of the article names both kinds of money
 * and clause 1 is not narrowed as clauses 2 and 3 are.
 */
public final class Article06CommonCeilings {
  private static final Citation CLAUSE_1 = Instruments.JOINT_CIRCULAR_26_2014.article(6).clause(1);

  /** Clause 1 point a: training materials, by the circular of 2009 on syllabuses. */
  public static final CeilingRow COMMON_TRAINING_MATERIALS =
      row(
          SupportItem.COMMON_TRAINING_MATERIALS,
          "a",
          SpendingCeiling.byReference(Citation.of("123/2009/TT-BTC")));

  /**
   * Clause 1 point b: vocational training, by the joint circulars of 2010 and 2012; since 4
   * December 2016 by the text in their place.
   */
  public static final CeilingRow COMMON_VOCATIONAL_TRAINING =
      row(
          SupportItem.COMMON_VOCATIONAL_TRAINING,
          "b",
          SpendingCeiling.byReference(
              Citation.of("112/2010/TTLT-BTC-BLĐTBXH"), Citation.of("128/2012/TTLT-BTC-BLĐTBXH")));

  /** Clause 1 point c: conferences, by the circular of 2010. */
  public static final CeilingRow COMMON_CONFERENCES =
      row(
          SupportItem.COMMON_CONFERENCES,
          "c",
          SpendingCeiling.byReference(Citation.of("97/2010/TT-BTC")));

  /** Clause 1 point d: trips abroad, by the circular of 2012. */
  public static final CeilingRow COMMON_ABROAD_TRIPS =
      row(
          SupportItem.COMMON_ABROAD_TRIPS,
          "d",
          SpendingCeiling.byReference(Citation.of("102/2012/TT-BTC")));

  /** Clause 1 point đ: contests, by the circular of 2009 on young workers. */
  public static final CeilingRow COMMON_CONTESTS =
      row(
          SupportItem.COMMON_CONTESTS,
          "đ",
          SpendingCeiling.byReference(Citation.of("101/2009/TT-BTC")));

  /** Clause 1 point e: courses for staff and founders, by the circular of 2010. */
  public static final CeilingRow COMMON_STAFF_AND_START_UP_COURSES =
      row(
          SupportItem.COMMON_STAFF_AND_START_UP_COURSES,
          "e",
          SpendingCeiling.byReference(Citation.of("139/2010/TT-BTC")));

  /** Clause 1 point g: information technology, by the joint circular of 2012. */
  public static final CeilingRow COMMON_IT =
      row(
          SupportItem.COMMON_IT,
          "g",
          SpendingCeiling.byReference(Citation.of("19/2012/TTLT-BTC-BKHĐT-BTTTT")));

  /** Clause 1 point h: pilots of cleaner production, by the joint circular of 2012. */
  public static final CeilingRow COMMON_CLEANER_PRODUCTION_PILOT =
      row(
          SupportItem.COMMON_CLEANER_PRODUCTION_PILOT,
          "h",
          SpendingCeiling.byReference(Citation.of("221/2012/TTLT-BTC-BCT")));

  /** The levels of this clause, in the order of its points. */
  public static final CeilingTable LEVELS =
      CeilingTable.builder()
          .name("Mức chi chung cho hoạt động khuyến công")
          .instrument(Instruments.JOINT_CIRCULAR_26_2014.whole())
          .source(TableSource.CIRCULAR)
          .addRows(
              COMMON_TRAINING_MATERIALS,
              COMMON_VOCATIONAL_TRAINING,
              COMMON_CONFERENCES,
              COMMON_ABROAD_TRIPS,
              COMMON_CONTESTS,
              COMMON_STAFF_AND_START_UP_COURSES,
              COMMON_IT,
              COMMON_CLEANER_PRODUCTION_PILOT)
          .build();

  /** This clause as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article06CommonCeilings.class)
          .ceilings(
              TextCeilings.common("jointcircular26.article6", LEVELS, CeilingPoints.COMMON_CEILINGS)
                  .build());

  private Article06CommonCeilings() {}

  private static CeilingRow row(SupportItem item, String point, SpendingCeiling ceiling) {
    return CeilingRow.builder()
        .item(item)
        .ceiling(ceiling)
        .validity(Instruments.JOINT_CIRCULAR_26_2014.inForce())
        .citation(CLAUSE_1.point(point))
        .evidence(Evidence.SEEN)
        .build();
  }
}
