package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.circular46.Article08LocalFiles;
import vn.khuyencong.law.text.DueRepayment;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.AcceptedLine;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.MoneyApproval;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectFileBuilder;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.Repayment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Verdict;

/** With what Circular 46 says of local files (Article08LocalFiles). */
class Article14FileMoneyTest {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

  /** Circular 36 is in force since 10 February 2014; before it nothing on advances was read. */
  @Nested
  class StepDay {
    @ParameterizedTest
    @CsvSource({"2014-02-09, FACT_MISSING", "2014-02-10, SATISFIED", "2016-01-15, SATISFIED"})
    void anAdvanceWithoutADayIsMeasuredIfEveryDaySinceTheApprovalDecidesAlike(
        LocalDate approved, Outcome expected) {
      assertThat(step(undated(Optional.of(approved)))).containsExactly(expected);
    }

    @Test
    void whereNoApprovalIsDatedItCanBeOfAnyDaySinceTheDecree() {
      assertThat(step(undated(Optional.empty()))).containsExactly(Outcome.FACT_MISSING);
    }

    @Test
    void aStepWithItsDayIsNotAsked() {
      assertThat(step(ProjectFiles.national().build())).isEmpty();
    }

    /** Over the rate by the law of the day asked, with nothing read of 2013. */
    @Test
    void whatOneDayWouldNotRefuseIsNotRefusedForWantOfTheDay() {
      ProjectFile over =
          undated(Optional.empty()).toBuilder()
              .advances(
                  List.of(
                      Advance.builder()
                          .amount(Vnd.ofMillions(199))
                          .money(FundingSource.NATIONAL)
                          .build()))
              .build();
      assertThat(PromotionLaw.inForceOn(DAY).review(over).assessment().violations())
          .noneMatch(finding -> finding.code().equals("circular36.article12.paid-within-rate"));
      assertThat(step(over)).containsExactly(Outcome.FACT_MISSING);
    }

    private static ProjectFile undated(Optional<LocalDate> approved) {
      ProjectFile file = ProjectFiles.national().build();
      return file.toBuilder()
          .project(
              file.project().toBuilder()
                  .approvals(List.of())
                  .approval(
                      Approval.builder()
                          .given(true)
                          .authority(ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE)
                          .day(approved)
                          .build())
                  .build())
          .advances(
              List.of(
                  Advance.builder()
                      .amount(Vnd.ofMillions(100))
                      .money(FundingSource.NATIONAL)
                      .build()))
          .build();
    }

    private static List<Outcome> step(ProjectFile file) {
      return PromotionLaw.inForceOn(DAY).review(file).assessment().all().stream()
          .filter(finding -> finding.code().equals("decree45.article14.step-day"))
          .map(Finding::outcome)
          .toList();
    }
  }

