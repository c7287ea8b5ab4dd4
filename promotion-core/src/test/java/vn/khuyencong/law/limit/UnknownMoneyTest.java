package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Fund;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;

/** Lines of which it is not said whether national or local money pays them. */
class UnknownMoneyTest {
  private static final SupportItem ITEM = SupportItem.MACHINERY_TECHNOLOGY_TRANSFER;

  /** The nation pays at most 300 million, 450 if lifted; the province 100 million. */
  private static final PromotionLaw LAW =
      PromotionLaw.inForceOn(Lines.IN_2019)
          .with(Lines.table(Lines.row(ITEM, SpendingCeiling.of(Vnd.ofMillions(100)))));

  private static CostLine line(long asked) {
    return Lines.national(ITEM, 2_000_000_000, asked).toBuilder().money(Optional.empty()).build();
  }

  @ParameterizedTest
  @CsvSource({
    "100000000, FACT_MISSING",
    "300000000, FACT_MISSING",
    "450000000, FACT_MISSING",
    "450000001, VIOLATED",
    "900000000, VIOLATED"
  })
  void whatNeitherMayPayIsRefusedAndElseAsked(long asked, Outcome expected) {
    SupportLimit limit = LAW.limitFor(line(asked));
    assertThat(limit.outcome()).isEqualTo(expected);
    assertThat(limit.amount()).isEmpty();
    assertThat(limit.upperBound()).contains(Vnd.ofMillions(450));
    if (expected == Outcome.FACT_MISSING) {
      assertThat(limit.assessment().questions()).extracting(Question::fact).contains("money");
    }
  }

  @Test
  void withoutATableTheNationDecidesNothing() {
    SupportLimit limit = PromotionLaw.inForceOn(Lines.IN_2019).limitFor(line(900_000_000));
    assertThat(limit.outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(limit.upperBound()).isEmpty();
  }

  @Test
  void theOnlyMoneyOfTheProjectIsThatOfTheLine() {
    Project local = ProjectFixtures.provincial().build();
    CostLine open = local.lines().get(0).toBuilder().money(Optional.empty()).build();
    Project project = local.toBuilder().lines(List.of(open)).build();
    assertThat(project.moneyOf(open)).contains(FundingSource.LOCAL);
    PromotionLaw law = PromotionLaw.inForceOn(ProjectFixtures.DAY);
    assertThat(law.review(project).outcome()).isEqualTo(law.review(local).outcome());
    assertThat(law.limitsFor(project)).isEqualTo(law.limitsFor(local));
  }

  @Test
  void ofAProjectWithBothKindsItIsNotKnown() {
    Project local = ProjectFixtures.provincial().build();
    CostLine open = local.lines().get(0).toBuilder().money(Optional.empty()).build();
    Project both =
        local.toBuilder()
            .lines(List.of(open))
            .addSources(SourceAmount.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(1)))
            .build();
    assertThat(both.moneyOf(open)).isEmpty();
    Project untold =
        local.toBuilder()
            .lines(List.of(open))
            .sources(List.of(SourceAmount.of(MoneySource.PROMOTION, Vnd.ofMillions(1))))
            .build();
    assertThat(untold.moneyOf(open)).isEmpty();
  }

  /** What another line names says nothing of this one, while no source is named. */
  @Test
  void theMoneyOfAnotherLineIsNotItsOwn() {
    Project local = ProjectFixtures.provincial().build();
    CostLine known = local.lines().get(0);
    CostLine open = known.toBuilder().id("l2").money(Optional.empty()).build();
    Project project =
        local.toBuilder()
            .sources(List.of())
            .level(Optional.empty())
            .lines(List.of(known, open))
            .build();
    assertThat(project.moneyOf(open)).isEmpty();
    assertThat(project.money()).isEmpty();
  }

  /** Of both kinds of money, a line that does not say which may make up what lacks of either. */
  @ParameterizedTest
  @CsvSource({"l1", "l2"})
  void oneLineWithoutMoneyIsAsked(String left) {
    Project national = ProjectFixtures.national().build();
    CostLine first = national.lines().get(0).toBuilder().id("l1").build();
    CostLine second =
        first.toBuilder()
            .id("l2")
            .money(FundingSource.LOCAL)
            .supportRequested(Vnd.ofMillions(1))
            .build();
    Project both =
        national.toBuilder()
            .facts(List.of())
            .lines(
                Stream.of(first, second)
                    .map(
                        line ->
                            line.id().equals(left)
                                ? line.toBuilder().money(Optional.empty()).build()
                                : line)
                    .toList())
            .addSources(SourceAmount.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(1)))
            .build();
    assertThat(PromotionLaw.inForceOn(ProjectFixtures.DAY).review(both).all())
        .filteredOn(finding -> finding.code().equals("decree45.article2.lines"))
        .extracting(Finding::outcome)
        .contains(Outcome.FACT_MISSING)
        .doesNotContain(Outcome.VIOLATED);
  }

  /** The year's management costs are of the year, also where the lines leave their money out. */
  @ParameterizedTest
  @CsvSource({"true", "false"})
  void managementOfTheYearIsOnceOfTheYear(boolean said) {
    AnnualPlan plan =
        Plans.national()
            .funds(List.of(Fund.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(500))))
            .projects(List.of(managing("m1", said), managing("m2", said)))
            .build();
    assertThat(PromotionLaw.inForceOn(ProjectFixtures.DAY).review(plan).part("tasks"))
        .hasValueSatisfying(tasks -> assertThat(tasks.outcome()).isEqualTo(Outcome.VIOLATED));
  }

  private static Project managing(String id, boolean said) {
    Project project = Plans.nationalProject(id);
    return project.toBuilder()
        .facts(List.of())
        .sources(List.of(SourceAmount.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(6))))
        .lines(
            List.of(
                CostLine.builder()
                    .id("l1")
                    .item(SupportItem.MANAGEMENT_AGENCY)
                    .cost(Vnd.ofMillions(6))
                    .supportRequested(Vnd.ofMillions(6))
                    .money(said ? Optional.of(FundingSource.NATIONAL) : Optional.empty())
                    .build()))
        .build();
  }

  /**
   * Leaving the money out pays nothing that both kinds would not, and refuses nothing one would.
   */
  @Property(tries = 500)
  void leavingTheMoneyOutDecidesNothing(
      @ForAll("items") SupportItem item,
      @ForAll @LongRange(min = 0, max = 3_000_000_000L) long ask) {
    CostLine known = Lines.national(item, 5_000_000_000L, ask);
    Outcome open = LAW.limitFor(known.toBuilder().money(Optional.empty()).build()).outcome();
    List<Outcome> kinds =
        List.of(
            LAW.limitFor(known).outcome(),
            LAW.limitFor(known.toBuilder().money(FundingSource.LOCAL).build()).outcome());
    assertThat(open).isNotEqualTo(Outcome.SATISFIED);
    assertThat(open == Outcome.VIOLATED)
        .isEqualTo(kinds.stream().allMatch(Outcome.VIOLATED::equals));
  }

  @Provide
  Arbitrary<SupportItem> items() {
    return Arbitraries.of(SupportItem.values());
  }
}
