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
 * Điều 6, 39/2018/NĐ-CP: labour and (revenue or capital), the smallest class whose limits are met.
 * Read in summaries only; of agriculture, forestry and fishery these give the micro row alone.
 */
final class Decree39Article06 implements SizeText {
  /** Industry and construction: workers, revenue and capital in billion đồng. */
  private static final ImmutableList<Band> INDUSTRY =
      ImmutableList.of(
          Band.of(MICRO, 10, 3, 3), Band.of(SMALL, 100, 50, 20), Band.of(MEDIUM, 200, 200, 100));

  /** Trade and services. */
  private static final ImmutableList<Band> TRADE =
      ImmutableList.of(
          Band.of(MICRO, 10, 10, 3), Band.of(SMALL, 50, 100, 50), Band.of(MEDIUM, 100, 300, 100));

  /** Agriculture, forestry and fishery: the only row that was recorded. */
  private static final ImmutableList<Band> AGRICULTURE = ImmutableList.of(Band.of(MICRO, 10, 3, 3));

  private static final SizeText OUTER_LIMIT = new Law04Article04();

  @Override
  public Citation citation() {
    return Instruments.DECREE_39_2018.article(6);
  }

  @Override
  public Evidence evidence(BusinessField field) {
    return Evidence.SECONDARY;
  }

  @Override
  public List<SizeCriterion> criteria() {
    return Band.criteria(
        this,
        "decree39.article6",
        Instruments.DECREE_39_2018.inForce(),
        ImmutableMap.of(
            BusinessField.INDUSTRY_AND_CONSTRUCTION, INDUSTRY,
            BusinessField.AGRICULTURE_FORESTRY_FISHERY, AGRICULTURE,
            BusinessField.TRADE_AND_SERVICES, TRADE));
  }

  @Override
  public SizeAnswer classify(SizeCase facts) {
    return switch (facts.field()) {
      case INDUSTRY_AND_CONSTRUCTION -> Band.smallest(INDUSTRY, facts);
      case TRADE_AND_SERVICES -> Band.smallest(TRADE, facts);
      case AGRICULTURE_FORESTRY_FISHERY -> agriculture(facts);
    };
  }

  /** Beyond micro the row is not known; outside the limit of the law nobody is an SME. */
  private static SizeAnswer agriculture(SizeCase facts) {
    SizeAnswer answer = Band.smallest(AGRICULTURE, facts);
    return answer == SizeAnswer.LARGE && OUTER_LIMIT.classify(facts).isSme()
        ? SizeAnswer.UNREAD
        : answer;
  }
}
