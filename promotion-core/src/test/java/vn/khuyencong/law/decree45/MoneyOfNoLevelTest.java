package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectBuilder;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.YearAmount;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;

/**
 * Điều 2 khoản 3, of industrial-promotion money of which the level is not said: it is never taken
 * for nothing, nor for money of the other kind.
 */
class MoneyOfNoLevelTest {
  private static final LocalDate DAY = LocalDate.of(2016, 6, 1);

  /** Sources and lines in million đồng, "N" national, "L" local, "P" promotion of no level. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P200         | N200      | FACT_MISSING sources[0]",
        "P200         | L200      | FACT_MISSING sources[0]",
        "N120,P80     | N200      | FACT_MISSING sources[1]",
        "N100,P100    | N100,L100 | SATISFIED lines;FACT_MISSING sources[1]",
        "N200         | N200      | SATISFIED lines",
        "P200         | N201      | VIOLATED lines;VIOLATED lines",
        "P200         | N199      | FACT_MISSING sources[0];VIOLATED lines",
        "P200         | 201       | VIOLATED lines",
        "P200         | 200       | ''",
        "N100,P100    | N201      | VIOLATED lines;VIOLATED lines",
        "N100,P100    | L100      | VIOLATED lines;FACT_MISSING sources[1];VIOLATED lines",
        "N200,P100    | N200      | SATISFIED lines;VIOLATED lines",
        "P            | N200      | FACT_MISSING sources[0]",
        "N100,P       | N200      | FACT_MISSING sources[1]",
        "P200         | N         | FACT_MISSING lines[0]",
      })
  void isAskedWhereItMayPayWhatTheLinesRequest(String sources, String lines, String expected) {
    Project project = project(sources, lines).build();
    assertThat(found(ProjectMoney.LINES_ADD_UP, project)).isEqualTo(expected);
  }

  /** The years beside sources and lines of 200 million. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "N200 | N200 | P200      | FACT_MISSING supportByYear[0]",
        "L200 | L200 | P200      | FACT_MISSING supportByYear[0]",
        "N200 | N200 | N100,P100 | FACT_MISSING supportByYear[1]",
        "N200 | N200 | P201      | VIOLATED supportByYear",
        "N200 | N200 | P199      | VIOLATED supportByYear",
        "P200 | N200 | N200      | FACT_MISSING sources[0]",
        "P200 | N200 | P200      | SATISFIED supportByYear",
        "P200 | N200 | P201      | VIOLATED supportByYear",
        "N200 | N200 | P         | FACT_MISSING supportByYear[0]",
        "N200 | N200 | N200      | SATISFIED supportByYear",
      })
  void isAskedWhereItMayBePlannedForTheYears(
      String sources, String lines, String years, String expected) {
    Project project =
        project(sources, lines)
            .supportByYear(
                parts(years).stream()
                    .map(part -> new YearAmount(Year.of(2016), source(part), amount(part)))
                    .toList())
            .build();
    assertThat(found(ProjectMoney.YEARS_ADD_UP, project)).isEqualTo(expected);
  }

  private static String found(Rule<Project> rule, Project project) {
    return String.join(
        ";",
        rule.apply(project, Context.on(DAY)).stream()
            .map(finding -> finding.outcome() + " " + finding.path())
            .toList());
  }

  private static ProjectBuilder project(String sources, String lines) {
    List<String> requested = parts(lines);
    return ProjectFixtures.national()
        .level(Optional.empty())
        .facts(List.of())
        .sources(
            parts(sources).stream()
                .map(part -> new SourceAmount(source(part), amount(part)))
                .toList())
        .lines(
            IntStream.range(0, requested.size())
                .mapToObj(i -> line("l" + i, requested.get(i)))
                .toList());
  }

  private static List<String> parts(String all) {
    return Arrays.asList(all.trim().split(","));
  }

  private static CostLine line(String id, String part) {
    return ProjectFixtures.machinery(id)
        .cost(Vnd.ofMillions(400))
        .supportRequested(amount(part))
        .money(kind(part))
        .build();
  }

  private static Optional<FundingSource> kind(String part) {
    return switch (part.charAt(0)) {
      case 'N' -> Optional.of(FundingSource.NATIONAL);
      case 'L' -> Optional.of(FundingSource.LOCAL);
      default -> Optional.empty();
    };
  }

  private static MoneySource source(String part) {
    return kind(part)
        .map(kind -> MoneySource.of(kind, Optional.empty()))
        .orElse(MoneySource.PROMOTION);
  }

  private static Optional<Vnd> amount(String part) {
    String millions = part.replaceAll("[A-Z]", "");
    return millions.isEmpty()
        ? Optional.empty()
        : Optional.of(Vnd.ofMillions(Long.parseLong(millions)));
  }
}
