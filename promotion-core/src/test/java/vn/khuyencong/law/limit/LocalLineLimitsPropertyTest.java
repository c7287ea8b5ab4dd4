package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;

/** What holds of every limit by the table of a province. */
@Tag("exhaustive")
class LocalLineLimitsPropertyTest {
  private static final long MOST = 5_000_000_000L;
  private static final PromotionLaw NATIONAL = PromotionLaw.inForceOn(Lines.IN_2019);
  private static final List<SupportItem> ITEMS =
      List.of(
          SupportItem.MACHINERY_TECHNOLOGY_TRANSFER,
          SupportItem.TECHNOLOGY_LINE,
          SupportItem.CONSULTANCY,
          SupportItem.TRADEMARK,
          SupportItem.DEMONSTRATION_MODEL_NEW_TECHNOLOGY,
          SupportItem.CLUSTER_INFRASTRUCTURE);

  /**
   * Ceilings of a province.
   *
   * @param share percent of the cost
   * @param millions million đồng a unit
   */
  record Ceilings(int share, int millions) {
    PromotionLaw law() {
      SpendingCeiling ceiling = SpendingCeiling.of(Percent.of(share), Vnd.ofMillions(millions));
      return NATIONAL.with(
          Lines.table(
              ITEMS.stream().map(item -> Lines.row(item, ceiling)).toArray(CeilingRow[]::new)));
    }
  }

  @Provide
  Arbitrary<Ceilings> ceilings() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 100), Arbitraries.integers().between(1, 2_000))
        .as(Ceilings::new);
  }

  @Provide
  Arbitrary<CostLine> lines() {
    return Combinators.combine(
            Arbitraries.of(ITEMS),
            Arbitraries.longs().between(0, MOST),
            Arbitraries.longs().between(0, MOST))
        .as(
            (item, cost, asked) ->
                Lines.local(item, cost, asked).toBuilder().beneficiary("A").build());
  }

  @Property
  void neverExceedsShareCapOrCost(
      @ForAll("ceilings") Ceilings ceilings, @ForAll("lines") CostLine line) {
    Vnd amount = ceilings.law().limitFor(line).amount().orElseThrow();
    assertThat(amount)
        .isEqualTo(
            line.cost()
                .orElseThrow()
                .share(Percent.of(ceilings.share()), RoundingMode.DOWN)
                .min(Vnd.ofMillions(ceilings.millions())));
  }

  @Property
  void growsWithTheCost(
      @ForAll("ceilings") Ceilings ceilings,
      @ForAll("lines") CostLine line,
      @ForAll @LongRange(min = 0, max = MOST) long more) {
    CostLine dearer = line.toBuilder().cost(line.cost().orElseThrow().plus(Vnd.of(more))).build();
    assertThat(ceilings.law().limitFor(dearer).amount().orElseThrow())
        .isGreaterThanOrEqualTo(ceilings.law().limitFor(line).amount().orElseThrow());
  }

  @Property
  void saysYesExactlyUpToTheAmount(
      @ForAll("ceilings") Ceilings ceilings, @ForAll("lines") CostLine line) {
    SupportLimit limit = ceilings.law().limitFor(line);
    assertThat(limit.outcome() == Outcome.SATISFIED)
        .isEqualTo(line.leastRequested().compareTo(limit.amount().orElseThrow()) <= 0);
  }

  @Property
  void splittingNeverRaisesWhatOneBeneficiaryMayGet(
      @ForAll("ceilings") Ceilings ceilings,
      @ForAll("lines") CostLine line,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    CostLine named = line.counted().isThing() ? line.toBuilder().unit("A").build() : line;
    List<SupportLimit> split =
        ceilings.law().limitsFor(List.of(part(named, percent), rest(named, percent)));
    assertThat(split).hasSize(1);
    assertThat(split.get(0).amount()).isEqualTo(ceilings.law().limitFor(line).amount());
    assertThat(split.get(0).outcome()).isEqualTo(ceilings.law().limitFor(line).outcome());
  }

  /** Machinery and a technology line of one establishment get no more than the line's ceiling. */
  @Property
  void callingAPartATechnologyLineNeverRaisesWhatMayBePaid(
      @ForAll("ceilings") Ceilings ceilings,
      @ForAll @LongRange(min = 0, max = MOST) long cost,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    CostLine whole =
        Lines.local(SupportItem.TECHNOLOGY_LINE, cost, cost).toBuilder().beneficiary("A").build();
    CostLine part =
        part(whole, percent).toBuilder().item(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER).build();
    List<SupportLimit> limits = ceilings.law().limitsFor(List.of(part, rest(whole, percent)));
    assertThat(limits).hasSize(3);
    assertThat(limits.get(2).amount()).isEqualTo(ceilings.law().limitFor(whole).amount());
  }

  @Property
  void aTableNeverChangesTheNationalCeilings(
      @ForAll("ceilings") Ceilings ceilings, @ForAll("lines") CostLine line) {
    CostLine national = line.toBuilder().money(FundingSource.NATIONAL).build();
    PromotionLaw law = ceilings.law();
    assertThat(law.limitFor(national)).isEqualTo(NATIONAL.limitFor(national));
    assertThat(law.limitFor(line).reference()).isEqualTo(NATIONAL.limitFor(line).reference());
    assertThat(law.withNationalCeilingsAsLocal(Citation.of("1/QĐ-UBND")).limitFor(line).amount())
        .isEqualTo(law.limitFor(line).amount());
  }

  private static CostLine part(CostLine line, int percent) {
    return line.toBuilder()
        .id("part")
        .cost(line.cost().orElseThrow().share(Percent.of(percent), RoundingMode.DOWN))
        .supportRequested(line.leastRequested().share(Percent.of(percent), RoundingMode.DOWN))
        .build();
  }

  private static CostLine rest(CostLine line, int percent) {
    CostLine part = part(line, percent);
    return line.toBuilder()
        .id("rest")
        .cost(line.cost().orElseThrow().minus(part.cost().orElseThrow()))
        .supportRequested(line.leastRequested().minus(part.leastRequested()))
        .beneficiary(Optional.of("A"))
        .build();
  }
}
