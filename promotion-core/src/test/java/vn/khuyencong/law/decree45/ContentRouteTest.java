package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.law.decree45.RouteFacilities.law;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

/**
 * Every item for every route on six days, against a table written from the texts alone. Of trips
 * abroad the table means study and survey trips; of courses those that each route can have.
 */
class ContentRouteTest {
  private static final Splitter EACH = Splitter.on('|');

  private static final List<String> DAYS =
      List.of("2012-12-01", "2016-06-01", "2020-06-01", "2025-10-14", "2025-10-15", "2026-03-01");

  private static final List<String> ROUTES =
      List.of("A", "B", "C", "A_FOUNDER", "CLUSTER_INVESTOR", "ARTISAN", "NOBODY");

  private static final Map<String, String> TABLE = table();

  static Stream<String> routes() {
    return ROUTES.stream().flatMap(route -> DAYS.stream().map(day -> route + " " + day));
  }

  @Test
  void everyItemIsInTheTable() {
    assertThat(TABLE)
        .hasSize(SupportItem.values().length * FundingSource.values().length * (6 * 6 + 2));
  }

  @ParameterizedTest
  @MethodSource("routes")
  void eachItemIsForWhomTheTextsSay(String routeAndDay) {
    String[] parts = routeAndDay.split(" ", -1);
    Map<String, Outcome> found = found(parts[0], LocalDate.parse(parts[1]));
    assertThat(found).hasSize(SupportItem.values().length * FundingSource.values().length);
    List<String> wrong = new ArrayList<>();
    found.forEach(
        (line, outcome) -> {
          String expected = TABLE.get(line + " " + routeAndDay);
          if (expected != null && !agrees(expected, outcome)) {
            wrong.add(line + ": " + outcome + ", not " + expected);
          }
        });
    assertThat(wrong).isEmpty();
  }

  private static boolean agrees(String expected, Outcome outcome) {
    return switch (expected) {
      case "OPEN" -> outcome == Outcome.SATISFIED;
      case "CLOSED" -> outcome == Outcome.VIOLATED;
      case "UNSETTLED" -> outcome == Outcome.LAW_UNSETTLED;
      default -> outcome != Outcome.VIOLATED && outcome != Outcome.FACT_MISSING;
    };
  }

  /** What is found of every item and both kinds of money, by "ITEM MONEY". */
  private static Map<String, Outcome> found(String route, LocalDate day) {
    Map<String, Outcome> found = new LinkedHashMap<>();
    for (Finding finding : law(day).review(project(route)).all()) {
      if (finding.code().equals("decree45.article4.for-whom")) {
        found.merge(
            (String) finding.arguments().get("line"),
            finding.outcome(),
            (one, other) -> Outcome.FACT_MISSING);
      }
    }
    return found;
  }

  private static Project project(String route) {
    List<CostLine> lines =
        Stream.of(SupportItem.values())
            .flatMap(
                item -> Stream.of(FundingSource.values()).map(money -> line(item, money, route)))
            .toList();
    return ProjectFixtures.national()
        .level(Optional.empty())
        .approval(Approval.unknown())
        .beneficiaries(
            route.equals("NOBODY")
                ? List.of()
                : List.of(
                    Beneficiary.builder()
                        .id("f")
                        .facility(RouteFacilities.of(route))
                        .share(Vnd.ofMillions(1))
                        .build()))
        .lines(lines)
        .facts(lines.stream().map(line -> facts(line, route)).toList())
        .build();
  }

  private static CostLine line(SupportItem item, FundingSource money, String route) {
    return ProjectFixtures.line(item + " " + money, item)
        .money(money)
        .beneficiary(route.equals("NOBODY") ? Optional.empty() : Optional.of("f"))
        .build();
  }

  private static LineFacts facts(CostLine line, String route) {
    return LineFacts.of(line.id()).eventAbroad(false).staffCourse(route.equals("C")).build();
  }

  /** The outcome by "ITEM MONEY ROUTE DAY". */
  private static Map<String, String> table() {
    Map<String, String> table = new LinkedHashMap<>();
    for (String row : rows()) {
      String[] cells = row.split(",", 6);
      for (String item : EACH.split(cells[0])) {
        for (String route : EACH.split(cells[1])) {
          for (String day : cells[2].equals("*") ? days(route) : EACH.splitToList(cells[2])) {
            for (String money :
                cells[3].equals("*") ? List.of("NATIONAL", "LOCAL") : List.of(cells[3])) {
              String key = String.join(" ", item, money, route, day);
              if (table.put(key, cells[4]) != null) {
                throw new IllegalStateException("twice in the table: " + key);
              }
            }
          }
        }
      }
    }
    return table;
  }

  private static List<String> days(String route) {
    return route.equals("ARTISAN") ? DAYS.subList(4, 6) : DAYS;
  }

  private static List<String> rows() {
    try (InputStream in = ContentRouteTest.class.getResourceAsStream("content-route.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("item,"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
