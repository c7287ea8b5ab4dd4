package vn.khuyencong.law.circular152;

import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.text.TextCeilings;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.support.CeilingKind;
import vn.khuyencong.support.CeilingMultiple;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.CostBase;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.TableSource;

/**
 * Điều 10, clauses 4 and 11: costs from which the unit price of a class is built where there is no
 * economic-technical norm.
 */
public final class Article10ClassCosts {

  /**
   * Clause 4: 0.2 base salary a teacher and month, without "at most", for 15 days or more in the
   * month in a specially difficult area.
   */
  public static final CeilingRow TRAINING_MOBILE_TEACHER_ALLOWANCE =
      row(
          SupportItem.TRAINING_MOBILE_TEACHER_ALLOWANCE,
          4,
          SpendingCeiling.builder()
              .kind(CeilingKind.RATE)
              .multiple(CeilingMultiple.ofBaseSalary(Coefficient.parse("0.2")))
              .build());

  /** Clause 11: at most 5 % of the money for the class. */
  public static final CeilingRow TRAINING_CLASS_MANAGEMENT =
      row(
          SupportItem.TRAINING_CLASS_MANAGEMENT,
          11,
          SpendingCeiling.of(Percent.of(5), CostBase.CLASS_MONEY));

  /** The levels of this article, in clause order. */
  public static final CeilingTable LEVELS =
      CeilingTable.builder()
          .name("Mức hỗ trợ đào tạo, Điều 10")
          .instrument(Instruments.CIRCULAR_152_2016.whole())
          .source(TableSource.CIRCULAR)
          .addRows(TRAINING_MOBILE_TEACHER_ALLOWANCE, TRAINING_CLASS_MANAGEMENT)
          .build();

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article10ClassCosts.class)
          .ceilings(
              TextCeilings.borrowed(
                      "circular152.article10", Instruments.CIRCULAR_152_2016.article(10), LEVELS)
                  .appliesBefore(CeilingPoints.TRAINING_NORMS_BEFORE_CIRCULAR_28)
                  .build());

  private Article10ClassCosts() {}

  private static CeilingRow row(SupportItem item, int clause, SpendingCeiling ceiling) {
    return CeilingRow.builder()
        .item(item)
        .ceiling(ceiling)
        .validity(Instruments.CIRCULAR_152_2016.inForce())
        .citation(Instruments.CIRCULAR_152_2016.article(10).clause(clause))
        .evidence(Evidence.SEEN)
        .build();
  }
}
