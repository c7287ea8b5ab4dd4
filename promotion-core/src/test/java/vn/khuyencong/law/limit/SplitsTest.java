package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.law.circular46.Article04SupportContents;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.CostLineBuilder;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/** Splitting what is requested over lines, members and projects, against splits.csv. */
@Tag("exhaustive")
class SplitsTest {
  private static final String ABROAD = "lần/năm/cơ sở";
  private static final String TWO_PROJECTS = "two_projects_same_year_same_facility";
  private static final Set<String> SHARES = Set.of("gian hàng", "hội chợ", "người", ABROAD);
  static final Set<String> OF_FACILITY = Set.of("cơ sở", "doanh nghiệp");
  private static final Set<String> OF_SUM = Set.of("năm", "đề án");

  private static Stream<SplitRow> inOneProject() {
    return ofProjects().filter(row -> !apart(row) && !row.kind().equals(ABROAD));
  }

  private static Stream<SplitRow> inTwoProjects() {
    return ofProjects().filter(row -> apart(row) && !row.kind().equals(ABROAD));
  }

  private static Stream<SplitRow> abroad() {
    return ofProjects().filter(row -> row.kind().equals(ABROAD));
  }

  private static Stream<SplitRow> ofProjects() {
    return SplitRow.all().stream().filter(row -> !TaskSplit.isOfTasks(row));
  }

  private static Stream<SplitRow> ofTasks() {
    return SplitRow.all().stream().filter(TaskSplit::isOfTasks);
  }

  /** A scheme is a project of its own. */
  private static boolean apart(SplitRow row) {
    return row.arrangement().equals(TWO_PROJECTS)
        || (row.kind().equals("đề án") && row.arrangement().equals("two_lines_two_things"));
  }

  @Test
  void theTableIsRead() {
    assertThat(SplitRow.all()).hasSizeGreaterThan(600);
  }

