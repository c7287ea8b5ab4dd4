package vn.khuyencong.law.sme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.EnterpriseSize;
import vn.khuyencong.money.Vnd;

/**
 * Điều 3, 56/2009/NĐ-CP: size by total capital or average yearly labour, capital being the
 * criterion that goes first; the test that Circular 46/2012 names.
 *
 * <p>Reading: since capital goes first, it alone decides whether an enterprise is small or medium;
 * labour decides only that one of at most 10 workers is micro. Whether labour within the limit is
 * enough where capital is beyond it can be settled otherwise. Of agriculture the medium row, and of
 * trade and services everything but the capital of small enterprises, was not read.
 */
final class Decree56Article03 implements SizeText {
  /** Clause 1: most workers of a micro enterprise. */
  private static final int MICRO_LABOUR = 10;

  /** Clause 1: most workers of a medium enterprise in industry. */
  private static final int MEDIUM_LABOUR = 300;

  /** Clause 1: most capital of a small enterprise in industry or agriculture. */
  private static final Vnd SMALL_CAPITAL = Vnd.ofMillions(20_000);

  /** Clause 1: most capital of a medium enterprise in industry. */
  private static final Vnd MEDIUM_CAPITAL = Vnd.ofMillions(100_000);

  /** Clause 1: most capital of a small enterprise in trade and services, in a report only. */
  private static final Vnd SMALL_TRADE_CAPITAL = Vnd.ofMillions(10_000);

  @Override
  public Citation citation() {
    return Instruments.DECREE_56_2009.article(3).clause(1);
  }

  @Override
  public Evidence evidence(BusinessField field) {
    return field == BusinessField.TRADE_AND_SERVICES ? Evidence.SECONDARY : Evidence.SEEN;
  }

  /**
   * Clause 1, as far as it was read. The days are those of the decree on industrial promotion,
   * whose circular names this text and no other.
   */
  @Override
  public List<SizeCriterion> criteria() {
    return ImmutableList.of(
        labour(BusinessField.INDUSTRY_AND_CONSTRUCTION, EnterpriseSize.MICRO, MICRO_LABOUR),
        capital(BusinessField.INDUSTRY_AND_CONSTRUCTION, EnterpriseSize.SMALL, SMALL_CAPITAL),
        limit(
            BusinessField.INDUSTRY_AND_CONSTRUCTION,
            EnterpriseSize.MEDIUM,
            Optional.of(MEDIUM_LABOUR),
            Optional.of(MEDIUM_CAPITAL)),
        labour(BusinessField.AGRICULTURE_FORESTRY_FISHERY, EnterpriseSize.MICRO, MICRO_LABOUR),
        capital(BusinessField.AGRICULTURE_FORESTRY_FISHERY, EnterpriseSize.SMALL, SMALL_CAPITAL),
        capital(BusinessField.TRADE_AND_SERVICES, EnterpriseSize.SMALL, SMALL_TRADE_CAPITAL));
  }

  private SizeCriterion labour(BusinessField field, EnterpriseSize size, int most) {
    return limit(field, size, Optional.of(most), Optional.empty());
  }

  private SizeCriterion capital(BusinessField field, EnterpriseSize size, Vnd most) {
    return limit(field, size, Optional.empty(), Optional.of(most));
  }

  private SizeCriterion limit(
      BusinessField field, EnterpriseSize size, Optional<Integer> labour, Optional<Vnd> capital) {
    return new SizeCriterion(
        "decree56.article3",
        field,
        size,
        labour,
        Optional.empty(),
        capital,
        citation(),
        evidence(field),
        Instruments.DECREE_45_2012.inForce());
  }

  @Override
  public SizeAnswer classify(SizeCase facts) {
    return switch (facts.field()) {
      case INDUSTRY_AND_CONSTRUCTION ->
          has(facts, MEDIUM_CAPITAL) ? withinMedium(facts) : beyondCapital(facts);
      case AGRICULTURE_FORESTRY_FISHERY ->
          has(facts, SMALL_CAPITAL) ? withinMedium(facts) : SizeAnswer.UNREAD;
      case TRADE_AND_SERVICES ->
          has(facts, SMALL_TRADE_CAPITAL) ? SizeAnswer.SMALL : SizeAnswer.UNREAD;
    };
  }

  private static SizeAnswer beyondCapital(SizeCase facts) {
    return facts.averageLabour() <= MEDIUM_LABOUR ? SizeAnswer.LARGE_BY_CAPITAL : SizeAnswer.LARGE;
  }

  private static SizeAnswer withinMedium(SizeCase facts) {
    if (facts.averageLabour() <= MICRO_LABOUR) {
      return SizeAnswer.MICRO;
    }
    return has(facts, SMALL_CAPITAL) ? SizeAnswer.SMALL : SizeAnswer.MEDIUM;
  }

  private static boolean has(SizeCase facts, Vnd most) {
    return facts.capital().compareTo(most) <= 0;
  }
}
