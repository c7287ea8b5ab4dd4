package vn.khuyencong.law.circular36;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.CostLineBuilder;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.ProjectSettlementBuilder;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.support.SupportItem;

/** With Article 18 and, for all money, Article 14(5) of the decree (Article14SettledMoney). */
class Article12SettlementTest {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

  @Test
  void aSettlementInOrderPasses() {
    assertThat(review(settlement()).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(review(settlement()).warnings()).isEmpty();
  }

  @Nested
  class Cost {
    /** Support is a part of the cost, whatever the form, the money and the day. */
    @ParameterizedTest
    @CsvSource({
      "2017-02-01, NATIONAL, true",
      "2017-02-01, NATIONAL, false",
      "2017-02-01, LOCAL, true",
      "2017-02-01, LOCAL, ",
      "2017-02-01, , ",
      "2013-06-01, NATIONAL, true",
      "2022-06-01, LOCAL, false",
      "2026-06-01, NATIONAL, true"
    })
    void supportAboveTheCostIsNotSettled(LocalDate day, FundingSource money, Boolean byShare) {
      ProjectSettlement above =
          ProjectSettlement.builder()
              .project("p1")
              .year(Year.of(day.getYear() - 1))
              .money(Optional.ofNullable(money))
              .supportByShare(Optional.ofNullable(byShare))
              .cost(Vnd.ofMillions(600))
              .support(Vnd.ofMillions(700))
              .build();
      Assessment review = PromotionLaw.inForceOn(day).review(above);
      assertThat(review.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(codes(review)).contains("decree45.article14.settled-within-cost");
    }

    @Test
    void theWholeCostIsNotAboveIt() {
      ProjectSettlementBuilder whole = bare().cost(Vnd.of(600)).support(Vnd.of(600));
      assertThat(codes(review(whole))).isEmpty();
      assertThat(codes(review(whole.support(Vnd.of(601)))))
          .contains("decree45.article14.settled-within-cost");
    }

    @Test
    void aCostThatIsNotKnownIsAsked() {
      assertThat(facts(settlement().cost(Optional.empty()))).contains("cost");
    }
  }

  @Nested
  class Clause2 {
    /** Of the real cost, not of the estimate. */
    @Test
    void theShareIsThatOfTheRealCost() {
      ProjectSettlementBuilder cheaper =
          settlement().lines(Optional.empty()).cost(Vnd.ofMillions(399));
      assertThat(codes(review(cheaper)))
          .containsExactly("circular36.article12.settled-within-share");
      cheaper.support(Vnd.of(199_500_000)).repaid(Vnd.of(500_000));
      assertThat(codes(review(cheaper))).isEmpty();
      assertThat(codes(review(cheaper.support(Vnd.of(199_500_001)))))
          .containsExactly("circular36.article12.settled-within-share");
    }

    /** 50 % of 399.999.999 đồng are 199.999.999,5; of 399 million they are whole. */
    @ParameterizedTest
    @CsvSource({"399999999, true", "399000000, false"})
    void theShareSaysThatItIsRoundedDown(long cost, boolean said) {
      Finding over =
          review(settlement().cost(Vnd.of(cost))).violations().stream()
              .filter(one -> one.code().equals(Article12Settlement.WITHIN_SHARE.code()))
              .findFirst()
              .orElseThrow();
      assertThat(over.message(Language.VIETNAMESE).contains("(làm tròn xuống)")).isEqualTo(said);
      assertThat(over.message(Language.ENGLISH).contains("(rounded down)")).isEqualTo(said);
    }

    @Test
    void noMoreThanTheContractSupports() {
      assertThat(codes(review(settlement().approvedSupport(Vnd.of(199_999_999)))))
          .contains("circular36.article12.settled-within-approved");
    }

    @Test
    void whatItIsNotMeasuredByIsStated() {
      Finding measured =
          review(bare()).all().stream()
              .filter(one -> one.code().equals("circular36.article12.settlement-measured"))
              .findFirst()
              .orElseThrow();
      assertThat(measured.missingFacts())
          .containsExactly(
              "approvedSupport", "acceptedSupport", "approvedShare", "lines", "advanced");
      assertThat(measured.severity()).isEqualTo(Severity.REQUIREMENT);
    }

    /** TTLT 26/2014 art. 6(2)(g): at most 30 %; the approval may have been by less. */
    @ParameterizedTest
    @CsvSource({
      "true, 25, , 10000000",
      "true, 27.5, , 0",
      "false, , , 0",
      ", 25, , 10000000",
      "true, , approvedShare, ",
      ", , supportByShare, "
    })
    void withoutTheShareItIsNotKnownWhatIsSettled(
        Boolean byShare, String share, String asked, Long due) {
      ProjectSettlementBuilder of =
          settlement()
              .supportByShare(Optional.ofNullable(byShare))
              .share(Optional.ofNullable(share).map(Percent::parse))
              .invoiced(true)
              .papers(Set.of(PaymentPaper.ACCEPTANCE_RECORD, PaymentPaper.INVOICE))
              .approvedSupport(Vnd.ofMillions(110))
              .support(Vnd.ofMillions(110))
              .advanced(Vnd.ofMillions(110))
              .accepted(Vnd.ofMillions(110))
              .lines(
                  List.of(
                      line(SupportItem.POLLUTION_TREATMENT_ESTABLISHMENT)
                          .supportRequested(Vnd.ofMillions(110))
                          .build()));
      assertThat(due(of)).isEqualTo(Optional.ofNullable(due).map(Vnd::of));
      assertThat(facts(of).stream().filter(fact -> fact.contains("hare")).toList())
          .isEqualTo(asked == null ? List.of() : List.of(asked));
      assertThat(review(of).outcome() == Outcome.SATISFIED).isEqualTo(Long.valueOf(0).equals(due));
    }

    /** TTLT 26/2014 art. 6(2)(c) has an amount for an enterprise, and no share. */
    @Test
    void whereNoCeilingIsAShareItIsNotAskedWhetherThereWasOne() {
      ProjectSettlementBuilder founding =
          settlement()
              .supportByShare(Optional.empty())
              .share(Optional.empty())
              .approvedSupport(Vnd.ofMillions(10))
              .support(Vnd.ofMillions(10))
              .advanced(Vnd.ofMillions(10))
              .accepted(Vnd.ofMillions(10))
              .lines(
                  List.of(
                      line(SupportItem.ENTERPRISE_ESTABLISHMENT)
                          .supportRequested(Vnd.ofMillions(10))
                          .build()));
      assertThat(due(founding)).contains(Vnd.ZERO);
      assertThat(due(founding.supportByShare(true))).isEmpty();
    }

    @Test
    void ofNothingThatIsSettledNoShareIsAsked() {
      ProjectSettlementBuilder nothing =
          settlement()
              .share(Optional.empty())
              .support(Vnd.ZERO)
              .repaid(Vnd.ofMillions(200))
              .lines(
                  List.of(
                      line(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
                          .supportRequested(Vnd.ZERO)
                          .build()));
      assertThat(due(nothing)).contains(Vnd.ofMillions(200));
      assertThat(facts(nothing)).isEmpty();
    }
  }

  /** Each item against its ceiling, by what it really cost. */
  @Nested
  class Items {
    @ParameterizedTest
    @CsvSource({
      "MACHINERY_TECHNOLOGY_TRANSFER, 400, 200, ",
      "MACHINERY_TECHNOLOGY_TRANSFER, 399, 200, jointcircular26.article6.within-limit",
      "MACHINERY_TECHNOLOGY_TRANSFER, 500, 201, jointcircular26.article6.within-limit",
      "POLLUTION_TREATMENT_ESTABLISHMENT, 400, 120, ",
      "POLLUTION_TREATMENT_ESTABLISHMENT, 400, 121, jointcircular26.article6.within-limit"
    })
    void theCeilingIsThatOfTheItem(SupportItem item, long cost, long support, String code) {
      ProjectSettlementBuilder of =
          bare()
              .cost(Vnd.ofMillions(cost))
              .vouchers(Vnd.ofMillions(cost))
              .support(Vnd.ofMillions(support))
              .lines(
                  List.of(
                      line(item)
                          .cost(Vnd.ofMillions(cost))
                          .supportRequested(Vnd.ofMillions(support))
                          .build()));
      assertThat(codes(review(of))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void itemsComeToTheSupport() {
      assertThat(codes(review(settlement().support(Vnd.ofMillions(190)))))
          .contains("decree45.article14.settled-lines");
      assertThat(codes(review(settlement().cost(Vnd.of(399_999_999)))))
          .contains("decree45.article14.settled-lines");
    }
  }

  @Nested
  class Clause6 {
    @Test
    void whatWasAdvancedAndIsNotAcceptedIsPaidBack() {
      ProjectSettlementBuilder less = settlement().accepted(Vnd.ofMillions(150));
      assertThat(due(less)).contains(Vnd.ofMillions(50));
      assertThat(codes(review(less)))
          .containsExactly("circular36.article12.settled-within-accepted");
      less.support(Vnd.ofMillions(150))
          .lines(
              List.of(
                  line(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
                      .supportRequested(Vnd.ofMillions(150))
                      .build()));
      assertThat(facts(less)).containsExactly("repaid");
      assertThat(codes(review(less.repaid(Vnd.of(49_999_999)))))
          .containsExactly("circular36.article12.repaid");
      assertThat(review(less.repaid(Vnd.ofMillions(50))).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    /** Sisters: above the share of the real cost, and above the cost itself. */
    @Test
    void whatMayNotBeSettledIsPaidBackToo() {
      assertThat(due(settlement().cost(Vnd.ofMillions(300)))).contains(Vnd.ofMillions(50));
      assertThat(due(settlement().supportByShare(false).cost(Vnd.ofMillions(120))))
          .contains(Vnd.ofMillions(80));
      assertThat(due(settlement())).contains(Vnd.ZERO);
      assertThat(due(bare())).isEmpty();
    }

    /** The ceiling is 30 % of the cost and 120 million: TTLT 26/2014 art. 6(2)(g). */
    @ParameterizedTest
    @CsvSource({
      "400, 120000000, 120000000, 0",
      "400, 120000001, 120000001, 1",
      "400, 121000000, 121000000, 1000000",
      "399, 120000000, 120000000, 300000",
      "400, 119000000, 121000000, 2000000",
      "400, 121000000, 119000000, 0"
    })
    void whatIsAboveTheCeilingOfTheItemIsPaidBack(
        long cost, long support, long advanced, long due) {
      ProjectSettlementBuilder of = treatment(cost, Vnd.of(support)).advanced(Vnd.of(advanced));
      assertThat(due(of)).contains(Vnd.of(due));
      assertThat(repaid(of)).isEqualTo(due == 0 ? Outcome.SATISFIED : Outcome.FACT_MISSING);
      assertThat(repaid(of.repaid(Vnd.of(due)))).isEqualTo(Outcome.SATISFIED);
      if (due > 0) {
        assertThat(repaid(of.repaid(Vnd.of(due - 1)))).isEqualTo(Outcome.VIOLATED);
      }
    }

    /** Without the items nothing says that no ceiling is exceeded; what is due at least, is due. */
    @Test
    void whileTheCeilingIsNotKnownItIsNotKnownWhatIsDue() {
      ProjectSettlementBuilder unknown =
          treatment(400, Vnd.ofMillions(121))
              .lines(Optional.empty())
              .advanced(Vnd.ofMillions(121))
              .repaid(Vnd.ZERO);
      assertThat(repaid(unknown)).isEqualTo(Outcome.FACT_MISSING);
      assertThat(facts(unknown)).contains("lines");
      assertThat(due(unknown)).isEmpty();
      assertThat(repaid(unknown.advanced(Vnd.ZERO))).isEqualTo(Outcome.SATISFIED);
      assertThat(repaid(unknown.advanced(Vnd.ofMillions(130)))).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void itemsOfSeveralEstablishmentsAddUp() {
      CostLineBuilder one =
          line(SupportItem.POLLUTION_TREATMENT_ESTABLISHMENT).supportRequested(Vnd.ofMillions(121));
      ProjectSettlementBuilder two =
          bare()
              .cost(Vnd.ofMillions(800))
              .vouchers(Vnd.ofMillions(800))
              .supportByShare(false)
              .approvedSupport(Vnd.ofMillions(221))
              .accepted(Vnd.ofMillions(221))
              .support(Vnd.ofMillions(221))
              .advanced(Vnd.ofMillions(221))
              .lines(
                  List.of(
                      one.build(),
                      one.id("l2")
                          .beneficiary("b2")
                          .supportRequested(Vnd.ofMillions(100))
                          .build()));
      assertThat(due(two)).contains(Vnd.ofMillions(1));
    }

    /** Machinery and a technology line of one establishment have 450 million together. */
    @Test
    void itemsThatDoNotAddAreMeasuredTogether() {
      PromotionLaw law = PromotionLaw.inForceOn(LocalDate.of(2019, 6, 1));
      ProjectSettlementBuilder both = technologyLine(1200, 300);
      both.lines(
              List.of(
                  both.build().lines().orElseThrow().get(0),
                  line(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
                      .id("l2")
                      .cost(Vnd.ofMillions(600))
                      .supportRequested(Vnd.ofMillions(300))
                      .build()))
          .cost(Vnd.ofMillions(1800))
          .support(Vnd.ofMillions(600))
          .approvedSupport(Vnd.ofMillions(600))
          .accepted(Vnd.ofMillions(600))
          .advanced(Vnd.ofMillions(600));
      assertThat(due(law.review(both.build()))).contains(Vnd.ofMillions(150));
    }

    /** 300 million by the share, 450 without it: TT 28/2018 art. 8(4) says neither. */
    @Test
    void betweenTwoReadingsNothingIsSettled() {
      PromotionLaw law = PromotionLaw.inForceOn(LocalDate.of(2019, 6, 1));
      ProjectSettlementBuilder between = technologyLine(600, 400);
      Assessment open = law.review(between.repaid(Vnd.ZERO).build());
      assertThat(repaid(open)).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(due(open)).isEmpty();
      assertThat(
              due(
                  law.settling(CeilingPoints.LINE_BOUND_BY_SHARE, true, Citation.of("1/BCT-CTĐP"))
                      .review(between.build())))
          .contains(Vnd.ofMillions(100));
      assertThat(
              due(
                  law.settling(CeilingPoints.LINE_BOUND_BY_SHARE, false, Citation.of("1/BCT-CTĐP"))
                      .review(between.build())))
          .contains(Vnd.ZERO);
      assertThat(due(law.review(technologyLine(600, 300).build()))).contains(Vnd.ZERO);
    }

    private ProjectSettlementBuilder technologyLine(long cost, long support) {
      return bare()
          .cost(Vnd.ofMillions(cost))
          .vouchers(Vnd.ofMillions(cost))
          .supportByShare(false)
          .approvedSupport(Vnd.ofMillions(support))
          .accepted(Vnd.ofMillions(support))
          .support(Vnd.ofMillions(support))
          .advanced(Vnd.ofMillions(support))
          .lines(
              List.of(
                  line(SupportItem.TECHNOLOGY_LINE)
                      .cost(Vnd.ofMillions(cost))
                      .supportRequested(Vnd.ofMillions(support))
                      .build()));
    }

    private ProjectSettlementBuilder treatment(long cost, Vnd support) {
      return bare()
          .cost(Vnd.ofMillions(cost))
          .vouchers(Vnd.ofMillions(cost))
          .supportByShare(false)
          .approvedSupport(support)
          .accepted(support)
          .support(support)
          .lines(
              List.of(
                  line(SupportItem.POLLUTION_TREATMENT_ESTABLISHMENT)
                      .cost(Vnd.ofMillions(cost))
                      .supportRequested(support)
                      .build()));
    }
  }

  @Nested
  class Article18 {
    @ParameterizedTest
    @CsvSource({
      "2016-12-16, 2016-12-16, 2016-12-16, true",
      "2016-12-16, 2016-12-15, 2017-01-22, false",
      "2016-12-16, 2016-12-17, 2016-12-16, false",
      "2016-12-16, , 2016-12-15, false"
    })
    void acceptanceThenFileThenSettlement(
        LocalDate accepted, LocalDate file, LocalDate settled, boolean inOrder) {
      ProjectSettlementBuilder days =
          settlement()
              .lastAcceptance(accepted)
              .fileComplete(Optional.ofNullable(file))
              .settledOn(settled);
      assertThat(codes(review(days)))
          .isEqualTo(inOrder ? List.of() : List.of("circular36.article18.days-in-order"));
    }
  }

  /** Clause 1: settlements of budget units are approved by other rules. */
  @Test
  void theCircularLeavesTasksOfBudgetUnitsToOtherRules() {
    ProjectSettlementBuilder late = settlement().settledOn(LocalDate.of(2017, 1, 23));
    assertThat(codes(review(late))).containsExactly("circular36.article18.settled-in-time");
    assertThat(codes(review(late.assigned(true)))).isEmpty();
  }

  /** Of nothing that is settled no ceiling is asked: those of the time were not read either. */
  @Test
  void beforeTheCircularTheRulesOnSettlementAreOpen() {
    LocalDate before = LocalDate.of(2014, 2, 9);
    PromotionLaw law = PromotionLaw.inForceOn(before);
    ProjectSettlement plain =
        settlement().lines(Optional.empty()).support(Vnd.ZERO).repaid(Vnd.ofMillions(200)).build();
    assertThat(law.review(plain).openPoints())
        .containsExactly(MoneyPoints.PROCEDURE_BEFORE_CIRCULAR_36);
    assertThat(
            law.settling(
                    MoneyPoints.PROCEDURE_BEFORE_CIRCULAR_36, false, Citation.of("5918/QĐ-BCT"))
                .review(plain)
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(law.on(before.plusDays(1)).review(plain).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  private static Assessment review(ProjectSettlementBuilder settlement) {
    return PromotionLaw.inForceOn(DAY).review(settlement.build());
  }

  private static Optional<Object> due(ProjectSettlementBuilder settlement) {
    return due(review(settlement));
  }

  /** What is to be paid back, if that is known. */
  private static Optional<Object> due(Assessment review) {
    return repayment(review).map(found -> found.arguments().get("due"));
  }

  private static Outcome repaid(ProjectSettlementBuilder settlement) {
    return repaid(review(settlement));
  }

  private static Outcome repaid(Assessment review) {
    return repayment(review).orElseThrow().outcome();
  }

  private static Optional<Finding> repayment(Assessment review) {
    return review.all().stream()
        .filter(one -> one.code().equals(Article12Settlement.REPAID.code()))
        .findFirst();
  }

  private static List<String> codes(Assessment review) {
    return review.violations().stream().map(Finding::code).toList();
  }

  private static List<String> facts(ProjectSettlementBuilder settlement) {
    return review(settlement).questions().stream().map(Question::fact).toList();
  }

  private static CostLineBuilder line(SupportItem item) {
    return CostLine.builder()
        .id("l1")
        .item(item)
        .money(FundingSource.NATIONAL)
        .beneficiary("b1")
        .cost(Vnd.ofMillions(400))
        .supportRequested(Vnd.ofMillions(200))
        .priority(false);
  }

  private static ProjectSettlementBuilder settlement() {
    return bare()
        .approvedSupport(Vnd.ofMillions(200))
        .share(Percent.of(50))
        .lines(List.of(line(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER).build()))
        .advanced(Vnd.ofMillions(200))
        .accepted(Vnd.ofMillions(200));
  }

  private static ProjectSettlementBuilder bare() {
    return ProjectSettlement.builder()
        .project("p1")
        .year(Year.of(2016))
        .money(FundingSource.NATIONAL)
        .supportByShare(true)
        .cost(Vnd.ofMillions(400))
        .support(Vnd.ofMillions(200))
        .vouchers(Vnd.ofMillions(400))
        .invoiced(false)
        .counterpartCommitted(true)
        .counterpartAccepted(true)
        .lastAcceptance(LocalDate.of(2016, 12, 1))
        .fileComplete(LocalDate.of(2016, 12, 16))
        .settledOn(LocalDate.of(2017, 1, 22))
        .papers(
            Set.of(
                PaymentPaper.ACCEPTANCE_RECORD,
                PaymentPaper.SETTLEMENT_DETAIL,
                PaymentPaper.SETTLEMENT_VOUCHERS))
        .agencyPapers(true)
        .lastOfYear(false);
  }
}
