package vn.khuyencong.results;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.budget.BudgetLines;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.FileAmounts;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.Repayment;
import vn.khuyencong.project.SourceAmount;

/**
 * What the files of projects tell for a report: their money with its days, and when they were
 * accepted. An amount that a file does not tell has no line.
 */
public final class FiledResults {
  private FiledResults() {}

  /**
   * The book of the projects of {@code files} as their decided changes leave them, with {@code
   * results} and, where these do not state it, the acceptance that the files tell. A project that
   * has a file for each kind of money is accepted when all of it is.
   *
   * <p>Every decided change of the support counts that the files have: those that by law do not,
   * and those after the time of the report, are for the caller to leave out.
   *
   * @throws IllegalArgumentException if a list holds an absent one, the id of a project or facility
   *     is spelled in two ways, a result names a project that has no file, or two results of a
   *     project state the same figure for times that have a day in common
   * @throws ArithmeticException if a sum of a file does not fit whole đồng in 64 bits
   */
  public static ResultBook book(List<ProjectFile> files, List<ProjectResult> results) {
    ImmutableListMultimap<String, ProjectFile> byProject =
        files.stream().collect(toImmutableListMultimap(file -> file.project().id(), file -> file));
    List<ProjectResult> all = new ArrayList<>(results);
    byProject.keySet().stream()
        .filter(
            id ->
                results.stream()
                    .noneMatch(one -> one.project().equals(id) && one.accepted().isPresent()))
        .flatMap(id -> accepted(byProject.get(id)).stream())
        .forEach(all::add);
    return new ResultBook(
        byProject.asMap().values().stream()
            .map(own -> own.iterator().next().changed())
            .collect(toImmutableList()),
        all,
        files.stream().flatMap(file -> money(file).stream()).collect(toImmutableList()));
  }

  /**
   * The money of {@code file}, each amount on the day on which it came to its stage: approved, as
   * the last decided change of the support leaves it; advanced; settled; paid back of advances. It
   * counts in the plan year of the project, or in that of the day where this is not known; what has
   * neither has no line.
   *
   * @throws ArithmeticException if a sum does not fit whole đồng in 64 bits
   */
  public static List<DatedLine> money(ProjectFile file) {
    FileAmounts amounts = FileAmounts.of(file);
    Optional<LocalDate> noDay = Optional.empty();
    Stream<Amount> approved =
        isApproved(file)
            ? Stream.of(
                new Amount("approved", BudgetStage.APPROVED, amounts.approved(), approvedOn(file)))
            : Stream.empty();
    Stream<Amount> advanced =
        file.advances().isEmpty()
            ? Stream.of(new Amount("advanced", BudgetStage.ADVANCED, amounts.advanced(), noDay))
            : IntStream.range(0, file.advances().size())
                .mapToObj(i -> advance(i, file.advances().get(i)));
    Stream<Amount> settled =
        file.settlement().stream()
            .filter(one -> one.settledOn().isPresent())
            .map(one -> new Amount("settled", BudgetStage.SETTLED, one.support(), one.settledOn()));
    Stream<Amount> repaid =
        file.repayments().isEmpty()
            ? Stream.of(new Amount("repaid", BudgetStage.RECOVERED, amounts.repaid(), noDay))
            : IntStream.range(0, file.repayments().size())
                .mapToObj(i -> repayment(i, file.repayments().get(i)));
    Project project = file.changed();
    MoneySource source =
        file.kindOfMoney()
            .map(money -> MoneySource.of(money, project.level()))
            .orElse(MoneySource.PROMOTION);
    return Stream.of(approved, advanced, settled, repaid)
        .flatMap(amount -> amount)
        .flatMap(amount -> amount.line(project, source).stream())
        .collect(toImmutableList());
  }

  private static Amount advance(int i, Advance one) {
    return new Amount("advances[" + i + "]", BudgetStage.ADVANCED, one.amount(), one.day());
  }

  private static Amount repayment(int i, Repayment one) {
    return new Amount("repayments[" + i + "]", BudgetStage.RECOVERED, one.amount(), one.day());
  }

  /**
   * The acceptance of the project of {@code files}: the last day of them, once all are accepted.
   */
  private static Optional<ProjectResult> accepted(List<ProjectFile> files) {
    boolean all = files.stream().allMatch(file -> file.accepted().orElse(false));
    boolean dated = files.stream().allMatch(file -> file.lastAcceptance().isPresent());
    return all && dated
        ? files.stream()
            .flatMap(file -> file.lastAcceptance().stream())
            .max(Comparator.naturalOrder())
            .map(
                day ->
                    ProjectResult.of(files.get(0).project().id(), ReportPeriod.day(day))
                        .accepted(true)
                        .build())
        : Optional.empty();
  }

  private static boolean isApproved(ProjectFile file) {
    return file.approval().given().orElse(false) || !changesOfSupport(file).isEmpty();
  }

  /** The day of the approval, or of the last change of the support; absent if one is not known. */
  private static Optional<LocalDate> approvedOn(ProjectFile file) {
    List<ProjectChange> changes = changesOfSupport(file);
    return changes.isEmpty()
        ? file.approval().day()
        : changes.stream().allMatch(one -> one.day().isPresent())
            ? changes.stream().flatMap(one -> one.day().stream()).max(Comparator.naturalOrder())
            : Optional.empty();
  }

  private static List<ProjectChange> changesOfSupport(ProjectFile file) {
    return file.changes().stream()
        .filter(change -> change.kind().isOfSupport() && change.isDecided())
        .toList();
  }

  /** An amount of a file, as far as it is known. */
  private record Amount(
      String path, BudgetStage stage, Optional<Vnd> amount, Optional<LocalDate> day) {

    /** The line of it, at the places of {@code project}. */
    Optional<DatedLine> line(Project project, MoneySource source) {
      Optional<Year> year = project.planYear().or(() -> day.map(Year::from));
      return amount.flatMap(
          sum ->
              year.map(
                  of ->
                      new DatedLine(
                          BudgetLines.sources(paidFor(project, of, source, sum), stage)
                              .get(0)
                              .toBuilder()
                              .id(project.id() + "/" + path)
                              .build(),
                          day)));
    }

    private static Project paidFor(Project project, Year year, MoneySource source, Vnd sum) {
      return project.toBuilder()
          .planYear(year)
          .planDrawnUpIn(Optional.empty())
          .sources(List.of(SourceAmount.of(source, sum)))
          .build();
    }
  }
}
