package vn.khuyencong.results;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.khuyencong.budget.BudgetLine;
import vn.khuyencong.budget.BudgetLineBuilder;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectBuilder;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.support.SupportCategory;

/** Projects of 2022 with what came of them. */
final class ResultFixtures {
  static final Year YEAR = Year.of(2022);
  static final ReportPeriod WHOLE = ReportPeriod.year(YEAR);
  static final Locality LONG_AN = Locality.of("80", LocalityKind.PROVINCE, "Long An").build();
  static final Locality TAY_NINH = Locality.of("72", LocalityKind.PROVINCE, "Tây Ninh").build();

  private ResultFixtures() {}

  static ReportPeriod quarter(int number) {
    return ReportPeriod.quarter(YEAR, number);
  }

  /** Machinery for the facility called like it, in Long An, of which nothing more is known. */
  static ProjectBuilder project(String id) {
    return Project.builder()
        .id(id)
        .title("máy móc")
        .planYear(YEAR)
        .contents(Set.of(SupportCategory.TECHNOLOGY))
        .beneficiaries(List.of(beneficiary(id, LONG_AN)));
  }

  static Beneficiary beneficiary(String facility, Locality place) {
    return Beneficiary.of(
        Facility.builder().id(facility).addSites(ProductionSite.in(place)).build());
  }

  static ProjectResultBuilder result(String project, String period) {
    return ProjectResult.of(project, ReportPeriod.parse(period));
  }

  static BudgetLineBuilder line(String project, long millions) {
    return BudgetLine.builder()
        .id(project)
        .amount(Vnd.ofMillions(millions))
        .stage(BudgetStage.APPROVED)
        .source(MoneySource.PROVINCIAL_PROMOTION)
        .project(project)
        .year(YEAR);
  }

  static ResultBook book(List<Project> projects, ProjectResult... results) {
    return new ResultBook(projects, List.of(results), List.of());
  }

  /** Any books: few projects, times of each length, figures known or not, money dated or not. */
  static final class AnyBooks extends DomainContextBase {
    private static final int MOST = 5;

    @Provide
    Arbitrary<ResultBook> books() {
      return projects()
          .list()
          .ofMaxSize(MOST)
          .map(AnyBooks::numbered)
          .flatMap(
              projects ->
                  Combinators.combine(results(projects.size()), money().list().ofMaxSize(6))
                      .as((results, money) -> new ResultBook(projects, results, money)));
    }

    private static Arbitrary<Project> projects() {
      return Combinators.combine(
              Arbitraries.of(SupportCategory.class).set().ofMaxSize(2),
              Arbitraries.of(ProjectLevel.class).optional(),
              Arbitraries.of(LONG_AN, TAY_NINH).list().ofMaxSize(2),
              Arbitraries.of("f1", "f2", "f3"),
              Arbitraries.of(MoneySource.class).set().ofMaxSize(2),
              Arbitraries.of(2021, 2022, 2023).map(Year::of).optional(),
              Arbitraries.integers().between(1, 9).optional(0.3))
          .as(AnyBooks::project);
    }

    private static Project project(
        Set<SupportCategory> contents,
        Optional<ProjectLevel> level,
        List<Locality> places,
        String facility,
        Set<MoneySource> sources,
        Optional<Year> planYear,
        Optional<Integer> members) {
      return Project.builder()
          .id("p")
          .title("p")
          .contents(contents)
          .level(level)
          .beneficiaries(
              IntStream.range(0, places.size())
                  .mapToObj(i -> beneficiary(facility + i, places.get(i)))
                  .toList())
          .sources(sources.stream().map(one -> SourceAmount.of(one, Vnd.ofMillions(1))).toList())
          .planYear(planYear)
          .memberCount(members)
          .build();
    }

    private static List<Project> numbered(List<Project> projects) {
      return IntStream.range(0, projects.size())
          .mapToObj(i -> projects.get(i).toBuilder().id("p" + i).build())
          .toList();
    }

    /** For each project times that do not meet. */
    private static Arbitrary<List<ProjectResult>> results(int projects) {
      return Combinators.combine(
              IntStream.range(0, projects).mapToObj(AnyBooks::resultsOf).toList())
          .as(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private static Arbitrary<List<ProjectResult>> resultsOf(int number) {
      List<List<String>> times =
          List.of(
              List.of(),
              List.of("2022"),
              List.of("2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4"),
              List.of("2022-H1", "2022-07", "2022-08", "2022-12-31"),
              List.of("2022-Q1", "2022-06-30"),
              List.of("2021", "2022-Q4", "2023-01"));
      return Combinators.combine(Arbitraries.of(times), Arbitraries.integers().between(-1, 3))
          .flatAs(
              (chosen, accepted) ->
                  Combinators.combine(
                          IntStream.range(0, chosen.size())
                              .mapToObj(i -> figures("p" + number, chosen.get(i), i == accepted))
                              .toList())
                      .as(list -> list));
    }

    private static Arbitrary<ProjectResult> figures(String project, String time, boolean accepted) {
      Arbitrary<Optional<Integer>> count = Arbitraries.of(0, 1, Integer.MAX_VALUE).optional(0.6);
      return Combinators.combine(
              Arbitraries.of(0L, 7L, Long.MAX_VALUE).map(Vnd::of).optional(0.6),
              count,
              count,
              count,
              count)
          .as(
              (output, jobs, learners, employed, products) ->
                  ResultFixtures.result(project, time)
                      .accepted(accepted ? Optional.of(true) : Optional.empty())
                      .output(output)
                      .jobs(jobs)
                      .learners(learners)
                      .learnersEmployed(employed)
                      .products(products)
                      .build());
    }

    private static Arbitrary<DatedLine> money() {
      return Combinators.combine(
              Arbitraries.longs().between(0, 900),
              Arbitraries.of(BudgetStage.class),
              Arbitraries.of("p0", "p1", "p9"),
              Arbitraries.of("80", "72").optional(),
              Arbitraries.of("2022-01-15", "2022-05-31", "2022-12-31", "2023-01-22").optional())
          .as(
              (millions, stage, project, province, day) ->
                  new DatedLine(
                      line(project, millions).stage(stage).province(province).build(),
                      day.map(LocalDate::parse)));
    }
  }

  static Stream<ResultFigure> figures() {
    return Stream.of(ResultFigure.values());
  }
}
