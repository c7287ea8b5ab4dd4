package vn.khuyencong.law.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.law.kit.AsIssued;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;

/**
 * Rules and the matter they are on.
 *
 * @param matter the matter
 * @param rules the rules
 * @param <T> type of the subject
 */
record MatterRules<T>(Matter<T> matter, RuleSet<T> rules) {

  /** The rules, if they are on {@code wanted}. */
  <W> Optional<RuleSet<W>> on(Matter<W> wanted) {
    if (!matter.equals(wanted)) {
      return Optional.empty();
    }
    @SuppressWarnings("unchecked") // one matter has one type of subject
    RuleSet<W> same = (RuleSet<W>) rules;
    return Optional.of(same);
  }

  /** Those of the rules whose days are {@code wanted}. */
  MatterRules<T> only(Predicate<Validity> wanted) {
    return with(
        rules.rules().stream()
            .filter(rule -> wanted.test(rule.validity()))
            .collect(toImmutableList()));
  }

  /** The same rules, each on the days that {@code days} makes of its own. */
  MatterRules<T> during(UnaryOperator<Validity> days) {
    return each(rule -> rule.during(days.apply(rule.validity())));
  }

  /**
   * The same rules, of which those on days that are {@code beyond} end on {@code last}, or go on
   * through the gap that {@code end} says, as long as that is answered so.
   */
  MatterRules<T> withLater(Predicate<Validity> beyond, LocalDate last, Optional<TextEnd> end) {
    return each(
        rule ->
            !beyond.test(rule.validity())
                ? rule
                : end.map(gap -> on(rule, gap.days(), gap.conditions()))
                    .orElseGet(() -> rule.during(rule.validity().cutAfter(last))));
  }

  private MatterRules<T> each(UnaryOperator<Rule<T>> change) {
    return with(rules.rules().stream().map(change).collect(toImmutableList()));
  }

  private MatterRules<T> with(List<Rule<T>> others) {
    return new MatterRules<>(matter, new RuleSet<>(rules.name(), others));
  }

  /**
   * The same rules, those that end with {@code days} going on through {@code gap} as long as {@code
   * point} says so; limits do not, since without a ceiling there is nothing to measure by.
   */
  MatterRules<T> goingOn(Validity days, Validity gap, OpenPoint<Boolean> point) {
    if (matter.equals(Matter.LIMITS)) {
      return this;
    }
    return each(rule -> TextEnd.ends(rule.validity(), days) ? on(rule, gap, point) : rule);
  }

  private static <T> Rule<T> on(Rule<T> rule, Validity gap, OpenPoint<Boolean> point) {
    return rule.during(new Validity(rule.validity().from(), gap.to()))
        .checkedBy(AsIssued.whileStanding(point, rule.check()));
  }
}
