package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.law.MadeUpCircular.FIRST;
import static vn.khuyencong.law.MadeUpCircular.LAST;
import static vn.khuyencong.law.MadeUpCircular.MONEY;
import static vn.khuyencong.law.MadeUpCircular.advance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.circular36.Circular36;
import vn.khuyencong.law.circular46.Circular46;
import vn.khuyencong.law.decree45.Article04SupportContents;
import vn.khuyencong.law.decree45.Article08LocalOrganization;
import vn.khuyencong.law.decree45.Article10Collaborators;
import vn.khuyencong.law.decree45.Decree45;
import vn.khuyencong.law.jointcircular26.Article08Advances;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.law.text.LegalText;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.Networks;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Settlement;
import vn.khuyencong.support.SupportItem;

/**
 * What a text that ends on the last day without a follower leaves open of those for whom its items
 * are, and of the most that may be advanced.
 */
@Tag("exhaustive")
class EndedTextTest {
  private static final Citation GROUND = Citation.of("1/2027/QĐ");

  static Stream<LegalText> texts() {
    return Texts.NATIONAL.all().stream().filter(text -> text.inForce().contains(LAST));
  }

  private static PromotionLaw law(LocalDate day, LegalText ended) {
    return PromotionLaw.inForceOn(day, Texts.NATIONAL.ending(ended, LAST));
  }

  @SuppressWarnings("unchecked") // the answer is of the type of the point, which is checked
  private static <A> Settlement<A> settled(LegalText ended, String id, A answer) {
    OpenPoint<?> point = Texts.NATIONAL.ending(ended, LAST).openPoint(id).orElseThrow();
    return Settlement.of((OpenPoint<A>) point, answer, GROUND);
  }

  /** A line for a cooperative of points a and b, approved in the last month. */
  private static Project line(SupportItem item, FundingSource money) {
    return ProjectFixtures.national()
        .approval(
            Approval.by(ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE, LAST.withDayOfMonth(1)))
        .lines(List.of(ProjectFixtures.line("l1", item).money(money).beneficiary("b1").build()))
        .build();
  }

  private static Finding forWhom(PromotionLaw law, Project project) {
    return law.review(project).all().stream()
        .filter(finding -> finding.code().equals(Article04SupportContents.FOR_WHOM.code()))
        .findFirst()
        .orElseThrow();
  }

  /** Every kind of subject is reviewed, on the last day and after it, whatever text ended. */
  @ParameterizedTest
  @MethodSource("texts")
  void leavesNothingThatCannotBeReviewed(LegalText ended) {
    for (LocalDate day : List.of(LAST, FIRST, FIRST.plusYears(1))) {
      LawInForce law = LawInForce.on(day, Texts.NATIONAL.ending(ended, LAST));
      assertThat(
              Stream.of(SmallCases.national(), SmallCases.local(), SmallCases.rare())
                  .flatMap(List::stream)
                  .flatMap(one -> Governed.of(Approved.by(day, one), law)))
          .isNotEmpty();
    }
  }

