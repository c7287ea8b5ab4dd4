package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.beneficiary;
import static vn.khuyencong.ProjectFixtures.national;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.khuyencong.law.limit.Lines;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;

/** What holds of the limits in the review of every project, for national and local money. */
@Tag("exhaustive")
class ProjectLimitsPropertyTest {
  private static final PromotionLaw LAW =
      PromotionLaw.inForceOn(LocalDate.of(2019, 6, 1))
          .with(
              Lines.table(
                  ceiling(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 200),
                  ceiling(SupportItem.TECHNOLOGY_LINE, 250),
                  ceiling(SupportItem.TRADEMARK, 30),
                  ceiling(SupportItem.CONSULTANCY, 30)));

  private static CeilingRow ceiling(SupportItem item, long millions) {
    return Lines.row(item, SpendingCeiling.of(Percent.of(50), Vnd.ofMillions(millions)));
  }

  /** Lines of two establishments, some of which do not say whose or which thing's they are. */
  @Provide
  Arbitrary<CostLine> lines() {
    return Combinators.combine(
            Arbitraries.of(
                SupportItem.MACHINERY_TECHNOLOGY_TRANSFER,
                SupportItem.TECHNOLOGY_LINE,
                SupportItem.TRADEMARK,
                SupportItem.CONSULTANCY),
            Arbitraries.integers().between(0, 600),
            Arbitraries.integers().between(0, 100),
            Arbitraries.of("b1", "b2").optional(0.8),
            Arbitraries.of("X", "Y").optional(0.5),
            Arbitraries.of(FundingSource.values()))
        .as(
            (item, millions, percent, owner, unit, money) ->
                CostLine.builder()
                    .id("l")
                    .item(item)
                    .cost(Vnd.ofMillions(millions))
                    .supportRequested(Vnd.ofMillions((long) millions * percent / 100))
                    .money(money)
                    .beneficiary(owner)
                    .unit(unit)
                    .priority(false)
                    .build());
  }

  @Property(tries = 500)
  void orderDoesNotMatter(
      @ForAll @Size(min = 1, max = 6) List<@From("lines") CostLine> lines, @ForAll Random random) {
    List<CostLine> shuffled = new ArrayList<>(numbered(lines));
    Collections.shuffle(shuffled, random);
    assertThat(told(project(shuffled))).isEqualTo(told(project(numbered(lines))));
    assertThat(limits(project(shuffled))).isEqualTo(limits(project(numbered(lines))));
  }

