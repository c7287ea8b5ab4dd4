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
 * The facts to ask for: those of conditions that can still change the outcome, the most decisive
 * first.
 *
 * <p>A condition can come out either way, whatever the others come to; two conditions that miss the
 * same facts at the same place and are called alike, such as "produces" of two routes, come out
 * together. A shared condition is therefore tried both ways, and the others matter if they do in
 * one of the two. Unsettled law counts as open, since a caller may settle it.
 *
 * <p>A question ranks by how many questions remain if its conditions come out the better way, then
 * by how many remain the two ways together, then by the order of the law. One that can decide alone
 * leaves none and comes first.
 */
final class QuestionSearch {
  private QuestionSearch() {}

  static List<Question> into(Assessment assessment) {
    Set<Condition> open = open(assessment).collect(toImmutableSet());
    OpenTree tree = OpenTree.of(assessment);
    Map<Place, Set<Condition>> asking = byPlace(open);
    Map<Place, Question> questions = new LinkedHashMap<>();
    assessment.all().stream()
        .filter(finding -> Condition.isMissing(finding) && open.contains(Condition.of(finding)))
        .flatMap(finding -> finding.questions().stream())
        .forEach(
            question -> questions.merge(Place.of(question), question, QuestionSearch::earlier));
    return questions.values().stream()
        .map(question -> Ranked.of(question, tree, asking.get(Place.of(question))))
        .sorted(Comparator.comparing(Ranked::fewest).thenComparing(Ranked::together))
        .map(Ranked::question)
        .collect(toImmutableList());
  }

  private static Map<Place, Set<Condition>> byPlace(Set<Condition> open) {
    Map<Place, Set<Condition>> byPlace = new HashMap<>();
    open.forEach(
        condition ->
            condition
                .facts()
                .forEach(
                    fact ->
                        byPlace
                            .computeIfAbsent(
                                new Place(fact, condition.path()), place -> new HashSet<>())
                            .add(condition)));
    return byPlace;
  }

  /** Of two places in the law that ask for one fact, the first as printed. */
  private static Question earlier(Question one, Question other) {
    return one.citation().toString().compareTo(other.citation().toString()) <= 0 ? one : other;
  }

  /** The conditions that can still change the outcome of {@code node}. */
  static Stream<Condition> open(Assessment node) {
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
                Stream.concat(missing(node), node.parts().stream().flatMap(QuestionSearch::open)));
  }

  /** The first condition that is missing in two members of {@code node}, if there is one. */
  static Optional<Condition> shared(Assessment node) {
    Set<Condition> seen = new HashSet<>();
    return Stream.concat(
            missing(node), node.parts().stream().flatMap(part -> undetermined(part).distinct()))
        .filter(condition -> !seen.add(condition))
        .findFirst();
  }

  private static Stream<Condition> undetermined(Assessment node) {
    return node.outcome().isDetermined()
        ? Stream.empty()
        : Stream.concat(missing(node), node.parts().stream().flatMap(QuestionSearch::undetermined));
  }

  static Stream<Condition> missing(Assessment node) {
    return node.findings().stream().filter(Condition::isMissing).map(Condition::of);
  }

  /** {@code node} had {@code conditions} come out as {@code outcome}. */
  static Assessment given(Assessment node, Set<Condition> conditions, Outcome outcome) {
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
   * A condition that is not decided for want of facts.
   *
   * @param path where
   * @param facts the facts
   * @param name what it is called within its article
   */
  record Condition(String path, List<String> facts, String name) {

    static Condition of(Finding finding) {
      String code = finding.code();
      return new Condition(
          finding.path(), finding.missingFacts(), code.substring(code.lastIndexOf('.') + 1));
    }

    static boolean isMissing(Finding finding) {
      return finding.decides()
          && !finding.outcome().isDetermined()
          && !finding.missingFacts().isEmpty();
    }
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
   * @param fewest how many remain the better way
   * @param together how many remain the two ways together
   */
  private record Ranked(Question question, long fewest, long together) {

    static Ranked of(Question question, OpenTree tree, Set<Condition> asking) {
      ImmutableList<Long> left =
          Stream.of(Outcome.SATISFIED, Outcome.VIOLATED)
              .map(outcome -> tree.given(asking, outcome).open())
              .collect(toImmutableList());
      return new Ranked(
          question, Math.min(left.get(0), left.get(1)), Math.addExact(left.get(0), left.get(1)));
    }
  }
}
