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
import tools.jackson.databind.json.JsonMapper;
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
  private static final Path PUBLISHED =
      Path.of("../promotion-core/src/test/resources/vn/khuyencong/plan/published-plans.json");

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir Path folder = Path.of("");

  static Stream<JsonNode> pages() {
    try {
      return MAPPER.readTree(Files.readString(PUBLISHED)).get("plans").valueStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thereAreThree() {
    assertThat(pages()).hasSize(3);
  }

  /** Figures alone say what was published and not what is planned, which is not nothing. */
  @ParameterizedTest
  @MethodSource("pages")
  void asFiguresAlone(JsonNode page) {
    AnnualPlan plan = entered(document(page));
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
    ObjectNode document = document(page);
    ArrayNode funds = ((ObjectNode) document.get("plan")).putArray("funds");
    funds.addObject().put("source", "LOCAL_PROMOTION").put("amount", 5_000_000_000L);
    assertThat(facts(law(page).review(entered(document))))
        .containsExactlyInAnyOrder("planApprovalAuthority", "plannedAmount");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void withItsPartsAsSums(JsonNode page) {
    ObjectNode document = document(page);
    ArrayNode sums = ((ObjectNode) document.get("plan")).putArray("sums");
    for (JsonNode part : page.get("parts")) {
      sums.addObject()
          .put("name", part.get("content").asString())
          .put("amount", part.get("amountVnd").asLong())
          .put("source", page.get("fundingSource").asString() + "_PROMOTION");
    }
    AnnualPlan plan = entered(document);
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

  private static ObjectNode document(JsonNode page) {
    ObjectNode document = MAPPER.createObjectNode().put("title", page.get("source").asString());
    document
        .putArray("localities")
        .addObject()
        .put("id", "tinh")
        .put("name", page.get("province").asString())
        .put("kind", "PROVINCE");
    ObjectNode plan =
        document
            .putObject("plan")
            .put("id", "plan-" + page.get("plan").asInt())
            .put("level", "PROVINCIAL")
            .put("year", page.get("year").asInt())
            .put("province", "tinh");
    ObjectNode stated =
        plan.putObject("stated")
            .put("total", page.get("statedTotalVnd").asLong())
            .put("count", page.get("statedCount").asInt())
            .put("partial", true);
    ArrayNode parts = stated.putArray("parts");
    for (JsonNode part : page.get("parts")) {
      ObjectNode one =
          parts
              .addObject()
              .put("name", part.get("content").asString())
              .put("amount", part.get("amountVnd").asLong());
      if (!part.get("count").isNull()) {
        one.put("count", part.get("count").asInt());
      }
    }
    return document;
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
