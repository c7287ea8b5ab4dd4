package vn.khuyencong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;

class AssessmentTest {
  private static final Citation PLACE = Citation.parse("Điều 1 khoản 2 điểm a, 45/2012/NĐ-CP");
  private static final OpenPoint<Boolean> OPEN =
      OpenPoint.builder(Boolean.class)
          .id("open")
          .questionVi("Có không?")
          .questionEn("Is it?")
          .addInstruments(PLACE)
          .addSides(PointSide.of("có: như vậy", "yes: so"))
          .window(Validity.ALWAYS)
          .build();

  /** The truth values of three-valued logic, with {@code NONE} for what does not apply. */
  private enum Truth {
    NO,
    OPEN,
    YES,
    NONE
  }

  @Property
  void theOutcomeIsThatOfThreeValuedLogic(@ForAll("trees") Assessment assessment) {
    assertThat(truth(assessment.outcome())).isEqualTo(reference(assessment));
  }

  @Property
  void theOutcomeDoesNotDependOnTheOrder(
      @ForAll("trees") Assessment assessment, @ForAll Random random) {
    List<Finding> findings = new ArrayList<>(assessment.findings());
    List<Assessment> parts = new ArrayList<>(assessment.parts());
    Collections.shuffle(findings, random);
    Collections.shuffle(parts, random);
    Assessment shuffled =
        new Assessment(assessment.name(), assessment.combination(), findings, parts);
    assertThat(shuffled.outcome()).isEqualTo(assessment.outcome());
  }

  @Property
  void questionsAreAskedJustWhileTheOutcomeIsOpen(@ForAll("trees") Assessment assessment) {
    boolean asks = !assessment.questions().isEmpty() || !assessment.openPoints().isEmpty();
    assertThat(asks).isEqualTo(!assessment.outcome().isDetermined());
  }

  @Property
  void violationsAreShownJustWhereTheOutcomeIsViolated(@ForAll("trees") Assessment assessment) {
    assertThat(assessment.violations().isEmpty())
        .isEqualTo(assessment.outcome() != Outcome.VIOLATED);
    assertThat(assessment.violations())
        .allMatch(finding -> finding.outcome() == Outcome.VIOLATED)
        .allMatch(finding -> finding.severity() == Severity.REQUIREMENT);
  }

  @Property
  void warningsAndInformationDoNotDecide(
      @ForAll("trees") Assessment assessment, @ForAll Outcome outcome) {
    List<Finding> more = new ArrayList<>(assessment.findings());
    more.add(finding("rule.warning", outcome, Severity.WARNING));
    more.add(finding("rule.information", outcome, Severity.INFORMATION));
    Assessment longer =
        new Assessment(assessment.name(), assessment.combination(), more, assessment.parts());
    assertThat(longer.outcome()).isEqualTo(assessment.outcome());
    assertThat(longer.questions()).isEqualTo(assessment.questions());
    assertThat(longer.openPoints()).isEqualTo(assessment.openPoints());
    assertThat(longer.violations()).isEqualTo(assessment.violations());
  }

  @Property
  void learningWhatIsAskedNeverReversesADeterminedOutcome(@ForAll("trees") Assessment assessment) {
    Outcome before = assessment.outcome();
    for (Outcome answer : List.of(Outcome.SATISFIED, Outcome.VIOLATED)) {
      Outcome after = answered(assessment, answer).outcome();
      assertThat(before.isDetermined() ? after : before).isEqualTo(before);
      assertThat(after.isDetermined()).isTrue();
    }
  }

  @Provide
  Arbitrary<Assessment> trees() {
    return Arbitraries.lazyOf(
        () -> assessments(Arbitraries.just(List.of())),
        () -> assessments(trees().list().ofMaxSize(3)));
  }

  private static Arbitrary<Assessment> assessments(Arbitrary<List<Assessment>> parts) {
    Arbitrary<Finding> findings =
        Combinators.combine(Arbitraries.of(Outcome.class), Arbitraries.of(Severity.class))
            .as((outcome, severity) -> finding("rule.any", outcome, severity));
    return Combinators.combine(
            Arbitraries.of(Combination.class), findings.list().ofMaxSize(4), parts)
        .as((combination, own, members) -> new Assessment("any", combination, own, members));
  }

  /** Kleene's conjunction and disjunction over what applies, written down apart from the code. */
  private static Truth reference(Assessment assessment) {
    Set<Truth> members =
        Stream.concat(
                assessment.findings().stream()
                    .filter(finding -> finding.severity() == Severity.REQUIREMENT)
                    .map(finding -> truth(finding.outcome())),
                assessment.parts().stream().map(AssessmentTest::reference))
            .filter(member -> member != Truth.NONE)
            .collect(Collectors.toSet());
    if (members.isEmpty()) {
      return Truth.NONE;
    }
    return assessment.combination() == Combination.ALL
        ? Collections.min(members)
        : Collections.max(members);
  }

  private static Truth truth(Outcome outcome) {
    return switch (outcome) {
      case SATISFIED -> Truth.YES;
      case VIOLATED -> Truth.NO;
      case FACT_MISSING, LAW_UNSETTLED -> Truth.OPEN;
      case NOT_APPLICABLE -> Truth.NONE;
    };
  }

  private static Assessment answered(Assessment assessment, Outcome answer) {
    return new Assessment(
        assessment.name(),
        assessment.combination(),
        assessment.findings().stream()
            .map(
                finding ->
                    finding.outcome().isDetermined()
                        ? finding
                        : finding(finding.code(), answer, finding.severity()))
            .toList(),
        assessment.parts().stream().map(part -> answered(part, answer)).toList());
  }

