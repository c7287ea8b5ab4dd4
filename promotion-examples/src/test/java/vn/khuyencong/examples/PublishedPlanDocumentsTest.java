package vn.khuyencong.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlanDocumentReader;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;

/**
 * The yearly plans that were published with their parts, entered as documents: what was published
 * goes in, and nothing else. First as figures alone, then with each part as one sum for its
 * projects, which is what a page that names no project says.
 */
class PublishedPlanDocumentsTest {
  @TempDir Path folder = Path.of("");

  static Stream<JsonNode> pages() {
    return PublishedDocuments.plans();
  }

  @Test
  void thereAreThree() {
    assertThat(pages()).hasSize(3);
  }

  /** Figures alone say what was published and not what is planned, which is not nothing. */
  @ParameterizedTest
  @MethodSource("pages")
  void asFiguresAlone(JsonNode page) {
    AnnualPlan plan = entered(PublishedDocuments.figures(page));
    Assessment review = law(page).review(plan);
    assertThat(plan.tellsFiguresOnly()).isTrue();
    assertThat(review.violations()).isEmpty();
    assertThat(review.warnings()).isEmpty();
    assertThat(facts(review)).containsExactlyInAnyOrder("planApprovalAuthority", "funds");
    assertThat(plan.stated().partsTotal()).contains(total(page));
  }

  /** With a fund, how much of it the plan takes stays unknown. */
  @ParameterizedTest
  @MethodSource("pages")
  void asFiguresAloneItIsNotKnownToBeWithinAFund(JsonNode page) {
    ObjectNode document = PublishedDocuments.figures(page);
    ArrayNode funds = ((ObjectNode) document.get("plan")).putArray("funds");
    funds.addObject().put("source", "LOCAL_PROMOTION").put("amount", 5_000_000_000L);
    assertThat(facts(law(page).review(entered(document))))
        .containsExactlyInAnyOrder("planApprovalAuthority", "plannedAmount");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void withItsPartsAsSums(JsonNode page) {
    AnnualPlan plan = entered(PublishedDocuments.inSums(page));
    PromotionLaw law = law(page);
    Assessment review = law.review(plan);
    assertThat(review.violations()).isEmpty();
    assertThat(review.warnings()).isEmpty();
    assertThat(review.outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(facts(review)).containsExactlyInAnyOrder("planApprovalAuthority", "funds");
    for (Dimension dimension : List.of(Dimension.CATEGORY, Dimension.SOURCE, Dimension.PROVINCE)) {
      assertThat(
              plan.lines(BudgetStage.ESTIMATED, law::budgetOf)
                  .collect(BudgetSummary.by(dimension))
                  .total())
          .isEqualTo(total(page));
    }
  }

  private AnnualPlan entered(ObjectNode document) {
    try {
      Path file = Files.writeString(folder.resolve("plan.json"), document.toString());
      return PlanDocumentReader.readAnnualPlan(JsonInput.file(file)).plan();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Vnd total(JsonNode page) {
    return Vnd.of(page.get("statedTotalVnd").asLong());
  }

  private static List<String> facts(Assessment review) {
    return review.questions().stream().map(Question::fact).distinct().toList();
  }

  private static PromotionLaw law(JsonNode page) {
    return PromotionLaw.inForceOn(LocalDate.of(page.get("year").asInt(), 12, 31));
  }
}
