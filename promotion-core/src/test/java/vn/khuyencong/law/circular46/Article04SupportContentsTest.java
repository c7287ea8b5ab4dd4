package vn.khuyencong.law.circular46;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.DAY;
import static vn.khuyencong.ProjectFixtures.finding;
import static vn.khuyencong.ProjectFixtures.line;
import static vn.khuyencong.ProjectFixtures.national;
import static vn.khuyencong.ProjectFixtures.outcome;
import static vn.khuyencong.ProjectFixtures.provincial;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.LineFactsBuilder;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.RelocationFacts;
import vn.khuyencong.project.RelocationFactsBuilder;
import vn.khuyencong.project.TransferFacts;
import vn.khuyencong.project.TransferFactsBuilder;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

class Article04SupportContentsTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2013, 2, 10);

  @Nested
  class Clause1 {
    @Test
    void twoSupportsAbroadAYearAreAllowed() {
      assertThat(outcome(Article04SupportContents.SUPPORTS_ABROAD, abroad(1, 1), DAY))
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void aThirdIsNot() {
      assertThat(outcome(Article04SupportContents.SUPPORTS_ABROAD, abroad(2, 1), DAY))
          .isEqualTo(Outcome.VIOLATED);
      assertThat(outcome(Article04SupportContents.SUPPORTS_ABROAD, abroad(0, 3), DAY))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aLineOfThreeFairsIsThreeSupports() {
      Project two = abroad(0, 2);
      Project three = ofFairs(3);
      assertThat(outcome(Article04SupportContents.SUPPORTS_ABROAD, ofFairs(2), DAY))
          .isEqualTo(outcome(Article04SupportContents.SUPPORTS_ABROAD, two, DAY))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(outcome(Article04SupportContents.SUPPORTS_ABROAD, three, DAY))
          .isEqualTo(Outcome.VIOLATED);
    }

    private Project ofFairs(int fairs) {
      Project one = abroad(0, 1);
      return one.toBuilder()
          .lines(List.of(one.lines().get(0).toBuilder().quantity(fairs).build()))
          .build();
    }

    @Test
    void threeInOneProjectAreTooManyWhateverCameBefore() {
      Project project = with(abroad(0, 3), -1);
      assertThat(outcome(Article04SupportContents.SUPPORTS_ABROAD, project, DAY))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void earlierSupportsThatAreNotKnownAreNotNone() {
      assertThat(
              finding(Article04SupportContents.SUPPORTS_ABROAD, with(abroad(0, 1), -1), DAY)
                  .missingFacts())
          .containsExactly("earlierSupportsAbroad");
    }

    @Test
    void aTripThatMayBeASurveyIsAsked() {
      Project project =
          with(
              national()
                  .lines(
                      List.of(
                          line("a", SupportItem.COMMON_ABROAD_TRIPS).build(),
                          line("b", SupportItem.FAIR_ABROAD).build(),
                          line("c", SupportItem.FAIR_ABROAD).build()))
                  .facts(List.of())
                  .build(),
              0);
      assertThat(finding(Article04SupportContents.SUPPORTS_ABROAD, project, DAY).missingFacts())
          .containsExactly("eventAbroad");
      Project survey =
          project.toBuilder().facts(List.of(LineFacts.of("a").eventAbroad(false).build())).build();
      assertThat(outcome(Article04SupportContents.SUPPORTS_ABROAD, survey, DAY))
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void nothingArisesAtHome() {
      assertThat(
              Article04SupportContents.SUPPORTS_ABROAD.apply(national().build(), Context.on(DAY)))
          .isEmpty();
    }

    private Project abroad(int earlier, int lines) {
      List<String> ids = List.of("a", "b", "c").subList(0, lines);
      return with(
          national()
              .lines(ids.stream().map(id -> line(id, SupportItem.FAIR_ABROAD).build()).toList())
              .facts(List.of())
              .build(),
          earlier);
    }

    private Project with(Project project, int earlier) {
      var one =
          project.beneficiaries().get(0).toBuilder()
              .earlierSupportsAbroad(
                  earlier < 0 ? java.util.Optional.empty() : java.util.Optional.of(earlier))
              .build();
      return project.toBuilder().beneficiaries(List.of(one)).build();
    }
  }

  @Nested
  class Clause2 {
    @Test
    void aTechnologyKnownInTheDistrictIsNotForNationalMoney() {
      assertThat(outcome(Article04SupportContents.NEW_TO_DISTRICT, model(true), DAY))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(outcome(Article04SupportContents.NEW_TO_DISTRICT, model(false), DAY))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void forLocalProjectsTheProvinceDecides() {
      Project local =
          provincial()
              .lines(
                  List.of(
                      line("l1", SupportItem.DEMONSTRATION_MODEL_NEW_TECHNOLOGY)
                          .money(FundingSource.LOCAL)
                          .build()))
              .facts(List.of(LineFacts.of("l1").newToDistrict(false).build()))
              .build();
      assertThat(outcome(Article04SupportContents.NEW_TO_DISTRICT, local, DAY))
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void withoutDistrictsTheAreaIsOpen() {
      LocalDate lastDay = LocalDate.of(2025, 6, 30);
      assertThat(outcome(Article04SupportContents.NEW_TO_DISTRICT, model(true), lastDay))
          .isEqualTo(Outcome.SATISFIED);
      Finding after =
          finding(Article04SupportContents.NEW_TO_DISTRICT, model(true), lastDay.plusDays(1));
      assertThat(after.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(after.openPoints()).contains(DecreePoints.DEMONSTRATION_AREA_WITHOUT_DISTRICTS);
    }

    @Test
    void superiorityIsDecidedByTheManagingBody() {
      assertThat(finding(Article04SupportContents.SUPERIOR, model(true), DAY).missingFacts())
          .containsExactly("superior");
    }

    private Project model(boolean newToDistrict) {
      return national()
          .lines(List.of(line("l1", SupportItem.DEMONSTRATION_MODEL_NEW_TECHNOLOGY).build()))
          .facts(List.of(LineFacts.of("l1").newToDistrict(newToDistrict).build()))
          .build();
    }
  }

  /** Of a line that pays for a transfer, which shares its item with machinery. */
  @Nested
  class Clause3 {
    private final TransferFactsBuilder known =
        TransferFacts.builder()
            .advanced(true)
            .improves(true)
            .saving(true)
            .listed(true)
            .lawful(true);

    @Test
    void theTechnologyIsAllThatTheClauseNames() {
      assertThat(technology(known).outcome()).isEqualTo(Outcome.SATISFIED);
      for (TransferFactsBuilder lacking :
          List.of(
              TransferFacts.builder().advanced(false),
              TransferFacts.builder().improves(false),
              TransferFacts.builder().saving(false),
              TransferFacts.builder().listed(false))) {
        assertThat(technology(lacking).outcome()).isEqualTo(Outcome.VIOLATED);
      }
    }

    @Test
    void whatIsNotKnownIsAsked() {
      assertThat(technology(TransferFacts.builder().advanced(true)).missingFacts())
          .containsExactly("transferImproves", "transferSaving", "transferListed");
    }

    @Test
    void theLawOnTransferIsFollowed() {
      assertThat(outcome(Article04SupportContents.TRANSFER_PROCEDURE, of(known), DAY))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(outcome(Article04SupportContents.TRANSFER_PROCEDURE, of(known.lawful(false)), DAY))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aTransferIsNotAskedForNewMachinery() {
      assertThat(outcome(Article04SupportContents.MACHINERY_NEW, of(known), DAY))
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aTransferWithMachineryIs() {
      Project both =
          national()
              .facts(
                  List.of(LineFacts.of("l1").transfer(known.build()).machineryNew(false).build()))
              .build();
      assertThat(outcome(Article04SupportContents.MACHINERY_NEW, both, DAY))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void machineryIsNotAskedForATransfer() {
      assertThat(
              Article04SupportContents.TRANSFER_TECHNOLOGY.apply(
                  national().build(), Context.on(DAY)))
          .isEmpty();
    }

    private Finding technology(TransferFactsBuilder facts) {
      return finding(Article04SupportContents.TRANSFER_TECHNOLOGY, of(facts), DAY);
    }

    private Project of(TransferFactsBuilder facts) {
      return national().facts(List.of(LineFacts.of("l1").transfer(facts.build()).build())).build();
    }
  }

  @Nested
  class Clauses5And6 {
    @Test
    void aPilotOfCleanerProductionIsCleaner() {
      for (SupportItem item :
          List.of(
              SupportItem.CLEANER_PRODUCTION_PILOT, SupportItem.COMMON_CLEANER_PRODUCTION_PILOT)) {
        assertThat(cleaner(item, LineFacts.of("l1").cleanerPilot(true)).outcome())
            .isEqualTo(Outcome.SATISFIED);
        assertThat(cleaner(item, LineFacts.of("l1").cleanerPilot(false)).outcome())
            .isEqualTo(Outcome.VIOLATED);
        assertThat(cleaner(item, LineFacts.of("l1")).missingFacts())
            .containsExactly("cleanerPilot");
      }
    }

    @Test
    void theChairmanChoosesWhoMoves() {
      assertThat(chosen(RelocationFacts.builder().chosenByChairman(true)).outcome())
          .isEqualTo(Outcome.SATISFIED);
      assertThat(chosen(RelocationFacts.builder().chosenByChairman(false)).outcome())
          .isEqualTo(Outcome.VIOLATED);
      assertThat(chosen(RelocationFacts.builder()).missingFacts())
          .containsExactly("chosenByChairman");
    }

    private Finding cleaner(SupportItem item, LineFactsBuilder facts) {
      return finding(Article04SupportContents.CLEANER_PILOT, of(item, facts), DAY);
    }

    private Finding chosen(RelocationFactsBuilder facts) {
      return finding(
          Article04SupportContents.CHOSEN_TO_MOVE,
          of(SupportItem.RELOCATION_LOAN_INTEREST, LineFacts.of("l1").relocation(facts.build())),
          DAY);
    }

    private Project of(SupportItem item, LineFactsBuilder facts) {
      return national()
          .lines(List.of(line("l1", item).build()))
          .facts(List.of(facts.build()))
          .build();
    }
  }

  @Nested
  class Clause4 {
    @Test
    void machineryIsNewAndImproves() {
      Project project = national().build();
      assertThat(outcome(Article04SupportContents.MACHINERY_NEW, project, DAY))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(outcome(Article04SupportContents.MACHINERY_IMPROVES, project, DAY))
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void usedMachineryIsRefused() {
      assertThat(outcome(Article04SupportContents.MACHINERY_NEW, used(), DAY))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void whatIsNotKnownIsMissing() {
      Project project = national().facts(List.of()).build();
      assertThat(finding(Article04SupportContents.MACHINERY_NEW, project, DAY).missingFacts())
          .containsExactly("machineryNew");
      assertThat(finding(Article04SupportContents.MACHINERY_IMPROVES, project, DAY).missingFacts())
          .containsExactly("machineryImproves");
    }

    @Test
    void itHoldsForLocalMoneyToo() {
      Project local =
          ProjectFixtures.provincial()
              .facts(List.of(LineFacts.of("l1").machineryNew(false).build()))
              .build();
      assertThat(outcome(Article04SupportContents.MACHINERY_NEW, local, DAY))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void theCircularHasAFirstDay() {
      assertThat(outcome(Article04SupportContents.MACHINERY_NEW, used(), FIRST_DAY.minusDays(1)))
          .isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(outcome(Article04SupportContents.MACHINERY_NEW, used(), FIRST_DAY))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void sinceTheAmendmentItRestsOnAReading() {
      LocalDate amended = LocalDate.of(2017, 9, 29);
      assertThat(
              finding(Article04SupportContents.MACHINERY_NEW, used(), amended.minusDays(1))
                  .openPoints())
          .isEmpty();
      Finding after = finding(Article04SupportContents.MACHINERY_NEW, used(), amended);
      assertThat(after.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(after.openPoints()).containsExactly(DecreePoints.CIRCULAR_46_ARTICLE_4_AS_ISSUED);
    }

    private Project used() {
      return national()
          .facts(List.of(LineFacts.of("l1").machineryNew(false).machineryImproves(true).build()))
          .build();
    }
  }
}