  /** What only the settlement tells is over as well, and says by how much. */
  @Test
  void whatTheSettlementTellsIsWithinTheSupportToo() {
    ProjectFile over =
        ProjectFiles.national()
            .advances(List.of(Advance.builder().money(FundingSource.NATIONAL).build()))
            .settlement(ProjectFiles.settlement().toBuilder().advanced(Vnd.ofMillions(300)).build())
            .build();
    assertThat(PromotionLaw.inForceOn(DAY).review(over).assessment().violations())
        .filteredOn(one -> one.code().equals("decree45.article14.advanced-within-support"))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.message(Language.ENGLISH))
                    .contains("VND 300,000,000", "VND 100,000,000"));
  }

  /** 200 million were approved. */
  @Nested
  class Contract {
    @ParameterizedTest
    @CsvSource({
      "199999999, SATISFIED",
      "200000000, SATISFIED",
      "200000001, VIOLATED",
    })
    void theContractIsWithinTheApproval(long amount, Outcome expected) {
      assertThat(contract(ProjectFiles.national(), amount)).containsExactly(expected);
      assertThat(contract(ProjectFiles.local(), amount)).containsExactly(expected);
    }

    /** The contract is of 1 February; the cut to 150 million binds those after it. */
    @ParameterizedTest
    @CsvSource({
      "2016-05-01, 200000000, SATISFIED",
      "2016-02-01, 200000000, SATISFIED",
      "2016-01-31, 200000000, VIOLATED",
      "2016-01-31, 150000000, SATISFIED",
      "2016-01-31, 150000001, VIOLATED"
    })
    void aDecidedChangeOfTheSupportCounts(LocalDate day, long amount, Outcome expected) {
      ProjectFileBuilder file =
          ProjectFiles.national()
              .changes(List.of(lessSupport(day)))
              .contract(
                  ProjectContract.builder()
                      .day(ProjectFiles.CONTRACTED)
                      .amount(Vnd.of(amount))
                      .build());
      assertThat(outcomes(Article14FileMoney.CONTRACT_WITHIN_APPROVED, file.build()))
          .containsExactly(expected);
    }

    @Test
    void oneThatWasNotDecidedDoesNot() {
      ProjectFileBuilder file =
          ProjectFiles.national()
              .changes(
                  List.of(
                      ProjectChange.builder()
                          .kind(ProjectChangeKind.LESS_SUPPORT)
                          .support(Vnd.ofMillions(150))
                          .build()));
      assertThat(contract(file, 200_000_000)).containsExactly(Outcome.SATISFIED);
    }

    @Test
    void ofTwoChangesTheLaterCountsInWhateverOrder() {
      ProjectChange more =
          lessSupport(LocalDate.of(2016, 6, 1)).toBuilder()
              .kind(ProjectChangeKind.MORE_SUPPORT)
              .support(Vnd.ofMillions(220))
              .build();
      ProjectChange less = lessSupport(LocalDate.of(2016, 5, 1));
      for (List<ProjectChange> changes : List.of(List.of(more, less), List.of(less, more))) {
        for (int day : List.of(1, 2)) {
          ProjectFile file =
              ProjectFiles.national()
                  .changes(changes)
                  .contract(
                      ProjectContract.builder()
                          .day(LocalDate.of(2016, 6, day))
                          .amount(Vnd.ofMillions(220))
                          .build())
                  .build();
          assertThat(outcomes(Article14FileMoney.CONTRACT_WITHIN_APPROVED, file))
              .containsExactly(Outcome.SATISFIED);
        }
      }
    }

    @Test
    void anUnknownAmountIsAsked() {
      ProjectFile file =
          ProjectFiles.national()
              .settlement(Optional.empty())
              .contract(ProjectContract.builder().given(true).build())
              .build();
      assertThat(facts(Article14FileMoney.CONTRACT_WITHIN_APPROVED, file))
          .containsExactly("contractAmount");
      assertThat(
              found(
                  Article14FileMoney.CONTRACT_WITHIN_APPROVED,
                  file.toBuilder().contract(Optional.empty()).build()))
          .isEmpty();
    }

    /** What is over is called what it is: of a contract within the approval nothing is said. */
    @Test
    void whatIsOverIsNamed() {
      ProjectFile repaid =
          ProjectFiles.national()
              .repayable(
                  ProjectFiles.repayable()
                      .money(FundingSource.NATIONAL)
                      .amount(Vnd.of(200_000_001))
                      .build())
              .build();
      assertThat(saidOver(repaid))
          .containsExactly(
              "Support given to be repaid is VND 200,000,001, over the VND 200,000,000 approved.");
      ProjectFile contracted =
          ProjectFiles.national()
              .contract(ProjectContract.builder().amount(Vnd.of(200_000_001)).build())
              .build();
      assertThat(saidOver(contracted))
          .containsExactly(
              "Support by the contract is VND 200,000,001, over the VND 200,000,000 approved.");
    }

    private static List<String> saidOver(ProjectFile file) {
      return found(Article14FileMoney.CONTRACT_WITHIN_APPROVED, file).stream()
          .filter(finding -> finding.outcome() == Outcome.VIOLATED)
          .map(finding -> finding.message(Language.ENGLISH))
          .toList();
    }

    private static List<Outcome> contract(ProjectFileBuilder file, long amount) {
      return outcomes(
          Article14FileMoney.CONTRACT_WITHIN_APPROVED,
          file.contract(ProjectContract.builder().amount(Vnd.of(amount)).build()).build());
    }
  }

  @Nested
  class Advances {
    @ParameterizedTest
    @CsvSource({"99999999, SATISFIED", "100000000, SATISFIED", "100000001, VIOLATED"})
    void advancesTogetherAreWithinTheSupport(long second, Outcome expected) {
      ProjectFile file =
          ProjectFiles.national()
              .advances(
                  List.of(
                      Advance.of(ProjectFiles.ADVANCED, Vnd.ofMillions(100)),
                      Advance.builder().amount(Vnd.of(second)).build()))
              .build();
      assertThat(outcomes(Article14FileMoney.ADVANCED_WITHIN_SUPPORT, file))
          .containsExactly(expected);
    }

    @Test
    void anUnknownAmountIsAskedUnlessTheRestIsOver() {
      Advance unknown = Advance.builder().build();
      assertThat(facts(Article14FileMoney.ADVANCED_WITHIN_SUPPORT, with(unknown, 200_000_000)))
          .containsExactly("advanceAmount");
      assertThat(outcomes(Article14FileMoney.ADVANCED_WITHIN_SUPPORT, with(unknown, 200_000_001)))
          .containsExactly(Outcome.VIOLATED);
    }

    private static ProjectFile with(Advance unknown, long other) {
      return ProjectFiles.national()
          .settlement(Optional.empty())
          .advances(List.of(unknown, Advance.of(ProjectFiles.ADVANCED, Vnd.of(other))))
          .build();
    }
  }

  @Nested
  class Accepted {
    @ParameterizedTest
    @CsvSource({"200000000, SATISFIED", "200000001, VIOLATED"})
    void whatIsAcceptedIsWithinTheContract(long accepted, Outcome expected) {
      ProjectFile file =
          ProjectFiles.national()
              .acceptances(
                  List.of(Acceptance.builder().last(true).support(Vnd.of(accepted)).build()))
              .build();
      assertThat(outcomes(Article14FileMoney.ACCEPTED_WITHIN_SUPPORT, file))
          .containsExactly(expected);
    }
  }

  /** Article14SettledMoney: support is a part of the cost, whatever the money, form and day. */
  @Nested
  class AcceptedOfALine {
    @ParameterizedTest
    @CsvSource({
      "2017-02-01, NATIONAL, 150000000, 150000000, SATISFIED",
      "2017-02-01, NATIONAL, 149999999, 150000000, VIOLATED",
      "2017-02-01, LOCAL, 100000000, 150000000, VIOLATED",
      "2013-06-01, NATIONAL, 100000000, 150000000, VIOLATED",
      "2026-06-01, LOCAL, 149999999, 150000000, VIOLATED"
    })
    void isNoMoreThanItCost(
        LocalDate day, FundingSource money, long cost, long support, Outcome expected) {
      ProjectFile file =
          (money == FundingSource.NATIONAL ? ProjectFiles.national() : ProjectFiles.local())
              .acceptances(List.of(of(cost, support)))
              .settlement(Optional.empty())
              .build();
      List<Finding> found =
          PromotionLaw.inForceOn(day).review(file).assessment().all().stream()
              .filter(one -> one.code().equals(Article14SettledMoney.ACCEPTED_WITHIN_COST.code()))
              .toList();
      assertThat(found)
          .extracting(Finding::outcome, Finding::path)
          .containsExactly(tuple(expected, "acceptances"));
      assertThat(found.get(0).message(Language.VIETNAMESE).startsWith("Khoản l1:"))
          .isEqualTo(expected == Outcome.VIOLATED);
    }

    /** Of several acceptances together: 150 of 200 million after 150 of 100 million. */
    @Test
    void isMeasuredOverAllOfThem() {
      ProjectFile file = ProjectFiles.national().build();
      assertThat(
              found(
                  Article14SettledMoney.ACCEPTED_WITHIN_COST,
                  with(file, of(100_000_000, 150_000_000), of(200_000_000, 150_000_000))))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.SATISFIED);
      assertThat(
              found(
                  Article14SettledMoney.ACCEPTED_WITHIN_COST,
                  with(file, of(100_000_000, 150_000_000), of(199_999_999, 150_000_000))))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.VIOLATED);
    }

    @Test
    void ofWhichTheCostIsNotToldIsNotMeasuredByIt() {
      Acceptance silent =
          Acceptance.builder()
              .lines(
                  List.of(
                      new AcceptedLine("l1", Optional.empty(), Optional.of(Vnd.ofMillions(150)))))
              .build();
      assertThat(
              found(
                  Article14SettledMoney.ACCEPTED_WITHIN_COST,
                  with(ProjectFiles.national().build(), silent)))
          .isEmpty();
    }

    private static ProjectFile with(ProjectFile file, Acceptance... acceptances) {
      return file.toBuilder().acceptances(List.of(acceptances)).build();
    }

    private static Acceptance of(long cost, long support) {
      return Acceptance.builder()
          .day(ProjectFiles.ACCEPTED)
          .lines(
              List.of(
                  new AcceptedLine("l1", Optional.of(Vnd.of(cost)), Optional.of(Vnd.of(support)))))
          .build();
    }
  }

  /** 200 million approved and contracted. */
  @Nested
  class Settled {
    @ParameterizedTest
    @CsvSource({"200000000, SATISFIED", "200000001, VIOLATED"})
    void whatIsSettledOfLocalMoneyIsWithinTheContract(long settled, Outcome expected) {
      assertThat(outcomes(Article14FileMoney.SETTLED_WITHIN_SUPPORT, local(Vnd.of(settled))))
          .containsExactly(expected);
    }

    @Test
    void aContractOverTheApprovalMakesItNoMore() {
      ProjectFile file =
          local(Vnd.ofMillions(201)).toBuilder()
              .contract(ProjectContract.builder().given(true).amount(Vnd.ofMillions(201)).build())
              .build();
      assertThat(outcomes(Article14FileMoney.SETTLED_WITHIN_SUPPORT, file))
          .containsExactly(Outcome.VIOLATED);
    }

    @Test
    void ofNationalMoneyTheCircularSaysSo() {
      assertThat(
              outcomes(Article14FileMoney.SETTLED_WITHIN_SUPPORT, ProjectFiles.national().build()))
          .isEmpty();
    }

    private ProjectFile local(Vnd settled) {
      return ProjectFiles.local()
          .settlement(
              ProjectSettlement.builder()
                  .project("p1")
                  .year(Year.of(2016))
                  .support(settled)
                  .build())
          .build();
    }
  }

  /** 140 million advanced, 120 accepted: 20 million are to be paid back. */
  @Nested
  class LocalRepaid {
    @ParameterizedTest
    @CsvSource({"19999999, VIOLATED", "20000000, SATISFIED", "20000001, SATISFIED"})
    void whatIsNotAcceptedOfLocalMoneyIsPaidBack(long repaid, Outcome expected) {
      ProjectFile file =
          ProjectFiles.local()
              .repayments(List.of(Repayment.of(LocalDate.of(2016, 12, 1), Vnd.of(repaid))))
              .build();
      assertThat(localRepaid(file, Optional.of(Vnd.ofMillions(120))).map(Finding::outcome))
          .containsExactly(expected);
    }

    @Test
    void itIsAskedWhetherItWas() {
      ProjectFile file = ProjectFiles.local().repayments(List.of()).build();
      assertThat(
              localRepaid(file, Optional.of(Vnd.ofMillions(120)))
                  .flatMap(one -> one.missingFacts().stream()))
          .containsExactly("repaid");
    }

    @Test
    void beforeAcceptanceNothingIsDue() {
      ProjectFile file =
          ProjectFiles.local()
              .acceptances(
                  List.of(Acceptance.builder().last(false).support(Vnd.ofMillions(20)).build()))
              .build();
      assertThat(localRepaid(file, Optional.empty())).isEmpty();
    }
  }

  @Nested
  class MovedToLocalMoney {
    @Test
    void itNeedsTheApprovalOfLocalMoney() {
      assertThat(facts(Article14FileMoney.MOVED_IS_APPROVED, moved(List.of())))
          .containsExactly("localApproval");
      assertThat(moved(Approval.notGiven())).containsExactly(Outcome.VIOLATED);
      assertThat(
              moved(
                  Approval.by(
                      ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, LocalDate.of(2016, 11, 1))))
          .containsExactly(Outcome.SATISFIED);
    }

    private static List<Outcome> moved(Approval approval) {
      return outcomes(
          Article14FileMoney.MOVED_IS_APPROVED,
          moved(List.of(MoneyApproval.of(FundingSource.LOCAL, approval))));
    }

    private static ProjectFile moved(List<MoneyApproval> approvals) {
      return ProjectFiles.national()
          .project(ProjectFixtures.national().approvals(approvals).build())
          .changes(
              List.of(
                  ProjectFiles.change(
                      ProjectChangeKind.MOVED_TO_LOCAL_MONEY, LocalDate.of(2016, 10, 1))))
          .build();
    }
  }

  @Nested
  class Computable {
    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, 2_000_000_000_000_000_000L})
    void whatIsTooLargeIsToldAndTheRestGoesOn(long amount) {
      ProjectFile file =
          ProjectFiles.national()
              .advances(
                  List.of(
                      Advance.of(ProjectFiles.ADVANCED, Vnd.of(amount)),
                      Advance.of(ProjectFiles.ADVANCED, Vnd.of(amount))))
              .repayable(
                  ProjectFiles.repayable()
                      .money(FundingSource.NATIONAL)
                      .amount(Vnd.of(amount))
                      .build())
              .build();
      var review = PromotionLaw.inForceOn(DAY).review(file);
      assertThat(review.money().advanced()).isEmpty();
      assertThat(review.assessment().violations())
          .extracting(Finding::code, Finding::path)
          .contains(
              tuple("decree45.article14.computable", "advances[0]"),
              tuple("decree45.article14.computable", "repayable.amount"));
      assertThat(review.assessment().part("settlement")).isPresent();
    }

    /** What was accepted of a line too, its cost or its support, alone or together. */
    @ParameterizedTest
    @CsvSource({
      "9223372036854775807, 1",
      "1, 9223372036854775807",
      "600000000000000, 1",
      "1, 600000000000000"
    })
    void whatWasAcceptedOfALineToo(long cost, long support) {
      Acceptance one =
          Acceptance.builder()
              .support(Vnd.ofMillions(1))
              .lines(
                  List.of(
                      new AcceptedLine(
                          "l1", Optional.of(Vnd.of(cost)), Optional.of(Vnd.of(support)))))
              .build();
      for (Optional<ProjectSettlement> settled :
          List.of(Optional.<ProjectSettlement>empty(), Optional.of(ProjectFiles.settlement()))) {
        ProjectFile file =
            ProjectFiles.national().acceptances(List.of(one, one)).settlement(settled).build();
        assertThat(PromotionLaw.inForceOn(DAY).review(file).assessment().violations())
            .filteredOn(found -> found.code().equals("decree45.article14.computable"))
            .isNotEmpty()
            .allSatisfy(found -> assertThat(found.path()).startsWith("acceptances"));
      }
    }
  }

  @Nested
  class LocalRules {
    @Test
    void theRulesOfTheProvinceAreAsked() {
      ProjectFile file = ProjectFiles.local().localRules(Optional.empty()).build();
      assertThat(facts(Article08LocalFiles.RULES_NAMED, file)).containsExactly("localRules");
      assertThat(
              outcomes(
                  Article08LocalFiles.RULES_NAMED,
                  file.toBuilder().localRules(Citation.of("1/QĐ-UBND")).build()))
          .containsExactly(Outcome.SATISFIED);
      assertThat(found(Article08LocalFiles.RULES_NAMED, ProjectFiles.national().build())).isEmpty();
    }

    /** The contract is of 1 February. */
    @ParameterizedTest
    @CsvSource({"2016-01-31, 1", "2016-02-01, 0", "2016-02-02, 0"})
    void stepsOutOfOrderAreAWarning(LocalDate paid, int warnings) {
      ProjectFile file =
          ProjectFiles.local().advances(List.of(Advance.of(paid, Vnd.ofMillions(1)))).build();
      assertThat(found(Article08LocalFiles.DAYS_IN_ORDER, file)).hasSize(warnings);
      assertThat(PromotionLaw.inForceOn(DAY).review(file).assessment().warnings())
          .filteredOn(one -> one.code().equals(Article08LocalFiles.DAYS_IN_ORDER.code()))
          .hasSize(warnings);
    }
  }

  private static ProjectChange lessSupport(LocalDate day) {
    return ProjectFiles.change(ProjectChangeKind.LESS_SUPPORT, day).toBuilder()
        .support(Vnd.ofMillions(150))
        .build();
  }

  /** Two cuts of one day to 180 and 160 million: which holds is not told, and its day is asked. */
  @Test
  void ofTwoSumsOfOneDayTheDayIsAsked() {
    LocalDate day = LocalDate.of(2016, 5, 1);
    ProjectFile file =
        ProjectFiles.national()
            .changes(
                List.of(
                    lessSupport(day).toBuilder().support(Vnd.ofMillions(180)).build(),
                    lessSupport(day).toBuilder().support(Vnd.ofMillions(160)).build()))
            .build();
    List<Finding> found =
        PromotionLaw.inForceOn(DAY).review(file).assessment().all().stream()
            .filter(one -> one.missingFacts().contains("supportApproved"))
            .toList();
    assertThat(found).isEmpty();
    assertThat(found(Article14FileMoney.ACCEPTED_WITHIN_SUPPORT, file))
        .allMatch(one -> one.path().equals("changes[1].day"));
  }

  /** What came back is at least what can be due at the most, or not. */
  @ParameterizedTest
  @CsvSource({"79, FACT_MISSING", "80, SATISFIED", "81, SATISFIED"})
  void asMuchAsCanBeDueWasPaidBack(long millions, Outcome expected) {
    DueRepayment due =
        new DueRepayment(
            Optional.of(Vnd.ofMillions(80)),
            Optional.of(Vnd.ofMillions(millions)),
            Optional.of(Vnd.ZERO),
            Optional.of(Vnd.ofMillions(80)),
            Optional.of(Verdict.missing("lines")));
    assertThat(due.verdict().outcome()).isEqualTo(expected);
  }

  /** What is found of {@code file}, of which {@code settled} may be settled. */
  private static Stream<Finding> localRepaid(ProjectFile file, Optional<Vnd> settled) {
    Optional<Vnd> advanced = file.amounts().advanced();
    Optional<Vnd> due = settled.map(most -> advanced.orElseThrow().minus(most).max(Vnd.ZERO));
    return Article14FileMoney.LOCAL_REPAID
        .apply(
            new DueRepayment.OfFile(
                file,
                new DueRepayment(advanced, file.amounts().repaid(), due, due, Optional.empty())),
            Context.on(DAY))
        .stream();
  }

  private static List<Finding> found(Rule<ProjectFile> rule, ProjectFile file) {
    return rule.apply(file, Context.on(DAY));
  }

  private static List<Outcome> outcomes(Rule<ProjectFile> rule, ProjectFile file) {
    return found(rule, file).stream().map(Finding::outcome).toList();
  }

  private static List<String> facts(Rule<ProjectFile> rule, ProjectFile file) {
    return found(rule, file).stream().flatMap(one -> one.missingFacts().stream()).toList();
  }
}
