package vn.khuyencong.law.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.Optional;
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

  /** The same rules, each on the days that {@code days} makes of its own. */
  MatterRules<T> during(UnaryOperator<Validity> days) {
    return new MatterRules<>(
        matter,
        new RuleSet<>(
            rules.name(),
            rules.rules().stream()
                .map(rule -> rule.during(days.apply(rule.validity())))
                .collect(toImmutableList())));
  }

  /**
   * The same rules, those that end with {@code days} going on through {@code gap} as long as {@code
   * point} says so; limits do not, since without a ceiling there is nothing to measure by.
   */
  MatterRules<T> goingOn(Validity days, Validity gap, OpenPoint<Boolean> point) {
    if (matter.equals(Matter.LIMITS)) {
      return this;
    }
    return new MatterRules<>(
        matter,
        new RuleSet<>(
            rules.name(),
            rules.rules().stream()
                .map(rule -> TextEnd.ends(rule.validity(), days) ? on(rule, gap, point) : rule)
                .collect(toImmutableList())));
  }

  private static <T> Rule<T> on(Rule<T> rule, Validity gap, OpenPoint<Boolean> point) {
    return new Rule<>(
        rule.code(),
        rule.citation(),
        rule.evidence(),
        rule.severity(),
        new Validity(rule.validity().from(), gap.to()),
        AsIssued.whileStanding(point, rule.check()));
  }
}
