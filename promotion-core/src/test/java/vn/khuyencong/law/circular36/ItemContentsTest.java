package vn.khuyencong.law.circular36;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.support.SupportItem;

class ItemContentsTest {
  @ParameterizedTest
  @EnumSource
  void everyItemHasAContent(SupportItem item) {
    assertThat(ItemContents.of(item)).isNotEmpty().doesNotHaveDuplicates();
  }

  /** An item of one content: its papers are known. */
  @ParameterizedTest
  @CsvSource({
    "TRAINING_MEALS, TRAINING, EMPLOYED_LIST",
    "CONSULTANCY, ADVICE, PROVIDER_LIQUIDATION",
    "DEMONSTRATION_MODEL_EXISTING, DEMONSTRATION_MODELS, MODEL_DESCRIPTION",
    "FAIR_DOMESTIC_BOOTH, FAIRS_JOINED, BOOTH_INVOICE",
    "BRAND, BRANDS, MARK_CERTIFICATE",
    "ASSOCIATION_NATIONAL, ASSOCIATIONS, MEMBER_LIST",
    "LINKAGE_CLUSTER, LINKAGE_CLUSTERS, LINKAGE_DECISION",
    "CLUSTER_DETAILED_PLAN, CLUSTER_PLANNING, CLUSTER_PLAN_DECISION",
    "POLLUTION_TREATMENT_CLUSTER, CLUSTER_TREATMENT, OUTPUT_CERTIFICATE",
    "ENTERPRISE_ESTABLISHMENT, ENTERPRISE_FOUNDING, BUSINESS_REGISTRATION",
    "RELOCATION_LOAN_INTEREST, LOAN_INTEREST, BUILDER_LIQUIDATION",
    "COMMON_CONTESTS, CONTESTS, PRIZE_DECISION"
  })
  void anItemOfOneContent(SupportItem item, PaidContent content, PaymentPaper paper) {
    assertThat(ItemContents.of(item)).containsExactly(content);
    assertThat(Article19SettlementFile.advancePapers(content)).contains(paper);
  }

  @ParameterizedTest
  @EnumSource(names = {"PRODUCT_PRIZE_NATIONAL", "COLLABORATOR_REMUNERATION", "MANAGEMENT_AGENCY"})
  void ofAnItemThatNoClauseNamesTheAgencyDecides(SupportItem item) {
    assertThat(ItemContents.of(item)).containsExactly(PaidContent.OTHER);
    assertThat(Article19SettlementFile.advancePapers(PaidContent.OTHER)).isEmpty();
  }
}
