package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportUnit;

/** Article 4 on items of a province, and on lines known by their content alone. */
class Article04LocalItemsTest {
  /** Who may get no item of a content may get none that the province has of it. */
  @ParameterizedTest
  @CsvSource({
    "A, TECHNOLOGY, false",
    "C, TECHNOLOGY, true",
    "A, PRODUCTS_AND_TRADE, false",
    "B, PRODUCTS_AND_TRADE, false"
  })
  void anItemIsForThoseOfItsContent(String route, SupportCategory content, boolean refused) {
    LocalItem own = LocalItem.of("OWN", content, SupportUnit.CONTRACT, "riêng", "own");
    assertThat(isRefused(route, Optional.of(own), Optional.empty())).isEqualTo(refused);
    assertThat(isRefused(route, Optional.empty(), Optional.of(content))).isEqualTo(refused);
  }

  private static boolean isRefused(
      String route, Optional<SpendingItem> item, Optional<SupportCategory> content) {
    Project project = ProjectFixtures.provincial().build();
    Beneficiary who =
        project.beneficiaries().get(0).toBuilder().facility(RouteFacilities.of(route)).build();
    Project changed =
        project.toBuilder()
            .beneficiaries(List.of(who))
            .facts(List.of())
            .lines(List.of(project.lines().get(0).toBuilder().item(item).content(content).build()))
            .build();
    return PromotionLaw.inForceOn(ProjectFixtures.DAY)
            .review(changed)
            .part("contents")
            .orElseThrow()
            .outcome()
        == Outcome.VIOLATED;
  }
}
