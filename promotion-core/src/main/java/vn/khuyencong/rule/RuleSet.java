package vn.khuyencong.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rules on the same kind of subject, in the order of the law; all of them must hold.
 *
 * @param name what they are rules of, "network"
 * @param rules the rules; no code twice
 * @param <T> type of the subject
 */
public record RuleSet<T>(String name, List<Rule<T>> rules) {

  /**
   * Checks that every code is used once.
   *
   * @throws IllegalArgumentException if two rules have one code
   */
  public RuleSet {
    rules = ImmutableList.copyOf(rules);
    List<String> codes = rules.stream().map(Rule::code).toList();
    checkArgument(
        codes.stream().distinct().count() == codes.size(),
        "codes of %s must differ: %s",
        name,
        codes);
  }

  /**
   * The rules of this set, then those of {@code other}, under this name.
   *
   * @throws IllegalArgumentException if both have a rule of one code
   */
  public RuleSet<T> and(RuleSet<T> other) {
    return new RuleSet<>(
        name, Stream.concat(rules.stream(), other.rules.stream()).collect(toImmutableList()));
  }

  /** Checks every rule on {@code subject}. */
  public Assessment assess(T subject, Context context) {
    if (rules.size() == 1) {
      return Assessment.allOf(name, rules.get(0).apply(subject, context), ImmutableList.of());
    }
    if (rules.size() == 2) {
      return Assessment.allOf(
          name,
          joined(rules.get(0).apply(subject, context), rules.get(1).apply(subject, context)),
          ImmutableList.of());
    }
    ImmutableList.Builder<Finding> findings = ImmutableList.builderWithExpectedSize(rules.size());
    for (int i = 0; i < rules.size(); i++) {
      rules.get(i).find(subject, context, findings);
    }
    return Assessment.allOf(name, findings.build(), ImmutableList.of());
  }

  /** Both, of which one may have nothing to say. */
  private static List<Finding> joined(List<Finding> first, List<Finding> then) {
    if (first.isEmpty()) {
      return then;
    }
    return then.isEmpty()
        ? first
        : ImmutableList.<Finding>builderWithExpectedSize(first.size() + then.size())
            .addAll(first)
            .addAll(then)
            .build();
  }
}
