package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.law.limit.Lines;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.SupportItem;

class CostLineTest {
  private static final CostLine MACHINERY =
      Lines.national(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 690_000_000, 300_000_000);

  @Test
  void anEstablishmentIsOneHoweverItsCostsAreSplit() {
    CostLine ofOne = MACHINERY.toBuilder().beneficiary("A").build();
    CostLine both = ofOne.and(ofOne.toBuilder().id("second").build());
    assertThat(both.quantity()).isEqualTo(1);
    assertThat(both.cost()).contains(Vnd.ofMillions(1_380));
    assertThat(both.supportRequested()).contains(Vnd.ofMillions(600));
    assertThat(both.id()).isEqualTo("line+second");
  }

  @Test
  void unitsOfAGroupAddUp() {
    assertThat(MACHINERY.and(MACHINERY.toBuilder().quantity(4).build()).quantity()).isEqualTo(5);
  }

  @Test
  void linesThatShareALimitAreJoined() {
    CostLine a = MACHINERY.toBuilder().beneficiary("A").build();
    CostLine b = MACHINERY.toBuilder().beneficiary("B").build();
    CostLine consultancy = a.toBuilder().item(SupportItem.CONSULTANCY).build();
    assertThat(CostLine.joined(List.of(a, b, consultancy, a)))
        .containsExactly(a.and(a), b, consultancy);
    assertThat(CostLine.joined(List.of(MACHINERY, MACHINERY))).hasSize(2);
  }

  @Test
  void managementCostsOfOneSchemeShareALimit() {
    CostLine costs =
        Lines.national(SupportItem.MANAGEMENT_IMPLEMENTING_UNIT, 20_000_000, 1).toBuilder()
            .shareBase(Vnd.ofMillions(1_000))
            .build();
    assertThat(
            PromotionLaw.inForceOn(Lines.IN_2019).limitsFor(List.of(costs, costs)).get(0).amount())
        .contains(Vnd.ofMillions(30));
  }

  /** Điều 8 khoản 22 điểm b, 28/2018/TT-BTC: 3 % of the estimate, whoever the lines name. */
  @Test
  void managementCostsOfOneSchemeShareALimitWhoeverTheyName() {
    CostLine costs =
        Lines.national(SupportItem.MANAGEMENT_IMPLEMENTING_UNIT, 20_000_000, 1).toBuilder()
            .shareBase(Vnd.ofMillions(1_000))
            .build();
    CostLine named = costs.toBuilder().beneficiary("A").month(YearMonth.of(2019, 6)).build();
    assertThat(CostLine.joined(List.of(costs, named))).hasSize(1);
    assertThat(
            CostLine.joined(
                List.of(costs, costs.toBuilder().shareBase(Vnd.ofMillions(900)).build())))
        .hasSize(2);
  }

  /** Điều 8 khoản 4, 28/2018/TT-BTC: 300 million an establishment. */
  @Test
  void anEstablishmentHasOneCeilingWhateverMonthOrSumItsLinesName() {
    CostLine a = MACHINERY.toBuilder().beneficiary("A").month(YearMonth.of(2019, 5)).build();
    CostLine later = a.toBuilder().id("b").month(YearMonth.of(2019, 6)).build();
    CostLine ofSum = a.toBuilder().id("c").shareBase(Vnd.ofMillions(5)).build();
    List<CostLine> joined = CostLine.joined(List.of(a, later, ofSum));
    assertThat(joined).hasSize(1);
    assertThat(PromotionLaw.inForceOn(Lines.IN_2019).limitFor(joined.get(0)).amount())
        .contains(Vnd.ofMillions(300));
  }

  @Test
  void remunerationGoesByTheMonth() {
    CostLine june =
        Lines.national(SupportItem.COLLABORATOR_REMUNERATION, 1, 1).toBuilder()
            .month(YearMonth.of(2019, 6))
            .build();
    CostLine july = june.toBuilder().month(YearMonth.of(2019, 7)).build();
    assertThat(june.and(june).quantity()).isEqualTo(2);
    assertThatThrownBy(() -> june.and(july)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Điều 8 khoản 9, 28/2018/TT-BTC: 35 million a trademark, whoever invests. */
  @Test
  void aTrademarkIsOneByItsName() {
    CostLine one =
        Lines.national(SupportItem.TRADEMARK, 50_000_000, 1).toBuilder().beneficiary("A").build();
    CostLine x = one.toBuilder().unit("X").build();
    CostLine y = one.toBuilder().unit("Y").build();
    CostLine ofOther = x.toBuilder().beneficiary("B").build();
    assertThat(CostLine.joined(List.of(one, one))).hasSize(2);
    assertThat(CostLine.joined(List.of(one, x))).hasSize(2);
    assertThat(CostLine.joined(List.of(x, y, x))).hasSize(2);
    assertThat(CostLine.joined(List.of(x, ofOther))).hasSize(1);
    assertThat(PromotionLaw.inForceOn(Lines.IN_2019).limitsFor(List.of(x, ofOther)).get(0).amount())
        .contains(Vnd.ofMillions(35));
  }

  @Test
  void theLowerOfTwoUpliftsCounts() {
    CostLine low = uplifted("1.2");
    CostLine high = uplifted("1.5").toBuilder().id("b").build();
    CostLine any = MACHINERY.toBuilder().id("c").priority(true).upliftApproved(true).build();
    assertThat(low.and(high).upliftFactor()).contains(Coefficient.parse("1.2"));
    assertThat(any.and(low).upliftFactor()).contains(Coefficient.parse("1.2"));
    assertThat(low.and(MACHINERY).upliftFactor()).isEmpty();
    assertThat(low.and(MACHINERY).upliftApproved()).isEmpty();
    CostLine refused = MACHINERY.toBuilder().upliftApproved(false).build();
    assertThat(low.and(refused).upliftApproved()).contains(false);
  }

  @Test
  void aFactorIsThatOfAnUpliftThatWasApproved() {
    assertThat(uplifted("1.2").upliftApproved()).contains(true);
    assertThatThrownBy(() -> uplifted("1.2").toBuilder().upliftApproved(false).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("uplift of line must be approved to have a factor");
    assertThatThrownBy(() -> uplifted("0.9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("uplift factor of line must be at least 1");
  }

  private static CostLine uplifted(String factor) {
    return MACHINERY.toBuilder().priority(true).upliftFactor(Coefficient.parse(factor)).build();
  }

  @Test
  void linesOfDifferentBeneficiariesAreNotOne() {
    CostLine a = MACHINERY.toBuilder().beneficiary("A").build();
    CostLine b = MACHINERY.toBuilder().beneficiary("B").build();
    assertThatThrownBy(() -> a.and(b)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void oneBeneficiaryIsOneUnit() {
    assertThatThrownBy(() -> MACHINERY.toBuilder().beneficiary("A").quantity(2).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("quantity of line must be 1 for one beneficiary: 2");
  }

  @Test
  void whatIsNegativeOrNothingIsRefused() {
    assertThatThrownBy(() -> MACHINERY.toBuilder().quantity(0).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MACHINERY.toBuilder().cost(Vnd.of(-1)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("cost of line must not be negative");
    assertThatThrownBy(() -> MACHINERY.toBuilder().supportRequested(Vnd.of(-1)).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MACHINERY.toBuilder().id(" ").build())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
