package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;

/** What is known of a limit where the cost, or another sum it goes by, is not. */
class UnknownCostTest {
  private static final Vnd CAP = Vnd.ofMillions(300);
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(LocalDate.of(2019, 6, 1));

  private static final List<PromotionLaw> LAWS =
      Stream.of(LocalDate.of(2016, 6, 1), LocalDate.of(2019, 6, 1), LocalDate.of(2026, 6, 1))
          .map(PromotionLaw::inForceOn)
          .map(law -> law.with(table(SpendingCeiling.of(Percent.of(50), Vnd.ofMillions(200)))))
          .toList();

  @Test
  void theCapIsNeverExceeded() {
    SupportLimit limit = LAW.limitFor(machinery(CAP));
    assertThat(limit.amount()).isEmpty();
    assertThat(limit.complete()).isFalse();
    assertThat(limit.upperBound()).contains(CAP);
    assertThat(limit.outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(limit.assessment().questions()).extracting(Question::fact).containsExactly("cost");
  }

  @Test
  void whatIsAboveTheCapIsRefused() {
    SupportLimit limit = LAW.limitFor(machinery(CAP.plus(Vnd.of(1))));
    assertThat(limit.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(limit.findings().get(0).arguments()).containsEntry("limit", CAP);
  }

  @Test
  void whatAnUpliftMayAllowIsAsked() {
    CostLine line =
        machinery(CAP.plus(Vnd.of(1))).toBuilder()
            .priority(Optional.<Boolean>empty())
            .upliftApproved(Optional.<Boolean>empty())
            .build();
    assertThat(LAW.limitFor(line).outcome()).isEqualTo(Outcome.FACT_MISSING);
    Vnd above = Vnd.ofMillions(450).plus(Vnd.of(1));
    assertThat(LAW.limitFor(line.toBuilder().supportRequested(above).build()).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void theCapOfAProvinceIsNeverExceeded() {
    PromotionLaw law = LAW.with(table(SpendingCeiling.of(Percent.of(50), Vnd.ofMillions(200))));
    CostLine line = machinery(Vnd.ofMillions(200)).toBuilder().money(FundingSource.LOCAL).build();
    assertThat(law.limitFor(line).outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(law.limitFor(line).upperBound()).contains(Vnd.ofMillions(200));
    CostLine above = line.toBuilder().supportRequested(Vnd.ofMillions(200).plus(Vnd.of(1))).build();
    assertThat(law.limitFor(above).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void theCostBoundsALineOfWhichTheEstimateIsNotKnown() {
    CostLine line =
        ProjectFixtures.line("l", SupportItem.MANAGEMENT_AGENCY)
            .cost(Vnd.ofMillions(10))
            .supportRequested(Vnd.ofMillions(10))
            .shareBase(Optional.<Vnd>empty())
            .build();
    assertThat(LAW.limitFor(line).outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(LAW.limitFor(line).upperBound()).contains(Vnd.ofMillions(10));
    CostLine above = line.toBuilder().supportRequested(Vnd.of(10_000_001)).build();
    assertThat(LAW.limitFor(above).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void theCostOfALineIsAskedWhereItStands() {
    Project project =
        ProjectFixtures.national().lines(List.of(machinery(Vnd.ofMillions(200)))).build();
    assertThat(PromotionLaw.inForceOn(ProjectFixtures.DAY).review(project).questions())
        .filteredOn(question -> question.fact().equals("cost"))
        .extracting(Question::path)
        .containsExactly("lines[0]");
  }

  @Test
  void linesThatRequestMoreThanTheCostOfTheProjectAreRefused() {
    Vnd cost = ProjectFixtures.national().build().cost().orElseThrow();
    Project project =
        ProjectFixtures.national().lines(List.of(machinery(cost.plus(Vnd.of(1))))).build();
    assertThat(PromotionLaw.inForceOn(ProjectFixtures.DAY).review(project).violations())
        .extracting(Finding::code)
        .contains("decree45.article2.line-costs");
  }

  /** Whatever the cost turns out to be, a refusal stays one; and nothing passes of unknown cost. */
  @Property(tries = 1000)
  void aRefusalHoldsWhateverTheCost(
      @ForAll SupportItem item,
      @ForAll FundingSource money,
      @ForAll("laws") PromotionLaw law,
      @ForAll @LongRange(min = 0, max = 2_000_000_000) long requested,
      @ForAll @LongRange(min = 0, max = 4_000_000_000L) long cost) {
    CostLine known =
        ProjectFixtures.line("l", item)
            .money(money)
            .cost(Vnd.of(cost))
            .supportRequested(Vnd.of(requested))
            .build();
    CostLine unknown = known.toBuilder().cost(Optional.<Vnd>empty()).build();
    SupportLimit before = law.limitFor(unknown);
    SupportLimit after = law.limitFor(known);
    assertThat(before.outcome()).isNotEqualTo(Outcome.SATISFIED);
    assertThat(before.amount()).isEmpty();
    if (before.outcome() == Outcome.VIOLATED) {
      assertThat(after.outcome()).isEqualTo(Outcome.VIOLATED);
    }
    before
        .upperBound()
        .ifPresent(bound -> assertThat(after.amount().orElse(bound)).isLessThanOrEqualTo(bound));
  }

  @Provide
  Arbitrary<PromotionLaw> laws() {
    return Arbitraries.of(LAWS);
  }

  private static CeilingTable table(SpendingCeiling ceiling) {
    return Lines.table(Lines.row(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, ceiling));
  }

  private static CostLine machinery(Vnd requested) {
    return ProjectFixtures.line("l1", SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
        .cost(Optional.<Vnd>empty())
        .supportRequested(requested)
        .priority(false)
        .build();
  }
}
