package vn.khuyencong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;

/**
 * The search for questions against trying every answer on the whole, and many parts against each.
 */
class QuestionSearchPropertyTest {
  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());
  private static final List<Combination> COMBINATIONS = List.of(Combination.values());

  @Property(tries = 400)
  void asksTheSameInTheSameOrderAsTryingEveryAnswer(@ForAll Random random) {
    Assessment assessment = assessment(random, 3);
    assertThat(assessment.questions()).isEqualTo(QuestionsByTrial.into(assessment));
  }

  @Property(tries = 50)
  void asksOfManyProjectsWhatItAsksOfEach(@ForAll Random random) {
    Assessment many = plan(random, 12);
    assertThat(many.questions())
        .containsExactlyInAnyOrderElementsOf(
            many.parts().stream().flatMap(part -> part.questions().stream()).toList());
  }

  private static Assessment plan(Random random, int projects) {
    return Assessment.allOf(
        "plan",
        List.of(),
        IntStream.range(0, projects)
            .mapToObj(i -> open(random).under("projects[" + i + "]"))
            .toList());
  }

  private static Assessment open(Random random) {
    Assessment project = assessment(random, 3);
    return project.outcome().isDetermined() ? open(random) : project;
  }

  private static Assessment assessment(Random random, int depth) {
    List<Finding> findings = new ArrayList<>();
    int own = random.nextInt(4);
    for (int i = 0; i < own; i++) {
      findings.add(finding(random));
    }
    List<Assessment> parts = new ArrayList<>();
    int under = depth == 0 ? 0 : random.nextInt(4);
    for (int i = 0; i < under; i++) {
      parts.add(assessment(random, depth - 1));
    }
    return new Assessment(
        "part", COMBINATIONS.get(random.nextInt(COMBINATIONS.size())), findings, parts);
  }

  private static Finding finding(Random random) {
    Outcome outcome =
        random.nextInt(3) > 0
            ? Outcome.FACT_MISSING
            : OUTCOMES.get(random.nextInt(OUTCOMES.size()));
    List<String> facts =
        outcome.isDetermined() ? List.of() : List.of("a", "b", "c").subList(0, random.nextInt(4));
    return new Finding(
        "test." + random.nextInt(3),
        outcome,
        random.nextInt(8) == 0 ? Severity.WARNING : Severity.REQUIREMENT,
        "sites[" + random.nextInt(4) + "]",
        Citation.parse("Điều " + (1 + random.nextInt(3)) + ", 45/2012/NĐ-CP"),
        Evidence.SEEN,
        Map.of(),
        facts,
        List.of(),
        List.of());
  }
}
