package vn.khuyencong.law.sme;

import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.money.Vnd;

/**
 * The size facts of an enterprise with none missing, on which a size test is plain arithmetic.
 *
 * @param averageLabour average number of workers in the year
 * @param insuredLabour average number of insured workers in the year
 * @param capital total capital, đồng
 * @param revenue total revenue of the preceding year, đồng
 * @param young whether it is under one year old
 * @param field field whose bands apply
 */
record SizeCase(
    int averageLabour,
    int insuredLabour,
    Vnd capital,
    Vnd revenue,
    boolean young,
    BusinessField field) {

  /** Whether only capital counts: under one year old, or without revenue yet. */
  boolean isCapitalOnly() {
    return young || revenue.equals(Vnd.ZERO);
  }

  SizeCase withoutInsuredLabour() {
    return new SizeCase(averageLabour, 0, capital, revenue, young, field);
  }

  SizeCase withoutCapital() {
    return new SizeCase(averageLabour, insuredLabour, Vnd.ZERO, revenue, young, field);
  }

  SizeCase withoutRevenue() {
    return new SizeCase(averageLabour, insuredLabour, capital, Vnd.ZERO, young, field);
  }

  SizeCase withoutAge() {
    return new SizeCase(averageLabour, insuredLabour, capital, revenue, false, field);
  }

  SizeCase withoutField() {
    return new SizeCase(
        averageLabour,
        insuredLabour,
        capital,
        revenue,
        young,
        BusinessField.INDUSTRY_AND_CONSTRUCTION);
  }
}
