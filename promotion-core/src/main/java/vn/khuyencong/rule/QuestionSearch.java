package vn.khuyencong.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Citation;

/**
 * The facts to ask for: those of conditions that can still change the outcome, the most decisive
 * first, each fact once wherever it is missing (see {@link FactInQuestion}).
 *
 * <p>A condition can come out either way, whatever the others come to; two conditions that miss the
 * same facts at the same place and are called alike, such as "produces" of two routes, come out
 * together. A shared condition is therefore tried both ways, and the others matter if they do in
 * one of the two. Unsettled law counts as open, since a caller may settle it.
 *
 * <p>Of ways of which one is enough and that stand in an order, what the earlier one needs is asked
 * first. Then a question ranks by how many conditions remain if its own come out the better way,
 * then by how many remain the two ways together, then by the order of the law. One that can decide
 * alone leaves none and comes first.
 */
final class QuestionSearch {
  private final OpenConditions conditions;
  private final Map<FactInQuestion, Asked> asked = new LinkedHashMap<>();

  /** Of each condition the first way that needs it, among ways that stand in an order. */
  private final Map<Condition, Integer> ways = new HashMap<>();

  /** Which facility stands at a place, known where it is assessed itself. */
  private final Map<String, String> facilities = new HashMap<>();

  private QuestionSearch(OpenConditions conditions) {
    this.conditions = conditions;
  }

  static List<Question> into(Assessment assessment) {
    if (assessment.outcome().isDetermined()) {
      return ImmutableList.of();
    }
    QuestionSearch search = new QuestionSearch(OpenConditions.of(assessment));
    search.place(assessment, null);
    search.collect(assessment, 0);
    return search.ranked();
  }

  /**
   * Notes where the facilities stand that are assessed: what else is said of them asks the same.
   */
  private void place(Assessment node, @Nullable String facility) {
    String about = node.facility().orElse(facility);
    for (int i = 0; about != null && i < node.findings().size(); i++) {
      String place = FactInQuestion.facilityIn(node.findings().get(i).path());
      if (place != null) {
        facilities.put(place, about);
      }
    }
    for (int i = 0; i < node.parts().size(); i++) {
      place(node.parts().get(i), about);
    }
  }

  private void collect(Assessment node, int way) {
    for (int i = 0; i < node.findings().size(); i++) {
      Finding finding = node.findings().get(i);
      if (Condition.isMissing(finding)) {
        collect(finding, Condition.of(finding), way);
      }
    }
    boolean ordered = node.combination() == Combination.ANY_IN_ORDER;
    for (int i = 0; i < node.parts().size(); i++) {
      collect(node.parts().get(i), ordered ? Math.max(way, i) : way);
    }
  }

  private void collect(Finding finding, Condition condition, int way) {
    ways.merge(condition, way, Math::min);
    int open = conditions.open(condition);
    if (open >= 0) {
      String place = FactInQuestion.facilityIn(finding.path());
      String facility = place == null ? null : facilities.get(place);
      for (int i = 0; i < finding.missingFacts().size(); i++) {
        String fact = finding.missingFacts().get(i);
        asked
            .computeIfAbsent(
                FactInQuestion.of(fact, finding.path(), facility), any -> new Asked(fact))
            .add(finding, condition, open);
      }
    }
  }

  private List<Question> ranked() {
    return asked.values().stream()
        .map(
            one ->
                new Ranked(
                    one.question(),
                    one.asking.keySet().stream().mapToInt(ways::get).min().orElse(0),
                    conditions.openGiven(one.numbers(), Outcome.SATISFIED),
                    conditions.openGiven(one.numbers(), Outcome.VIOLATED)))
        .sorted(
            Comparator.comparing(Ranked::way)
                .thenComparing(Ranked::fewest)
                .thenComparing(Ranked::together))
        .map(Ranked::question)
        .collect(toImmutableList());
  }

  /** A fact, the findings that miss it in their order and the conditions that ask for it. */
  private static final class Asked {
    private final String fact;
    private final List<Finding> lacking = new ArrayList<>(2);
    private final Map<Condition, Integer> asking = new LinkedHashMap<>(2);

    Asked(String fact) {
      this.fact = fact;
    }

    void add(Finding finding, Condition condition, int number) {
      lacking.add(finding);
      asking.put(condition, number);
    }

    ImmutableIntArray numbers() {
      return ImmutableIntArray.copyOf(asking.values());
    }

    /** Of two places in the law that ask for one fact, the first as printed. */
    private static Citation earlier(Citation one, Citation other) {
      return one.equals(other) || one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }

    /** Where it belongs, each place once, whether its path leads to the thing or to its fact. */
    private List<String> places() {
      Map<String, String> places = new LinkedHashMap<>();
      lacking.forEach(
          one -> places.putIfAbsent(FactInQuestion.thing(fact, one.path()), one.path()));
      return ImmutableList.copyOf(places.values());
    }

    Question question() {
      Finding first = lacking.get(0);
      Citation citation = first.citation();
      for (int i = 1; i < lacking.size(); i++) {
        citation = earlier(citation, lacking.get(i).citation());
      }
      return new Question(
          fact,
          first.path(),
          citation,
          lacking.size() == 1 ? ImmutableList.of(first.path()) : places());
    }
  }

  /**
   * A question and how many conditions remain open once it is answered.
   *
   * @param question the question
   * @param way the first way that needs it, among ways that stand in an order
   * @param held how many remain if its conditions hold
   * @param failed how many remain if they do not
   */
  private record Ranked(Question question, int way, int held, int failed) {

    int fewest() {
      return Math.min(held, failed);
    }

    int together() {
      return Math.addExact(held, failed);
    }
  }
}
