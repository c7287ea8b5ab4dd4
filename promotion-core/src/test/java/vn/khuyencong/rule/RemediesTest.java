package vn.khuyencong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.khuyencong.citation.Citation;

/** The search against a law made up at random: which of the 32 sets of five changes satisfy it. */
class RemediesTest {
  private static final int OPTIONS = 5;
  private static final int SETS = 1 << OPTIONS;

  @Property(tries = 500)
  void theSetsFoundAreThoseThatSatisfyAndOfWhichNoPartDoes(@ForAll Random random) {
    List<Outcome> law = law(random);
    Set<Integer> minimal =
        IntStream.range(1, SETS)
            .filter(set -> ends(law.get(set)))
            .filter(
                set ->
                    IntStream.range(1, set)
                        .noneMatch(part -> (part & set) == part && ends(law.get(part))))
            .boxed()
            .collect(Collectors.toSet());
    List<Remedy> found = search(law::get);
    assertThat(found.stream().map(RemediesTest::set)).containsExactlyInAnyOrderElementsOf(minimal);
    assertThat(found)
        .allSatisfy(remedy -> assertThat(remedy.outcome()).isEqualTo(law.get(set(remedy))))
        .isSortedAccordingTo((one, other) -> one.changes().size() - other.changes().size())
        .isEqualTo(search(law::get));
  }

  private static List<Outcome> law(Random random) {
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(Outcome.VIOLATED);
    for (int i = 1; i < SETS; i++) {
      outcomes.add(
          switch (random.nextInt(8)) {
            case 0 -> Outcome.SATISFIED;
            case 1 -> Outcome.FACT_MISSING;
            case 2 -> Outcome.LAW_UNSETTLED;
            default -> Outcome.VIOLATED;
          });
    }
    return outcomes;
  }

  private static boolean ends(Outcome outcome) {
    return outcome == Outcome.SATISFIED || outcome == Outcome.FACT_MISSING;
  }

  private static List<Remedy> search(Function<Integer, Outcome> law) {
    return Remedies.smallest(
        0,
        IntStream.range(0, OPTIONS)
            .mapToObj(
                i ->
                    Remedies.Option.<Integer>of(
                        new Change("f" + i, "", false, true, Citation.of("law")),
                        set -> set | (1 << i)))
            .toList(),
        law);
  }

  private static int set(Remedy remedy) {
    return remedy.changes().stream()
        .mapToInt(change -> 1 << Integer.parseInt(change.fact().substring(1)))
        .sum();
  }
}
