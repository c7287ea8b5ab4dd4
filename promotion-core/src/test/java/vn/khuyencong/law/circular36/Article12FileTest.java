package vn.khuyencong.law.circular36;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.file.DueAct;
import vn.khuyencong.file.DueStep;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectFileBuilder;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.project.Repayment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.support.SupportItem;

/** With what the joint circular says of advances that were paid (Article08PaidAdvances). */
class Article12FileTest {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

  @Nested
  class DaysInOrder {
    @ParameterizedTest
    @CsvSource({"2016-01-31, false", "2016-02-01, true", "2016-02-02, true"})
    void theContractComesBeforeTheFirstAdvance(LocalDate paid, boolean inOrder) {
      assertThat(violated(file().advances(List.of(ProjectFiles.advance(paid, 50)))).isEmpty())
          .isEqualTo(inOrder);
    }

    @ParameterizedTest
    @CsvSource({"2016-01-14, false", "2016-01-15, true", "2016-01-16, true"})
    void theApprovalComesBeforeTheContract(LocalDate signed, boolean inOrder) {
      assertThat(violated(file().contract(ProjectContract.builder().day(signed).build())).isEmpty())
          .isEqualTo(inOrder);
    }

    @ParameterizedTest
    @CsvSource({"2016-12-19, true", "2016-12-20, true", "2016-12-21, false"})
    void nothingIsAdvancedAfterLiquidation(LocalDate paid, boolean inOrder) {
      assertThat(violated(file().advances(List.of(ProjectFiles.advance(paid, 50)))).isEmpty())
          .isEqualTo(inOrder);
    }

    /** Approved on 15 January 2016, contracted on 1 February; first advance on 1 September. */
    @ParameterizedTest
    @CsvSource({
      "2016-02-01, 2016-02-01, true",
      "2016-01-31, 2016-02-01, false",
      "2016-01-14, 2016-02-01, false"
    })
    void nothingIsAcceptedForTheLastTimeBeforeTheContract(
        LocalDate last, LocalDate settled, boolean inOrder) {
      List<Finding> found =
          violated(
              bare()
                  .settlement(
                      ProjectFiles.settlement().toBuilder()
                          .lastAcceptance(last)
                          .settledOn(settled)
                          .build()));
      assertThat(found.isEmpty()).isEqualTo(inOrder);
      assertThat(found)
          .extracting(Finding::path)
          .allMatch(path -> path.equals("settlement.lastAcceptance"));
    }

    @ParameterizedTest
    @CsvSource({"2016-02-01, 0", "2016-01-31, 1", "2016-01-15, 1", "2016-01-14, 2"})
    void nothingIsSettledBeforeApprovalOrContract(LocalDate settled, int found) {
      assertThat(
              violated(
                  bare()
                      .settlement(
                          ProjectFiles.settlement().toBuilder().settledOn(settled).build())))
          .extracting(Finding::path)
          .hasSize(found)
          .allMatch(path -> path.equals("settlement.settledOn"));
    }

    /** Accepted on 20 November 2016, settled on 20 December; it may begin before the contract. */
    @ParameterizedTest
    @CsvSource({
      "2016-01-01, 0",
      "2016-11-20, 0",
      "2016-11-21, 1",
      "2016-12-20, 1",
      "2016-12-21, 2"
    })
    void workBeginsBeforeItIsAccepted(LocalDate started, int found) {
      assertThat(violated(file().started(started))).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"2016-09-01, 0", "2016-08-31, 1"})
    void nothingComesBackBeforeTheFirstAdvance(LocalDate day, int found) {
      List<Repayment> repaid = List.of(Repayment.of(day, Vnd.of(1)));
      assertThat(violated(file().repayments(repaid)))
          .extracting(Finding::path)
          .hasSize(found)
          .allMatch(path -> path.equals("repayments[0]"));
      assertThat(
              violated(
                  file()
                      .repayments(repaid)
                      .advances(
                          List.of(
                              ProjectFiles.advance(ProjectFiles.ADVANCED, 50),
                              Advance.builder().amount(Vnd.of(1)).build()))))
          .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2016-01-15, 0", "2016-01-14, 1"})
    void repayableSupportIsGivenOnceApproved(LocalDate given, int found) {
      assertThat(
              violated(
                  file()
                      .repayable(
                          RepayableSupport.builder()
                              .amount(Vnd.ofMillions(200))
                              .given(given)
                              .build())))
          .extracting(Finding::path)
          .hasSize(found)
          .allMatch(path -> path.equals("repayable"));
    }

    private static ProjectFileBuilder bare() {
      return file().advances(List.of()).acceptances(List.of()).started(Optional.empty());
    }

    @Test
    void eachIsToldAtItsPlace() {
      List<Finding> found =
          violated(
              file()
                  .advances(
                      List.of(
                          ProjectFiles.advance(ProjectFiles.ADVANCED, 50),
                          ProjectFiles.advance(LocalDate.of(2016, 1, 20), 50))));
      assertThat(found).extracting(Finding::path).containsExactly("advances[1]");
    }

    private static List<Finding> violated(ProjectFileBuilder file) {
      return Article12FileTest.violated(Article12File.DAYS_IN_ORDER, file.build());
    }
  }

