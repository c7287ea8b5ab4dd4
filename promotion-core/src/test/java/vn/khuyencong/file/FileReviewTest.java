package vn.khuyencong.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.Repayment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

class FileReviewTest {
  /** The life of {@link ProjectFiles#national}, the day before, the day of and the day after. */
  @Nested
  class Stage {
    @ParameterizedTest
    @CsvSource({
      "2015-05-17, DRAFTED",
      "2015-05-18, FILED",
      "2015-05-31, FILED",
      "2015-06-01, APPRAISED",
      "2016-01-14, APPRAISED",
      "2016-01-15, APPROVED",
      "2016-01-31, APPROVED",
      "2016-02-01, CONTRACTED",
      "2016-02-29, CONTRACTED",
      "2016-03-01, UNDER_WAY",
      "2016-11-19, UNDER_WAY",
      "2016-11-20, ACCEPTED",
      "2016-12-19, ACCEPTED",
      "2016-12-20, CLOSED",
    })
    void theLifeOfAProject(LocalDate day, FileStage expected) {
      ProjectFile file =
          ProjectFiles.national()
              .project(ProjectFixtures.national().procedure(Procedure.unknown()).build())
              .build();
      assertThat(review(file, day).stage()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2016-09-30, CHANGED", "2016-10-01, STOPPED", "2017-02-01, STOPPED"})
    void aStopEndsIt(LocalDate day, FileStage expected) {
      assertThat(review(ProjectFiles.stopped().build(), day).stage()).isEqualTo(expected);
    }

    @Test
    void whatIsLeftToBePaidBackKeepsItOpen() {
      ProjectFile file =
          ProjectFiles.national()
              .settlement(
                  ProjectFiles.settlement().toBuilder().support(Vnd.ofMillions(100)).build())
              .build();
      LocalDate day = LocalDate.of(2017, 2, 1);
      assertThat(review(file, day).stage()).isEqualTo(FileStage.SETTLED);
      assertThat(review(repaid(file, 39_999_999), day).stage()).isEqualTo(FileStage.REPAYING);
      assertThat(review(repaid(file, 40_000_000), day).stage()).isEqualTo(FileStage.CLOSED);
    }

    @Test
    void whatIsNotKnownClosesNothing() {
      ProjectFile file =
          ProjectFiles.national()
              .advances(List.of(Advance.builder().day(ProjectFiles.ADVANCED).build()))
              .settlement(ProjectFiles.settlement().toBuilder().advanced(Optional.empty()).build())
              .build();
      assertThat(review(file, LocalDate.of(2017, 2, 1)).stage()).isEqualTo(FileStage.SETTLED);
      assertThat(
              review(
                      file.toBuilder()
                          .settlement(
                              file.settlement().orElseThrow().toBuilder()
                                  .settledOn(Optional.empty())
                                  .build())
                          .build(),
                      LocalDate.of(2017, 2, 1))
                  .stage())
          .isEqualTo(FileStage.ACCEPTED);
    }

    @Test
    void repayableSupportIsRepaidLongAfterSettlement() {
      ProjectFile file = ProjectFiles.local().build();
      assertThat(review(file, LocalDate.of(2016, 12, 1)).stage()).isEqualTo(FileStage.ACCEPTED);
      assertThat(review(file, LocalDate.of(2017, 3, 1)).stage()).isEqualTo(FileStage.REPAYING);
    }

    @Test
    void aRefusedOrUnknownApprovalIsNone() {
      for (Approval approval : List.of(Approval.notGiven(), Approval.unknown())) {
        ProjectFile file = ProjectFile.of(ProjectFixtures.national().approval(approval).build());
        assertThat(review(file, ProjectFixtures.DAY).stage()).isEqualTo(FileStage.APPRAISED);
      }
    }

    private static ProjectFile repaid(ProjectFile file, long amount) {
      return file.toBuilder()
          .repayments(List.of(Repayment.of(ProjectFiles.SETTLED, Vnd.of(amount))))
          .build();
    }
  }

  @Nested
  class Due {
    /** Accepted on 20 November 2016: the file by 5 December. */
    @ParameterizedTest
    @CsvSource({"2016-12-04, false", "2016-12-05, false", "2016-12-06, true"})
    void theSettlementFileWithinFifteenDays(LocalDate day, boolean overdue) {
      ProjectFile file = ProjectFiles.national().settlement(Optional.empty()).build();
      assertThat(review(file, day).due())
          .extracting(DueStep::act, DueStep::by, DueStep::overdue, one -> one.citation().toString())
          .contains(
              tuple(
                  DueAct.SETTLEMENT_FILE,
                  Optional.of(LocalDate.of(2016, 12, 5)),
                  overdue,
                  "Điều 18 khoản 1, 36/2013/TT-BCT"));
    }

    @ParameterizedTest
    @CsvSource({"2017-01-21, false", "2017-01-22, false", "2017-01-23, true"})
    void settlementByThe22OfJanuary(LocalDate day, boolean overdue) {
      ProjectFile file = ProjectFiles.national().settlement(Optional.empty()).build();
      assertThat(review(file, day).due())
          .extracting(DueStep::act, DueStep::by, DueStep::overdue)
          .contains(tuple(DueAct.SETTLEMENT, Optional.of(LocalDate.of(2017, 1, 22)), overdue));
    }

    @Test
    void noDayIsSetWhileTheLastAcceptanceIsNotKnown() {
      ProjectFile file =
          ProjectFiles.national()
              .settlement(Optional.empty())
              .acceptances(List.of(Acceptance.builder().day(ProjectFiles.ACCEPTED).build()))
              .build();
      FileReview found = review(file, ProjectFiles.SETTLED);
      assertThat(found.stage()).isEqualTo(FileStage.ACCEPTED);
      assertThat(found.due())
          .extracting(DueStep::act, DueStep::by, DueStep::lacks)
          .containsExactly(
              tuple(DueAct.SETTLEMENT_FILE, Optional.empty(), Optional.of("lastAcceptance")),
              tuple(DueAct.SETTLEMENT, Optional.empty(), Optional.of("lastAcceptance")));
    }

    /** Before 20 May of the year of drawing up, so by the 19th. */
    @ParameterizedTest
    @CsvSource({"2015-05-19, false", "2015-05-20, true"})
    void theFilingOfANationalProject(LocalDate day, boolean overdue) {
      ProjectFile file =
          ProjectFile.of(
              ProjectFixtures.national()
                  .procedure(Procedure.unknown())
                  .approval(Approval.unknown())
                  .build());
      assertThat(review(file, day).due())
          .containsExactly(
              new DueStep(
                  DueAct.FILE_WITH_DEPARTMENT,
                  Optional.of(LocalDate.of(2015, 5, 19)),
                  overdue,
                  Optional.empty(),
                  Citation.parse("Điều 10 khoản 1 điểm b, 36/2013/TT-BCT")));
      Procedure guided = Procedure.builder().guidedOtherwise(true).build();
      assertThat(
              review(ProjectFile.of(file.project().toBuilder().procedure(guided).build()), day)
                  .due())
          .extracting(DueStep::by)
          .containsExactly(Optional.empty());
    }

    /** Before the 25th of each month; the period of the project ends on 30 November. */
    @ParameterizedTest
    @CsvSource({"2016-06-24, 2016-06-24", "2016-06-25, 2016-07-24", "2016-12-25, 2017-01-24"})
    void theMonthlyReportAndAcceptance(LocalDate day, LocalDate report) {
      ProjectFile file =
          ProjectFiles.national().settlement(Optional.empty()).acceptances(List.of()).build();
      assertThat(review(file, day).due())
          .extracting(DueStep::act, DueStep::by)
          .containsExactlyInAnyOrder(
              tuple(DueAct.PROGRESS_REPORT, Optional.of(report)),
              tuple(DueAct.ACCEPTANCE, Optional.of(LocalDate.of(2016, 11, 30))));
    }

    @Test
    void membersOfAGroupAreChosenFirst() {
      ProjectFile file =
          ProjectFile.of(
              ProjectFixtures.national()
                  .group(true)
                  .beneficiaries(List.of(Beneficiary.notFixed("b1")))
                  .build());
      assertThat(review(file, ProjectFixtures.DAY).due())
          .extracting(DueStep::act)
          .containsExactly(DueAct.CONTRACT, DueAct.MEMBERS);
    }

    @Test
    void whatIsToBePaidBackIsDue() {
      FileReview found = review(ProjectFiles.stopped().build(), LocalDate.of(2017, 2, 1));
      assertThat(found.money().toRepay()).contains(Vnd.ofMillions(50));
      assertThat(found.due())
          .extracting(DueStep::act, DueStep::amount)
          .contains(tuple(DueAct.PAY_BACK, Optional.of(Vnd.ofMillions(40))));
    }

    /** Three parts of 50 million have not come back on 2 March 2019, one of them is ahead. */
    @Test
    void eachOverduePartAndTheNextOne() {
      FileReview found = review(ProjectFiles.local().build(), LocalDate.of(2019, 3, 2));
      assertThat(found.due())
          .filteredOn(one -> one.act() == DueAct.INSTALMENT)
          .extracting(DueStep::by, DueStep::overdue, DueStep::amount)
          .containsExactly(
              tuple(Optional.of(LocalDate.of(2018, 3, 1)), true, Optional.of(Vnd.ofMillions(50))),
              tuple(Optional.of(LocalDate.of(2019, 3, 1)), true, Optional.of(Vnd.ofMillions(50))),
              tuple(Optional.of(LocalDate.of(2020, 3, 1)), false, Optional.of(Vnd.ofMillions(50))));
      assertThat(found.money().overdue()).contains(Vnd.ofMillions(100));
      assertThat(found.money().left()).contains(Vnd.ofMillions(150));
    }

    @Test
    void ofLocalMoneyTheProvinceSetsTheDays() {
      ProjectFile file =
          ProjectFiles.local().repayable(Optional.empty()).repayments(List.of()).build();
      assertThat(review(file, LocalDate.of(2016, 12, 1)).due())
          .extracting(DueStep::act, DueStep::by, one -> one.citation().instrument())
          .containsExactly(
              tuple(DueAct.SETTLEMENT_FILE, Optional.empty(), "46/2012/TT-BCT"),
              tuple(DueAct.SETTLEMENT, Optional.empty(), "46/2012/TT-BCT"),
              tuple(DueAct.PAY_BACK, Optional.empty(), "45/2012/NĐ-CP"));
    }

    /** No text on the steps before it was read. */
    @ParameterizedTest
    @CsvSource({"2014-02-09, 0", "2014-02-10, 1"})
    void nothingIsDueByTheCircularBeforeItsFirstDay(LocalDate day, int steps) {
      ProjectFile file =
          ProjectFile.of(
              ProjectFixtures.national()
                  .procedure(Procedure.unknown())
                  .approval(Approval.unknown())
                  .build());
      assertThat(review(file, day).due()).hasSize(steps);
    }
  }

  @Nested
  class Money {
    @Test
    void theTableOfAFile() {
      FileMoney money = review(ProjectFiles.national().build(), LocalDate.of(2017, 2, 1)).money();
      assertThat(money.approved()).contains(Vnd.ofMillions(200));
      assertThat(money.contracted()).contains(Vnd.ofMillions(200));
      assertThat(money.advanced()).contains(Vnd.ofMillions(140));
      assertThat(money.accepted()).contains(Vnd.ofMillions(200));
      assertThat(money.settled()).contains(Vnd.ofMillions(200));
      assertThat(money.toRepay()).contains(Vnd.ZERO);
      assertThat(money.leftToRepay()).contains(Vnd.ZERO);
    }

    @Test
    void whatIsNotToldIsNotZero() {
      FileMoney money =
          review(ProjectFile.of(ProjectFixtures.unknown().build()), ProjectFixtures.DAY).money();
      assertThat(money).isEqualTo(FileMoney.unknown(Optional.empty()));
    }

    @Test
    void whatComesAfterTheDayAskedIsLeftOutAndNamed() {
      FileReview found = review(ProjectFiles.national().build(), LocalDate.of(2016, 8, 31));
      assertThat(found.money().advanced()).isEmpty();
      assertThat(found.later()).containsExactly("advances[0]", "acceptances[0]", "settlement");
    }
  }

  @Nested
  class Parts {
    @Test
    void aFileInOrderHasNothingViolatedOrWarned() {
      FileReview found = review(ProjectFiles.national().build(), LocalDate.of(2017, 2, 1));
      assertThat(found.assessment().violations()).isEmpty();
      assertThat(found.assessment().warnings()).isEmpty();
    }

    @Test
    void findingsStandUnderTheirPath() {
      FileReview found = review(ProjectFiles.stopped().build(), LocalDate.of(2017, 2, 1));
      assertThat(found.assessment().all())
          .extracting(Finding::path)
          .anyMatch(path -> path.equals("advances[0].amount"))
          .anyMatch(path -> path.equals("changes[2].decidedBy"))
          .anyMatch(path -> path.startsWith("project.lines[0]"));
    }

    /** A wrong order, a wrong authority and a sum over the support are told side by side. */
    @Test
    void oneBadPartDoesNotEndTheWorkOnTheRest() {
      ProjectFile file =
          ProjectFiles.national()
              .contract(
                  ProjectContract.builder()
                      .day(LocalDate.of(2016, 1, 1))
                      .amount(Vnd.ofMillions(300))
                      .build())
              .changes(
                  List.of(ProjectFiles.change(ProjectChangeKind.PLACE, LocalDate.of(2016, 4, 1))))
              .advances(List.of(ProjectFiles.advance(ProjectFiles.ADVANCED, 201)))
              .build();
      assertThat(review(file, LocalDate.of(2017, 2, 1)).assessment().violations())
          .extracting(Finding::code)
          .contains(
              "circular36.article12.days-in-order",
              "circular36.article11.decided-by",
              "decree45.article14.contract-within-approved",
              "decree45.article14.advanced-within-support",
              "circular36.article12.paid-within-rate",
              "circular36.article12.figures-agree");
    }

    @Test
    void anEmptyFileIsNeitherRefusedNorPassed() {
      FileReview found =
          review(ProjectFile.of(ProjectFixtures.unknown().build()), ProjectFixtures.DAY);
      assertThat(found.assessment().outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(found.stage()).isEqualTo(FileStage.DRAFTED);
    }

    @Test
    void theChangeOfAFileIsAskedWithWhatTheFileTells() {
      ProjectFile file =
          ProjectFiles.national()
              .changes(
                  List.of(ProjectChange.builder().kind(ProjectChangeKind.LESS_SUPPORT).build()))
              .build();
      assertThat(review(file, LocalDate.of(2017, 2, 1)).assessment().all())
          .filteredOn(one -> one.path().startsWith("changes[0]"))
          .flatExtracting(Finding::missingFacts)
          .containsExactlyInAnyOrder("requested", "confirmed", "decidedBy");
    }
  }

  private static FileReview review(ProjectFile file, LocalDate day) {
    return PromotionLaw.inForceOn(day).review(file);
  }
}
