package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/** What holds of every limit. */
class LimitPropertyTest {
  private static final Citation TEXT = Citation.of("1/BTC-HCSN");
  private static final long MOST = 20_000_000_000L;

  @Provide
  Arbitrary<CostLine> lines() {
    return Combinators.combine(
            Arbitraries.of(NormRow.items()).map(NormRow::item),
            Arbitraries.longs().between(0, MOST),
            Arbitraries.longs().between(0, MOST),
            Arbitraries.integers().between(1, 50),
            Arbitraries.of(true, false).optional(),
            Arbitraries.of(true, false).optional())
        .as(
            (item, cost, asked, quantity, priority, approved) ->
                Lines.national(item, cost, asked).toBuilder()
                    .quantity(quantity)
                    .month(YearMonth.of(2018, 5))
                    .shareBase(
                        item.category() == SupportCategory.ORGANISATION
                                || item == SupportItem.TRAINING_CLASS_MANAGEMENT
                            ? Optional.of(Vnd.of(cost))
                            : Optional.empty())
                    .approvedEstimate(Vnd.of(cost / 2))
                    .priority(priority)
                    .upliftApproved(approved)
                    .build());
  }

  @Provide
  Arbitrary<PromotionLaw> laws() {
    return Combinators.combine(
            Arbitraries.of(Lines.IN_2017, Lines.IN_2019),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(
            (day, bound, stacks, raises) -> {
              PromotionLaw law =
                  PromotionLaw.inForceOn(day)
                      .settling(CeilingPoints.UPLIFT_RAISES_SHARES, raises, TEXT);
              return day.equals(Lines.IN_2017)
                  ? law
                  : law.settling(CeilingPoints.LINE_BOUND_BY_SHARE, bound, TEXT)
                      .settling(CeilingPoints.UPLIFT_STACKS_ON_LINE, stacks, TEXT);
            });
  }

  @Property
  void neverExceedsTheCost(@ForAll("laws") PromotionLaw law, @ForAll("lines") CostLine line) {
    law.limitFor(line)
        .amount()
        .ifPresent(amount -> assertThat(amount).isBetween(Vnd.ZERO, line.cost().orElseThrow()));
  }

  /** A cap may be multiplied by 1.5 for the uplift, once more for a line lifted twice. */
  @Property(maxDiscardRatio = 50)
  void neverExceedsTheCapWithItsLawfulMultiples(
      @ForAll("laws") PromotionLaw law, @ForAll("lines") CostLine line) {
    Optional<BigDecimal> cap = rowOf(law, line).flatMap(row -> row.number("cap"));
    Assume.that(cap.isPresent());
    boolean lifted =
        line.priority().equals(Optional.of(true))
            && line.upliftApproved().equals(Optional.of(true));
    BigDecimal most =
        cap.orElseThrow()
            .multiply(new BigDecimal(line.quantity()))
            .multiply(lifted ? new BigDecimal("1.5") : BigDecimal.ONE);
    law.limitFor(line)
        .amount()
        .ifPresent(amount -> assertThat(new BigDecimal(amount.dong())).isLessThanOrEqualTo(most));
  }

  @Property(maxDiscardRatio = 50)
  void neverExceedsTheShareUnlessItIsRaised(
      @ForAll("laws") PromotionLaw law, @ForAll("lines") CostLine line) {
    Optional<BigDecimal> share = rowOf(law, line).flatMap(row -> row.number("share"));
    Assume.that(share.isPresent());
    Assume.that(!line.upliftApproved().equals(Optional.of(true)));
    BigDecimal most =
        share
            .orElseThrow()
            .multiply(new BigDecimal(line.cost().orElseThrow().dong()))
            .movePointLeft(2)
            .setScale(0, RoundingMode.DOWN);
    law.limitFor(line)
        .amount()
        .ifPresent(amount -> assertThat(new BigDecimal(amount.dong())).isLessThanOrEqualTo(most));
  }

  @Property
  void growsWithTheCost(
      @ForAll("laws") PromotionLaw law,
      @ForAll("lines") CostLine line,
      @ForAll @LongRange(min = 0, max = MOST) long more) {
    CostLine dearer =
        line.toBuilder()
            .cost(line.cost().orElseThrow().plus(Vnd.of(more)))
            .shareBase(line.shareBase().map(base -> base.plus(Vnd.of(more))))
            .build();
    law.limitFor(line)
        .amount()
        .ifPresent(
            amount ->
                assertThat(law.limitFor(dearer).amount().orElseThrow())
                    .isGreaterThanOrEqualTo(amount));
  }

  @Property
  void saysYesExactlyUpToTheAmount(
      @ForAll("laws") PromotionLaw law, @ForAll("lines") CostLine line) {
    SupportLimit limit = law.limitFor(line);
    limit
        .amount()
        .ifPresent(
            amount ->
                assertThat(limit.outcome() == Outcome.SATISFIED)
                    .isEqualTo(line.leastRequested().compareTo(amount) <= 0));
  }

  @Property
  void anOverlayNeverChangesTheNationalCeilings(
      @ForAll("laws") PromotionLaw law,
      @ForAll("lines") CostLine line,
      @ForAll @IntRange(min = 1, max = 10_000) int millions) {
    PromotionLaw overlaid =
        law.with(
                Lines.table(
                    Lines.row(
                        line.national().orElseThrow(),
                        SpendingCeiling.of(Percent.of(90), Vnd.ofMillions(millions)))))
            .withNationalCeilingsAsLocal(TEXT);
    assertThat(overlaid.limitFor(line)).isEqualTo(law.limitFor(line));
    CostLine local = line.toBuilder().money(FundingSource.LOCAL).build();
    assertThat(overlaid.limitFor(local).reference()).isEqualTo(law.limitFor(local).reference());
  }

  @Property(maxDiscardRatio = 50)
  void splittingNeverRaisesWhatOneBeneficiaryMayGet(
      @ForAll("laws") PromotionLaw law,
      @ForAll("lines") CostLine line,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 100) Integer> cuts) {
    Assume.that(line.counted().isBeneficiary());
    CostLine whole = line.toBuilder().quantity(1).beneficiary("A").build();
    List<Vnd> paid =
        law.limitsFor(split(whole, cuts)).stream()
            .flatMap(limit -> limit.amount().stream())
            .toList();
    assertThat(Vnd.total(paid)).isEqualTo(law.limitFor(whole).amount().orElse(Vnd.ZERO));
  }