  @Nested
  class FiguresAgree {
    @Test
    void whatTheSettlementStatesIsThatOfTheFile() {
      assertThat(violated(Article12File.FIGURES_AGREE, file().build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"139999999, 1", "140000000, 0", "140000001, 1"})
    void anotherSumOfAdvancesIsTold(long advanced, int wrong) {
      ProjectFile file =
          file().advances(List.of(Advance.of(ProjectFiles.ADVANCED, Vnd.of(advanced)))).build();
      assertThat(violated(Article12File.FIGURES_AGREE, file)).hasSize(wrong);
    }

    @Test
    void whatIsNotKnownIsNotCompared() {
      ProjectFile file =
          file()
              .advances(List.of(Advance.builder().day(ProjectFiles.ADVANCED).build()))
              .acceptances(List.of())
              .contract(Optional.empty())
              .build();
      assertThat(Article12File.FIGURES_AGREE.apply(file, Context.on(DAY))).isEmpty();
    }
  }

  /** 70 % of 200 million, by both circulars, before acceptance. */
  @Nested
  class PaidWithinRate {
    @ParameterizedTest
    @CsvSource({"139999999, false", "140000000, false", "140000001, true"})
    void anAdvanceIsWithinTheRate(long amount, boolean over) {
      List<Finding> found = advances(Advance.of(ProjectFiles.ADVANCED, Vnd.of(amount)));
      assertThat(codes(found, Outcome.VIOLATED))
          .isEqualTo(
              over
                  ? List.of(
                      "circular36.article12.paid-within-rate",
                      "jointcircular26.article8.paid-within-ceiling")
                  : List.of());
    }

    /** Two of 70 million and one đồng are over together; the first is not. */
    @Test
    void allThatWasAdvancedByItsDayCounts() {
      List<Finding> found =
          advances(
              Advance.of(ProjectFiles.ADVANCED.plusDays(1), Vnd.of(70_000_001)),
              Advance.of(ProjectFiles.ADVANCED, Vnd.ofMillions(70)));
      assertThat(found)
          .filteredOn(one -> one.code().equals("circular36.article12.paid-within-rate"))
          .extracting(Finding::path, Finding::outcome)
          .containsExactly(
              tuple("advances[0].amount", Outcome.VIOLATED),
              tuple("advances[1].amount", Outcome.SATISFIED));
      assertThat(
              found.stream()
                  .filter(one -> one.outcome() == Outcome.VIOLATED)
                  .map(one -> one.message(Language.VIETNAMESE)))
          .contains(
              "Tính cả lần này đã tạm ứng 140.000.001 đ, vượt mức được tạm ứng 140.000.000 đ là 1 đ.");
    }

    @ParameterizedTest
    @CsvSource({"2016-11-19, VIOLATED", "2016-11-20, SATISFIED"})
    void afterAcceptanceTheWholeIsPaid(LocalDate paid, Outcome expected) {
      List<Finding> found = advances(Advance.of(paid, Vnd.ofMillions(200)));
      assertThat(found)
          .filteredOn(one -> one.code().equals("circular36.article12.paid-within-rate"))
          .extracting(Finding::outcome)
          .containsExactly(expected);
    }

    @Test
    void unknownAmountsAreAskedUnlessTheRestIsOver() {
      Advance unknown = Advance.builder().day(ProjectFiles.ADVANCED.minusDays(1)).build();
      assertThat(
              advances(Advance.of(ProjectFiles.ADVANCED, Vnd.ofMillions(140)), unknown).stream()
                  .filter(one -> one.code().equals("circular36.article12.paid-within-rate"))
                  .map(Finding::missingFacts))
          .containsExactly(List.of("advanceAmount"), List.of("advanceAmount"));
      assertThat(
              codes(
                  advances(Advance.of(ProjectFiles.ADVANCED, Vnd.of(140_000_001)), unknown),
                  Outcome.VIOLATED))
          .contains("circular36.article12.paid-within-rate");
    }

    /** Since 11 May 2018 the rate of the finance circular was not read. */
    @Test
    void eachGoesByTheLawOfItsDay() {
      List<Finding> found =
          PromotionLaw.inForceOn(LocalDate.of(2019, 6, 1))
              .review(file().build())
              .assessment()
              .all();
      assertThat(codes(found, Outcome.LAW_UNSETTLED))
          .doesNotContain("jointcircular26.article8.advance-ceiling");
      assertThat(codes(found, Outcome.SATISFIED))
          .contains("jointcircular26.article8.paid-within-ceiling");
    }

