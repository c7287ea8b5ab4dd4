package vn.khuyencong.law.circular36;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.ProjectSettlementBuilder;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

/** What holds of every settlement, whatever is known of it. */
class SettlementPropertyTest {
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(LocalDate.of(2017, 2, 1));

  private static final List<UnaryOperator<ProjectSettlementBuilder>> LEFT_OUT =
      List.of(
          one -> one.money(Optional.empty()),
          one -> one.supportByShare(Optional.empty()),
          one -> one.cost(Optional.empty()),
          one -> one.support(Optional.empty()),
          one -> one.vouchers(Optional.empty()),
          one -> one.lastAcceptance(Optional.empty()),
          one -> one.fileComplete(Optional.empty()),
          one -> one.settledOn(Optional.empty()),
          one -> one.approvedSupport(Optional.empty()),
          one -> one.share(Optional.empty()),
          one -> one.lines(Optional.empty()),
          one -> one.advanced(Optional.empty()),
          one -> one.accepted(Optional.empty()),
          one -> one.repaid(Optional.empty()),
          one -> one.papers(Optional.empty()),
          one -> one.agencyPapers(Optional.empty()),
          one -> one.lastOfYear(Optional.empty()),
          one -> one.assigned(Optional.empty()));

  @Property(tries = 500)
  void leavingOutAFactLetsNothingPass(@ForAll("settlements") ProjectSettlement settlement) {
    boolean passes = passes(settlement);
    for (UnaryOperator<ProjectSettlementBuilder> leaveOut : LEFT_OUT) {
      ProjectSettlement less = leaveOut.apply(settlement.toBuilder()).build();
      assertThat(passes || !passes(less)).as("%s", less).isTrue();
    }
  }

  @Property(tries = 500)
  void nothingAboveTheCostPasses(@ForAll("settlements") ProjectSettlement settlement) {
    if (passes(settlement)) {
      assertThat(settlement.support().orElseThrow())
          .isLessThanOrEqualTo(settlement.cost().orElseThrow());
    }
  }

  @Property(tries = 500)
  void whatIsPaidBackIsThatOfTheAdvanceWhichMayNotBeSettled(
      @ForAll("settlements") ProjectSettlement settlement) {
    LAW.review(settlement).all().stream()
        .filter(one -> one.code().equals(Article12Settlement.REPAID.code()))
        .flatMap(one -> Optional.ofNullable((Vnd) one.arguments().get("due")).stream())
        .forEach(
            due -> {
              Vnd most = Article12Settlement.most(settlement).orElseThrow();
              assertThat(due.isNegative()).isFalse();
              assertThat(settlement.advanced().orElseThrow().minus(due)).isLessThanOrEqualTo(most);
            });
  }

  /**
   * Of local money and of assigned tasks no text at hand asks for the items; what they are measured
   * by goes with them.
   */
  private static boolean passes(ProjectSettlement settlement) {
    boolean unlisted =
        settlement.lines().isEmpty()
            && (settlement.assigned().orElse(false)
                || settlement.money().equals(Optional.of(FundingSource.LOCAL)));
    return !unlisted && LAW.review(settlement).outcome() == Outcome.SATISFIED;
  }

  @Provide
  Arbitrary<ProjectSettlement> settlements() {
    Arbitrary<Vnd> near = Arbitraries.of(99, 100, 101).map(Vnd::ofMillions);
    return Combinators.combine(
            near,
            Arbitraries.of(199, 200, 201).map(Vnd::ofMillions),
            near,
            near,
            near,
            Arbitraries.of(true, false),
            Arbitraries.of(FundingSource.values()),
            Arbitraries.integers().between(0, 3))
        .as(SettlementPropertyTest::settlement);
  }

  private static ProjectSettlement settlement(
      Vnd support,
      Vnd cost,
      Vnd approved,
      Vnd advanced,
      Vnd accepted,
      boolean whole,
      FundingSource money,
      int late) {
    return ProjectSettlement.builder()
        .project("p1")
        .year(Year.of(2016))
        .money(money)
        .supportByShare(whole)
        .cost(cost)
        .support(support)
        .vouchers(cost)
        .invoiced(false)
        .counterpartCommitted(true)
        .counterpartAccepted(true)
        .lastAcceptance(LocalDate.of(2016, 12, 1))
        .fileComplete(LocalDate.of(2016, 12, 14).plusDays(late))
        .settledOn(LocalDate.of(2017, 1, 20).plusDays(late))
        .approvedSupport(approved)
        .share(Percent.of(50))
        .lines(
            List.of(
                CostLine.builder()
                    .id("l1")
                    .item(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
                    .money(FundingSource.NATIONAL)
                    .beneficiary("b1")
                    .cost(cost)
                    .supportRequested(support)
                    .priority(false)
                    .build()))
        .advanced(advanced)
        .accepted(accepted)
        .repaid(Vnd.ofMillions(late))
        .assigned(late == 3)
        .papers(
            Set.of(
                PaymentPaper.ACCEPTANCE_RECORD,
                PaymentPaper.SETTLEMENT_DETAIL,
                PaymentPaper.SETTLEMENT_VOUCHERS))
        .agencyPapers(true)
        .lastOfYear(false)
        .build();
  }
}
