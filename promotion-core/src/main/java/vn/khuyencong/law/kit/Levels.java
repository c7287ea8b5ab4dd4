package vn.khuyencong.law.kit;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CostBase;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;

/** Levels in the words in which the circulars of the money write them. */
public final class Levels {
  private Levels() {}

  /** The level of {@code item}, read at {@code place} of {@code text}, while that is in force. */
  public static CeilingRow row(
      LegalInstrument text, SupportItem item, Citation place, SpendingCeiling ceiling) {
    return CeilingRow.builder()
        .item(item)
        .ceiling(ceiling)
        .validity(text.inForce())
        .citation(place)
        .evidence(Evidence.SEEN)
        .build();
  }

  /** At most {@code millions} million đồng. */
  public static SpendingCeiling most(long millions) {
    return SpendingCeiling.of(Vnd.ofMillions(millions));
  }

  /** At most {@code percent} of the cost, but not above {@code millions} million đồng. */
  public static SpendingCeiling most(long percent, long millions) {
    return SpendingCeiling.of(Percent.of(percent), Vnd.ofMillions(millions));
  }

  /** At most {@code percent} of {@code base}, but not above {@code millions} million đồng. */
  public static SpendingCeiling most(long percent, CostBase base, long millions) {
    return SpendingCeiling.of(Percent.of(percent), base, Vnd.ofMillions(millions));
  }

  /** At most {@code percent} of {@code base}. */
  public static SpendingCeiling most(String percent, CostBase base) {
    return SpendingCeiling.of(Percent.parse(percent), base);
  }

  /** All of {@code base}. */
  public static SpendingCeiling all(CostBase base) {
    return SpendingCeiling.rate(Percent.of(100), base);
  }
}
