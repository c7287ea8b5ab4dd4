package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.ProjectSettlementBuilder;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

/**
 * Điều 14 khoản 5, of a settlement of local money that comes without the file of its project: 100
 * million approved, 80 advanced, for machinery that cost 400.
 */
class LocalSettlementTest {
  private static final LocalDate DAY = LocalDate.of(2016, 12, 1);
  private static final String SUPPORT = "decree45.article14.settled-within-support";
  private static final String REPAID = "decree45.article14.local-repaid";

  @ParameterizedTest
  @CsvSource({
    "2016-12-01, 100000000, SATISFIED",
    "2016-12-01, 100000001, VIOLATED",
    "2022-12-01, 100000000, SATISFIED",
    "2022-12-01, 100000001, VIOLATED",
    "2026-06-01, 100000000, SATISFIED",
    "2026-06-01, 100000001, VIOLATED"
  })
  void noMoreIsSettledThanWasApproved(LocalDate day, long support, Outcome expected) {
    assertThat(found(day, SUPPORT, settlement(Vnd.of(support))).stream().map(Finding::outcome))
        .containsExactly(expected);
  }

  @Test
  void whatWasApprovedIsAsked() {
    assertThat(asked(SUPPORT, settlement(Vnd.ofMillions(100)).approvedSupport(Optional.empty())))
        .containsExactly("approvedSupport");
    assertThat(asked(SUPPORT, settlement(Vnd.ZERO).approvedSupport(Optional.empty()))).isEmpty();
  }

  /** Of 80 million advanced, 50 are settled. */
  @ParameterizedTest
  @CsvSource({"0, VIOLATED", "29999999, VIOLATED", "30000000, SATISFIED", ", FACT_MISSING"})
  void whatIsNotSettledIsPaidBack(Long repaid, Outcome expected) {
    ProjectSettlementBuilder settled =
        settlement(Vnd.ofMillions(50)).repaid(Optional.ofNullable(repaid).map(Vnd::of));
    assertThat(found(DAY, REPAID, settled).stream().map(Finding::outcome))
        .containsExactly(expected);
  }

  @Test
  void whatWasAdvancedIsAsked() {
    assertThat(asked(REPAID, settlement(Vnd.ofMillions(100)).advanced(Optional.empty())))
        .containsExactly("advanced");
  }

  @Test
  void inOrderItPasses() {
    assertThat(law(DAY).review(settlement(Vnd.ofMillions(100)).build()).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  /** Of national money Điều 12, 36/2013/TT-BCT says so. */
  @Test
  void ofNationalMoneyNothingIsSaid() {
    assertThat(found(DAY, SUPPORT, settlement(Vnd.ofMillions(101)).money(FundingSource.NATIONAL)))
        .isEmpty();
  }

  @Test
  void whoseMoneyItIsIsAskedWhereItDecides() {
    assertThat(asked(SUPPORT, settlement(Vnd.ofMillions(101)).money(Optional.empty())))
        .containsExactly("money");
    assertThat(asked(SUPPORT, settlement(Vnd.ofMillions(100)).money(Optional.empty()))).isEmpty();
  }

  private static ProjectSettlementBuilder settlement(Vnd support) {
    return ProjectSettlement.builder()
        .project("p1")
        .year(Year.of(2016))
        .money(FundingSource.LOCAL)
        .supportByShare(false)
        .counterpartCommitted(true)
        .counterpartAccepted(true)
        .cost(Vnd.ofMillions(400))
        .support(support)
        .approvedSupport(Vnd.ofMillions(100))
        .accepted(support)
        .advanced(Vnd.ofMillions(80))
        .lines(
            List.of(
                CostLine.builder()
                    .id("l1")
                    .item(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
                    .beneficiary("b1")
                    .cost(Vnd.ofMillions(400))
                    .supportRequested(support)
                    .priority(false)
                    .build()));
  }

  private static PromotionLaw law(LocalDate day) {
    return PromotionLaw.inForceOn(day).withNationalCeilingsAsLocal(Citation.of("1/QĐ-UBND"));
  }

  private static List<Finding> found(LocalDate day, String code, ProjectSettlementBuilder settled) {
    return law(day).review(settled.build()).all().stream()
        .filter(one -> one.code().equals(code))
        .toList();
  }

  private static List<String> asked(String code, ProjectSettlementBuilder settled) {
    return found(DAY, code, settled).stream().flatMap(one -> one.missingFacts().stream()).toList();
  }
}
