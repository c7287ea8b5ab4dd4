package vn.khuyencong.law.circular152;

import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.kit.CeilingRows;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.text.TextCeilings;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.support.CeilingKind;
import vn.khuyencong.support.CeilingMultiple;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.CostBase;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;

/**
 * Điều 10, clauses 4 and 11: costs from which the unit price of a class is built where there is no
 * economic-technical norm.
 */
public final class Article10ClassCosts {

  /**
   * The ceilings of this article, in clause order. The mobile allowance of clause 4 is a rate,
   * without "at most", for 15 days or more in the month in a specially difficult area.
   */
  public static final CeilingTable CEILINGS =
      CeilingRows.of(Instruments.CIRCULAR_152_2016, 10)
          .row(
              4,
              SupportItem.TRAINING_MOBILE_TEACHER_ALLOWANCE,
              SpendingCeiling.builder()
                  .kind(CeilingKind.RATE)
                  .multiple(CeilingMultiple.ofBaseSalary(Coefficient.parse("0.2")))
                  .build())
          .row(
              11,
              SupportItem.TRAINING_CLASS_MANAGEMENT,
              CeilingRows.most("5", CostBase.CLASS_MONEY))
          .table("Mức hỗ trợ đào tạo, Điều 10");

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article10ClassCosts.class)
          .ceilings(
              TextCeilings.borrowed(
                      "circular152.article10", Instruments.CIRCULAR_152_2016.article(10), CEILINGS)
                  .appliesBefore(CeilingPoints.TRAINING_CEILINGS_BEFORE_CIRCULAR_28)
                  .build());

  private Article10ClassCosts() {}
}
