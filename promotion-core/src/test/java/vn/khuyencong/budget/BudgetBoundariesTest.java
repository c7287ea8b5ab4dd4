package vn.khuyencong.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.budget.BudgetFixtures.line;
import static vn.khuyencong.budget.BudgetFixtures.summary;
import static vn.khuyencong.budget.Dimension.CATEGORY;
import static vn.khuyencong.budget.Dimension.COMMUNE;
import static vn.khuyencong.budget.Dimension.PROVINCE;
import static vn.khuyencong.budget.Dimension.YEAR;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.khuyencong.place.Boundaries;
import vn.khuyencong.place.UnitOnDay;

/** Totals of Long An ("80"), the old Tây Ninh ("72") and the new one ("tn") under each other. */
@Domain(BudgetFixtures.AnyLines.class)
@Domain(DomainContext.Global.class)
class BudgetBoundariesTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
  private static final Boundaries AFTER =
      new Boundaries(
          LAST_DAY.plusDays(1), Map.of("80", UnitOnDay.of("tn"), "72", UnitOnDay.of("tn")));
  private static final Boundaries BEFORE =
      new Boundaries(LAST_DAY, Map.of("tn", new UnitOnDay("tn", List.of("72", "80"))));
  private static final List<BudgetLine> LINES =
      List.of(
          line("a", 3).build(),
          line("b", 4).province("72").build(),
          line("c", 5).province("tn").year(Year.of(2026)).build(),
          line("d", 6).province(Optional.empty()).build());

  @Example
  void theMergedProvinceIsOneGroup() {
    assertThat(summary(LINES, PROVINCE).under(AFTER).rows())
        .extracting(row -> BudgetRow.name(row.keys()) + " " + row.amount())
        .containsExactly("PROVINCE=tn 12 đ", "PROVINCE=? 6 đ");
  }

  @Example
  void theNewProvinceIsDividedUnderTheOldBoundaries() {
    assertThat(summary(LINES, PROVINCE).under(BEFORE).rows())
        .extracting(row -> BudgetRow.name(row.keys()) + " " + row.amount())
        .containsExactly(
            "PROVINCE=72 4 đ", "PROVINCE=80 3 đ", "PROVINCE=tn[72, 80] 5 đ", "PROVINCE=? 6 đ");
  }

  @Example
  void aDividedUnitIsOneAgainUnderItsOwnBoundaries() {
    assertThat(summary(LINES, PROVINCE).under(BEFORE).under(AFTER))
        .isEqualTo(summary(LINES, PROVINCE).under(AFTER));
  }

  @Property(tries = 200)
  void everyTotalIsKept(@ForAll @Size(max = 30) List<BudgetLine> lines, @ForAll Random random) {
    Boundaries boundaries = any(random);
    BudgetSummary summary = summary(lines, PROVINCE, CATEGORY, COMMUNE, YEAR);
    BudgetSummary moved = summary.under(boundaries);
    assertThat(moved.whole()).isEqualTo(summary.whole());
    assertThat(moved.rollUpTo(CATEGORY, YEAR)).isEqualTo(summary.rollUpTo(CATEGORY, YEAR));
  }

  @Property(tries = 100)
  void movingAndAddingGoInEitherOrder(
      @ForAll @Size(max = 15) List<BudgetLine> some,
      @ForAll @Size(max = 15) List<BudgetLine> others,
      @ForAll Random random) {
    Boundaries boundaries = any(random);
    BudgetSummary a = summary(some, PROVINCE, YEAR);
    BudgetSummary b = summary(others, PROVINCE, YEAR);
    assertThat(a.plus(b).under(boundaries))
        .isEqualTo(a.under(boundaries).plus(b.under(boundaries)));
    assertThat(a.under(boundaries).rollUpTo(PROVINCE))
        .isEqualTo(a.rollUpTo(PROVINCE).under(boundaries));
  }

  /** Each unit of the lines as another, or divided. */
  private static Boundaries any(Random random) {
    List<String> ids = List.of("72", "80", "tn", "la", "d1c", "d2c", "c3c");
    Map<String, UnitOnDay> units = new HashMap<>();
    for (String id : ids) {
      String other = ids.get(random.nextInt(ids.size()));
      units.put(
          id,
          random.nextBoolean()
              ? UnitOnDay.of(other)
              : new UnitOnDay(id, List.of(other, ids.get(random.nextInt(ids.size())))));
    }
    return new Boundaries(LAST_DAY, units);
  }
}
