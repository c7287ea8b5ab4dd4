package vn.khuyencong.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.AnnualPlanDocument;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlanDocumentReader;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.plan.StatedPart;
import vn.khuyencong.project.MoneySource;

/** The bundled plans: each of one province, with what was published of it and no more. */
class BundledPlansTest {

  /**
   * Six projects, 1.634.000.000 đ of support, 1.959.984.000 đ of counterpart, 73.000.000 đ more.
   */
  @Test
  void thePlanOfDongThapComesToEveryPublishedPart() {
    AnnualPlan plan = PlanDocumentReader.readAnnualPlan(AnnualBudgetExample.sample()).plan();
    assertThat(plan.projects()).hasSize(6);
    Vnd support =
        Vnd.total(
            plan.projects().stream().map(project -> project.support().orElseThrow()).toList());
    Vnd counterpart =
        Vnd.total(
            plan.projects().stream()
                .map(project -> project.from(MoneySource.COUNTERPART).orElseThrow())
                .toList());
    Vnd management =
        Vnd.total(plan.tasks().stream().map(task -> task.amount().orElseThrow()).toList());
    assertThat(plan.stated().parts().stream().map(StatedPart::amount))
        .containsExactly(stated(support), stated(counterpart), stated(management));
    assertThat(plan.stated().total()).isEqualTo(stated(support.plus(counterpart).plus(management)));
    assertThat(plan.fund(MoneySource.PROVINCIAL_PROMOTION)).contains(support.plus(management));
  }

  @Test
  void whatNoneOfThemPublishedIsSaidInItsNote() {
    assertThat(document("2025").plan().networks()).isEmpty();
    assertThat(note("2025")).contains("mạng lưới cộng tác viên, nếu có, cũng chưa thấy công bố");
    assertThat(document("binh-dinh-2021").plan().networks()).isEmpty();
    assertThat(note("binh-dinh-2021")).contains("chưa thấy công bố", "mạng lưới cộng tác viên");
    assertThat(document("long-an-2022").plan().projects()).isEmpty();
    assertThat(note("long-an-2022")).contains("Chưa thấy công bố: đề án và nhiệm vụ khác của năm");
  }

  @Test
  void eachIsOfOneProvince() {
    for (String name : List.of("2025", "binh-dinh-2021", "long-an-2022")) {
      AnnualPlanDocument document = document(name);
      assertThat(document.localities().stream().map(place -> place.province().id()).distinct())
          .as(name)
          .containsExactly(document.plan().province().orElseThrow().id());
    }
  }

  /** The network of 2022: 20 members at 0,3 of 1.490.000 đ for twelve months, and 6.000.000 đ. */
  @Test
  void thePlanOfLongAnCostsWhatItsNetworkDoes() {
    AnnualPlanDocument document = document("long-an-2022");
    PromotionLaw law = PromotionLaw.inForceOn(document.asOf().orElseThrow());
    PlannedAmounts amounts = PlannedAmounts.ofBudgets(document.plan(), law::budgetOf);
    assertThat(amounts.total()).isEqualTo(Vnd.of(113_280_000));
    assertThat(amounts.unknown()).isEmpty();
  }

  private static AnnualPlanDocument document(String name) {
    return PlanDocumentReader.readAnnualPlan(
        JsonInput.resource(AnnualBudgetExample.class, "sample-plan-" + name + ".json"));
  }

  private static String note(String name) {
    return document(name).note().orElseThrow();
  }

  private static Optional<StatedAmount> stated(Vnd sum) {
    return Optional.of(StatedAmount.exactly(sum));
  }
}