  /**
   * A learner who comes to a second course is no matter of the ceiling, but of Điều 7 khoản 3,
   * 152/2016/TT-BTC; the pay of collaborators from national money is warned of with the network.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("inOneProject")
  void oneProject(SplitRow row) {
    if (row.arrangement().equals("same_learner_two_courses")) {
      return;
    }
    Project project = project("p", row, 0, row.count());
    String expected = row.outcome().equals("WARNING") ? "SATISFIED" : row.outcome();
    assertThat(limits(row, project)).as(row.toString()).hasToString(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inTwoProjects")
  void twoProjects(SplitRow row) {
    List<Project> projects = List.of(project("p0", row, 0, 1), project("p1", row, 1, 1));
    for (Project project : projects) {
      assertThat(limits(row, project)).as(row.toString()).isEqualTo(Outcome.SATISFIED);
    }
    AnnualPlan plan =
        Plans.national()
            .year(Year.from(row.day()))
            .funds(List.of(Plans.fund(MoneySource.NATIONAL_PROMOTION, 10_000)))
            .projects(projects)
            .build();
    Assessment review = PromotionLaw.inForceOn(row.day()).review(plan);
    assertThat(review.part("tasks").orElseThrow().outcome() == Outcome.VIOLATED)
        .isEqualTo(row.outcome().equals("VIOLATED"));
    List<Finding> warned =
        review.warnings().stream()
            .filter(one -> one.code().equals(LimitRules.PROJECTS_OF_YEAR.code()))
            .toList();
    assertThat(warned).hasSize(row.outcome().equals("WARNING") ? 1 : 0);
    warned.forEach(
        one ->
            assertThat(one.arguments())
                .containsEntry("projects", List.of("p0", "p1"))
                .containsEntry("asked", Vnd.of(2 * row.amount())));
  }

  /** Điều 4 khoản 1 điểm b, 46/2012/TT-BCT: also under another id, and over several projects. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("abroad")
  void abroad(SplitRow row) {
    List<Finding> found =
        row.arrangement().equals(TWO_PROJECTS)
            ? Article04SupportContents.SUPPORTS_ABROAD_IN_YEAR.apply(
                Plans.national()
                    .year(Year.from(row.day()))
                    .projects(List.of(project("p0", row, 0, 2), project("p1", row, 2, 2)))
                    .build(),
                Context.on(row.day()))
            : Article04SupportContents.SUPPORTS_ABROAD.apply(
                project("p", row, 0, row.count()), Context.on(row.day()));
    assertThat(found).extracting(Finding::outcome).hasToString("[" + row.outcome() + "]");
  }

  /** Tasks of a plan, of two levels of a document, and of two plans of a programme. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("ofTasks")
  void tasks(SplitRow row) {
    assertThat(TaskSplit.outcome(row)).as(row.toString()).isEqualTo(row.outcome());
  }

  private static Outcome limits(SplitRow row, Project project) {
    return PromotionLaw.inForceOn(row.day()).review(project).part("limits").orElseThrow().outcome();
  }

  static Project project(String id, SplitRow row, int first, int count) {
    return Plans.nationalProject(id).toBuilder()
        .beneficiaries(Stream.of("b1", "b2").map(one -> member(one, facility(row, one))).toList())
        .lines(IntStream.range(first, first + count).mapToObj(i -> line(row, i)).toList())
        .facts(List.of())
        .cost(Vnd.ofMillions(1_000_000))
        .planYear(Year.from(row.day()))
        .planDrawnUpIn(Year.from(row.day()))
        .build();
  }

  private static Beneficiary member(String id, String facility) {
    return ProjectFixtures.beneficiary(facility, Vnd.ZERO).toBuilder()
        .id(id)
        .earlierSupportsAbroad(0)
        .build();
  }

  private static String facility(SplitRow row, String id) {
    return row.arrangement().equals("one_facility_two_beneficiary_ids") || row.kind().equals(ABROAD)
        ? "f"
        : "f" + id;
  }

  private static CostLine line(SplitRow row, int i) {
    CostLineBuilder line =
        ProjectFixtures.line("l" + i, row.item())
            .quantity(row.quantity())
            .supportRequested(Vnd.of(row.amount()))
            .cost(cost(row))
            .beneficiary(beneficiary(row, i))
            .unit(unit(row, i))
            .month(YearMonth.from(row.day()));
    if (OF_SUM.contains(row.kind()) && !row.arrangement().endsWith("not_given")) {
      line.shareBase(Vnd.ofMillions(row.kind().equals("năm") ? 10_000 : 1_000));
    }
    return line.approvedEstimate(cost(row)).build();
  }

  /** Ten times what is requested; where only a share is set, as splits.csv says of each. */
  static Vnd cost(SplitRow row) {
    if (!SHARES.contains(row.kind())) {
      return Vnd.of(OF_SUM.contains(row.kind()) ? row.amount() : 10 * row.amount());
    }
    return Vnd.ofMillions(row.arrangement().equals("two_lines_same_thing") ? 5 : 10);
  }

  private static Optional<String> beneficiary(SplitRow row, int i) {
    return switch (row.arrangement()) {
      case "quantity_line_more_than_members",
          "quantity_line_equal_to_members",
          "unnamed_two_lines_over_together",
          "unnamed_two_lines_within_together" ->
          Optional.empty();
      case "two_members_each_own_line",
          "two_members_same_named_thing",
          "two_investors_same_named_thing",
          "one_facility_two_beneficiary_ids",
          "two_supports_one_facility_one_year",
          "three_supports_one_facility_one_year" ->
          Optional.of("b" + (1 + i % 2));
      case "two_lines_two_things" ->
          Optional.of("b" + (OF_FACILITY.contains(row.kind()) ? 1 + i : 1));
      default -> Optional.of("b1");
    };
  }

  private static Optional<String> unit(SplitRow row, int i) {
    return switch (row.arrangement()) {
      case "quantity_line_more_than_members",
          "quantity_line_equal_to_members",
          "unnamed_two_lines_over_together",
          "unnamed_two_lines_within_together" ->
          Optional.empty();
      case "two_lines_two_things",
          "two_members_each_own_line",
          "one_facility_two_beneficiary_ids" ->
          OF_FACILITY.contains(row.kind()) ? Optional.empty() : Optional.of("thing " + i);
      default ->
          OF_FACILITY.contains(row.kind()) ? Optional.of("thing " + i) : Optional.of("thing");
    };
  }
}