  /** Of all items, those whose ceilings do not add more often; of little cost, so that sums tie. */
  @Provide
  Arbitrary<List<CostLine>> alike() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                List.of(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, SupportItem.TECHNOLOGY_LINE),
                List.of(SupportItem.BRAND, SupportItem.TRADEMARK),
                List.of(
                    SupportItem.MANAGEMENT_IMPLEMENTING_UNIT,
                    SupportItem.MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA)),
            Arbitraries.of(SupportItem.values()).map(List::of))
        .flatMap(items -> line(items).list().ofMinSize(2).ofMaxSize(4))
        .map(ProjectLimitsPropertyTest::numbered);
  }

  private static Arbitrary<CostLine> line(List<SupportItem> items) {
    return Combinators.combine(
            Arbitraries.of(items),
            Arbitraries.of(0, 0, 10, 29, 600),
            Arbitraries.of(0, 40, 90),
            Arbitraries.of("b1", "b2").optional(0.5),
            Arbitraries.of("X", "Y").optional(0.6),
            Arbitraries.of(FundingSource.values()),
            Arbitraries.of(500, 900).optional(0.6),
            Arbitraries.of(1, 1, 1, 2))
        .as(
            (item, millions, percent, owner, unit, money, sum, quantity) ->
                CostLine.builder()
                    .id("l")
                    .item(item)
                    .quantity(item.unit().isBeneficiary() && owner.isPresent() ? 1 : quantity)
                    .cost(Vnd.ofMillions(millions))
                    .supportRequested(Vnd.ofMillions((long) millions * percent / 100))
                    .money(money)
                    .beneficiary(owner)
                    .unit(unit)
                    .shareBase(sum.map(Vnd::ofMillions))
                    .priority(false)
                    .build());
  }

  @Property(tries = 1000)
  void orderDoesNotMatterOfAnyItem(@ForAll("alike") List<CostLine> lines, @ForAll Random random) {
    List<CostLine> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, random);
    assertThat(told(project(shuffled))).isEqualTo(told(project(lines)));
  }

  /** What all members may get together is exceeded by one item and left open by the wider one. */
  @Test
  void whatIsRefusedGoesBeforeWhatIsOpenInEveryOrder() {
    CostLine small = machinery("small", 0, 0);
    CostLine large = machinery("large", 600, 540);
    CostLine owned = machinery("owned", 10, 0).toBuilder().beneficiary("b2").build();
    CostLine line =
        machinery("line", 15, 6).toBuilder()
            .item(SupportItem.TECHNOLOGY_LINE)
            .beneficiary("b2")
            .build();
    assertThat(
            List.of(List.of(owned, line, small, large), List.of(line, large, small, owned)).stream()
                .flatMap(lines -> LAW.limitsFor(project(lines)).stream())
                .filter(limit -> limit.lines().equals(List.of("small"))))
        .extracting(SupportLimit::outcome)
        .containsExactly(Outcome.VIOLATED, Outcome.VIOLATED);
  }

  /** The third names no year, and its larger sum is that of one year: it is joined with that. */
  @Test
  void linesOfOneYearWithTwoLargerSumsAskForTheSum() {
    CostLine year =
        CostLine.builder()
            .id("one")
            .item(SupportItem.MANAGEMENT_AGENCY)
            .cost(Vnd.ofMillions(1))
            .supportRequested(Vnd.ofMillions(1))
            .money(FundingSource.NATIONAL)
            .unit("2019")
            .shareBase(Vnd.ofMillions(500))
            .build();
    CostLine other = year.toBuilder().id("two").shareBase(Vnd.ofMillions(900)).build();
    CostLine silent = year.toBuilder().id("three").unit(Optional.empty()).build();
    assertThat(LAW.limitsFor(project(List.of(year, other, silent))))
        .singleElement()
        .satisfies(
            limit -> {
              assertThat(limit.lines()).containsExactly("one", "two", "three");
              assertThat(limit.outcome()).isEqualTo(Outcome.FACT_MISSING);
            });
  }

  private static CostLine machinery(String id, long cost, long support) {
    return CostLine.builder()
        .id(id)
        .item(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
        .cost(Vnd.ofMillions(cost))
        .supportRequested(Vnd.ofMillions(support))
        .money(FundingSource.NATIONAL)
        .priority(false)
        .build();
  }

  @Property(tries = 500)
  void splittingALineChangesNothing(
      @ForAll @Size(min = 1, max = 5) List<@From("lines") CostLine> lines,
      @ForAll @IntRange(min = 0, max = 100) int percent,
      @ForAll Random random) {
    List<CostLine> whole = numbered(lines);
    int i = random.nextInt(whole.size());
    CostLine line = whole.get(i).toBuilder().beneficiary("b1").unit("X").build();
    List<CostLine> before = new ArrayList<>(whole);
    before.set(i, line);
    List<CostLine> split = new ArrayList<>(whole);
    CostLine part =
        line.toBuilder()
            .id("part")
            .cost(line.cost().orElseThrow().share(Percent.of(percent), RoundingMode.DOWN))
            .supportRequested(line.leastRequested().share(Percent.of(percent), RoundingMode.DOWN))
            .build();
    split.set(
        i,
        line.toBuilder()
            .cost(line.cost().orElseThrow().minus(part.cost().orElseThrow()))
            .supportRequested(line.leastRequested().minus(part.leastRequested()))
            .build());
    split.add(part);
    assertThat(limits(project(split))).isEqualTo(limits(project(before)));
    assertThat(told(project(split))).isEqualTo(told(project(before)));
  }

  /** More support for a line never mends a project. */
  @Property(tries = 500)
  void askingMoreNeverMends(
      @ForAll @Size(min = 1, max = 5) List<@From("lines") CostLine> lines,
      @ForAll @IntRange(min = 0, max = 300) int more) {
    List<CostLine> dearer = new ArrayList<>(numbered(lines));
    CostLine first = dearer.get(0);
    dearer.set(
        0,
        first.toBuilder()
            .supportRequested(first.leastRequested().plus(Vnd.ofMillions(more)))
            .build());
    if (limits(project(dearer)) == Outcome.SATISFIED) {
      assertThat(limits(project(numbered(lines)))).isEqualTo(Outcome.SATISFIED);
    }
  }

  @Property(tries = 500)
  void theReviewSaysWhatTheLimitsSay(
      @ForAll @Size(min = 1, max = 5) List<@From("lines") CostLine> lines) {
    Project project = project(numbered(lines));
    boolean within =
        LAW.limitsFor(project).stream().allMatch(limit -> limit.outcome() == Outcome.SATISFIED);
    assertThat(limits(project) == Outcome.SATISFIED).isEqualTo(within);
  }

  private static List<CostLine> numbered(List<CostLine> lines) {
    List<CostLine> numbered = new ArrayList<>();
    for (CostLine line : lines) {
      numbered.add(line.toBuilder().id("l" + numbered.size()).build());
    }
    return numbered;
  }

  private static Project project(List<CostLine> lines) {
    return national()
        .beneficiaries(List.of(beneficiary("b1", Vnd.ZERO), beneficiary("b2", Vnd.ZERO)))
        .lines(lines)
        .facts(List.of())
        .build();
  }

  private static Outcome limits(Project project) {
    return LAW.review(project).part("limits").orElseThrow().outcome();
  }

  /** Each limit without the lines it is for. */
  private static List<String> told(Project project) {
    return LAW.limitsFor(project).stream()
        .map(
            limit ->
                limit.item() + " " + limit.money() + " " + amount(limit) + " " + limit.outcome())
        .sorted()
        .toList();
  }

  private static Optional<Vnd> amount(SupportLimit limit) {
    return limit.amount();
  }
}