  private static Finding finding(String code, Outcome outcome, Severity severity) {
    return new Finding(
        code,
        outcome,
        severity,
        "",
        PLACE,
        Evidence.SEEN,
        Map.of(),
        outcome == Outcome.FACT_MISSING ? List.of("capital") : List.of(),
        outcome == Outcome.LAW_UNSETTLED ? List.of(OPEN) : List.of(),
        List.of());
  }

  private static Finding requirement(String code, Outcome outcome) {
    return finding(code, outcome, Severity.REQUIREMENT);
  }

  @Nested
  class AllMustHold {
    @Test
    void whatCheckedNothingIsNotAPass() {
      assertThat(Assessment.allOf("any", List.of(), List.of()).outcome())
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void whatIsAllInapplicableIsNotAPass() {
      assertThat(all(Outcome.NOT_APPLICABLE, Outcome.NOT_APPLICABLE).outcome())
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void oneViolatedConditionDecidesWhateverIsMissing() {
      Assessment assessment =
          all(Outcome.FACT_MISSING, Outcome.VIOLATED, Outcome.LAW_UNSETTLED, Outcome.SATISFIED);
      assertThat(assessment.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(assessment.questions()).isEmpty();
      assertThat(assessment.openPoints()).isEmpty();
    }

    @Test
    void aMissingFactLeavesItOpenAndIsAskedFor() {
      Assessment assessment = all(Outcome.FACT_MISSING, Outcome.SATISFIED);
      assertThat(assessment.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(assessment.questions()).containsExactly(new Question("capital", "", PLACE));
    }

    @Test
    void unsettledLawLeavesItOpenAndIsNamed() {
      Assessment assessment = all(Outcome.LAW_UNSETTLED, Outcome.SATISFIED);
      assertThat(assessment.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(assessment.openPoints()).isEqualTo(List.of(OPEN));
    }

    @Test
    void theSameQuestionIsAskedOnce() {
      assertThat(all(Outcome.FACT_MISSING, Outcome.FACT_MISSING).questions()).hasSize(1);
      assertThat(all(Outcome.LAW_UNSETTLED, Outcome.LAW_UNSETTLED).openPoints()).hasSize(1);
    }
  }

  @Nested
  class OneIsEnough {
    @Test
    void whatCheckedNothingIsNotAPass() {
      assertThat(Assessment.anyOf("any", List.of(), List.of()).outcome())
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void oneSatisfiedConditionDecidesWhateverIsMissing() {
      Assessment assessment = any(Outcome.FACT_MISSING, Outcome.SATISFIED, Outcome.VIOLATED);
      assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(assessment.questions()).isEmpty();
      assertThat(assessment.violations()).isEmpty();
    }

    @Test
    void aMissingFactKeepsTheDoorOpen() {
      assertThat(any(Outcome.VIOLATED, Outcome.FACT_MISSING).outcome())
          .isEqualTo(Outcome.FACT_MISSING);
    }

    @Test
    void whereAllAreViolatedAllAreShown() {
      assertThat(any(Outcome.VIOLATED, Outcome.VIOLATED).violations()).hasSize(2);
    }
  }

  @Nested
  class Parts {
    private final Assessment closed =
        Assessment.allOf(
            "route-a",
            List.of(
                requirement("rule.a1", Outcome.VIOLATED),
                requirement("rule.a2", Outcome.FACT_MISSING)),
            List.of());
    private final Assessment open =
        Assessment.allOf(
            "route-b", List.of(requirement("rule.b1", Outcome.FACT_MISSING)), List.of(closed));

    @Test
    void aClosedRouteAsksNothing() {
      Assessment routes =
          Assessment.anyOf(
              "routes",
              List.of(),
              List.of(
                  closed,
                  Assessment.allOf(
                      "route-c",
                      List.of(requirement("rule.c1", Outcome.FACT_MISSING)),
                      List.of())));
      assertThat(routes.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(routes.questions()).hasSize(1);
    }

    @Test
    void aPartIsFoundAtAnyDepth() {
      Assessment routes = Assessment.anyOf("routes", List.of(), List.of(open));
      assertThat(routes.part("route-a")).containsSame(closed);
      assertThat(routes.part("route-b")).containsSame(open);
      assertThat(routes.part("route-z")).isEmpty();
    }

    @Test
    void findingsComeInAFixedOrderOwnOnesFirst() {
      assertThat(open.all())
          .extracting(Finding::code)
          .containsExactly("rule.b1", "rule.a1", "rule.a2");
    }

    @Test
    void onlyTheDecisiveViolationsOfViolatedPartsAreShown() {
      assertThat(open.violations()).extracting(Finding::code).containsExactly("rule.a1");
    }

    @Test
    void warningsAreFoundInEveryPart() {
      Assessment part =
          Assessment.allOf(
              "part",
              List.of(
                  finding("rule.w1", Outcome.VIOLATED, Severity.WARNING),
                  finding("rule.w2", Outcome.SATISFIED, Severity.WARNING),
                  finding("rule.i1", Outcome.VIOLATED, Severity.INFORMATION)),
              List.of());
      assertThat(Assessment.anyOf("whole", List.of(), List.of(part)).warnings())
          .extracting(Finding::code)
          .containsExactly("rule.w1");
    }
  }

  private static Assessment all(Outcome... outcomes) {
    return Assessment.allOf("all", findings(outcomes), List.of());
  }

  private static Assessment any(Outcome... outcomes) {
    return Assessment.anyOf("any", findings(outcomes), List.of());
  }

  private static List<Finding> findings(Outcome... outcomes) {
    return Stream.of(outcomes).map(outcome -> requirement("rule.any", outcome)).toList();
  }
}
