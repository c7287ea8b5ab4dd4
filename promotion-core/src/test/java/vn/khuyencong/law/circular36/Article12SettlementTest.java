package vn.khuyencong.law.circular36;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.CostLineBuilder;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.ProjectSettlementBuilder;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
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
              "approvedSupport", "approvedShare", "lines", "advanced", "acceptedSupport");
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
      assertThat(Article12Settlement.toRepay(less.build())).contains(Vnd.ofMillions(50));
      assertThat(codes(review(less)))
          .containsExactly("circular36.article12.settled-within-accepted");
      less.support(Vnd.ofMillions(150)).lines(Optional.empty());
      assertThat(facts(less)).containsExactly("repaid");
      assertThat(codes(review(less.repaid(Vnd.of(49_999_999)))))
          .containsExactly("circular36.article12.repaid");
      assertThat(review(less.repaid(Vnd.ofMillions(50))).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    /** Sisters: above the share of the real cost, and above the cost itself. */
    @Test
    void whatMayNotBeSettledIsPaidBackToo() {
      assertThat(Article12Settlement.toRepay(settlement().cost(Vnd.ofMillions(300)).build()))
          .contains(Vnd.ofMillions(50));
      assertThat(
              Article12Settlement.toRepay(
                  bare()
                      .supportByShare(false)
                      .advanced(Vnd.ofMillions(200))
                      .cost(Vnd.ofMillions(120))
                      .build()))
          .contains(Vnd.ofMillions(80));
      assertThat(Article12Settlement.toRepay(settlement().build())).contains(Vnd.ZERO);
      assertThat(Article12Settlement.toRepay(bare().build())).isEmpty();
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

  @Test
  void beforeTheCircularTheRulesOnSettlementAreOpen() {
    LocalDate before = LocalDate.of(2014, 2, 9);
    PromotionLaw law = PromotionLaw.inForceOn(before);
    ProjectSettlement plain = bare().build();
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
        .settledOn(LocalDate.of(2017, 1, 22));
  }
}
