package vn.khuyencong.law.jointcircular26;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.DAY;
import static vn.khuyencong.ProjectFixtures.finding;
import static vn.khuyencong.ProjectFixtures.line;
import static vn.khuyencong.ProjectFixtures.machinery;
import static vn.khuyencong.ProjectFixtures.national;
import static vn.khuyencong.ProjectFixtures.outcome;
import static vn.khuyencong.ProjectFixtures.provincial;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.decree45.Article02Projects;
import vn.khuyencong.law.decree45.Article04SupportContents;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectBuilder;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.Undertakings;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Settlement;
import vn.khuyencong.support.SupportItem;

class Article07ConditionsTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2014, 4, 8);
  private static final LocalDate LAST_DAY = LocalDate.of(2018, 5, 10);

  @Nested
  class Clause1 {
    @Test
    void contentsOutsideArticle4AreRefused() {
      Project other = national().otherContents(List.of("xây nhà ở")).build();
      assertThat(outcome(Article07Conditions.CONTENT, national().build(), DAY))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(outcome(Article07Conditions.CONTENT, other, DAY)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void outsideItsTimeTheDecreeStaysAlone() {
      Project other = national().contents(Set.of()).otherContents(List.of("x")).build();
      LocalDate after = LAST_DAY.plusDays(1);
      assertThat(outcome(Article07Conditions.CONTENT, other, after))
          .isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(outcome(Article04SupportContents.LISTED, other, after))
          .isEqualTo(Outcome.VIOLATED);
    }
  }

  @Nested
  class Clause2 {
    @Test
    void theMinistryApprovesNationalProjects() {
      Project project =
          national()
              .approval(Approval.by(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, DAY))
              .build();
      assertThat(outcome(Article07Conditions.APPROVED, national().build(), DAY))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(outcome(Article07Conditions.APPROVED, project, DAY)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void thePeoplesCommitteeApprovesLocalProjects() {
      assertThat(outcome(Article07Conditions.APPROVED, provincial().build(), DAY))
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void aProjectThatIsNotApprovedIsNotSupported() {
      Project project = national().approval(Approval.notGiven()).build();
      assertThat(outcome(Article07Conditions.APPROVED, project, DAY)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void whoApprovedMayNotBeKnown() {
      Project project = national().approval(Approval.unknown()).build();
      assertThat(finding(Article07Conditions.APPROVED, project, DAY).missingFacts())
          .containsExactly("approvalAuthority");
    }

    @Test
    void outsideItsTimeTheDecreeStaysAlone() {
      Project project = national().approval(Approval.notGiven()).build();
      for (LocalDate day : List.of(FIRST_DAY.minusDays(1), LAST_DAY.plusDays(1))) {
        assertThat(outcome(Article07Conditions.APPROVED, project, day))
            .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(Article02Projects.APPROVED, project, day)).isEqualTo(Outcome.VIOLATED);
      }
    }
  }

  @Nested
  class Clause3 {
    @Test
    void oneOfInvestedAndCommittedIsEnough() {
      Project invested =
          national().undertakings(Undertakings.builder().invested(true).build()).build();
      assertThat(outcome(Article07Conditions.COUNTERPART, invested, DAY))
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void neitherIsRefusedAndOneUnknownIsAsked() {
      Undertakings neither = Undertakings.builder().invested(false).committed(false).build();
      Undertakings open = Undertakings.builder().invested(false).build();
      assertThat(
              outcome(
                  Article07Conditions.COUNTERPART, national().undertakings(neither).build(), DAY))
          .isEqualTo(Outcome.VIOLATED);
      assertThat(
              finding(Article07Conditions.COUNTERPART, national().undertakings(open).build(), DAY)
                  .missingFacts())
          .containsExactly("counterpartCommitted");
    }

    @Test
    void aProjectPaidInFullNeedsNone() {
      Project project =
          national()
              .cost(Vnd.ofMillions(200))
              .sources(
                  List.of(SourceAmount.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(200))))
              .undertakings(Undertakings.unknown())
              .build();
      assertThat(outcome(Article07Conditions.COUNTERPART, project, DAY))
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void isOpenBeforeAndAfterItsTime() {
      isOpenOutside(Article07Conditions.COUNTERPART);
    }
  }

  @Nested
  class Clause4 {
    @Test
    void theCommitmentIsAsked() {
      Project without =
          national()
              .undertakings(Undertakings.builder().committed(true).noOtherStateMoney(false).build())
              .build();
      assertThat(outcome(Article07Conditions.NO_OTHER_STATE_MONEY, without, DAY))
          .isEqualTo(Outcome.VIOLATED);
      assertThat(
              finding(
                      Article07Conditions.NO_OTHER_STATE_MONEY,
                      national().undertakings(Undertakings.unknown()).build(),
                      DAY)
                  .missingFacts())
          .containsExactly("noOtherStateMoney");
    }

    /** "chưa được hỗ trợ từ bất kỳ nguồn kinh phí nào của nhà nước cho cùng một nội dung chi". */
    @Test
    void otherStateMoneyContradictsTheCommitment() {
      contradicts(
          national()
              .sources(
                  List.of(
                      SourceAmount.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(200)),
                      SourceAmount.of(MoneySource.OTHER_STATE, Vnd.ofMillions(200))))
              .build());
    }

    @Test
    void nationalAndLocalMoneyForTheSameItemContradictIt() {
      contradicts(
          national()
              .lines(
                  List.of(
                      machinery("l1").build(), machinery("l2").money(FundingSource.LOCAL).build()))
              .build());
    }

    @Test
    void nationalAndLocalMoneyForDifferentItemsDoNot() {
      Project project =
          national()
              .lines(
                  List.of(
                      machinery("l1").build(),
                      line("l2", SupportItem.CONSULTANCY).money(FundingSource.LOCAL).build()))
              .build();
      assertThat(outcome(Article07Conditions.NO_OTHER_STATE_MONEY, project, DAY))
          .isEqualTo(Outcome.SATISFIED);
    }

    /** A cost said to be supported elsewhere by State money. */
    @ParameterizedTest
    @CsvSource({
      "2014-04-07, LAW_UNSETTLED",
      "2014-04-08, VIOLATED",
      "2018-05-10, VIOLATED",
      "2018-05-11, LAW_UNSETTLED"
    })
    void aCostSupportedElsewhereContradictsIt(LocalDate day, Outcome outcome) {
      for (ProjectBuilder project : List.of(national(), provincial())) {
        assertThat(
                outcome(
                    Article07Conditions.NO_OTHER_STATE_MONEY, paidElsewhere(project, true), day))
            .isEqualTo(outcome);
      }
    }

    @Test
    void aCostSupportedElsewhereIsNamedByItsLine() {
      Project project = paidElsewhere(national(), true);
      assertThat(finding(Article07Conditions.NO_OTHER_STATE_MONEY, project, DAY).path())
          .isEqualTo("lines[0]");
      assertThat(
              outcome(
                  Article07Conditions.NO_OTHER_STATE_MONEY, paidElsewhere(national(), false), DAY))
          .isEqualTo(Outcome.SATISFIED);
    }

    /** That another content is supported elsewhere takes nothing back of what is said of a cost. */
    @Test
    void aCostSupportedElsewhereIsNoOtherContent() {
      assertThat(
              outcome(
                  Article07Conditions.NO_OTHER_STATE_MONEY,
                  elsewhere(paidElsewhere(national(), true), true),
                  DAY))
          .isEqualTo(Outcome.VIOLATED);
    }

    private Project paidElsewhere(ProjectBuilder project, boolean elsewhere) {
      return project.facts(List.of(LineFacts.of("l1").paidElsewhere(elsewhere).build())).build();
    }

    /** Money of two tiers, or of a tier that is not known, for one cost. */
    @ParameterizedTest
    @CsvSource({
      "PROVINCIAL_PROMOTION, DISTRICT_PROMOTION",
      "DISTRICT_PROMOTION, COMMUNE_PROMOTION",
      "PROVINCIAL_PROMOTION, LOCAL_PROMOTION"
    })
    void moneyOfTwoTiersContradictsIt(MoneySource one, MoneySource other) {
      contradicts(
          provincial()
              .sources(
                  List.of(
                      SourceAmount.of(one, Vnd.ofMillions(150)),
                      SourceAmount.of(other, Vnd.ofMillions(50)),
                      SourceAmount.of(MoneySource.COUNTERPART, Vnd.ofMillions(200))))
              .build());
    }

    @Test
    void aTierThatPaysNothingDoesNot() {
      Project project =
          provincial()
              .sources(
                  List.of(
                      SourceAmount.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(200)),
                      SourceAmount.of(MoneySource.DISTRICT_PROMOTION, Vnd.ZERO)))
              .build();
      assertThat(outcome(Article07Conditions.NO_OTHER_STATE_MONEY, project, DAY))
          .isEqualTo(Outcome.SATISFIED);
    }

    /** The lines do not say what local money pays for, which the sources name. */
    @Test
    void nationalAndLocalSourcesWithoutTheirLinesContradictIt() {
      List<SourceAmount> mixed =
          List.of(
              SourceAmount.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(150)),
              SourceAmount.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(50)));
      contradicts(national().sources(mixed).build());
      contradicts(national().sources(mixed).lines(List.of()).facts(List.of()).build());
    }

    private void contradicts(Project project) {
      Rule<Project> rule = Article07Conditions.NO_OTHER_STATE_MONEY;
      assertThat(finding(rule, project, DAY).missingFacts())
          .containsExactly("otherStateMoneyElsewhere");
      assertThat(outcome(rule, elsewhere(project, false), DAY)).isEqualTo(Outcome.VIOLATED);
      assertThat(outcome(rule, elsewhere(project, true), DAY)).isEqualTo(Outcome.SATISFIED);
      assertThat(outcome(rule, elsewhere(project, false), LAST_DAY.plusDays(1)))
          .isEqualTo(Outcome.LAW_UNSETTLED);
    }

    private Project elsewhere(Project project, boolean elsewhere) {
      return project.toBuilder()
          .undertakings(
              Undertakings.builder()
                  .committed(true)
                  .noOtherStateMoney(true)
                  .otherStateMoneyElsewhere(elsewhere)
                  .build())
          .build();
    }

    @Test
    void isOpenBeforeAndAfterItsTime() {
      isOpenOutside(Article07Conditions.NO_OTHER_STATE_MONEY);
    }

    @Test
    void followsTheCallerWhoHoldsTheText() {
      assertThat(settled(true, national().build())).isEqualTo(Outcome.SATISFIED);
      assertThat(settled(false, national().build())).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void otherStateMoneyIsRefusedSince2018WhereTheCallerHoldsTheText() {
      Project paidTwice =
          elsewhere(
              national()
                  .sources(
                      List.of(
                          SourceAmount.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(200)),
                          SourceAmount.of(MoneySource.OTHER_STATE, Vnd.ofMillions(200))))
                  .build(),
              false);
      assertThat(settled(true, paidTwice)).isEqualTo(Outcome.VIOLATED);
    }

    private Outcome settled(boolean applies, Project project) {
      Context settled =
          Context.on(LAST_DAY.plusDays(1))
              .settling(
                  Settlement.of(
                      MoneyPoints.FUNDING_CONDITIONS_SINCE_2018,
                      applies,
                      Citation.of("28/2018/TT-BTC")));
      return Article07Conditions.NO_OTHER_STATE_MONEY.apply(project, settled).get(0).outcome();
    }
  }

  private static void isOpenOutside(Rule<Project> rule) {
    Project project = national().build();
    assertThat(finding(rule, project, FIRST_DAY.minusDays(1)).openPoints())
        .containsExactly(MoneyPoints.FUNDING_CONDITIONS_BEFORE_2014);
    assertThat(outcome(rule, project, FIRST_DAY)).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(rule, project, LAST_DAY)).isEqualTo(Outcome.SATISFIED);
    assertThat(finding(rule, project, LAST_DAY.plusDays(1)).openPoints())
        .containsExactly(MoneyPoints.FUNDING_CONDITIONS_SINCE_2018);
  }
}
