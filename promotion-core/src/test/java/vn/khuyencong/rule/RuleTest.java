package vn.khuyencong.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.khuyencong.language.Language.ENGLISH;
import static vn.khuyencong.language.Language.VIETNAMESE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;

class RuleTest {
  private static final String CODE = "decree45.article10.no-duplicate";
  private static final Citation PLACE = Citation.parse("Điều 10, 45/2012/NĐ-CP");
  private static final Citation TEXT = Citation.of("9/CV-BCT");
  private static final Context CONTEXT = Context.on(LocalDate.of(2022, 6, 1));
  private static final OpenPoint<Boolean> POINT =
      OpenPoint.builder(Boolean.class)
          .id("open")
          .questionVi("Có không?")
          .questionEn("Is it?")
          .addInstruments(PLACE)
          .addSides(PointSide.of("có: như vậy", "yes: so"))
          .window(Validity.ALWAYS)
          .build();

  private static Finding find(Verdict verdict, Context context) {
    return Findings.one(
        Rule.<String>one(CODE, PLACE, (subject, known) -> verdict).apply("x", context));
  }

  private static Finding find(Verdict verdict) {
    return find(verdict.with("member", "CTV-01"), CONTEXT);
  }

  @Nested
  class AFinding {
    @Test
    void carriesTheCodeThePlaceAndTheEvidenceOfItsRule() {
      Finding finding = find(Verdict.satisfied().at("network"));
      assertThat(finding.code()).isEqualTo(CODE);
      assertThat(finding.citation()).isEqualTo(PLACE);
      assertThat(finding.evidence()).isEqualTo(Evidence.SEEN);
      assertThat(finding.severity()).isEqualTo(Severity.REQUIREMENT);
      assertThat(finding.path()).isEqualTo("network");
    }

    @Test
    void carriesTheCloserPlaceOfItsVerdict() {
      Finding finding = find(Verdict.satisfied().citing(new Cited<>(1, TEXT, Evidence.SECONDARY)));
      assertThat(finding.citation()).isEqualTo(TEXT);
      assertThat(finding.evidence()).isEqualTo(Evidence.SECONDARY);
    }

    @Test
    void carriesTheWeightAndEvidenceItsRuleWasGiven() {
      Rule<String> rule =
          Rule.<String>one(CODE, PLACE, (subject, context) -> Verdict.satisfied())
              .attested(Evidence.DERIVED)
              .weighing(Severity.INFORMATION);
      Finding finding = Findings.one(rule.apply("x", CONTEXT));
      assertThat(finding.evidence()).isEqualTo(Evidence.DERIVED);
      assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
    }

    @Test
    void carriesTheSettlementsItFollowed() {
      Settlement<Boolean> settlement = Settlement.of(POINT, true, TEXT);
      Finding finding = find(Verdict.satisfied().relyingOn(POINT), CONTEXT.settling(settlement));
      assertThat(finding.settlements()).isEqualTo(List.of(settlement));
      assertThat(find(Verdict.satisfied().relyingOn(POINT), CONTEXT).settlements()).isEmpty();
    }
  }

  @Nested
  class AMessage {
    @Test
    void ofWhatHoldsIsTheCondition() {
      assertThat(find(Verdict.satisfied()).message(VIETNAMESE))
          .isEqualTo("Mỗi cộng tác viên chỉ được ghi một lần cho mỗi tháng.");
      assertThat(find(Verdict.satisfied()).message(ENGLISH))
          .isEqualTo("Every collaborator is entered once for each month.");
    }

    @Test
    void ofWhatIsViolatedSaysWhatIsWrong() {
      assertThat(find(Verdict.violated().with("months", "2022-03")).message(VIETNAMESE))
          .isEqualTo("CTV-01 được ghi nhiều lần trong mạng lưới cho các tháng 2022-03.");
      assertThat(find(Verdict.violated().with("months", "2022-03")).message(ENGLISH))
          .isEqualTo("CTV-01 is entered more than once for the months 2022-03.");
    }

    @Test
    void ofWhatDoesNotApplySaysSo() {
      assertThat(find(Verdict.notApplicable()).message(ENGLISH))
          .isEqualTo("Not applicable: Every collaborator is entered once for each month.");
    }

    @Test
    void ofAMissingFactNamesIt() {
      assertThat(find(Verdict.missing("host", "money")).message(VIETNAMESE))
          .isEqualTo(
              "Chưa xét được vì chưa biết nơi đặt cộng tác viên, nguồn kinh phí: Mỗi cộng tác viên"
                  + " chỉ được ghi một lần cho mỗi tháng.");
      assertThat(find(Verdict.missing("host", "money")).message(ENGLISH))
          .isEqualTo(
              "Not decided, since this is not known: the host of the collaborator, the source of the"
                  + " money. Condition: Every collaborator is entered once for each month.");
    }

    @Test
    void ofUnsettledLawAsksTheQuestion() {
      assertThat(find(Verdict.unsettled(POINT)).message(VIETNAMESE))
          .isEqualTo(
              "Luật chưa rõ — Có không? Điều kiện: Mỗi cộng tác viên chỉ được ghi một lần cho mỗi tháng.");
    }

