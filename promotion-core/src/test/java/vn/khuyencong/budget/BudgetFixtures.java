package vn.khuyencong.budget;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/** Lines to add up. */
final class BudgetFixtures {
  private BudgetFixtures() {}

  /** Provincial money for technology in Long An, approved for 2024. */
  static BudgetLineBuilder line(String id, long dong) {
    return BudgetLine.builder()
        .id(id)
        .amount(Vnd.of(dong))
        .stage(BudgetStage.APPROVED)
        .category(SupportCategory.TECHNOLOGY)
        .source(MoneySource.PROVINCIAL_PROMOTION)
        .province("80")
        .year(Year.of(2024));
  }

  static BudgetLine disbursed(String id, long dong) {
    return line(id, dong).stage(BudgetStage.DISBURSED).build();
  }

  static BudgetSummary summary(List<BudgetLine> lines, Dimension... dimensions) {
    return lines.stream().collect(BudgetSummary.by(dimensions));
  }

  /** Any lines: few values in each dimension so that they meet, amounts of the whole range. */
  static final class AnyLines extends DomainContextBase {
    @Provide
    Arbitrary<BudgetLine> lines() {
      return Combinators.combine(
              Arbitraries.oneOf(
                  Arbitraries.longs(), Arbitraries.of(0L, Long.MAX_VALUE, Long.MIN_VALUE)),
              Arbitraries.of(BudgetStage.class),
              Arbitraries.of(SupportCategory.class).optional(),
              Arbitraries.of(SupportItem.class).optional(0.3),
              Arbitraries.of(MoneySource.class),
              ids("72", "80", "tn", "la"),
              ids("d1", "d2", "c3"),
              Arbitraries.integers().between(2021, 2026).map(Year::of))
          .as(AnyLines::line)
          .withoutEdgeCases();
    }

    private static Arbitrary<Optional<String>> ids(String... ids) {
      return Arbitraries.of(ids).optional(0.8);
    }

    private static BudgetLine line(
        long dong,
        BudgetStage stage,
        Optional<SupportCategory> category,
        Optional<SupportItem> item,
        MoneySource source,
        Optional<String> province,
        Optional<String> other,
        Year year) {
      return BudgetLine.builder()
          .id("l")
          .amount(Vnd.of(stage == BudgetStage.RECOVERED ? dong : dong & Long.MAX_VALUE))
          .stage(stage)
          .category(item.map(SupportItem::category).or(() -> category))
          .item(item)
          .source(source)
          .province(province)
          .district(other)
          .commune(other.map(id -> id + "c"))
          .beneficiary(other)
          .project(province)
          .network(other)
          .year(year)
          .build();
    }
  }
}
