package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.SupportUnit;

/** Items of a province and tasks without an item gain nothing by what is left out of them. */
class LocalItemsTest {
  private static PromotionLaw with(SupportUnit unit, SupportCategory content) {
    CeilingRow row =
        CeilingRow.builder()
            .from(Lines.row(SupportItem.BRAND, SpendingCeiling.of(Vnd.ofMillions(250))))
            .item(LocalItem.of("OWN", content, unit, "riêng", "own"))
            .build();
    return PromotionLaw.inForceOn(Lines.IN_2019).with(Lines.table(row));
  }

  private static CostLine own(String id, long millions) {
    return Lines.local(SupportItem.BRAND, 1_000_000_000, millions * 1_000_000).toBuilder()
        .id(id)
        .item(LocalItem.of("OWN"))
        .beneficiary("b1")
        .unit("một")
        .build();
  }

  /** A code alone is the item that the table defines, so that two lines share its ceiling. */
  @ParameterizedTest
  @EnumSource(
      value = SupportUnit.class,
      names = {"ESTABLISHMENT", "PRODUCT", "MODEL"})
  void splittingALineOfACodeGainsNothing(SupportUnit unit) {
    PromotionLaw law = with(unit, SupportCategory.TECHNOLOGY);
    assertThat(law.limitsFor(List.of(own("l1", 400))).get(0).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(law.limitsFor(List.of(own("l1", 200), own("l2", 200))))
        .extracting(limit -> limit.outcome())
        .containsExactly(Outcome.VIOLATED);
  }

  /** A task that leaves its item out is asked what it is for, whatever the amount. */
  @Test
  void aTaskWithoutItsItemIsAsked() {
    PlannedTask task =
        PlannedTask.builder()
            .id("t")
            .title("t")
            .category(SupportCategory.PRODUCTS_AND_TRADE)
            .item(SupportItem.TRADEMARK)
            .quantity(1)
            .cost(Vnd.ofMillions(500))
            .amount(Vnd.ofMillions(100))
            .source(MoneySource.NATIONAL_PROMOTION)
            .build();
    assertThat(tasks(task)).isEqualTo(Outcome.VIOLATED);
    PlannedTask open = PlannedTask.builder().from(task).item(Optional.empty()).build();
    assertThat(tasks(open)).isEqualTo(Outcome.FACT_MISSING);
  }

  private static Outcome tasks(PlannedTask task) {
    AnnualPlan plan = Plans.national().projects(List.of()).tasks(List.of(task)).build();
    return PromotionLaw.inForceOn(ProjectFixtures.DAY)
        .review(plan)
        .part("tasks")
        .orElseThrow()
        .outcome();
  }
}