    @Test
    void showsWhatTheCallerSettledAndOnWhat() {
      Context settled = CONTEXT.settling(Settlement.of(POINT, true, TEXT));
      Verdict verdict = Verdict.satisfied().relyingOn(POINT);
      assertThat(find(verdict, settled).message(ENGLISH))
          .isEqualTo(
              "Every collaborator is entered once for each month. [The caller settled \"Is it?\" as yes, on"
                  + " 9/CV-BCT.]");
      assertThat(find(verdict, settled).message(VIETNAMESE))
          .isEqualTo(
              "Mỗi cộng tác viên chỉ được ghi một lần cho mỗi tháng. [Người dùng đã chốt “Có không?” là có, theo"
                  + " 9/CV-BCT.]");
    }
  }

  @Nested
  class AVerdict {
    @Test
    void onAFactFollowsIt() {
      assertThat(Verdict.satisfiedIf(Optional.of(true), "host").outcome())
          .isEqualTo(Outcome.SATISFIED);
      assertThat(Verdict.satisfiedIf(Optional.of(false), "host").outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void onAnUnknownFactIsNeverANo() {
      Verdict verdict = Verdict.satisfiedIf(Optional.empty(), "host");
      assertThat(verdict.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(verdict.missingFacts()).containsExactly("host");
    }

    @Test
    void ofAMissingFactMustNameIt() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Verdict.missing(List.of()))
          .withMessageStartingWith("verdict must name the missing fact: ");
    }

    @Test
    void ofUnsettledLawMustNameTheOpenPoint() {
      Verdict open = Verdict.unsettled(POINT);
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  new Verdict(
                      open.outcome(),
                      "network",
                      open.arguments(),
                      open.missingFacts(),
                      List.of(),
                      open.source()))
          .withMessage("verdict must name the open point: network");
    }

    @Test
    void keepsTheOrderOfItsArguments() {
      assertThat(Verdict.satisfied().with("b", 1).with("a", 2).arguments().keySet())
          .containsExactly("b", "a");
    }
  }

  @Nested
  class Errors {
    @ParameterizedTest
    @ValueSource(
        strings = {"", "decree45", "Decree45.article10", "decree45.", "decree45 article10"})
    void aCodeThatIsNoKey(String code) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Rule.one(code, PLACE, (subject, context) -> Verdict.satisfied()))
          .withMessage("code of a rule must look like a key: " + code);
    }

    @Test
    void aCodeTwiceInASet() {
      Rule<String> rule = Rule.one(CODE, PLACE, (subject, context) -> Verdict.satisfied());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new RuleSet<>("network", List.of(rule, rule)))
          .withMessage("codes of network must differ: [" + CODE + ", " + CODE + "]");
    }
  }

  @Test
  void aSetOfRulesIsAskedInItsOrder() {
    RuleSet<String> first =
        new RuleSet<>("first", List.of(Rule.one("a.b", PLACE, (x, known) -> Verdict.satisfied())));
    RuleSet<String> second =
        new RuleSet<>("second", List.of(Rule.one("a.a", PLACE, (x, known) -> Verdict.violated())));
    Assessment assessment = first.and(second).assess("x", CONTEXT);
    assertThat(assessment.name()).isEqualTo("first");
    assertThat(assessment.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(assessment.all()).extracting(Finding::code).containsExactly("a.b", "a.a");
  }

  @Test
  void aSetOfNoRulesChecksNothing() {
    assertThat(new RuleSet<String>("none", List.of()).assess("x", CONTEXT).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Nested
  class AFindingByATextThatAnswersThePoint {
    private final OpenPoint<Boolean> answered =
        new OpenPointBuilder<Boolean>()
            .from(POINT)
            .answered(new Cited<>(true, PLACE, Evidence.SEEN))
            .build();
    private final Finding finding =
        find(
            Verdict.satisfied().relyingOn(answered),
            CONTEXT.settling(Settlement.of(POINT, false, TEXT)));

    @Test
    void namesThePointAndFollowsNoCaller() {
      assertThat(finding.openPoints()).isEqualTo(List.of(answered));
      assertThat(finding.settlements()).isEmpty();
    }

    @Test
    void explainsTheAnswerInPlaceOfTheSides() {
      assertThat(finding.explanation(VIETNAMESE))
          .contains(
              "Vấn đề pháp lý open: Có không? Đã được trả lời: có, theo Điều 10, 45/2012/NĐ-CP"
                  + " (đã đọc nguyên văn).")
          .doesNotContain("- có: như vậy.");
      assertThat(finding.explanation(ENGLISH))
          .contains("Open point open: Is it? Answered: yes, by Điều 10, 45/2012/NĐ-CP (text read).")
          .doesNotContain("- yes: so.");
    }

    @Test
    void asksOnlyWhatIsOpenWhereBothBear() {
      OpenPoint<Boolean> other =
          new OpenPointBuilder<Boolean>().from(POINT).id("other").questionEn("Or is it?").build();
      Finding both = find(Verdict.unsettled(other).relyingOn(answered), CONTEXT);
      assertThat(both.message(ENGLISH)).startsWith("The law is unsettled: Or is it? Condition:");
      assertThat(both.explanation(ENGLISH)).contains("To decide it, settle other.");
      assertThat(Assessment.allOf("one", List.of(both), List.of()).openPoints())
          .isEqualTo(List.of(other));
    }
  }
}
