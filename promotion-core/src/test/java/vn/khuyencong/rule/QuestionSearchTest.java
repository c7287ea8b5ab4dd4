package vn.khuyencong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;

/** Which facts are asked for, and in which order. */
class QuestionSearchTest {
  private static final Citation PLACE = Citation.parse("Điều 1 khoản 2 điểm a, 45/2012/NĐ-CP");

  @Test
  void aRouteThatIsOpenBesideOneThatHoldsAsksForNothing() {
    Assessment routes =
        Assessment.anyOf("any", List.of(), List.of(all(missing("x")), all(satisfied())));
    assertThat(asked(routes)).isEmpty();
  }

  @Test
  void aFactThatIsOutweighedByOneTwoRoutesShareIsNotAskedFor() {
    Assessment routes =
        Assessment.anyOf(
            "any", List.of(), List.of(all(missing("x"), missing("y")), all(missing("x"))));
    assertThat(asked(routes)).containsExactly("x");
  }

  @Test
  void aSharedFactLeavesTheOthersThatMatterOneWay() {
    Assessment routes =
        Assessment.anyOf(
            "any",
            List.of(),
            List.of(all(missing("x"), missing("y")), all(missing("x"), missing("z"))));
    assertThat(asked(routes)).containsExactly("x", "y", "z");
  }

  @Test
  void theFactThatCanDecideAloneComesFirst() {
    Assessment routes =
        Assessment.anyOf(
            "any", List.of(), List.of(all(missing("x"), missing("y")), all(missing("z"))));
    assertThat(asked(routes)).containsExactly("z", "x", "y");
  }

  @Test
  void openLawKeepsAFactInPlay() {
    Assessment open = all(missing("x"), finding("unsettled", Outcome.LAW_UNSETTLED, List.of()));
    assertThat(asked(open)).containsExactly("x");
  }

  private static List<String> asked(Assessment assessment) {
    return assessment.questions().stream().map(Question::fact).toList();
  }

  private static Assessment all(Finding... findings) {
    return Assessment.allOf("all", List.of(findings), List.of());
  }

  private static Finding missing(String fact) {
    return finding(fact, Outcome.FACT_MISSING, List.of(fact));
  }

  private static Finding satisfied() {
    return finding("holds", Outcome.SATISFIED, List.of());
  }

  private static Finding finding(String name, Outcome outcome, List<String> facts) {
    return new Finding(
        "test." + name,
        outcome,
        Severity.REQUIREMENT,
        "",
        PLACE,
        Evidence.SEEN,
        Map.of(),
        facts,
        List.of(),
        List.of());
  }
}
