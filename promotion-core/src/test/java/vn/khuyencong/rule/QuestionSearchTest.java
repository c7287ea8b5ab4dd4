package vn.khuyencong.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

  @Test
  void aFactOfTheSubjectIsAskedForOnceWhateverThePaths() {
    Assessment project =
        all(missing("cost", "cost"), missing("cost", "lines"), missing("cost", "lines[0]"));
    assertThat(project.questions())
        .extracting(Question::path, Question::places)
        .containsExactly(
            tuple("cost", List.of("cost", "lines")), tuple("lines[0]", List.of("lines[0]")));
  }

  @Test
  void theLevelOfAProjectIsOneFactAlsoForItsLines() {
    Assessment plan =
        all(
            missing("level", "projects[0].lines[1]"),
            missing("level", "projects[0].procedure.parts"),
            missing("level", "projects[1].level"));
    assertThat(plan.questions())
        .extracting(Question::places)
        .containsExactly(
            List.of("projects[0].lines[1]", "projects[0].procedure.parts"),
            List.of("projects[1].level"));
  }

  @Test
  void aFactOfOneFacilityIsAskedForOnceInAllItsProjects() {
    Assessment plan =
        Assessment.allOf(
            "plan",
            List.of(),
            List.of(
                ofFacility("a", "projects[0].beneficiaries[0]"),
                ofFacility("b", "projects[0].beneficiaries[1]"),
                ofFacility("a", "projects[7].beneficiaries[0]")));
    assertThat(plan.questions())
        .extracting(Question::places)
        .containsExactly(
            List.of(
                "projects[0].beneficiaries[0].facility.size",
                "projects[7].beneficiaries[0].facility.size"),
            List.of("projects[0].beneficiaries[1].facility.size"));
  }

  @Test
  void theSitesOfAFacilityAreAskedForEach() {
    Assessment facility =
        all(
            missing("difficult", "facility.sites[0].unit"),
            missing("difficult", "facility.sites[1].unit"),
            missing("planYear", "facility.sites[0].unit"),
            missing("planYear", "facility.sites[1].unit"));
    assertThat(facility.ofFacility("a").questions())
        .extracting(Question::fact, question -> question.places().size())
        .containsExactlyInAnyOrder(
            tuple("difficult", 1), tuple("difficult", 1), tuple("planYear", 2));
  }

  private static Assessment ofFacility(String id, String path) {
    return all(missing("capital", "facility.size")).ofFacility(id).under(path);
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

  private static Finding missing(String fact, String path) {
    return all(missing(fact)).under(path).all().get(0);
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
