package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.file.FileReview;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectFileBuilder;
import vn.khuyencong.project.Repayment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/**
 * Contract, advances, settlement and repayment of a file whose support was changed: 200 million
 * approved and contracted on 1 February 2016 unless a test says otherwise. Điều 11 khoản 2 and Điều
 * 12, 13, 36/2013/TT-BCT; Điều 8 khoản 2 điểm b, 26/2014/TTLT-BTC-BCT (70 %).
 */
class SupportOfItsDayTest {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 1);
  private static final LocalDate CUT = LocalDate.of(2016, 4, 1);
  private static final String CONTRACT = "decree45.article14.contract-within-approved";
  private static final String ADVANCED = "decree45.article14.advanced-within-support";
  private static final String RATE = "circular36.article12.paid-within-rate";
  private static final String CEILING = "jointcircular26.article8.paid-within-ceiling";
  private static final String FIGURES = "circular36.article12.figures-agree";
  private static final String AGREES = "decree45.article14.file-agrees";

  /** 200 million approved, 150 since 1 April. */
  @Nested
  class Contract {
    @ParameterizedTest
    @CsvSource({
      "2016-02-01, 200000000, SATISFIED",
      "2016-02-01, 200000001, VIOLATED",
      "2016-03-31, 200000000, SATISFIED",
      "2016-04-01, 200000000, SATISFIED",
      "2016-04-01, 200000001, VIOLATED",
      "2016-04-02, 150000000, SATISFIED",
      "2016-04-02, 150000001, VIOLATED",
    })
    void lessSupportBindsTheContractsAfterIt(LocalDate signed, long amount, Outcome expected) {
      assertThat(outcomes(cut().contract(contract(signed, amount)), CONTRACT))
          .containsExactly(expected);
    }

    /** 200 million, 220 by the Minister since 1 October. */
    @ParameterizedTest
    @CsvSource({
      "2016-02-01, 200000000, SATISFIED",
      "2016-02-01, 200000001, VIOLATED",
      "2016-09-30, 220000000, VIOLATED",
      "2016-10-01, 220000000, SATISFIED",
      "2016-10-02, 220000000, SATISFIED",
      "2016-10-02, 220000001, VIOLATED",
    })
    void aLaterRaiseDoesNotCureIt(LocalDate signed, long amount, Outcome expected) {
      assertThat(outcomes(raised().contract(contract(signed, amount)), CONTRACT))
          .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"150000000, SATISFIED", "150000001, FACT_MISSING", "200000001, VIOLATED"})
    void itsDayIsAskedWhereItDecides(long amount, Outcome expected) {
      ProjectFileBuilder file =
          cut().contract(ProjectContract.builder().amount(Vnd.of(amount)).build());
      assertThat(found(file, CONTRACT))
          .extracting(Finding::outcome, Finding::path)
          .containsExactly(
              tuple(expected, expected == Outcome.FACT_MISSING ? "contract.day" : "contract"));
    }

    @ParameterizedTest
    @CsvSource({"150000000, SATISFIED", "150000001, FACT_MISSING", "200000001, VIOLATED"})
    void theDayOfTheChangeIsAskedWhereItDecides(long amount, Outcome expected) {
      ProjectFileBuilder file =
          ProjectFiles.national()
              .changes(
                  List.of(
                      change(ProjectChangeKind.LESS_SUPPORT, CUT, 150).toBuilder()
                          .day(Optional.empty())
                          .build()))
              .contract(contract(ProjectFiles.CONTRACTED, amount));
      assertThat(found(file, CONTRACT))
          .extracting(Finding::outcome, Finding::path)
          .containsExactly(
              tuple(expected, expected == Outcome.FACT_MISSING ? "changes[0].day" : "contract"));
    }

    /** What is given to be repaid is measured on the day on which it is given. */
    @ParameterizedTest
    @CsvSource({"2016-03-31, false", "2016-04-01, false", "2016-04-02, true"})
    void whatIsGivenToBeRepaidIsOfItsDay(LocalDate given, boolean over) {
      ProjectFileBuilder file =
          ProjectFiles.local()
              .changes(List.of(change(ProjectChangeKind.LESS_SUPPORT, CUT, 150)))
              .repayable(ProjectFiles.repayable().given(given).build());
      assertThat(found(file, CONTRACT))
          .extracting(Finding::outcome, Finding::path)
          .filteredOn(one -> one.toList().get(1).equals("repayable.amount"))
          .hasSize(over ? 1 : 0);
    }
  }

  /** Of 200 million 140 are 70 %; of 150 they are 105, of 100 they are 70. */
  @Nested
  class Advances {
    @ParameterizedTest
    @CsvSource({
      "2016-03-15, 140000000, 150, true",
      "2016-03-15, 140000001, 150, false",
      "2016-04-01, 140000000, 150, true",
      "2016-04-02, 105000000, 150, true",
      "2016-04-02, 105000001, 150, false",
      "2016-03-15, 140000000, 100, true",
    })
    void areMeasuredByWhatWasApprovedOnTheirDay(
        LocalDate day, long amount, long left, boolean within) {
      FileReview review = review(cut(left).advances(List.of(advance(day, amount))));
      assertThat(over(review)).isEqualTo(within ? Set.of() : Set.of(RATE, CEILING));
    }

    /** The local ceiling is that of the joint circular alone. */
    @ParameterizedTest
    @CsvSource({"2016-03-15, true", "2016-04-02, false"})
    void localOnesToo(LocalDate day, boolean within) {
      FileReview review =
          review(
              ProjectFiles.local()
                  .repayable(Optional.empty())
                  .contract(contract(LocalDate.of(2016, 1, 15), 200_000_000))
                  .changes(List.of(change(ProjectChangeKind.LESS_SUPPORT, CUT, 150)))
                  .advances(List.of(Advance.of(day, Vnd.ofMillions(140)))));
      assertThat(over(review)).isEqualTo(within ? Set.of() : Set.of(CEILING));
    }

    /** 133 million of the 150 approved then, 190 since October: 28 over 105. */
    @ParameterizedTest
    @CsvSource({
      "2016-09-30, 140000000, true",
      "2016-09-30, 140000001, false",
      "2016-10-01, 154000000, true",
      "2016-10-02, 154000000, true",
      "2016-10-02, 154000001, false",
    })
    void aLaterRaiseDoesNotCureThem(LocalDate day, long amount, boolean within) {
      FileReview review = review(raised().advances(List.of(advance(day, amount))));
      assertThat(over(review)).isEqualTo(within ? Set.of() : Set.of(RATE, CEILING));
    }

    /** Before the cut to 100 million 140 were advanced; after it every đồng is over 70. */
    @Test
    void afterTheCutAllThatIsAdvancedCounts() {
      List<Advance> advances =
          List.of(
              advance(LocalDate.of(2016, 3, 15), 140_000_000),
              advance(LocalDate.of(2016, 5, 2), 1));
      FileReview review = review(cut(100).advances(advances).repayments(List.of(back(1, 6))));
      assertThat(over(review)).isEqualTo(Set.of(RATE, CEILING, ADVANCED));
      assertThat(review.assessment().violations())
          .filteredOn(one -> one.code().equals(CEILING))
          .extracting(Finding::path)
          .containsExactly("advances[1].amount");
    }

    /** Of 140 million 71 are paid back before one more is advanced: 70 of 100. */
    @ParameterizedTest
    @CsvSource({"71000000, true", "70999999, false"})
    void lessWhatWasPaidBackByThen(long repaid, boolean within) {
      List<Advance> advances =
          List.of(
              advance(LocalDate.of(2016, 3, 15), 140_000_000),
              advance(LocalDate.of(2016, 5, 2), 1_000_000));
      FileReview review = review(cut(100).advances(advances).repayments(List.of(back(repaid, 4))));
      assertThat(over(review)).isEqualTo(within ? Set.of() : Set.of(RATE, CEILING));
    }

    @Test
    void whetherSomethingWasPaidBackIsAskedAfterACut() {
      ProjectFileBuilder file =
          cut(100)
              .settlement(Optional.empty())
              .advances(
                  List.of(
                      advance(LocalDate.of(2016, 3, 15), 140_000_000),
                      advance(LocalDate.of(2016, 5, 2), 1_000_000)));
      assertThat(found(file, ADVANCED))
          .extracting(Finding::outcome, Finding::path)
          .containsExactly(tuple(Outcome.FACT_MISSING, "repayments"));
      assertThat(
              outcomes(
                  cut(200)
                      .advances(
                          List.of(
                              advance(LocalDate.of(2016, 3, 15), 140_000_000),
                              advance(LocalDate.of(2016, 5, 2), 60_000_001))),
                  ADVANCED))
          .containsExactly(Outcome.VIOLATED);
    }

    /** 105 million are within either sum, 140 within the first only, 141 within none. */
    @ParameterizedTest
    @CsvSource({"105, SATISFIED", "140, FACT_MISSING", "141, VIOLATED"})
    void theDayOfTheCutIsAskedWhereItDecides(long millions, Outcome expected) {
      ProjectFileBuilder file =
          ProjectFiles.national()
              .changes(
                  List.of(
                      change(ProjectChangeKind.LESS_SUPPORT, CUT, 150).toBuilder()
                          .day(Optional.empty())
                          .build()))
              .advances(List.of(advance(LocalDate.of(2016, 3, 15), millions * 1_000_000)));
      assertThat(found(file, CEILING).stream().map(Finding::outcome).toList())
          .isEqualTo(expected == Outcome.FACT_MISSING ? List.of() : List.of(expected));
      assertThat(found(file, "decree45.article14.step-day"))
          .filteredOn(one -> one.path().equals("changes[0].day"))
          .hasSizeGreaterThanOrEqualTo(expected == Outcome.FACT_MISSING ? 1 : 0);
    }

    /** What a request names as the support is that of its day. */
    @ParameterizedTest
    @CsvSource({"2016-03-15, 200, true", "2016-03-15, 150, false", "2016-05-01, 150, true"})
    void theSupportOfARequestIsThatOfItsDay(LocalDate day, long named, boolean agrees) {
      Advance advance =
          Advance.builder()
              .day(day)
              .amount(Vnd.ofMillions(50))
              .request(
                  AdvanceRequest.builder()
                      .support(Vnd.ofMillions(named))
                      .agencyDecided(false)
                      .build())
              .build();
      assertThat(
              found(cut().advances(List.of(advance)), AGREES).stream().map(Finding::path).toList())
          .isEqualTo(agrees ? List.of() : List.of("advances[0].request.support"));
    }
  }

  @Nested
  class Settlement {
    /** The settlement's support by the contract is what the change made of it. */
    @ParameterizedTest
    @CsvSource({"150, SATISFIED", "200, VIOLATED"})
    void theChangedSumIsThatOfTheContract(long stated, Outcome expected) {
      assertThat(figure(settled(cut(), stated, 150))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"220, SATISFIED", "200, VIOLATED"})
    void aRaiseToo(long stated, Outcome expected) {
      assertThat(figure(settled(raised(), stated, 200))).isEqualTo(expected);
    }

    /** A contract signed after the change stands as it is; of the day of the change too. */
    @ParameterizedTest
    @CsvSource({"2016-04-01, SATISFIED", "2016-04-02, SATISFIED"})
    void aContractAfterTheChangeStands(LocalDate signed, Outcome expected) {
      assertThat(figure(settled(cut().contract(contract(signed, 140_000_000)), 140, 140)))
          .isEqualTo(expected);
    }

    /** No more than 150 million is accepted and settled, whatever the contract gave. */
    @ParameterizedTest
    @CsvSource({"150, true", "151, false"})
    void theCutBindsAcceptanceAndSettlement(long accepted, boolean within) {
      FileReview review =
          review(
              settled(cut(), 150, accepted)
                  .acceptances(List.of(ProjectFiles.acceptance(accepted))));
      assertThat(codes(review))
          .satisfies(
              codes -> {
                assertThat(codes.contains("decree45.article14.accepted-within-support"))
                    .isEqualTo(!within);
                assertThat(codes.contains("circular36.article12.settled-within-approved"))
                    .isEqualTo(!within);
              });
    }

    /** 140 million advanced of 200; cut to 100 and settled: 40 are to be paid back. */
    @ParameterizedTest
    @CsvSource({"40000000, true", "39999999, false"})
    void whatWasAdvancedOverTheCutIsPaidBack(long repaid, boolean settled) {
      FileReview review =
          review(
              settled(cut(100), 100, 100)
                  .advances(List.of(advance(LocalDate.of(2016, 3, 15), 140_000_000)))
                  .acceptances(List.of(ProjectFiles.acceptance(100)))
                  .repayments(List.of(back(repaid, 11))));
      assertThat(review.money().toRepay()).contains(Vnd.ofMillions(40));
      assertThat(codes(review))
          .isEqualTo(settled ? Set.of() : Set.of("circular36.article12.repaid"));
    }

    private Outcome figure(ProjectFileBuilder file) {
      return found(file, FIGURES).stream()
          .filter(one -> one.path().equals("settlement.approvedSupport"))
          .map(Finding::outcome)
          .findFirst()
          .orElseThrow();
    }

    private ProjectFileBuilder settled(ProjectFileBuilder file, long stated, long millions) {
      return file.settlement(
          ProjectFiles.settlement().toBuilder()
              .approvedSupport(Vnd.ofMillions(stated))
              .support(Vnd.ofMillions(millions))
              .accepted(Vnd.ofMillions(millions))
              .build());
    }
  }

  private static ProjectFileBuilder cut() {
    return cut(150);
  }

  private static ProjectFileBuilder cut(long millions) {
    return ProjectFiles.national()
        .changes(List.of(change(ProjectChangeKind.LESS_SUPPORT, CUT, millions)))
        .advances(List.of());
  }

  private static ProjectFileBuilder raised() {
    return ProjectFiles.national()
        .changes(List.of(change(ProjectChangeKind.MORE_SUPPORT, LocalDate.of(2016, 10, 1), 220)))
        .advances(List.of());
  }

  private static ProjectChange change(ProjectChangeKind kind, LocalDate day, long millions) {
    return ProjectFiles.change(kind, day).toBuilder()
        .decidedBy(
            kind == ProjectChangeKind.LESS_SUPPORT
                ? ProjectAuthority.CENTRAL_AGENCY
                : ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE)
        .support(Vnd.ofMillions(millions))
        .build();
  }

  private static ProjectContract contract(LocalDate day, long amount) {
    return ProjectContract.builder().day(day).amount(Vnd.of(amount)).build();
  }

  /** An advance of which the file tells the support. */
  private static Advance advance(LocalDate day, long amount) {
    return Advance.builder()
        .day(day)
        .amount(Vnd.of(amount))
        .money(FundingSource.NATIONAL)
        .workDone(Percent.of(80))
        .build();
  }

  private static Repayment back(long amount, int month) {
    return Repayment.of(LocalDate.of(2016, month, 20), Vnd.of(amount));
  }

  private static Set<String> over(FileReview review) {
    Set<String> wanted = Set.of(RATE, CEILING, ADVANCED);
    return review.assessment().all().stream()
        .filter(one -> wanted.contains(one.code()) && isOver(one))
        .map(Finding::code)
        .collect(Collectors.toSet());
  }

  /** Without a request it is asked whether another rate was decided of what is over. */
  private static boolean isOver(Finding finding) {
    return finding.outcome() == Outcome.VIOLATED
        || finding.missingFacts().equals(List.of("agencyDecided"));
  }

  private static Set<String> codes(FileReview review) {
    return review.assessment().violations().stream().map(Finding::code).collect(Collectors.toSet());
  }

  private static List<Outcome> outcomes(ProjectFileBuilder file, String code) {
    return found(file, code).stream().map(Finding::outcome).toList();
  }

  private static List<Finding> found(ProjectFileBuilder file, String code) {
    return Stream.of(review(file))
        .flatMap(review -> review.assessment().all().stream())
        .filter(one -> one.code().equals(code))
        .toList();
  }

  private static FileReview review(ProjectFileBuilder file) {
    ProjectFile built = file.build();
    return PromotionLaw.inForceOn(DAY).review(built);
  }
}
