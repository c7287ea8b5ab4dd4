package vn.khuyencong.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.rule.QuestionSearch.Condition;

/**
 * An assessment with how many of its conditions are open, so that trying an answer costs no more
 * than the parts in which it is asked: in a plan of a hundred projects, one project.
 *
 * @param node the assessment
 * @param parts its parts
 * @param missing every condition that misses a fact in it, at any depth
 * @param sharing whether two of its members miss the same, so that they come out together
 * @param now how it comes out as it is
 */
record OpenTree(
    Assessment node,
    List<OpenTree> parts,
    Set<Condition> missing,
    boolean sharing,
    OpenTree.Standing now) {

  /**
   * How an assessment comes out, and how many conditions can still change that.
   *
   * @param outcome how it comes out
   * @param open how many conditions can still change it
   */
  record Standing(Outcome outcome, long open) {}

  static OpenTree of(Assessment node) {
    List<OpenTree> parts = node.parts().stream().map(OpenTree::of).collect(toImmutableList());
    Set<Condition> missing =
        Stream.concat(
                QuestionSearch.missing(node), parts.stream().flatMap(part -> part.missing.stream()))
            .collect(ImmutableSet.toImmutableSet());
    boolean sharing = !node.outcome().isDetermined() && QuestionSearch.shared(node).isPresent();
    return new OpenTree(node, parts, missing, sharing, standing(node, parts, sharing));
  }

  /** How it comes out, had {@code conditions} come out as {@code outcome}. */
  Standing given(Set<Condition> conditions, Outcome outcome) {
    if (now.outcome().isDetermined() || Collections.disjoint(conditions, missing)) {
      return now;
    }
    if (sharing) {
      Assessment changed = QuestionSearch.given(node, conditions, outcome);
      return new Standing(changed.outcome(), QuestionSearch.open(changed).distinct().count());
    }
    List<Standing> each =
        parts.stream().map(part -> part.given(conditions, outcome)).collect(toImmutableList());
    List<Finding> findings =
        node.findings().stream()
            .map(
                finding ->
                    Condition.isMissing(finding) && conditions.contains(Condition.of(finding))
                        ? finding.with(outcome)
                        : finding)
            .collect(toImmutableList());
    return standing(node.combination(), findings, each);
  }

  private static Standing standing(Assessment node, List<OpenTree> parts, boolean sharing) {
    return sharing
        ? new Standing(node.outcome(), QuestionSearch.open(node).distinct().count())
        : standing(
            node.combination(),
            node.findings(),
            parts.stream().map(OpenTree::now).collect(toImmutableList()));
  }

  /** What members of which no two miss the same come to together. */
  private static Standing standing(
      Combination combination, List<Finding> findings, List<Standing> parts) {
    Outcome together =
        combination.of(
            Stream.concat(
                    findings.stream().filter(Finding::decides).map(Finding::outcome),
                    parts.stream().map(Standing::outcome))
                .distinct()
                .toList());
    long own = findings.stream().filter(Condition::isMissing).map(Condition::of).distinct().count();
    return together.isDetermined()
        ? new Standing(together, 0)
        : new Standing(together, own + parts.stream().mapToLong(Standing::open).sum());
  }
}