    private static List<Finding> advances(Advance... advances) {
      AdvanceRequest undecided =
          AdvanceRequest.builder().support(Vnd.ofMillions(200)).agencyDecided(false).build();
      ProjectFile file =
          file()
              .advances(
                  Stream.of(advances)
                      .map(one -> Advance.builder().from(one).request(undecided).build())
                      .toList())
              .settlement(Optional.empty())
              .build();
      return PromotionLaw.inForceOn(DAY).review(file).assessment().all().stream()
          .filter(one -> one.path().startsWith("advances["))
          .toList();
    }
  }

  @Nested
  class Repaid {
    /** An item whose ceiling is 120 million: TTLT 26/2014 art. 6(2)(g). */
    @ParameterizedTest
    @CsvSource({"120000000, 0", "120000001, 1", "121000000, 1000000"})
    void whatIsAboveTheCeilingOfAnItemIsPaidBack(long support, long due) {
      var review = PromotionLaw.inForceOn(DAY).review(treatment(Vnd.of(support)).build());
      assertThat(review.money().toRepay()).contains(Vnd.of(due));
      assertThat(review.money().settled()).contains(Vnd.ofMillions(120));
      assertThat(
              review.due().stream()
                  .filter(one -> one.act() == DueAct.PAY_BACK)
                  .map(DueStep::amount))
          .isEqualTo(due == 0 ? List.of() : List.of(Optional.of(Vnd.of(due))));
    }

    /** What a file does not tell of its items is neither settled nor due. */
    @Test
    void whileTheItemsAreNotKnownItIsNotKnownWhatIsDue() {
      ProjectFile told = treatment(Vnd.ofMillions(121)).build();
      ProjectFile unknown =
          told.toBuilder()
              .project(told.project().toBuilder().lines(List.of()).facts(List.of()).build())
              .settlement(
                  told.settlement().orElseThrow().toBuilder().lines(Optional.empty()).build())
              .build();
      var review = PromotionLaw.inForceOn(DAY).review(unknown);
      assertThat(review.money().toRepay()).isEmpty();
      assertThat(review.money().settled()).isEmpty();
      assertThat(review.due()).extracting(DueStep::act).doesNotContain(DueAct.PAY_BACK);
      assertThat(
              review.assessment().all().stream()
                  .filter(one -> one.code().equals("circular36.article12.repaid"))
                  .map(Finding::missingFacts))
          .containsExactly(List.of("lines"));
    }

    private static ProjectFileBuilder treatment(Vnd support) {
      CostLine line =
          ProjectFixtures.national().build().lines().get(0).toBuilder()
              .item(SupportItem.POLLUTION_TREATMENT_ESTABLISHMENT)
              .supportRequested(support)
              .build();
      return file()
          .acceptances(List.of())
          .advances(List.of(Advance.of(ProjectFiles.ADVANCED, support)))
          .settlement(
              ProjectFiles.settlement().toBuilder()
                  .support(support)
                  .accepted(support)
                  .advanced(support)
                  .lines(List.of(line))
                  .build());
    }

    /** 140 million advanced, of which the work accepted and settled supports less. */
    @ParameterizedTest
    @CsvSource({"140000000, 0, ", "139999999, 1, MISSING", "100000000, 40000000, MISSING"})
    void whatIsNotSettledIsPaidBack(long settled, long due, String repaid) {
      ProjectFile file =
          file()
              .acceptances(List.of())
              .settlement(
                  ProjectFiles.settlement().toBuilder()
                      .support(Vnd.of(settled))
                      .accepted(Vnd.of(settled))
                      .build())
              .build();
      var review = PromotionLaw.inForceOn(DAY).review(file);
      assertThat(review.money().toRepay()).contains(Vnd.of(due));
      assertThat(
              review.assessment().all().stream()
                  .filter(one -> one.code().equals("circular36.article12.repaid"))
                  .map(Finding::outcome))
          .containsExactly(repaid == null ? Outcome.SATISFIED : Outcome.FACT_MISSING);
      ProjectFile back =
          file.toBuilder()
              .repayments(List.of(Repayment.of(ProjectFiles.SETTLED, Vnd.of(due))))
              .build();
      assertThat(
              PromotionLaw.inForceOn(DAY).review(back).assessment().all().stream()
                  .filter(one -> one.code().equals("circular36.article12.repaid"))
                  .map(Finding::outcome))
          .containsExactly(Outcome.SATISFIED);
    }
  }

  private static ProjectFileBuilder file() {
    return ProjectFiles.national();
  }

  private static List<Finding> violated(Rule<ProjectFile> rule, ProjectFile file) {
    return rule.apply(file, Context.on(DAY)).stream()
        .filter(one -> one.outcome() == Outcome.VIOLATED)
        .toList();
  }

  private static List<String> codes(List<Finding> found, Outcome outcome) {
    return found.stream()
        .filter(one -> one.outcome() == outcome)
        .map(Finding::code)
        .filter(code -> !code.startsWith("decree45.article14"))
        .distinct()
        .toList();
  }
}
