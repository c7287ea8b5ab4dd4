package vn.khuyencong.law.sme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static vn.khuyencong.facility.EnterpriseSize.LARGE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.BusinessField;
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

  /** This band as the limit of {@code test} in {@code field} on the days of {@code validity}. */
  SizeCriterion criterion(SizeText test, String name, BusinessField field, Validity validity) {
    return new SizeCriterion(
        name,
        field,
        size,
        Optional.of(labourMax),
        Optional.of(revenueMax),
        Optional.of(capitalMax),
        test.citation(),
        test.evidence(field),
        validity);
  }

  /** Every band of {@code bands}, a list for each field, as limits of {@code test}. */
  static List<SizeCriterion> criteria(
      SizeText test, String name, Validity validity, Map<BusinessField, List<Band>> bands) {
    return bands.entrySet().stream()
        .flatMap(
            of ->
                of.getValue().stream().map(one -> one.criterion(test, name, of.getKey(), validity)))
        .collect(toImmutableList());
  }

  /** Whether labour fits, and capital or, if it counts, revenue. */
  boolean holds(SizeCase facts, boolean revenueCounts) {
    return facts.insuredLabour() <= labourMax
        && ((revenueCounts && facts.revenue().compareTo(revenueMax) <= 0)
            || facts.capital().compareTo(capitalMax) <= 0);
  }
}
