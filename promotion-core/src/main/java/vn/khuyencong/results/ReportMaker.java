package vn.khuyencong.results;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.khuyencong.budget.BudgetLine;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectPeriod;
import vn.khuyencong.support.SupportCategory;

/** Makes the report of one period from a book. */
final class ReportMaker {
  private final ResultBook book;
  private final ReportPeriod period;
  private final ImmutableListMultimap<String, ProjectResult> results;
  private final ImmutableListMultimap<String, BudgetStage> reached;

  /** The projects of which a result or an amount falls in the year of the period. */
  private final ImmutableSet<String> active;

  ReportMaker(ResultBook book, ReportPeriod period) {
    this.book = book;
    this.period = period;
    this.results = ResultBook.byProject(book.results());
    this.reached = reached(book.money(), period.last());
    this.active = active(book, ReportPeriod.year(period.inYear()));
  }

  ResultReport report() {
    return new ResultReport(
        period,
        book.projects().stream()
            .filter(project -> hasBegun(project) && !isEarlier(project))
            .map(this::tally)
            .collect(toImmutableList()),
        ids(project -> !hasBegun(project)),
        ids(project -> hasBegun(project) && isEarlier(project)),
        money(one -> period.encloses(one.period())),
        money(one -> one.period().overlaps(period) && !period.encloses(one.period())));
  }

  private List<String> ids(Predicate<Project> which) {
    return book.projects().stream().filter(which).map(Project::id).collect(toImmutableList());
  }

  private BudgetSummary money(Predicate<DatedLine> which) {
    return book.money().stream()
        .filter(which)
        .map(DatedLine::line)
        .collect(BudgetSummary.by(ResultReport.MONEY.toArray(Dimension[]::new)));
  }

  /** Whether nothing says that it begins after the period, or something came of it by then. */
  private boolean hasBegun(Project project) {
    return begin(project).map(first -> !first.isAfter(period.last())).orElse(true)
        || results.get(project.id()).stream()
            .anyMatch(result -> !result.period().first().isAfter(period.last()));
  }

  /** Whether it is of an earlier plan year, and nothing of it falls in the year of the period. */
  private boolean isEarlier(Project project) {
    return project.planYear().map(year -> year.isBefore(period.inYear())).orElse(false)
        && !project.hasPartIn(period.inYear())
        && !active.contains(project.id());
  }

  /** The day before which nothing can come of it, if one is known. */
  private static Optional<LocalDate> begin(Project project) {
    return Stream.of(
            project.planYear().map(year -> year.atDay(1)),
            project.leadingApproval().day(),
            project.period().map(ProjectPeriod::first))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  private ProjectTally tally(Project project) {
    List<ProjectResult> own = results.get(project.id());
    boolean accepted = ResultBook.accepted(own.stream()).findAny().isPresent();
    List<FigureTotal> figures =
        Stream.of(ResultFigure.values())
            .map(
                figure ->
                    total(
                        figure,
                        project,
                        own.stream().filter(one -> figure.stated(one).isPresent()).toList(),
                        accepted))
            .collect(toImmutableList());
    return new ProjectTally(
        project,
        reached.get(project.id()).stream().max(Comparator.naturalOrder()),
        new ResultTotals(1, BeneficiaryCount.of(project), figures));
  }

  private FigureTotal total(
      ResultFigure figure, Project project, List<ProjectResult> stated, boolean accepted) {
    if (stated.isEmpty() && !figure.concerns(contents(project))) {
      return FigureTotal.none(figure);
    }
    List<ProjectResult> within =
        stated.stream().filter(one -> period.encloses(one.period())).toList();
    boolean wider =
        stated.stream()
            .anyMatch(one -> one.period().overlaps(period) && !period.encloses(one.period()));
    boolean known = !wider && ((accepted && !stated.isEmpty()) || covers(within, project));
    BigInteger sum =
        within.stream()
            .map(one -> BigInteger.valueOf(figure.stated(one).orElseThrow()))
            .reduce(BigInteger.ZERO, BigInteger::add);
    List<String> partly = known || within.isEmpty() ? List.of() : List.of(project.id());
    List<String> lacking = known || !within.isEmpty() ? List.of() : List.of(project.id());
    return new FigureTotal(figure, sum, known ? 1 : 0, partly, lacking);
  }

  /** Whether the times of {@code within} leave no day of the period since the project began. */
  private boolean covers(List<ProjectResult> within, Project project) {
    LocalDate next =
        begin(project)
            .filter(first -> first.isAfter(period.first()) && !first.isAfter(period.last()))
            .orElse(period.first());
    for (ReportPeriod time : within.stream().map(ProjectResult::period).sorted().toList()) {
      if (time.first().isAfter(next)) {
        return false;
      }
      next = time.last().isBefore(next) ? next : time.last().plusDays(1);
    }
    return next.isAfter(period.last());
  }

  private static ImmutableSet<SupportCategory> contents(Project project) {
    return Stream.concat(
            project.contents().stream(),
            project.lines().stream().map(CostLine::category).flatMap(Optional::stream))
        .collect(toImmutableSet());
  }

  private static ImmutableSet<String> active(ResultBook book, ReportPeriod year) {
    return Stream.concat(
            book.results().stream()
                .filter(one -> year.overlaps(one.period()))
                .map(ProjectResult::project),
            book.money().stream()
                .filter(one -> year.overlaps(one.period()))
                .flatMap(one -> one.line().project().stream()))
        .collect(toImmutableSet());
  }

  /** The stages to which money of each project is known to have come by {@code last}. */
  private static ImmutableListMultimap<String, BudgetStage> reached(
      List<DatedLine> money, LocalDate last) {
    ImmutableListMultimap.Builder<String, BudgetStage> reached = ImmutableListMultimap.builder();
    for (DatedLine one : money) {
      BudgetLine line = one.line();
      if (line.stage() != BudgetStage.RECOVERED && !one.period().last().isAfter(last)) {
        line.project().ifPresent(project -> reached.put(project, line.stage()));
      }
    }
    return reached.build();
  }
}
