package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/**
 * Projects as published, built with the facts their pages state and no more: none is refused, and
 * what the pages leave out is asked.
 */
class PublishedProjectsTest {
  /** For the page that names no year. */
  private static final int SOME_YEAR = 2019;

  static Stream<JsonNode> cases() {
    try (InputStream text =
        PublishedProjectsTest.class.getResourceAsStream("published-projects.json")) {
      return JsonMapper.builder()
          .build()
          .readTree(text)
          .get("cases")
          .valueStream()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thereAreEight() {
    assertThat(cases()).hasSize(8);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noneIsRefused(JsonNode published) {
    Assessment review = law(published).review(project(published));
    assertThat(review.outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(review.all())
        .noneMatch(
            finding ->
                finding.severity() == Severity.REQUIREMENT
                    && finding.outcome() == Outcome.VIOLATED
                    && !finding.path().contains("facility"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatThePageLeavesOutIsAsked(JsonNode published) {
    assertThat(facts(published)).contains("approvalAuthority", "period", "site", "sectors");
    if (hasLine(published)) {
      assertThat(facts(published)).contains("machineryNew", "machineryImproves");
    }
    if (hasLine(published) && money(published).equals(Optional.of(FundingSource.LOCAL))) {
      assertThat(facts(published)).contains("provincialNorm");
    }
    if (published.get("counterpartVnd").isNull() && money(published).isPresent()) {
      assertThat(facts(published)).contains("counterpart");
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
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
                .supportAsked(amount(sixth, 0))
                .build(),
            machinery.toBuilder()
                .id("m")
                .item(SupportItem.CONSULTANCY)
                .cost(Vnd.ofMillions(214 - millions))
                .supportAsked(amount(sixth, 1))
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
    return cases().filter(one -> one.get("case").asInt() == number).findFirst().orElseThrow();
  }

  private static List<String> facts(JsonNode published) {
    return law(published).review(project(published)).questions().stream()
        .map(Question::fact)
        .toList();
  }

  private static PromotionLaw law(JsonNode published) {
    return PromotionLaw.inForceOn(LocalDate.of(published.get("year").asInt(SOME_YEAR), 12, 31));
  }

  private static Project project(JsonNode published) {
    Optional<FundingSource> money = money(published);
    return Project.builder()
        .id("case" + published.get("case").asInt())
        .title(published.get("supportContent").asString())
        .level(money.filter(one -> one == FundingSource.NATIONAL).map(one -> ProjectLevel.NATIONAL))
        .contents(contents(published))
        .beneficiaries(List.of(beneficiary(published)))
        .lines(hasLine(published) ? List.of(machinery(published, money.orElseThrow())) : List.of())
        .cost(Vnd.of(published.get("totalCostVnd").asLong()))
        .sources(sources(published, money))
        .approval(Approval.builder().given(true).build())
        .build();
  }

  /** Machinery alone; a page with two parts gives no cost of each, one with a model not which. */
  private static boolean hasLine(JsonNode published) {
    return money(published).isPresent()
        && !published.has("supportParts")
        && published.get("supportContent").asString().contains("máy móc");
  }

  private static Set<SupportCategory> contents(JsonNode published) {
    return published.get("supportContent").asString().contains("tư vấn")
        ? Set.of(SupportCategory.TECHNOLOGY, SupportCategory.CONSULTANCY)
        : Set.of(SupportCategory.TECHNOLOGY);
  }

  private static Optional<FundingSource> money(JsonNode published) {
    String source = published.get("fundingSource").asString();
    return source.equals("UNKNOWN") ? Optional.empty() : Optional.of(FundingSource.valueOf(source));
  }

  private static Beneficiary beneficiary(JsonNode published) {
    return Beneficiary.builder()
        .id("b")
        .facility(
            Facility.builder()
                .id("b")
                .form(LegalForm.valueOf(published.get("legalForm").asString()))
                .build())
        .share(Vnd.of(published.get("supportVnd").asLong()))
        .build();
  }

  private static CostLine machinery(JsonNode published, FundingSource money) {
    return line(published, SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, money);
  }

  private static CostLine line(JsonNode published, SupportItem item, FundingSource money) {
    return CostLine.builder()
        .id("l")
        .item(item)
        .cost(Vnd.of(published.get("totalCostVnd").asLong()))
        .supportAsked(Vnd.of(published.get("supportVnd").asLong()))
        .money(money)
        .beneficiary("b")
        .build();
  }

  private static List<SourceAmount> sources(JsonNode published, Optional<FundingSource> money) {
    List<SourceAmount> sources = new ArrayList<>();
    money.ifPresent(
        one ->
            sources.add(
                SourceAmount.of(
                    one == FundingSource.NATIONAL
                        ? MoneySource.NATIONAL_PROMOTION
                        : MoneySource.LOCAL_PROMOTION,
                    Vnd.of(published.get("supportVnd").asLong()))));
    if (!published.get("counterpartVnd").isNull()) {
      sources.add(
          SourceAmount.of(
              MoneySource.COUNTERPART, Vnd.of(published.get("counterpartVnd").asLong())));
    }
    return sources;
  }
}