  private static List<CostLine> split(CostLine whole, List<Integer> cuts) {
    List<CostLine> parts = new ArrayList<>();
    CostLine rest = whole;
    for (int percent : cuts) {
      Vnd cost = rest.cost().orElseThrow().share(Percent.of(percent), RoundingMode.DOWN);
      Vnd asked = rest.leastRequested().share(Percent.of(percent), RoundingMode.DOWN);
      parts.add(
          rest.toBuilder().id("part" + parts.size()).cost(cost).supportRequested(asked).build());
      rest =
          rest.toBuilder()
              .cost(rest.cost().orElseThrow().minus(cost))
              .supportRequested(rest.leastRequested().minus(asked))
              .build();
    }
    parts.add(rest);
    return parts;
  }

  @Property
  void theAmountIsTheLowestOfTheLimitsConsidered(
      @ForAll("laws") PromotionLaw law, @ForAll("lines") CostLine line) {
    SupportLimit limit = law.limitFor(line);
    List<Vnd> amounts = limit.considered().stream().map(considered -> considered.amount()).toList();
    assertThat(limit.amount()).isEqualTo(amounts.stream().min(Vnd::compareTo));
  }

  private static Optional<NormRow> rowOf(PromotionLaw law, CostLine line) {
    return NormRow.items().stream()
        .filter(row -> line.isOf(row.item()))
        .filter(row -> row.text("to").isEmpty() == law.day().equals(Lines.IN_2019))
        .findFirst();
  }
}
