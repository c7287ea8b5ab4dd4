package vn.khuyencong.law.kit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.CostBase;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.TableSource;

/**
 * The ceilings (mức chi) of one article of a circular, read in it and on the days it is in force,
 * in the words in which it writes them; rows follow its text.
 */
public final class CeilingRows {
  private final LegalInstrument text;
  private final Citation article;
  private final List<CeilingRow> rows = new ArrayList<>();

  private CeilingRows(LegalInstrument text, int article) {
    this.text = text;
    this.article = text.article(article);
  }

  /** No row yet, of {@code article} of {@code text}. */
  public static CeilingRows of(LegalInstrument text, int article) {
    return new CeilingRows(text, article);
  }

  /** These rows and that of {@code item}, which stands in {@code clause}. */
  public CeilingRows row(int clause, SupportItem item, SpendingCeiling ceiling) {
    return row(article.clause(clause), item, ceiling);
  }

  /** These rows and that of {@code item}, which stands in {@code point} of {@code clause}. */
  public CeilingRows row(int clause, String point, SupportItem item, SpendingCeiling ceiling) {
    return row(article.clause(clause).point(point), item, ceiling);
  }

  /** These rows and one of {@code item} for each value of {@code ceilings}, on its days. */
  public CeilingRows rows(SupportItem item, Dated<SpendingCeiling> ceilings) {
    ceilings
        .byFirstDay()
        .forEach(
            (first, one) ->
                rows.add(
                    row(
                        item,
                        one.value(),
                        ceilings.daysOf(first),
                        one.citation(),
                        one.evidence())));
    return this;
  }

  /** These rows, the last of which is amended: {@code ceiling} holds from {@code day} on. */
  public CeilingRows then(
      LocalDate day, SpendingCeiling ceiling, Citation citation, Evidence evidence) {
    CeilingRow old = rows.remove(rows.size() - 1);
    Validity since = Validity.since(day);
    rows.add(CeilingRow.builder().from(old).validity(old.days().before(since)).build());
    rows.add(row(old.item(), ceiling, old.days().within(since), citation, evidence));
    return this;
  }

  private CeilingRows row(Citation place, SupportItem item, SpendingCeiling ceiling) {
    rows.add(row(item, ceiling, text.inForce(), place, Evidence.SEEN));
    return this;
  }

  private static CeilingRow row(
      SpendingItem item,
      SpendingCeiling ceiling,
      Validity days,
      Citation place,
      Evidence evidence) {
    return CeilingRow.builder()
        .item(item)
        .ceiling(ceiling)
        .validity(days)
        .citation(place)
        .evidence(evidence)
        .build();
  }

  /** The table of these rows under {@code name}. */
  public CeilingTable table(String name) {
    return CeilingTable.builder()
        .name(name)
        .instrument(text.whole())
        .source(TableSource.CIRCULAR)
        .rows(ImmutableList.copyOf(rows))
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

  /** Exactly {@code percent} of {@code base}. */
  public static SpendingCeiling rate(long percent, CostBase base) {
    return SpendingCeiling.rate(Percent.of(percent), base);
  }
}
