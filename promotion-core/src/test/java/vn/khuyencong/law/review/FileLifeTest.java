package vn.khuyencong.law.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.file.DueAct;
import vn.khuyencong.file.DueStep;
import vn.khuyencong.file.FileReview;
import vn.khuyencong.file.FileStage;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Filing;
import vn.khuyencong.project.FilingBuilder;
import vn.khuyencong.project.MoneyApproval;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectFileBuilder;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.YearAmount;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/** What the review of a whole file says of each step of its life. */
class FileLifeTest {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

  /** Filed with the department before 20 May of the year of drawing up, Article 10 clause 1. */
  @Nested
  class Filed {
    private static final String IN_TIME = "circular36.article10.filed-with-department";

    /** What was received in time was sent in time; what came later may have been sent in time. */
    @ParameterizedTest
    @CsvSource({
      "2015-05-18, SATISFIED",
      "2015-05-19, SATISFIED",
      "2015-05-20, FACT_MISSING",
      "2015-06-20, FACT_MISSING"
    })
    void byTheReceiptAlone(LocalDate received, Outcome expected) {
      ProjectFile file = filed(filing().received(received).build());
      assertThat(outcomes(file, IN_TIME)).containsExactly(expected);
      assertThat(review(file, received.minusDays(1)).stage()).isEqualTo(FileStage.DRAFTED);
      assertThat(review(file, received).stage()).isEqualTo(FileStage.FILED);
      assertThat(review(file, received).due())
          .extracting(DueStep::act)
          .containsExactly(DueAct.BASIC_APPRAISAL);
    }

    @ParameterizedTest
    @CsvSource({"2015-05-19, SATISFIED", "2015-05-20, VIOLATED"})
    void byTheDayOnWhichItWasSent(LocalDate sent, Outcome expected) {
      ProjectFile file = filed(filing().filed(sent).received(LocalDate.of(2015, 5, 25)).build());
      assertThat(outcomes(file, IN_TIME)).containsExactly(expected);
    }

    /** Of two filings the one of which only the receipt is known may have been the first. */
    @Test
    void ofTwoTheUnknownOneMayBeTheFirst() {
      ProjectFile file =
          filed(
              filing().filed(LocalDate.of(2015, 5, 21)).build(),
              filing().received(LocalDate.of(2015, 5, 22)).build());
      assertThat(outcomes(file, IN_TIME)).containsExactly(Outcome.FACT_MISSING);
    }

    /** What the agency received is not to be filed with it once more. */
    @Test
    void whatTheAgencyReceivedIsNotDueThere() {
      ProjectFile file =
          filed(
              Filing.builder()
                  .received(LocalDate.of(2015, 6, 16))
                  .receivedBy(ProjectAuthority.CENTRAL_AGENCY)
                  .build());
      Project appraised =
          file.project().toBuilder()
              .procedure(
                  Procedure.builder()
                      .guidedOtherwise(false)
                      .basicAppraisal(ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE)
                      .build())
              .build();
      ProjectFile received = file.toBuilder().project(appraised).build();
      assertThat(outcomes(received, "circular36.article10.filed-with-agency"))
          .containsExactly(Outcome.FACT_MISSING);
      assertThat(review(received, LocalDate.of(2015, 7, 1)).due())
          .extracting(DueStep::act)
          .containsExactly(DueAct.MINISTRY_APPRAISAL);
    }

    private static FilingBuilder filing() {
      return Filing.builder().receivedBy(ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE);
    }

    private static ProjectFile filed(Filing... filings) {
      return ProjectFile.of(
              ProjectFixtures.national()
                  .approval(Approval.unknown())
                  .procedure(Procedure.builder().guidedOtherwise(false).build())
                  .build())
          .toBuilder()
          .filings(List.of(filings))
          .build();
    }
  }

