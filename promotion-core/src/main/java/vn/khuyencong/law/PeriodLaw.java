package vn.khuyencong.law;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.law.text.AdvanceBound;
import vn.khuyencong.law.text.ItemCeiling;
import vn.khuyencong.law.text.LegalText;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.PeriodCeilings;
import vn.khuyencong.law.text.SubjectClause;
import vn.khuyencong.law.text.TextCeilings;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Period;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.support.SupportItem;

/**
 * The law of the days between two days of change, put together once: the rules by matter, the
 * ceiling of each item, and what rules ask of the period. Immutable; shared by all who ask.
 */
public final class PeriodLaw {
  private final Period period;
  private final ImmutableMap<Matter<?>, RuleSet<?>> rules;
  private final PeriodCeilings ceilings;
  private final ImmutableMap<SupportItem, List<List<SubjectClause>>> subjects;
  private final ImmutableList<AdvanceBound> advances;

  private PeriodLaw(
      Period period,
      Map<Matter<?>, RuleSet<?>> rules,
      PeriodCeilings ceilings,
      Map<SupportItem, List<List<SubjectClause>>> subjects,
      List<AdvanceBound> advances) {
    this.period = period;
    this.rules = ImmutableMap.copyOf(rules);
    this.ceilings = ceilings;
    this.subjects = ImmutableMap.copyOf(subjects);
    this.advances = ImmutableList.copyOf(advances);
  }

  /**
   * The law of {@code days} by {@code texts}, none of which changes in between.
   *
   * @param ended what texts that ended leave
   */
  static PeriodLaw of(
      Validity days, List<LegalText> texts, List<TextPart> ended, List<OpenPoint<?>> points) {
    LocalDate day = days.from().or(days::to).orElseThrow();
    return new PeriodLaw(
        new Period(days, values(day, texts), arising(day, points), ended(day, texts)),
        Maps.toMap(matters(texts, ended), matter -> rules(matter, days, texts, ended)),
        PeriodCeilings.on(day, texts),
        Maps.toMap(Arrays.asList(SupportItem.values()), item -> subjects(item, day, texts)),
        texts.stream()
            .flatMap(text -> text.parts().stream())
            .flatMap(part -> part.advances().stream())
            .filter(bound -> bound.validity().contains(day))
            .collect(toImmutableList()));
  }

  /** The days. */
  public Validity days() {
    return period.days();
  }

  /**
   * The rules on {@code matter}, in the order of the texts: those in force, and those that say only
   * that they do not apply, since they have ended.
   */
  public <T> RuleSet<T> rules(Matter<T> matter) {
    @SuppressWarnings("unchecked") // one matter has one type of subject
    RuleSet<T> found = (RuleSet<T>) rules.get(matter);
    return found == null ? matter.none() : found;
  }

  /** What is known of the national ceiling of {@code item}. */
  public ItemCeiling ceiling(SupportItem item) {
    return ceilings.of(item);
  }

  /** The principal national ceilings, if there are any. */
  public Optional<TextCeilings> principalCeilings() {
    return ceilings.principal();
  }

  /** Whether the national ceiling of {@code item} is a common one. */
  public boolean isCommonCeiling(SupportItem item) {
    return ceilings.isCommon(item);
  }

  /** The clauses that say for whom {@code item} is, by text, the most special text first. */
  public List<List<SubjectClause>> subjects(SupportItem item) {
    return subjects.getOrDefault(item, ImmutableList.of());
  }

  /** What the texts say of the most that may be advanced, in their order. */
  public List<AdvanceBound> advances() {
    return advances;
  }

  Period period() {
    return period;
  }

  private static List<List<SubjectClause>> subjects(
      SupportItem item, LocalDate day, List<LegalText> texts) {
    return Lists.reverse(texts).stream()
        .<List<SubjectClause>>map(
            text ->
                text.parts().stream()
                    .flatMap(part -> part.subjects(item, day).stream())
                    .collect(toImmutableList()))
        .filter(clauses -> !clauses.isEmpty())
        .collect(toImmutableList());
  }

  private static Set<Matter<?>> matters(List<LegalText> texts, List<TextPart> ended) {
    return Stream.concat(texts.stream().flatMap(text -> text.parts().stream()), ended.stream())
        .flatMap(part -> part.matters().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static <T> RuleSet<T> rules(
      Matter<T> matter, Validity days, List<LegalText> texts, List<TextPart> ended) {
    Stream<Rule<T>> ofTexts =
        texts.stream()
            .flatMap(
                text ->
                    text.parts().stream()
                        .flatMap(part -> part.rules(matter).stream())
                        .filter(rule -> text.isListedBeforehand() || begins(rule, days)));
    Stream<Rule<T>> left =
        ended.stream()
            .flatMap(part -> part.rules(matter).stream())
            .filter(rule -> begins(rule, days));
    return matter.of(Stream.concat(ofTexts, left).collect(toImmutableList()));
  }

  private static boolean begins(Rule<?> rule, Validity days) {
    return rule.validity()
        .from()
        .flatMap(first -> days.to().map(last -> !first.isAfter(last)))
        .orElse(true);
  }

  private static Map<Dated<?>, Optional<Cited<?>>> values(LocalDate day, List<LegalText> texts) {
    ImmutableMap.Builder<Dated<?>, Optional<Cited<?>>> values = ImmutableMap.builder();
    texts.stream()
        .flatMap(text -> text.parts().stream())
        .map(TextPart::series)
        .forEach(
            series -> series.forEach((key, held) -> values.put(key, held.find(day).map(v -> v))));
    return values.buildKeepingLast();
  }

  private static Map<Citation, OpenPoint<Boolean>> ended(LocalDate day, List<LegalText> texts) {
    ImmutableMap.Builder<Citation, OpenPoint<Boolean>> ended = ImmutableMap.builder();
    texts.forEach(
        text ->
            text.afterEnd(day, texts)
                .ifPresent(point -> ended.put(text.instrument().whole(), point)));
    return ended.buildOrThrow();
  }

  private static Set<OpenPoint<?>> arising(LocalDate day, List<OpenPoint<?>> points) {
    return points.stream()
        .filter(point -> point.window().contains(day))
        .collect(ImmutableSet.toImmutableSet());
  }
}
