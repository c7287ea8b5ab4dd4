package vn.khuyencong;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/** Projects as published, built with the facts their pages state and no more. */
public final class PublishedProjects {
  private PublishedProjects() {}

  /** The projects, in the order of the pages. */
  public static Stream<Project> all() {
    return pages().map(PublishedProjects::project);
  }

  /** The pages. */
  static Stream<JsonNode> pages() {
    try (InputStream text =
        PublishedProjects.class.getResourceAsStream("published-projects.json")) {
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

  static Project project(JsonNode published) {
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
  static boolean hasLine(JsonNode published) {
    return money(published).isPresent()
        && !published.has("supportParts")
        && published.get("supportContent").asString().contains("máy móc");
  }

  private static Set<SupportCategory> contents(JsonNode published) {
    return published.get("supportContent").asString().contains("tư vấn")
        ? Set.of(SupportCategory.TECHNOLOGY, SupportCategory.CONSULTANCY)
        : Set.of(SupportCategory.TECHNOLOGY);
  }

  static Optional<FundingSource> money(JsonNode published) {
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

  static CostLine line(JsonNode published, SupportItem item, FundingSource money) {
    return CostLine.builder()
        .id("l")
        .item(item)
        .cost(Vnd.of(published.get("totalCostVnd").asLong()))
        .supportRequested(Vnd.of(published.get("supportVnd").asLong()))
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
