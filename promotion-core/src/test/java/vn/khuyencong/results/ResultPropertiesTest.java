package vn.khuyencong.results;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.results.ResultFixtures.WHOLE;
import static vn.khuyencong.results.ResultFixtures.figures;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.Dimension;

/** Reports add up as numbers do, in whatever order, and a figure left out is missed by name. */
@Domain(ResultFixtures.AnyBooks.class)
@Domain(DomainContext.Global.class)
class ResultPropertiesTest {

  @Property(tries = 200)
  void quartersComeToTheYear(@ForAll ResultBook book) {
    ResultReport year = book.report(WHOLE);
    List<ResultReport> quarters =
        WHOLE.parts(PeriodKind.QUARTER).stream().map(book::report).toList();
    figures()
        .forEach(
            figure ->
                assertThat(
                        sum(quarters.stream().map(one -> one.totals().figure(figure)))
                            .add(ofLongerTimes(book, figure)))
                    .isEqualTo(year.totals().figure(figure).sum()));
    BudgetSummary none = new BudgetSummary(ResultReport.MONEY, List.of());
    assertThat(year.undated()).isEqualTo(none);
    assertThat(
            quarters.stream()
                .map(ResultReport::money)
                .reduce(quarters.get(0).undated(), BudgetSummary::plus))
        .isEqualTo(year.money());
  }

  @Property(tries = 200)
  void aYearIsKnownWhereItsQuartersAre(@ForAll ResultBook book) {
    List<ResultReport> quarters =
        WHOLE.parts(PeriodKind.QUARTER).stream().map(book::report).toList();
    ResultTotals year = book.report(WHOLE).totals();
    figures()
        .filter(figure -> !year.figure(figure).isComplete())
        .forEach(
            figure ->
                assertThat(quarters)
                    .anyMatch(quarter -> !quarter.totals().figure(figure).isComplete()));
  }

  @Property(tries = 100)
  void theOrderDoesNotMatter(
      @ForAll ResultBook book, @ForAll("periods") ReportPeriod period, @ForAll Random random) {
    ResultBook shuffled =
        new ResultBook(
            shuffled(book.projects(), random),
            shuffled(book.results(), random),
            shuffled(book.money(), random));
    assertThat(shuffled.report(period)).isEqualTo(book.report(period));
  }

  @Property(tries = 200)
  void groupsComeToTheWhole(
      @ForAll ResultBook book,
      @ForAll("periods") ReportPeriod period,
      @ForAll("dimensions") Dimension dimension) {
    ResultReport report = book.report(period);
    List<ResultRow> rows = report.by(dimension);
    assertThat(rows).extracting(ResultRow::group).isSorted().doesNotHaveDuplicates();
    assertThat(ResultTotals.total(rows.stream().map(ResultRow::totals).toList()))
        .isEqualTo(report.totals());
    assertThat(report.projects()).hasSize((int) report.totals().projects());
    assertThat(report.projects().size() + report.notBegun().size() + report.earlier().size())
        .isEqualTo(book.projects().size());
  }

  @Property(tries = 200)
  void aFigureLeftOutLowersNoCountAndIsMissedByName(
      @ForAll ResultBook book, @ForAll ResultFigure figure) {
    ResultBook without =
        new ResultBook(
            book.projects(),
            book.results().stream().map(result -> without(result, figure)).toList(),
            book.money());
    ResultTotals before = book.report(WHOLE).totals();
    ResultTotals after = without.report(WHOLE).totals();
    assertThat(after.projects()).isEqualTo(before.projects());
    assertThat(after.beneficiaries()).isEqualTo(before.beneficiaries());
    figures()
        .filter(other -> other != figure && figure != ResultFigure.ACCEPTED)
        .forEach(other -> assertThat(after.figure(other)).isEqualTo(before.figure(other)));
    assertThat(after.figure(figure).value()).isEmpty();
    book.report(WHOLE).projects().stream()
        .filter(tally -> figure.concerns(tally.project().contents()))
        .forEach(
            tally -> assertThat(after.figure(figure).lacking()).contains(tally.project().id()));
  }

  @Provide
  Arbitrary<ReportPeriod> periods() {
    return Arbitraries.of("2022", "2022-H2", "2022-Q1", "2022-Q4", "2022-07", "2023")
        .map(ReportPeriod::parse);
  }

  @Provide
  Arbitrary<Dimension> dimensions() {
    return Arbitraries.of(
        Dimension.STAGE,
        Dimension.CATEGORY,
        Dimension.SOURCE,
        Dimension.TIER,
        Dimension.PROVINCE,
        Dimension.DISTRICT,
        Dimension.PROJECT,
        Dimension.YEAR);
  }

  /** What is stated for a half or the whole of the year only. */
  private static BigInteger ofLongerTimes(ResultBook book, ResultFigure figure) {
    return book.results().stream()
        .filter(result -> WHOLE.encloses(result.period()))
        .filter(result -> result.period().kind().compareTo(PeriodKind.QUARTER) > 0)
        .map(result -> figure.stated(result).orElse(0L))
        .map(BigInteger::valueOf)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static BigInteger sum(Stream<FigureTotal> totals) {
    return totals.map(FigureTotal::sum).reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static ProjectResult without(ProjectResult result, ResultFigure figure) {
    ProjectResultBuilder builder = result.toBuilder();
    return switch (figure) {
      case ACCEPTED -> builder.accepted(Optional.empty()).build();
      case JOBS -> builder.jobs(Optional.empty()).build();
      case OUTPUT -> builder.output(Optional.empty()).build();
      case LEARNERS -> builder.learners(Optional.empty()).build();
      case LEARNERS_EMPLOYED -> builder.learnersEmployed(Optional.empty()).build();
      case PRODUCTS -> builder.products(Optional.empty()).build();
    };
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
