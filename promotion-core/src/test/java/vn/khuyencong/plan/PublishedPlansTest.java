package vn.khuyencong.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.law.decree45.Article14Management;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.Outcome;

/** Plans as published: their parts come to their stated totals, to the đồng. */
class PublishedPlansTest {
  static List<AnnualPlan> plans() {
    try (InputStream text = PublishedPlansTest.class.getResourceAsStream("published-plans.json")) {
      return JsonMapper.builder()
          .build()
          .readTree(text)
          .get("plans")
          .valueStream()
          .map(PublishedPlansTest::plan)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thereAreThree() {
    assertThat(plans()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void thePartsComeToTheStatedTotal(AnnualPlan plan) {
    assertThat(plan.stated().partsTotal()).isEqualTo(plan.stated().total().orElseThrow());
    assertThat(outcome(plan)).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void thePartsHaveAsManyProjectsAsStatedWhereAllSay() {
    assertThat(plans())
        .extracting(
            plan -> plan.stated().partsCount().map(plan.stated().count().orElseThrow()::equals))
        .containsExactly(Optional.of(true), Optional.empty(), Optional.of(true));
  }

  @Property(tries = 200)
  void oneDongMoreOrLessIsADifference(
      @ForAll @IntRange(max = 2) int index, @ForAll @LongRange(min = -1000, max = 1000) long off) {
    AnnualPlan plan = plans().get(index);
    Vnd stated = plan.stated().total().orElseThrow().plus(Vnd.of(off));
    AnnualPlan changed =
        plan.toBuilder()
            .stated(StatedFigures.builder().parts(plan.stated().parts()).total(stated).build())
            .build();
    assertThat(outcome(changed)).isEqualTo(off == 0 ? Outcome.SATISFIED : Outcome.VIOLATED);
  }

  @Property(tries = 200)
  void theOrderOfThePartsDoesNotMatter(
      @ForAll @IntRange(max = 2) int index, @ForAll Random random) {
    AnnualPlan plan = plans().get(index);
    List<StatedPart> shuffled = new ArrayList<>(plan.stated().parts());
    Collections.shuffle(shuffled, random);
    assertThat(StatedFigures.builder().parts(shuffled).build().partsTotal())
        .isEqualTo(plan.stated().partsTotal());
  }

  private static Outcome outcome(AnnualPlan plan) {
    return ProjectFixtures.outcome(
        Article14Management.STATED_PARTS, plan, LocalDate.of(plan.year().getValue(), 12, 31));
  }

  private static AnnualPlan plan(JsonNode published) {
    return AnnualPlan.builder()
        .id("plan-" + published.get("plan").asInt())
        .level(ProjectLevel.PROVINCIAL)
        .year(Year.of(published.get("year").asInt()))
        .province(
            Locality.of("p", LocalityKind.PROVINCE, published.get("province").asString()).build())
        .stated(
            StatedFigures.builder()
                .total(Vnd.of(published.get("statedTotalVnd").asLong()))
                .count(published.get("statedCount").asInt())
                .parts(parts(published))
                .build())
        .build();
  }

  private static List<StatedPart> parts(JsonNode published) {
    return published.get("parts").valueStream().map(PublishedPlansTest::part).toList();
  }

  private static StatedPart part(JsonNode part) {
    return new StatedPart(
        part.get("content").asString(),
        Stream.of(part.get("count")).filter(JsonNode::isInt).map(JsonNode::asInt).findFirst(),
        Vnd.of(part.get("amountVnd").asLong()));
  }
}
