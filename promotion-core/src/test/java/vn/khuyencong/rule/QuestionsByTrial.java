package vn.khuyencong.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The facts to ask for, found by assessing the whole anew for every question: what the search does
 * at the cost of one place must come to the same. Each place is asked for itself here.
 *
 * <p>A condition can come out either way, whatever the others come to; two conditions that miss the
 * same facts at the same place and are called alike, such as "produces" of two routes, come out
 * together. A shared condition is therefore tried both ways, and the others matter if they do in
 * one of the two. Unsettled law counts as open, since a caller may settle it.
 *
 * <p>Of ways of which one is enough and that stand in an order, what the earlier one needs is asked
 * first. Then a question ranks by how many questions remain if its conditions come out the better
 * way, then by how many remain the two ways together, then by the order of the law. One that can
 * decide alone leaves none and comes first.
 */
final class QuestionsByTrial {
  private QuestionsByTrial() {}

  static List<Question> into(Assessment assessment) {
    Set<Condition> open = open(assessment).collect(toImmutableSet());
    Map<Condition, Integer> ways = ways(assessment);
    Map<Place, Question> questions = new LinkedHashMap<>();
    assessment.all().stream()
        .filter(finding -> Condition.isMissing(finding) && open.contains(Condition.of(finding)))
        .flatMap(finding -> finding.questions().stream())
        .forEach(
            question -> questions.merge(Place.of(question), question, QuestionsByTrial::earlier));
    return questions.values().stream()
        .map(question -> Ranked.of(question, assessment, open, ways))
        .sorted(
            Comparator.comparing(Ranked::way)
                .thenComparing(Ranked::fewest)
                .thenComparing(Ranked::together))
        .map(Ranked::question)
        .collect(toImmutableList());
  }

  /** Of each condition the first way that needs it, among ways that stand in an order. */
  private static Map<Condition, Integer> ways(Assessment assessment) {
    Map<Condition, Integer> ways = new HashMap<>();
    putWays(assessment, 0, ways);
    return ways;
  }

  private static void putWays(Assessment node, int way, Map<Condition, Integer> ways) {
    missing(node).forEach(condition -> ways.merge(condition, way, Math::min));
    for (int i = 0; i < node.parts().size(); i++) {
      boolean ordered = node.combination() == Combination.ANY_IN_ORDER;
      putWays(node.parts().get(i), ordered ? Math.max(way, i) : way, ways);
    }
  }

  /** Of two places in the law that ask for one fact, the first as printed. */
  private static Question earlier(Question one, Question other) {
    return one.citation().toString().compareTo(other.citation().toString()) <= 0 ? one : other;
  }

  /** The conditions that can still change the outcome of {@code node}. */
  private static Stream<Condition> open(Assessment node) {
    if (node.outcome().isDetermined()) {
      return Stream.empty();
    }
    return shared(node)
        .<Stream<Condition>>map(
            shared ->
                Stream.of(Outcome.SATISFIED, Outcome.VIOLATED)
                    .map(outcome -> given(node, ImmutableSet.of(shared), outcome))
                    .reduce(
                        Stream.of(shared),
                        (found, tried) -> Stream.concat(found, open(tried)),
                        Stream::concat))
        .orElseGet(
            () ->
                Stream.concat(
                    missing(node), node.parts().stream().flatMap(QuestionsByTrial::open)));
  }

  /** The first condition that is missing in two members of {@code node}, if there is one. */
  private static Optional<Condition> shared(Assessment node) {
    Set<Condition> seen = new HashSet<>();
    return Stream.concat(
            missing(node), node.parts().stream().flatMap(part -> undetermined(part).distinct()))
        .filter(condition -> !seen.add(condition))
        .findFirst();
  }

  private static Stream<Condition> undetermined(Assessment node) {
    return node.outcome().isDetermined()
        ? Stream.empty()
        : Stream.concat(
            missing(node), node.parts().stream().flatMap(QuestionsByTrial::undetermined));
  }

  private static Stream<Condition> missing(Assessment node) {
    return node.findings().stream().filter(Condition::isMissing).map(Condition::of);
  }

  /** {@code node} had {@code conditions} come out as {@code outcome}. */
  private static Assessment given(Assessment node, Set<Condition> conditions, Outcome outcome) {
    return new Assessment(
        node.name(),
        node.combination(),
        node.findings().stream()
            .map(
                finding ->
                    Condition.isMissing(finding) && conditions.contains(Condition.of(finding))
                        ? finding.with(outcome)
                        : finding)
            .collect(toImmutableList()),
        node.parts().stream()
            .map(part -> given(part, conditions, outcome))
            .collect(toImmutableList()));
  }

  /**
   * A fact in its place.
   *
   * @param fact the fact
   * @param path where
   */
  private record Place(String fact, String path) {

    static Place of(Question question) {
      return new Place(question.fact(), question.path());
    }
  }

  /**
   * A question and how many conditions remain open once it is answered.
   *
   * @param question the question
   * @param way the first way that needs it, among ways that stand in an order
   * @param fewest how many remain the better way
   * @param together how many remain the two ways together
   */
  private record Ranked(Question question, int way, long fewest, long together) {

    static Ranked of(
        Question question,
        Assessment assessment,
        Set<Condition> open,
        Map<Condition, Integer> ways) {
      Set<Condition> asking =
          open.stream()
              .filter(
                  condition ->
                      condition.path().equals(question.path())
                          && condition.facts().contains(question.fact()))
              .collect(toImmutableSet());
      ImmutableList<Long> left =
          Stream.of(Outcome.SATISFIED, Outcome.VIOLATED)
              .map(outcome -> open(given(assessment, asking, outcome)).distinct().count())
              .collect(toImmutableList());
      return new Ranked(
          question,
          asking.stream().mapToInt(one -> ways.getOrDefault(one, 0)).min().orElse(0),
          Math.min(left.get(0), left.get(1)),
          Math.addExact(left.get(0), left.get(1)));
    }
  }
}