  @Nested
  class ItsSubjects {
    @ParameterizedTest
    @CsvSource({
      "circular28, FAIR_DOMESTIC_BOOTH, 'Điều 8 khoản 5, 28/2018/TT-BTC', 'Điều 4 khoản 4, 45/2012/NĐ-CP'",
      "circular28, CONSULTANCY, 'Điều 8 khoản 10, 28/2018/TT-BTC', 'Điều 4 khoản 5, 45/2012/NĐ-CP'",
      "circular36, TRAINING_SKILLS, 'Điều 14 khoản 1, 36/2013/TT-BCT', 'Điều 4 khoản 1, 45/2012/NĐ-CP'",
      "circular46, MACHINERY_TECHNOLOGY_TRANSFER, 'Điều 4 khoản 4 điểm a, 46/2012/TT-BCT', 'Điều 4 khoản 3, 45/2012/NĐ-CP'",
      "circular46, SHOWROOM_REGIONAL_TYPICAL_PRODUCT, 'Điều 8 khoản 21 điểm c, 28/2018/TT-BTC', 'Điều 8 khoản 21 điểm c, 28/2018/TT-BTC'"
    })
    void areOpenWhereNoTextThatStandsIsMoreSpecial(
        String key, SupportItem item, String before, String after) {
      LegalText ended = texts().filter(text -> text.key().equals(key)).findFirst().orElseThrow();
      Project project = line(item, FundingSource.NATIONAL);
      String id = "subjects-after-" + key;
      assertThat(forWhom(law(LAST, ended), project))
          .returns(Outcome.SATISFIED, Finding::outcome)
          .returns(before, finding -> finding.citation().toString());
      Finding open = forWhom(law(FIRST, ended), project);
      assertThat(open.citation()).hasToString(before);
      if (before.equals(after)) {
        assertThat(open.outcome()).isEqualTo(Outcome.SATISFIED);
        return;
      }
      assertThat(open.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(open.openPoints()).extracting(OpenPoint::id).containsExactly(id);
      assertThat(open.openPoints().get(0))
          .returns(List.of(ended.instrument().whole()), OpenPoint::instruments)
          .returns(Validity.since(FIRST), OpenPoint::window);
      Finding yes = forWhom(law(FIRST, ended).settling(settled(ended, id, true)), project);
      assertThat(yes.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(yes.citation()).hasToString(before);
      assertThat(yes.settlements()).extracting(one -> one.point().id()).containsExactly(id);
      Finding no = forWhom(law(FIRST, ended).settling(settled(ended, id, false)), project);
      assertThat(no.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(no.citation()).hasToString(after);
      assertThat(no.settlements()).extracting(one -> one.point().id()).containsExactly(id);
    }

    @Test
    void ofNationalMoneyLeaveLocalMoneyAsItWas() {
      assertThat(
              forWhom(
                  law(FIRST, MONEY), line(SupportItem.FAIR_DOMESTIC_BOOTH, FundingSource.LOCAL)))
          .returns(Outcome.SATISFIED, Finding::outcome);
    }

    /** A line that names nobody goes to the managing body; by which text is open too. */
    @Test
    void areOpenOfALineThatNamesNobody() {
      Project project =
          line(SupportItem.MANAGEMENT_AGENCY, FundingSource.NATIONAL).toBuilder()
              .lines(
                  List.of(
                      ProjectFixtures.line("l1", SupportItem.MANAGEMENT_AGENCY)
                          .beneficiary(Optional.empty())
                          .build()))
              .build();
      assertThat(forWhom(law(LAST, MONEY), project).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(forWhom(law(FIRST, MONEY), project).outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
    }

    @Test
    void areNobodyWhereTheDecreeDoesNotGoOn() {
      Project project = line(SupportItem.CLUSTER_INFRASTRUCTURE, FundingSource.NATIONAL);
      PromotionLaw conditions =
          law(FIRST, Decree45.TEXT)
              .settling(settled(Decree45.TEXT, "conditions-after-decree45", true));
      assertThat(forWhom(conditions, project).openPoints())
          .extracting(OpenPoint::id)
          .contains("subjects-after-decree45");
      Finding none =
          forWhom(
              conditions.settling(settled(Decree45.TEXT, "subjects-after-decree45", false)),
              project);
      assertThat(none.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }
  }

  @Nested
  class ItsAdvances {
    private final Settlement<Percent> eighty =
        Settlement.of(MoneyPoints.ADVANCES_SINCE_2018, Percent.of(80), GROUND);

    private static List<Finding> ofTheBound(PromotionLaw law, FundingSource money) {
      return law.advanceFor(advance().toBuilder().money(money).build()).conditions().all().stream()
          .filter(finding -> finding.code().equals("advances.bound-stands"))
          .toList();
    }

    @Test
    void areOpenSinceItsEnd() {
      assertThat(ofTheBound(law(LAST, Circular36.TEXT), FundingSource.NATIONAL)).isEmpty();
      assertThat(ofTheBound(law(FIRST, Circular36.TEXT), FundingSource.NATIONAL))
          .singleElement()
          .returns(Outcome.LAW_UNSETTLED, Finding::outcome)
          .returns(Circular36.TEXT.instrument().whole(), Finding::citation)
          .satisfies(
              finding -> {
                assertThat(finding.openPoints())
                    .extracting(OpenPoint::id)
                    .containsExactly("advances-after-circular36");
                assertThat(finding.message(Language.VIETNAMESE)).contains("36/2013/TT-BCT");
                assertThat(finding.message(Language.ENGLISH)).contains("36/2013/TT-BCT");
              });
    }

    @Test
    void areNotAskedOfMoneyOfWhichItDidNotSpeak() {
      assertThat(ofTheBound(law(FIRST, Circular36.TEXT), FundingSource.LOCAL)).isEmpty();
      assertThat(ofTheBound(law(FIRST, Circular46.TEXT), FundingSource.NATIONAL)).isEmpty();
      assertThat(ofTheBound(law(FIRST, MONEY), FundingSource.NATIONAL)).isEmpty();
    }

    /** Whether the rate of the joint circular binds after acceptance is asked as long as it may. */
    @Test
    void areAskedForTheAcceptanceUpToTheEndOfTheTextOnTheMoney() {
      AdvanceRequest unknown =
          advance().toBuilder().money(FundingSource.LOCAL).accepted(Optional.empty()).build();
      OpenPoint<?> point =
          Texts.NATIONAL
              .ending(MONEY, LAST)
              .openPoint(MoneyPoints.ADVANCE_CEILING_AFTER_ACCEPTANCE.id())
              .orElseThrow();
      assertThat(point.window()).isEqualTo(Validity.between(LocalDate.of(2014, 4, 8), LAST));
      assertThat(ofTheCeiling(law(LAST, MONEY), unknown)).isEqualTo(Outcome.FACT_MISSING);
      assertThat(ofTheCeiling(law(FIRST, MONEY), unknown)).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(ofTheCeiling(PromotionLaw.inForceOn(FIRST, MadeUpCircular.REPLACED), unknown))
          .isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(ofTheCeiling(PromotionLaw.inForceOn(FIRST), unknown))
          .isEqualTo(Outcome.FACT_MISSING);
    }

    private static Outcome ofTheCeiling(PromotionLaw law, AdvanceRequest request) {
      return law.advanceFor(request).conditions().all().stream()
          .filter(finding -> finding.code().equals(Article08Advances.CEILING_KNOWN.code()))
          .findFirst()
          .orElseThrow()
          .outcome();
    }

    @Test
    void canBeSettledApartFromItsConditions() {
      PromotionLaw open =
          law(FIRST, Circular36.TEXT)
              .settling(eighty)
              .settling(settled(Circular36.TEXT, "conditions-after-circular36", true));
      assertThat(law(LAST, Circular36.TEXT).settling(eighty).advanceFor(advance()).most())
          .contains(Vnd.ofMillions(70));
      assertThat(open.advanceFor(advance()).most()).isEmpty();
      assertThat(open.advanceFor(advance()).conditions().openPoints())
          .extracting(OpenPoint::id)
          .containsExactly("advances-after-circular36");
      assertThat(
              open.settling(settled(Circular36.TEXT, "advances-after-circular36", true))
                  .advanceFor(advance())
                  .most())
          .contains(Vnd.ofMillions(70));
      assertThat(
              open.settling(settled(Circular36.TEXT, "advances-after-circular36", false))
                  .advanceFor(advance())
                  .most())
          .contains(Vnd.ofMillions(80));
    }

    @Test
    void ofTwoTextsAreTwoPointsUnderOneRule() {
      Texts both =
          MadeUpCircular.REPLACED
              .ending(MadeUpCircular.TEXT, LAST.plusYears(1))
              .ending(Circular36.TEXT, LAST);
      LocalDate day = FIRST.plusYears(1);
      assertThat(ofTheBound(PromotionLaw.inForceOn(FIRST, both), FundingSource.NATIONAL))
          .extracting(Finding::citation)
          .containsExactly(Circular36.TEXT.instrument().whole());
      assertThat(ofTheBound(PromotionLaw.inForceOn(day, both), FundingSource.NATIONAL))
          .extracting(Finding::citation)
          .containsExactlyInAnyOrder(
              Circular36.TEXT.instrument().whole(), MadeUpCircular.CIRCULAR_99.whole());
      assertThat(both.openPoints())
          .extracting(OpenPoint::id)
          .contains("advances-after-circular99", "subjects-after-circular99");
      assertThat(PromotionLaw.inForceOn(day, both).changes(LAST, FIRST))
          .anyMatch(change -> change.topic().equals("advances.bound-stands"));
    }
  }

  @Nested
  class TheMonthsOfTheDecree {
    private static final String WITHIN = Article10Collaborators.WITHIN_DECREE.code();

    private final LegalText other =
        LegalText.of(
                LegalInstrument.builder()
                    .from(MadeUpCircular.CIRCULAR_99)
                    .number("99/2026/NĐ-CP")
                    .build(),
                "decree99")
            .replacing(Decree45.TEXT.instrument());

    private static NetworkPlan network(int year) {
      return Networks.paidAt("0.3", year).build();
    }

    private static List<Finding> within(PromotionLaw law, int year) {
      return law.review(network(year)).all().stream()
          .filter(finding -> finding.code().equals(WITHIN))
          .toList();
    }

    @Test
    void areOpenAfterItsEndWhateverTheDayAsked() {
      PromotionLaw law = law(LAST, Decree45.TEXT);
      assertThat(within(law, LAST.getYear())).isEmpty();
      assertThat(within(law, FIRST.getYear()))
          .isNotEmpty()
          .allSatisfy(
              finding -> {
                assertThat(finding.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
                assertThat(finding.openPoints())
                    .extracting(OpenPoint::id)
                    .containsExactly("conditions-after-decree45");
              });
    }

    @Test
    void arePaidByItOnlyIfItGoesOn() {
      PromotionLaw law = law(FIRST, Decree45.TEXT);
      PromotionLaw yes = law.settling(settled(Decree45.TEXT, "conditions-after-decree45", true));
      PromotionLaw no = law.settling(settled(Decree45.TEXT, "conditions-after-decree45", false));
      assertThat(within(yes, FIRST.getYear())).isEmpty();
      assertThat(within(no, FIRST.getYear()))
          .isNotEmpty()
          .allSatisfy(finding -> assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE));
      assertThat(yes.budgetOf(network(FIRST.getYear())).total())
          .isEqualTo(PromotionLaw.inForceOn(FIRST).budgetOf(network(FIRST.getYear())).total());
      assertThat(no.budgetOf(network(FIRST.getYear())).total()).contains(Vnd.ZERO);
      assertThat(no.budgetOf(network(LAST.getYear())).total())
          .isEqualTo(PromotionLaw.inForceOn(FIRST).budgetOf(network(LAST.getYear())).total());
    }

    @Test
    void areNotPaidByItOnceAnotherTakesItsPlace() {
      LocalDate last = LAST.withMonth(6).withDayOfMonth(30);
      Texts replaced = Texts.NATIONAL.ending(Decree45.TEXT, last).and(other);
      PromotionLaw law = PromotionLaw.inForceOn(last, replaced);
      assertThat(replaced.openPoint("conditions-after-decree45")).isPresent();
      assertThat(within(law, LAST.getYear()))
          .extracting(Finding::outcome)
          .containsOnly(Outcome.LAW_UNSETTLED);
      assertThat(within(law, FIRST.getYear()))
          .extracting(Finding::outcome)
          .containsOnly(Outcome.VIOLATED);
      assertThat(law.budgetOf(network(FIRST.getYear())).total()).contains(Vnd.ZERO);
    }

    @Test
    void holdTheConditionsOnTheYearOnlyAsFarAsTheDecreeGoes() {
      String code = Article08LocalOrganization.ESTABLISHED.code();
      Texts replaced = Texts.NATIONAL.ending(Decree45.TEXT, LAST).and(other);
      assertThat(
              PromotionLaw.inForceOn(LAST, replaced).review(network(FIRST.getYear())).all().stream()
                  .filter(finding -> finding.code().equals(code)))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.NOT_APPLICABLE);
      assertThat(
              law(LAST, Decree45.TEXT).review(network(FIRST.getYear())).all().stream()
                  .filter(finding -> finding.code().equals(code)))
          .singleElement()
          .returns(Outcome.LAW_UNSETTLED, Finding::outcome)
          .satisfies(
              finding ->
                  assertThat(finding.openPoints())
                      .extracting(OpenPoint::id)
                      .contains("conditions-after-decree45"));
    }
  }
}
