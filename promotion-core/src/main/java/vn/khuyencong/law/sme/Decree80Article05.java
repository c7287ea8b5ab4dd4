package vn.khuyencong.law.sme;

import static vn.khuyencong.facility.EnterpriseSize.MEDIUM;
import static vn.khuyencong.facility.EnterpriseSize.MICRO;
import static vn.khuyencong.facility.EnterpriseSize.SMALL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.BusinessField;

/**
 * Điều 5, 80/2021/NĐ-CP, with Articles 6 to 9: labour and (revenue or capital), the smallest class
 * whose limits are met; the field is the registered main business line.
 */
final class Decree80Article05 implements SizeText {
  /** Clauses 1 to 3: industry, construction, agriculture, forestry and fishery. */
  private static final ImmutableList<Band> PRODUCTION =
      ImmutableList.of(
          Band.of(MICRO, 10, 3, 3), Band.of(SMALL, 100, 50, 20), Band.of(MEDIUM, 200, 200, 100));

  /** Clauses 1 to 3: trade and services. */
  private static final ImmutableList<Band> TRADE =
      ImmutableList.of(
          Band.of(MICRO, 10, 10, 3), Band.of(SMALL, 50, 100, 50), Band.of(MEDIUM, 100, 300, 100));

  @Override
  public Citation citation() {
    return Instruments.DECREE_80_2021.article(5);
  }

  @Override
  public Evidence evidence(BusinessField field) {
    return Evidence.SEEN;
  }

  @Override
  public List<SizeCriterion> criteria() {
    return Band.criteria(
        this,
        "decree80.article5",
        Instruments.DECREE_80_2021.inForce(),
        ImmutableMap.of(
            BusinessField.INDUSTRY_AND_CONSTRUCTION, PRODUCTION,
            BusinessField.AGRICULTURE_FORESTRY_FISHERY, PRODUCTION,
            BusinessField.TRADE_AND_SERVICES, TRADE));
  }

  @Override
  public SizeAnswer classify(SizeCase facts) {
    return switch (facts.field()) {
      case INDUSTRY_AND_CONSTRUCTION, AGRICULTURE_FORESTRY_FISHERY ->
          Band.smallest(PRODUCTION, facts);
      case TRADE_AND_SERVICES -> Band.smallest(TRADE, facts);
    };
  }
}
