package vn.khuyencong.law.sme;

import static vn.khuyencong.facility.EnterpriseSize.LARGE;

import java.util.List;
import vn.khuyencong.facility.EnterpriseSize;
import vn.khuyencong.money.Vnd;

/**
 * The limits of one size class, all of them inclusive.
 *
 * @param size the class
 * @param labourMax most insured workers
 * @param revenueMax most revenue of the preceding year, đồng
 * @param capitalMax most total capital, đồng
 */
record Band(EnterpriseSize size, int labourMax, Vnd revenueMax, Vnd capitalMax) {

  static Band of(EnterpriseSize size, int labourMax, long revenueBillions, long capitalBillions) {
    return new Band(
        size,
        labourMax,
        Vnd.ofMillions(revenueBillions * 1000),
        Vnd.ofMillions(capitalBillions * 1000));
  }

  /**
   * The smallest class of {@code bands} that holds {@code facts}; an enterprise under one year old
   * or without revenue yet is measured by capital only.
   */
  static SizeAnswer smallest(List<Band> bands, SizeCase facts) {
    return SizeAnswer.of(
        bands.stream()
            .filter(band -> band.holds(facts, !facts.isCapitalOnly()))
            .map(Band::size)
            .findFirst()
            .orElse(LARGE));
  }

  /** Whether labour fits, and capital or, if it counts, revenue. */
  boolean holds(SizeCase facts, boolean revenueCounts) {
    return facts.insuredLabour() <= labourMax
        && ((revenueCounts && facts.revenue().compareTo(revenueMax) <= 0)
            || facts.capital().compareTo(capitalMax) <= 0);
  }
}
