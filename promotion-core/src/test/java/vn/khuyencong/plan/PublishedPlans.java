package vn.khuyencong.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.project.ProjectLevel;

/** Plans as published: their parts and stated totals. */
public final class PublishedPlans {
  private PublishedPlans() {}

  /** The plans, in the order of the pages. */
  public static List<AnnualPlan> all() {
    try (InputStream text = PublishedPlans.class.getResourceAsStream("published-plans.json")) {
      return JsonMapper.builder()
          .build()
          .readTree(text)
          .get("plans")
          .valueStream()
          .map(PublishedPlans::plan)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
                .total(StatedAmount.exactly(Vnd.of(published.get("statedTotalVnd").asLong())))
                .count(published.get("statedCount").asInt())
                .parts(parts(published))
                .build())
        .build();
  }

  private static List<StatedPart> parts(JsonNode published) {
    return published.get("parts").valueStream().map(PublishedPlans::part).toList();
  }

  private static StatedPart part(JsonNode part) {
    return new StatedPart(
        part.get("content").asString(),
        Stream.of(part.get("count")).filter(JsonNode::isInt).map(JsonNode::asInt).findFirst(),
        Optional.of(StatedAmount.exactly(Vnd.of(part.get("amountVnd").asLong()))),
        Optional.empty());
  }
}
