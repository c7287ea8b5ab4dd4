package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Precision;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.CostLineBuilder;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Outcome;

/**
 * A cost of which only about how much it is was published: advanced machinery for half of its cost
 * and 200 million at most (Điều 6 khoản 2 điểm c, 26/2014/TTLT-BTC-BCT).
 */
class ApproximateLineCostTest {
  private static final LocalDate DAY = LocalDate.of(2016, 6, 1);
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(DAY);

  /** About 300 million is from 299.000.001 to 300.999.999 đồng. */
  @ParameterizedTest
  @CsvSource({
    "ABOUT, 300, 149500000, SATISFIED",
    "ABOUT, 300, 149500001, FACT_MISSING",
    "ABOUT, 300, 150499999, FACT_MISSING",
    "ABOUT, 300, 150500000, VIOLATED",
    "AT_LEAST, 300, 150000000, SATISFIED",
    "AT_LEAST, 300, 150000001, FACT_MISSING",
    "AT_LEAST, 300, 150500000, VIOLATED",
    "ABOUT, 413, 200000000, SATISFIED",
    "ABOUT, 413, 200000001, VIOLATED",
    "EXACT, 300, 150000000, SATISFIED",
    "EXACT, 300, 150000001, VIOLATED"
  })
  void decidesWhatComesToTheSameForAllThatItCanBe(
      Precision precision, long millions, long requested, Outcome expected) {
    CostLine line = line(precision, millions).supportRequested(Vnd.of(requested)).build();
    assertThat(LAW.limitFor(line).outcome()).isEqualTo(expected);
    assertThat(LAW.limitsFor(List.of(line)).get(0).outcome()).isEqualTo(expected);
    if (expected == Outcome.FACT_MISSING) {
      assertThat(LAW.limitFor(line).assessment().questions())
          .anyMatch(question -> question.fact().equals("cost"));
    }
  }

  @Test
  void saysTheCapWhereItBindsWhateverTheCostIs() {
    SupportLimit limit =
        LAW.limitFor(line(Precision.ABOUT, 413).supportRequested(Vnd.ZERO).build());
    assertThat(limit.amount()).contains(Vnd.ofMillions(200));
    assertThat(limit.isFirm()).isTrue();
  }

  @Test
  void saysNoAmountThatDependsOnTheCost() {
    SupportLimit limit =
        LAW.limitFor(line(Precision.ABOUT, 300).supportRequested(Vnd.ZERO).build());
    assertThat(limit.amount()).isEmpty();
    assertThat(limit.upperBound()).contains(Vnd.ofMillions(200));
    assertThat(limit.outcome()).isEqualTo(Outcome.FACT_MISSING);
  }

  /** Two parts of one establishment's machinery, of about 150 million each. */
  @ParameterizedTest
  @CsvSource({
    "74500000, SATISFIED",
    "74500001, FACT_MISSING",
    "75499999, FACT_MISSING",
    "75500000, VIOLATED"
  })
  void isAddedUpWhereLinesShareOneLimit(long requested, Outcome expected) {
    List<CostLine> parts =
        List.of(
            line(Precision.ABOUT, 150).id("a").supportRequested(Vnd.of(requested)).build(),
            line(Precision.ABOUT, 150).id("b").supportRequested(Vnd.of(requested)).build());
    assertThat(LAW.limitsFor(parts).get(0).outcome()).isEqualTo(expected);
  }

  @Property(tries = 200)
  void anExactCostWithinItIsNeverJudgedOtherwise(
      @ForAll @LongRange(min = 1, max = 900) long millions,
      @ForAll @LongRange(min = -999_999, max = 999_999) long off,
      @ForAll @LongRange(min = 1, max = 450_000_000) long requested) {
    Vnd cost = Vnd.of(millions * 1_000_000 + off);
    CostLineBuilder stated =
        ProjectFixtures.machinery("l1")
            .money(FundingSource.NATIONAL)
            .beneficiary("b1")
            .cost(Optional.empty())
            .statedCost(
                new StatedAmount(
                    Vnd.ofMillions(millions), Precision.ABOUT, Optional.of(Vnd.ofMillions(1))))
            .supportRequested(Vnd.of(requested));
    Outcome about = LAW.limitFor(stated.build()).outcome();
    Outcome exact = LAW.limitFor(stated.cost(cost).build()).outcome();
    assertThat(about).isIn(exact, Outcome.FACT_MISSING);
  }

  @Test
  void isTheCostIfItIsExact() {
    assertThat(line(Precision.EXACT, 300).build().cost()).contains(Vnd.ofMillions(300));
  }

  @Test
  void isRefusedBesideACostThatItIsNot() {
    CostLineBuilder line = line(Precision.ABOUT, 300);
    assertThat(line.cost(Vnd.of(300_999_999)).build().cost()).contains(Vnd.of(300_999_999));
    assertThatThrownBy(() -> line.cost(Vnd.ofMillions(301)).build())
        .hasMessageContaining("cost of line l1 must be what it is stated to be");
  }

  /** Lines of about 300 and 100 million within a whole of 402, 400 and 397 million. */
  @ParameterizedTest
  @CsvSource({"402, SATISFIED", "401, FACT_MISSING", "398, VIOLATED"})
  void isWithinTheWholeCostIfTheMostOfAllIs(long whole, Outcome expected) {
    Project project =
        ProjectFixtures.national()
            .cost(Vnd.ofMillions(whole))
            .facts(List.of())
            .lines(
                List.of(
                    line(Precision.ABOUT, 300).supportRequested(Vnd.ofMillions(100)).build(),
                    line(Precision.ABOUT, 100)
                        .id("l2")
                        .supportRequested(Vnd.ofMillions(50))
                        .build()))
            .build();
    assertThat(
            LAW.review(project).all().stream()
                .filter(found -> found.code().equals("decree45.article2.line-costs"))
                .map(found -> found.outcome()))
        .containsExactly(expected);
  }

  private static CostLineBuilder line(Precision precision, long millions) {
    return ProjectFixtures.machinery("l1")
        .money(FundingSource.NATIONAL)
        .beneficiary("b1")
        .cost(Optional.empty())
        .statedCost(new StatedAmount(Vnd.ofMillions(millions), precision, Optional.empty()));
  }
}
