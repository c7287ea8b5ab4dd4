package vn.khuyencong.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.text.AdvanceBound;
import vn.khuyencong.law.text.ItemCeiling;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.SubjectClause;
import vn.khuyencong.law.text.TextCeilings;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Kept;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Settlement;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SupportItem;

/**
 * The law as it is asked: the texts, the day, what the caller has settled and given for local
 * money. The one value that reviews and limits take. Immutable; to be made once a day and shared,
 * since it keeps what was worked out of it.
 */
public final class LawInForce {
  private final Texts texts;
  private final Context context;
  private final LocalCeilings local;
  private final PeriodLaw period;
  private final Kept kept = new Kept();

  private LawInForce(Texts texts, Context context, LocalCeilings local) {
    this.texts = texts;
    this.context = context;
    this.local = local;
    this.period = texts.on(context.day());
  }

  /** The law of {@code texts} on {@code day}, with nothing settled and nothing given. */
  public static LawInForce on(LocalDate day, Texts texts) {
    return new LawInForce(texts, Context.on(day, texts.timeline()), LocalCeilings.NONE);
  }

  /**
   * This law with one more point settled.
   *
   * @throws IllegalArgumentException if the point is settled already
   */
  public LawInForce settling(Settlement<?> settlement) {
    return new LawInForce(texts, context.settling(settlement), local);
  }

  /**
   * This law with {@code provincial} for local money.
   *
   * @throws IllegalArgumentException if a table was given already
   */
  public LawInForce with(CeilingTable provincial) {
    return new LawInForce(texts, context, local.with(provincial));
  }

  /** This law with the national ceilings standing in for local ones on {@code ground}. */
  public LawInForce withNational(Citation ground) {
    return new LawInForce(texts, context, local.withNational(ground));
  }

  /** This law as of another day. */
  public LawInForce at(LocalDate other) {
    return other.equals(day())
        ? this
        : once(other, LawInForce.class, () -> new LawInForce(texts, context.at(other), local));
  }

  /**
   * What {@code found} gives of {@code asked}, worked out once. It must follow from this law and
   * {@code asked} alone, whoever asks.
   *
   * @param asked what is asked, by which it is found again
   * @param type type of the answer
   * @param found the answer, for the first who asks
   */
  public <V> V once(Object asked, Class<V> type, Supplier<V> found) {
    return kept.once(asked, type, found);
  }

  /** The texts. */
  public Texts texts() {
    return texts;
  }

  /** The day, and what is settled. */
  public Context context() {
    return context;
  }

  /** What is given for local money. */
  public LocalCeilings local() {
    return local;
  }

  /** The day. */
  public LocalDate day() {
    return context.day();
  }

  /** The rules on {@code matter} in the period of the day. */
  public <T> RuleSet<T> rules(Matter<T> matter) {
    return period.rules(matter);
  }

  /** What the rules on {@code matter} find of {@code subject}. */
  public <T> Assessment assess(Matter<T> matter, T subject) {
    return rules(matter).assess(subject, context);
  }

  /** What the texts say of the most that may be advanced, in their order. */
  public List<AdvanceBound> advances() {
    return period.advances();
  }

  /** What is known of the national ceiling of {@code item} in the period of the day. */
  public ItemCeiling ceiling(SupportItem item) {
    return period.ceiling(item);
  }

  /** The clauses that say for whom {@code item} is, by text, the most special text first. */
  public List<List<SubjectClause>> subjects(SupportItem item) {
    return period.subjects(item);
  }

  /** The principal national ceilings of the period of the day, if there are any. */
  public Optional<TextCeilings> principalCeilings() {
    return period.principalCeilings();
  }

  /** Whether the national ceiling of {@code item} is a common one of the day. */
  public boolean isCommonCeiling(SupportItem item) {
    return period.isCommonCeiling(item);
  }
}
