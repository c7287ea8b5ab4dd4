package vn.khuyencong.law.text;

import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Severity;

/**
 * The rules by which lines are measured against the ceilings of an article.
 *
 * @param withinLimit that the support requested is within the limit
 * @param priorityUplift that the limit may be lifted for a priority project, if so
 */
public record CeilingRules(Rule<LimitCase> withinLimit, Optional<Rule<LimitCase>> priorityUplift) {

  /** The rules of the article at {@code place}, whose codes begin with {@code code}. */
  public static CeilingRules of(String code, Citation place) {
    return new CeilingRules(rule(code + ".within-limit", place), Optional.empty());
  }

  /** The same with an uplift, which is written at {@code place}. */
  public static CeilingRules of(String code, Citation article, Citation place) {
    return new CeilingRules(
        rule(code + ".within-limit", article),
        Optional.of(rule(code + ".priority-uplift", place).weighing(Severity.INFORMATION)));
  }

  /** The rules, in order. */
  Stream<Rule<LimitCase>> all() {
    return Stream.concat(Stream.of(withinLimit), priorityUplift.stream());
  }

  /** These rules on other days. */
  CeilingRules during(Validity days) {
    return new CeilingRules(
        withinLimit.during(days), priorityUplift.map(rule -> rule.during(days)));
  }

  /** The rule {@code code}, written at {@code place}, that says what was measured. */
  public static Rule<LimitCase> rule(String code, Citation place) {
    return Rule.one(code, place, (limit, context) -> limit.verdict());
  }
}