  /** A project of both kinds of money: the approval of one says nothing of the other. */
  @Test
  void approvedForItsOwnMoney() {
    Project both =
        ProjectFixtures.national()
            .level(Optional.empty())
            .procedure(Procedure.unknown())
            .sources(
                List.of(
                    SourceAmount.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(150)),
                    SourceAmount.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(50))))
            .approval(Approval.unknown())
            .approvals(
                List.of(
                    MoneyApproval.of(
                        FundingSource.LOCAL,
                        Approval.by(
                            ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE,
                            LocalDate.of(2016, 1, 15)))))
            .build();
    assertThat(review(file(both, FundingSource.LOCAL), DAY).stage()).isEqualTo(FileStage.APPROVED);
    assertThat(review(file(both, FundingSource.LOCAL), DAY).money().approved())
        .contains(Vnd.ofMillions(50));
    assertThat(review(file(both, FundingSource.NATIONAL), DAY).stage())
        .isEqualTo(FileStage.DRAFTED);
    assertThat(review(file(both, FundingSource.NATIONAL), DAY).money().approved())
        .contains(Vnd.ofMillions(150));
  }

  /** The contract is a condition of every advance, Article 12 clause 2, on the day of it. */
  @Nested
  class Contracted {
    private static final String CONTRACT = "circular36.article13.contract";

    @ParameterizedTest
    @CsvSource({"2016-08-31, SATISFIED", "2016-09-01, SATISFIED", "2016-09-02, VIOLATED"})
    void byTheDayOfTheAdvance(LocalDate signed, Outcome expected) {
      assertThat(
              contract(ProjectContract.builder().assignment(false).day(signed).build(), advance()))
          .containsExactly(expected);
    }

    @Test
    void aContractWithoutADayMayBeOfALaterOne() {
      ProjectContract undated = ProjectContract.builder().given(true).assignment(false).build();
      assertThat(contract(undated, advance())).containsExactly(Outcome.FACT_MISSING);
      assertThat(asked(undated, advance())).containsExactly("contract.day");
      ProjectFile file = file(undated, advance());
      assertThat(review(file, DAY).stage()).isEqualTo(FileStage.UNDER_WAY);
    }

    /** That it was not there yet contradicts no contract of an unknown day. */
    @Test
    void whatTheRequestSaysGoesBefore() {
      ProjectContract undated = ProjectContract.builder().given(true).assignment(false).build();
      for (boolean there : List.of(true, false)) {
        Advance told =
            Advance.builder()
                .from(advance())
                .request(
                    AdvanceRequest.builder().support(Vnd.ofMillions(200)).contract(there).build())
                .build();
        assertThat(contract(undated, told))
            .containsExactly(there ? Outcome.SATISFIED : Outcome.VIOLATED);
        assertThat(outcomes(file(undated, told), "decree45.article14.file-agrees"))
            .doesNotContain(Outcome.VIOLATED);
      }
    }

    @Test
    void anAdvanceWithoutADayMayBeOfAnEarlierOne() {
      ProjectContract signed = ProjectContract.builder().day(ProjectFiles.CONTRACTED).build();
      Advance undated = Advance.builder().from(advance()).day(Optional.empty()).build();
      assertThat(contract(signed, undated)).containsExactly(Outcome.FACT_MISSING);
      assertThat(asked(signed, undated)).containsExactly("advances[0].day");
    }

    @Test
    void noContractIsNone() {
      assertThat(
              contract(ProjectContract.builder().given(false).assignment(false).build(), advance()))
          .containsExactly(Outcome.VIOLATED);
    }

    private static Advance advance() {
      return ProjectFiles.advance(ProjectFiles.ADVANCED, 50);
    }

    private static ProjectFile file(ProjectContract contract, Advance advance) {
      return ProjectFiles.national()
          .contract(contract)
          .advances(List.of(advance))
          .acceptances(List.of())
          .settlement(Optional.empty())
          .build();
    }

    private static List<Outcome> contract(ProjectContract contract, Advance advance) {
      return review(file(contract, advance), DAY).assessment().all().stream()
          .filter(one -> one.code().equals(CONTRACT))
          .map(Finding::outcome)
          .toList();
    }

    private static List<String> asked(ProjectContract contract, Advance advance) {
      return review(file(contract, advance), DAY).assessment().all().stream()
          .filter(one -> one.code().equals(CONTRACT))
          .map(Finding::path)
          .toList();
    }
  }

  /** Another beneficiary of the project, Article 11 clause 3 point b. */
  @Nested
  class Replaced {
    @Test
    void theNewBeneficiaryIsReviewedInThePlaceOfTheOther() {
      FileReview found = review(replaced("b1"), DAY);
      assertThat(found.stage()).isEqualTo(FileStage.CHANGED);
      assertThat(found.money().approved()).contains(Vnd.ofMillions(200));
      assertThat(found.assessment().violations()).isEmpty();
      assertThat(found.due())
          .extracting(DueStep::act)
          .containsExactly(DueAct.ACCEPTANCE, DueAct.PROGRESS_REPORT);
    }

    /** Nobody of that id is in the project, so nobody is replaced and all stays as approved. */
    @Test
    void whoIsNotInItIsNotReplaced() {
      ProjectFile file = replaced("b7");
      assertThat(file.changed().beneficiaries()).isEqualTo(file.project().beneficiaries());
      assertThat(outcomes(file, "circular36.article11.replacement"))
          .containsExactly(Outcome.VIOLATED);
    }

    private static ProjectFile replaced(String leaving) {
      ProjectChange change =
          ProjectFiles.change(ProjectChangeKind.BENEFICIARY, LocalDate.of(2016, 4, 1)).toBuilder()
              .decidedBy(ProjectAuthority.CENTRAL_AGENCY)
              .replaced(leaving)
              .replacement(ProjectFixtures.beneficiary("b2", Vnd.ofMillions(200)))
              .build();
      return underWay(change).build();
    }
  }

  /** Local money carries it on: the national file is stopped and settled for what was done. */
  @Nested
  class MovedToLocalMoney {
    private static final LocalDate MOVED = LocalDate.of(2016, 10, 1);

    @ParameterizedTest
    @CsvSource({"2016-09-30, UNDER_WAY", "2016-10-01, STOPPED", "2017-01-23, STOPPED"})
    void theNationalFileStops(LocalDate day, FileStage expected) {
      assertThat(review(moved(), day).stage()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2017-01-21, false", "2017-01-22, false", "2017-01-23, true"})
    void whatWasDoneIsSettled(LocalDate day, boolean overdue) {
      assertThat(review(moved(), day).due())
          .extracting(DueStep::act, DueStep::by, DueStep::overdue)
          .contains(tuple(DueAct.SETTLEMENT, Optional.of(LocalDate.of(2017, 1, 22)), overdue));
    }

    /** What local money pays needs its own approval, and no file of local money is this one. */
    @Test
    void theApprovalOfLocalMoneyIsAsked() {
      assertThat(outcomes(moved(), "decree45.article14.moved-is-approved"))
          .containsExactly(Outcome.FACT_MISSING);
    }

    private static ProjectFile moved() {
      return underWay(ProjectFiles.change(ProjectChangeKind.MOVED_TO_LOCAL_MONEY, MOVED)).build();
    }
  }

  /** Extended into the next year, Article 11 clause 2 point a: its period ended in November. */
  @Nested
  class MovedToNextYear {
    private static final LocalDate LATE = LocalDate.of(2016, 12, 15);

    @Test
    void acceptanceIsDueByItsNewDay() {
      ProjectFile file = underWay(extended(Optional.of(LocalDate.of(2017, 6, 30)))).build();
      assertThat(acceptance(file, LATE))
          .containsExactly(tuple(Optional.of(LocalDate.of(2017, 6, 30)), false));
      assertThat(acceptance(file, LocalDate.of(2017, 7, 1)))
          .containsExactly(tuple(Optional.of(LocalDate.of(2017, 6, 30)), true));
    }

    /** The old day is not the last one any more, and the new one is not known. */
    @Test
    void withoutItsNewDayNoneIsSet() {
      ProjectFile file = underWay(extended(Optional.empty())).build();
      assertThat(acceptance(file, LATE)).containsExactly(tuple(Optional.empty(), false));
      assertThat(file.changed().period()).isEmpty();
    }

    /** Another time within the year, of which the day is not told, is the sister of it. */
    @Test
    void anotherTimeWithinTheYearIsNotKnownEither() {
      ProjectChange within =
          ProjectFiles.change(ProjectChangeKind.TIME_WITHIN_YEAR, LocalDate.of(2016, 10, 1));
      assertThat(acceptance(underWay(within).build(), LATE))
          .containsExactly(tuple(Optional.empty(), false));
    }

    /** What was only asked for moves nothing. */
    @Test
    void oneThatWasNotDecidedMovesNothing() {
      ProjectChange asked =
          ProjectChange.builder()
              .kind(ProjectChangeKind.EXTENSION_INTO_NEXT_YEAR)
              .until(LocalDate.of(2017, 6, 30))
              .build();
      assertThat(acceptance(underWay(asked).build(), LATE))
          .containsExactly(tuple(Optional.of(LocalDate.of(2016, 11, 30)), true));
    }

    /** Accepted in 2017 it is settled by 22 January 2018. */
    @Test
    void settlementFollowsTheYearOfAcceptance() {
      ProjectFile file =
          underWay(extended(Optional.of(LocalDate.of(2017, 6, 30))))
              .acceptances(
                  List.of(Acceptance.builder().day(LocalDate.of(2017, 6, 20)).last(true).build()))
              .build();
      FileReview found = review(file, LocalDate.of(2017, 6, 21));
      assertThat(found.stage()).isEqualTo(FileStage.ACCEPTED);
      assertThat(found.due())
          .extracting(DueStep::act, DueStep::by)
          .containsExactly(
              tuple(DueAct.SETTLEMENT_FILE, Optional.of(LocalDate.of(2017, 7, 5))),
              tuple(DueAct.SETTLEMENT, Optional.of(LocalDate.of(2018, 1, 22))));
    }

    /** It was extended into 2017 and no further. */
    @ParameterizedTest
    @CsvSource({
      "2017-12-31, 2017-06-30, SATISFIED",
      "2018-01-01, 2017-06-30, VIOLATED",
      "2017-12-31, , SATISFIED",
      "2018-01-01, , VIOLATED"
    })
    void intoTheYearItNames(LocalDate accepted, LocalDate until, Outcome expected) {
      ProjectFile file =
          underWay(extended(Optional.ofNullable(until)))
              .acceptances(List.of(Acceptance.builder().day(accepted).last(true).build()))
              .build();
      assertThat(
              review(file, LocalDate.of(2018, 2, 1)).assessment().all().stream()
                  .filter(one -> one.code().equals("circular36.article11.extended"))
                  .map(Finding::outcome))
          .containsExactly(expected);
    }

    /** The year after its plan year is one of it where something is planned for it. */
    @Test
    void whatIsPlannedForTheNextYearIsNoExtension() {
      ProjectFile file =
          underWay()
              .acceptances(
                  List.of(Acceptance.builder().day(LocalDate.of(2017, 6, 20)).last(true).build()))
              .project(
                  ProjectFixtures.national()
                      .supportByYear(
                          List.of(
                              YearAmount.of(
                                  Year.of(2017),
                                  MoneySource.NATIONAL_PROMOTION,
                                  Vnd.ofMillions(200))))
                      .build())
              .build();
      assertThat(outcomes(file, "circular36.article11.extended")).isEmpty();
    }

    private static ProjectChange extended(Optional<LocalDate> until) {
      return ProjectFiles.change(
              ProjectChangeKind.EXTENSION_INTO_NEXT_YEAR, LocalDate.of(2016, 10, 1))
          .toBuilder()
          .until(until)
          .build();
    }

    private static List<Tuple> acceptance(ProjectFile file, LocalDate day) {
      return review(file, day).due().stream()
          .filter(one -> one.act() == DueAct.ACCEPTANCE)
          .map(one -> tuple(one.by(), one.overdue()))
          .toList();
    }
  }

  private static ProjectFileBuilder underWay(ProjectChange... changes) {
    return ProjectFiles.national()
        .acceptances(List.of())
        .settlement(Optional.empty())
        .changes(List.of(changes));
  }

  private static ProjectFile file(Project project, FundingSource money) {
    return ProjectFile.builder().project(project).money(money).build();
  }

  private static List<Outcome> outcomes(ProjectFile file, String code) {
    return review(file, DAY).assessment().all().stream()
        .filter(one -> one.code().equals(code))
        .map(Finding::outcome)
        .toList();
  }

  private static FileReview review(ProjectFile file, LocalDate day) {
    return PromotionLaw.inForceOn(day).review(file);
  }
}
