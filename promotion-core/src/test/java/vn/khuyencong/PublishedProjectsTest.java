package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.PublishedProjects.hasLine;
import static vn.khuyencong.PublishedProjects.line;
import static vn.khuyencong.PublishedProjects.money;
import static vn.khuyencong.PublishedProjects.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.SupportItem;

/**
 * Projects as published, built with the facts their pages state and no more: none is refused, and
 * what the pages leave out is asked.
 */
class PublishedProjectsTest {
  /** For the page that names no year. */
  private static final int SOME_YEAR = 2019;

  @Test
  void thereAreEight() {
    assertThat(PublishedProjects.pages()).hasSize(8);
  }

  @ParameterizedTest
  @MethodSource("vn.khuyencong.PublishedProjects#pages")
  void noneIsRefused(JsonNode published) {
    Assessment review = law(published).review(project(published));
    assertThat(review.outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(violated(review)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("vn.khuyencong.PublishedProjects#pages")
  void whatThePageLeavesOutIsAsked(JsonNode published) {
    assertThat(facts(published)).contains("approvalAuthority", "period", "site", "sectors");
    if (hasLine(published)) {
      assertThat(facts(published)).contains("machineryNew", "machineryImproves");
    }
    if (hasLine(published) && money(published).equals(Optional.of(FundingSource.LOCAL))) {
      assertThat(facts(published)).contains("provincialNorm");
    }
    if (published.get("counterpartVnd").isNull() && money(published).isPresent()) {
      assertThat(facts(published)).doesNotContain("counterpart");
    }
  }

  @ParameterizedTest
  @MethodSource("vn.khuyencong.PublishedProjects#pages")
  void machineryIsWithinTheNationalCeiling(JsonNode published) {
    project(published)
        .lines()
        .forEach(
            line -> {
              SupportLimit limit = law(published).limitFor(line);
              assertThat(limit.reference().orElse(limit).outcome()).isEqualTo(Outcome.SATISFIED);
            });
  }

  /**
   * The sixth page gives 65 million for machinery and 35 for advice on packaging, and 214 million
   * as the cost of both; the ceilings let that through wherever half the cost of each part covers
   * it.
   */
  @ParameterizedTest
  @CsvSource({"130", "137", "144"})
  void theTwoPartsOfTheSixthAreWithinTheNationalCeiling(long millions) {
    JsonNode sixth = published(6);
    CostLine machinery =
        line(sixth, SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, FundingSource.LOCAL);
    List<CostLine> lines =
        List.of(
            machinery.toBuilder()
                .cost(Vnd.ofMillions(millions))
                .supportRequested(amount(sixth, 0))
                .build(),
            machinery.toBuilder()
                .id("m")
                .item(SupportItem.CONSULTANCY)
                .cost(Vnd.ofMillions(214 - millions))
                .supportRequested(amount(sixth, 1))
                .build());
    assertNotRefused(sixth, project(sixth).toBuilder().lines(lines).build());
  }

  private static Vnd amount(JsonNode published, int part) {
    return Vnd.of(published.get("supportParts").get(part).get("amountVnd").asLong());
  }

  /** The third page does not say which of the two kinds of model was shown. */
  @Test
  void theThirdIsNotRefusedWhicheverKindOfModelItShowed() {
    JsonNode third = published(3);
    CostLine newTechnology =
        line(third, SupportItem.DEMONSTRATION_MODEL_NEW_TECHNOLOGY, FundingSource.LOCAL);
    assertNotRefused(third, project(third).toBuilder().lines(List.of(newTechnology)).build());
    CostLine existing =
        newTechnology.toBuilder().item(SupportItem.DEMONSTRATION_MODEL_EXISTING).build();
    Assessment limits = limits(third, project(third).toBuilder().lines(List.of(existing)).build());
    assertThat(limits.outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(limits.warnings())
        .extracting(Finding::code)
        .containsExactly("ceilings.within-national-reference");
  }

  /** The eighth page does not say from which money its machinery was paid. */
  @Test
  void theEighthIsWithinTheNationalCeilingFromWhicheverMoney() {
    JsonNode eighth = published(8);
    for (FundingSource money : FundingSource.values()) {
      CostLine line = line(eighth, SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, money);
      Assessment limits = limits(eighth, project(eighth).toBuilder().lines(List.of(line)).build());
      assertThat(limits.outcome())
          .isEqualTo(money == FundingSource.NATIONAL ? Outcome.SATISFIED : Outcome.FACT_MISSING);
      assertThat(limits.warnings()).isEmpty();
    }
  }

  /** All that is violated, of whatever weight and wherever it stands. */
  private static List<String> violated(Assessment review) {
    return review.all().stream()
        .filter(finding -> finding.outcome() == Outcome.VIOLATED)
        .map(finding -> finding.code() + " at " + finding.path())
        .toList();
  }

  private static void assertNotRefused(JsonNode published, Project project) {
    Assessment limits = limits(published, project);
    assertThat(limits.outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(limits.questions().stream().map(Question::fact).distinct())
        .containsExactly("provincialNorm");
    assertThat(limits.warnings()).isEmpty();
  }

  private static Assessment limits(JsonNode published, Project project) {
    return law(published).review(project).part("limits").orElseThrow();
  }

  private static JsonNode published(int number) {
    return PublishedProjects.pages()
        .filter(one -> one.get("case").asInt() == number)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> facts(JsonNode published) {
    return law(published).review(project(published)).questions().stream()
        .map(Question::fact)
        .toList();
  }

  private static PromotionLaw law(JsonNode published) {
    return PromotionLaw.inForceOn(LocalDate.of(published.get("year").asInt(SOME_YEAR), 12, 31));
  }
}
