package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;

/** What a limit never exceeds, whatever is still open. Điều 8 khoản 4, 23, 28/2018/TT-BTC. */
class UpperBoundTest {
  private static final SupportItem MACHINERY = SupportItem.MACHINERY_TECHNOLOGY_TRANSFER;
  private static final LocalDate IN_2024 = LocalDate.of(2024, 12, 31);
  private static final Citation TEXT = Citation.of("1/BTC-HCSN");

  private static CostLine line(SupportItem item, Optional<Vnd> cost, long requested) {
    return Lines.national(item, 0, requested).toBuilder()
        .cost(cost)
        .priority(Optional.empty())
        .upliftApproved(Optional.empty())
        .build();
  }

  private static SupportLimit limit(CostLine line) {
    return Lines.limit(IN_2024, line);
  }

  @Nested
  class WhileTheUpliftIsOpen {

    @Test
    void theCapOfUnknownCostIsThatWithTheUplift() {
      SupportLimit limit = limit(line(MACHINERY, Optional.empty(), 350_000_000));
      assertThat(limit.amount()).isEmpty();
      assertThat(limit.upperBound()).contains(Vnd.ofMillions(450));
      assertThat(limit.bound().orElseThrow().citation().toString()).contains("khoản 23");
      assertThat(limit.lowest().orElseThrow().amount()).isEqualTo(Vnd.ofMillions(300));
    }

    @Test
    void theAmountIsNotFirm() {
      SupportLimit limit = limit(line(MACHINERY, Optional.of(Vnd.ofMillions(2_000)), 350_000_000));
      assertThat(limit.amount()).contains(Vnd.ofMillions(300));
      assertThat(limit.upperBound()).contains(Vnd.ofMillions(450));
      assertThat(limit.isFirm()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"false, 300", "true, 450"})
    void itIsFirmOnceTheFactsAreKnown(boolean lifted, long millions) {
      CostLine line =
          line(MACHINERY, Optional.of(Vnd.ofMillions(2_000)), 0).toBuilder()
              .priority(lifted)
              .upliftApproved(lifted)
              .build();
      LocalDate day = LocalDate.of(2019, 6, 1);
      PromotionLaw law =
          PromotionLaw.inForceOn(day).settling(CeilingPoints.UPLIFT_RAISES_SHARES, true, TEXT);
      assertThat(law.limitFor(line).isFirm()).isTrue();
      assertThat(law.limitFor(line).upperBound()).contains(Vnd.ofMillions(millions));
    }

    /** One known "no" decides, whatever else is missing. */
    @Test
    void aProjectThatIsNoPriorityOneHasNoUplift() {
      CostLine line =
          line(MACHINERY, Optional.empty(), 0).toBuilder().priority(Optional.of(false)).build();
      assertThat(limit(line).upperBound()).contains(Vnd.ofMillions(300));
    }

    @Test
    void theFactorApprovedBoundsIt() {
      CostLine line =
          line(MACHINERY, Optional.empty(), 0).toBuilder()
              .upliftFactor(Coefficient.parse("1.2"))
              .build();
      assertThat(limit(line).upperBound()).contains(Vnd.ofMillions(360));
    }

    @Test
    void unitsCount() {
      CostLine line = line(MACHINERY, Optional.empty(), 0).toBuilder().quantity(2).build();
      assertThat(limit(line).upperBound()).contains(Vnd.ofMillions(900));
    }

    @Test
    void theUpliftLiftsNoLocalCeiling() {
      CostLine line =
          line(MACHINERY, Optional.empty(), 0).toBuilder().money(FundingSource.LOCAL).build();
      PromotionLaw law =
          PromotionLaw.inForceOn(IN_2024)
              .with(
                  Lines.table(
                      Lines.row(
                          MACHINERY, SpendingCeiling.of(Percent.of(50), Vnd.ofMillions(200)))));
      assertThat(law.limitFor(line).upperBound()).contains(Vnd.ofMillions(200));
    }

    /** 50 % of 400 million, or with a lifted share 300 million: what lies between is asked. */
    @ParameterizedTest
    @CsvSource({
      "200000000, SATISFIED",
      "200000001, FACT_MISSING",
      "300000000, FACT_MISSING",
      "300000001, VIOLATED"
    })
    void aReadingOfTheUpliftRefusesNothing(long requested, Outcome outcome) {
      SupportLimit limit = limit(line(MACHINERY, Optional.of(Vnd.ofMillions(400)), requested));
      assertThat(limit.outcome()).isEqualTo(outcome);
      assertThat(limit.upperBound()).contains(Vnd.ofMillions(300));
    }
  }

  /** What is above the bound is refused, nothing else; and no answer gives more than the bound. */
  @Property(tries = 600)
  void noAnswerExceedsIt(
      @ForAll SupportItem item,
      @ForAll Optional<@LongRange(min = 0, max = 2_000_000_000) Long> cost,
      @ForAll @LongRange(min = 0, max = 1_500_000_000) long requested,
      @ForAll boolean lifted,
      @ForAll boolean answer) {
    CostLine open = line(item, cost.map(Vnd::of), requested);
    SupportLimit limit = limit(open);
    if (limit.outcome() == Outcome.VIOLATED) {
      assertThat(limit.upperBound().map(open.leastRequested()::compareTo).orElse(1)).isPositive();
    }
    limit
        .upperBound()
        .ifPresent(
            bound ->
                answers(open, cost.map(Vnd::of).orElse(Vnd.ofMillions(3_000)), lifted, answer)
                    .forEach(
                        known ->
                            assertThat(known.amount().orElse(bound)).isLessThanOrEqualTo(bound)));
  }

  private static Stream<SupportLimit> answers(
      CostLine open, Vnd cost, boolean lifted, boolean answer) {
    CostLine known = open.toBuilder().cost(cost).priority(lifted).upliftApproved(lifted).build();
    PromotionLaw law = PromotionLaw.inForceOn(IN_2024);
    List<OpenPoint<Boolean>> points =
        List.of(
            CeilingPoints.UPLIFT_RAISES_SHARES,
            CeilingPoints.UPLIFT_STACKS_ON_LINE,
            CeilingPoints.LINE_BOUND_BY_SHARE);
    return Stream.of(
            Stream.of(law),
            points.stream().map(point -> law.settling(point, answer, TEXT)),
            Stream.of(
                points.stream()
                    .reduce(law, (all, point) -> all.settling(point, answer, TEXT), (a, b) -> b)))
        .flatMap(all -> all)
        .map(each -> each.limitFor(known));
  }
}
